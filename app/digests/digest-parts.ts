/** The pages of the digest behind its first one, in order; each is called by what its address ends with. */
export const digestParts = ["figures", "provisions", "questions", "inputs", "campaigns", "files"] as const;

export type DigestPart = (typeof digestParts)[number];

export function isDigestPart(text: string | undefined): text is DigestPart {
  return digestParts.some((part) => part === text);
}

/** How much of what people wrote is in a digest, beside all of the figures. */
export interface Extent {
  /** Of each provision, and of each question. */
  points: number;
  answers: number;
  files: number;
  /** Campaigns with what their letters add, and how many letters of each are compared. */
  campaigns: number;
  letters: number;
}

/** Figures alone. */
export const figuresAlone: Extent = { points: 0, answers: 0, files: 0, campaigns: 0, letters: 0 };

export const onScreen: Extent = { points: 6, answers: 6, files: 50, campaigns: 12, letters: 100 };

/** Few enough to be read on paper; the file of comments has everything. */
export const onPaper: Extent = { points: 3, answers: 3, files: 20, campaigns: 6, letters: 6 };

/** What stands on one page of it. */
export const extentOf: Record<DigestPart, Extent> = {
  figures: figuresAlone,
  provisions: { ...figuresAlone, points: onScreen.points },
  questions: { ...figuresAlone, answers: onScreen.answers },
  inputs: figuresAlone,
  campaigns: { ...figuresAlone, campaigns: onScreen.campaigns, letters: onScreen.letters },
  files: { ...figuresAlone, files: onScreen.files },
};
