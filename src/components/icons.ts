/** The shape of each status on a 24 by 24 grid. A shape says the same as the word beside it, without its colour. */
export const icons = {
  heard: 'M1 3h22v15H11l-6 5v-5H1zm2.4 2.4v10.2h4v2.3l2.7-2.3h10.5V5.4z',
  'in-hand': 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zm0 2.2a8.8 8.8 0 0 0 0 17.6z',
  done: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM5.2 12.6l5.3 5.2L19 9l-2.1-2-6.4 6.7-3.2-3.2z',
  'could-not': 'M1 1h22v22H1zm4.5 9v4h13v-4z',
  'passed-on': 'M0 9h12V3l12 9-12 9v-6H0z',
  met: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM5.2 12.6l5.3 5.2L19 9l-2.1-2-6.4 6.7-3.2-3.2z',
  'not-met': 'M12 0l12 12-12 12L0 12zm-1.6 5.8l.5 8h2.2l.5-8zm.1 9.6v2.8h3v-2.8z',
  late: 'M12 0l12 12-12 12L0 12zm-1.6 5.8l.5 8h2.2l.5-8zm.1 9.6v2.8h3v-2.8z',
  'not-known':
    'M2 2h6v2.4H4.4V8H2zm14 0h6v6h-2.4V4.4H16zM2 16h2.4v3.6H8V22H2zm17.6 0H22v6h-6v-2.4h3.6zM10.5 2h3v2.4h-3zm0 17.6h3V22h-3zM2 10.5h2.4v3H2zm17.6 0H22v3h-2.4z',
  cancelled: 'M4.2 1l7.8 7.8L19.8 1 23 4.2 15.2 12l7.8 7.800L19.8 23 12 15.2 4.2 23 1 19.8 8.8 12 1 4.200z',
  moved: 'M0 9h12V3l12 9-12 9v-6H0z',
  postponed: 'M5 2h5v20H5zm9 0h5v20h-5z',
} as const satisfies Record<string, string>;

/** A status that has a shape. */
export type IconName = keyof typeof icons;
