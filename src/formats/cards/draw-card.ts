import satori, { type Font } from 'satori';
import { cardSize, type Card } from '../../domain/card.ts';

/** The tokens a card is drawn in, as CSS writes colours. */
export interface CardColours {
  plate: string;
  'plate-text': string;
  'plate-label': string;
  'plate-rule': string;
  paper: string;
  night: string;
}

/** A box of the drawing; satori lays such boxes out like a browser, with every box a flex box. */
interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

/**
 * A card as SVG whose letters are shapes: the force's plate with the title on it. Texts go in as text, never as
 * markup, so that nothing in the content can become part of the drawing.
 */
export function drawCard(card: Card, colours: CardColours, fonts: Font[]): Promise<string> {
  const root = box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px 56px',
      background: colours.plate,
      color: colours.paper,
      fontFamily: fonts[0]?.name ?? '',
    },
    [
      box({ flexDirection: 'column' }, [
        box({ color: colours['plate-label'], fontSize: 32 }, card.from),
        box(
          { marginTop: 20, fontSize: card.title.length > 20 ? 76 : 108, fontWeight: 700, lineHeight: 1.05 },
          card.title,
        ),
        box({ marginTop: 16, color: colours['plate-text'], fontSize: 44, lineHeight: 1.2 }, card.under),
      ]),
      box({ flexDirection: 'column' }, [
        box(
          { borderTop: `3px solid ${colours['plate-rule']}`, paddingTop: 20, gap: 72 },
          card.figures.map(({ value, label }) =>
            box({ alignItems: 'baseline', gap: 20 }, [
              box({ fontSize: 72, fontWeight: 700 }, value),
              box({ color: colours['plate-text'], fontSize: 36 }, label),
            ]),
          ),
        ),
        ...(card.warning === undefined
          ? []
          : [
              box(
                {
                  alignSelf: 'flex-start',
                  marginTop: 16,
                  padding: '8px 20px',
                  background: colours.night,
                  fontSize: 28,
                },
                card.warning,
              ),
            ]),
      ]),
    ],
  );
  return satori(root, { ...cardSize, fonts });
}

function box(style: Record<string, string | number>, children: string | Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
