/** The forms in which a check can answer: for people, beside the lines on GitHub or GitLab, for other programs. */
export const formats = ['text', 'github', 'gitlab', 'json'] as const;
export type Format = (typeof formats)[number];
