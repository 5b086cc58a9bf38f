/** What the checklist looks at. */
export interface Checked {
  provisions: number;
  questions: number;
  documents: number;
  /** Commitments of the Code of Conduct that are named. */
  commitments: number;
  contact: string;
  language: string | null;
  opens_at: string;
  closes_at: string;
  /** For so many days the government wants a consultation to be open at least. */
  leastDays: number;
}

export const checks = [
  "provisions",
  "questions",
  "contact",
  "period",
  "documents",
  "commitments",
  "language",
] as const;
type Check = (typeof checks)[number];

const dayInMs = 24 * 60 * 60 * 1000;

/** For how many whole days it takes comments. */
export function daysOpen({ opens_at, closes_at }: Pick<Checked, "opens_at" | "closes_at">) {
  return Math.floor((Date.parse(closes_at) - Date.parse(opens_at)) / dayInMs);
}

/** Whether it is open for less time than its government wants. */
export function isTooShort(checked: Pick<Checked, "opens_at" | "closes_at" | "leastDays">) {
  return daysOpen(checked) < checked.leastDays;
}

/** Which of the checks a draft does not pass. */
export function missingIn(checked: Checked): Check[] {
  const passes: Record<Check, boolean> = {
    provisions: checked.provisions > 0,
    questions: checked.questions > 0,
    contact: checked.contact !== "",
    period: !isTooShort(checked),
    documents: checked.documents > 0,
    commitments: checked.commitments > 0,
    language: checked.language !== null,
  };
  return checks.filter((check) => !passes[check]);
}
