/** The forms in which a check can answer: for people, for annotations on GitHub, for other programs. */
export const formats = ['text', 'github', 'json'] as const;
export type Format = (typeof formats)[number];
