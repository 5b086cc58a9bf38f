import { groundText } from "../confidential/grounds.ts";

/** Whether a file is for officials alone; in part: they have all of it, and everyone its words without those marked. */
export const secrecies = ["no", "yes", "in part"] as const;

/** An uploaded file that is to go with the comment. */
export interface DraftAttachment {
  id: string;
  confidential: (typeof secrecies)[number];
  ground: string;
  justification: string;
  summary: string;
  /** Where it is confidential in part: its words with `[[ ]]` around what officials alone may read; empty until marked. */
  marked: string;
}

export const secrecyBounds = { justification: 2_000, summary: 300 };

/** Who may read a file and why, as it is typed. */
export type Secrecy = Omit<DraftAttachment, "id" | "marked">;

/** What is missing or wrong in it, by the name of the field; nothing unless all of the file is for officials alone. */
export function problemsWithSecrecy({ confidential, ground, justification, summary }: Secrecy) {
  const problems: Partial<Record<keyof Secrecy, string>> = {};
  if (confidential !== "yes") return problems;
  if (!groundText(ground)) problems.ground = "Choose the ground on which the file is confidential";
  if (!justification.trim()) problems.justification = "Say why the file must not be published";
  else if (justification.length > secrecyBounds.justification)
    problems.justification = `Justify it in at most ${secrecyBounds.justification.toLocaleString("en-GB")} characters`;
  else if (isMarked(justification)) problems.justification = noBrackets;
  if (summary.length > secrecyBounds.summary)
    problems.summary = `Summarise the file in at most ${secrecyBounds.summary} characters`;
  else if (isMarked(summary)) problems.summary = noBrackets;
  return problems;
}

const noBrackets =
  "Leave out the [[double brackets]]: officials alone read the justification, and everyone reads the summary";

function isMarked(text: string) {
  return /\[\[|\]\]|［［|］］/.test(text);
}
