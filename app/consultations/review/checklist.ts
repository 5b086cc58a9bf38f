/** What the checklist looks at. */
export interface Checked {
  provisions: number;
  questions: number;
  documents: number;
  /** Commitments of the Code of Conduct that are named. */
  commitments: number;
  contact: string;
  language: string | null;
  /** For how many whole days it takes comments. */
  days: number;
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

/** Which of the checks a draft does not pass. */
export function missingIn(checked: Checked): Check[] {
  const passes: Record<Check, boolean> = {
    provisions: checked.provisions > 0,
    questions: checked.questions > 0,
    contact: checked.contact !== "",
    period: checked.days >= checked.leastDays,
    documents: checked.documents > 0,
    commitments: checked.commitments > 0,
    language: checked.language !== null,
  };
  return checks.filter((check) => !passes[check]);
}
