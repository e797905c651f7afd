/** The picture that stands for a page where somebody shares it: what is written on it. */
export interface Card {
  /** Above the title: whose site this is. */
  from: string;
  title: string;
  under: string;
  /** At most two. */
  figures: { value: string; label: string }[];
  /** What the whole picture must say of itself: that its figures are invented. */
  warning?: string;
  /** The force's own colours by the names of their tokens, where its theme sets any. */
  colours?: Readonly<Record<string, string>>;
}

/** The size that the social networks ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;
