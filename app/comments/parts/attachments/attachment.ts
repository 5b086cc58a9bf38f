import { type Message, message } from "#app/words/message.ts";
import { isGround } from "../../comment/grounds.ts";

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
  const problems: Partial<Record<keyof Secrecy, Message>> = {};
  if (confidential !== "yes") return problems;
  if (!isGround(ground)) problems.ground = message("attachments.choose-ground");
  if (!justification.trim()) problems.justification = message("attachments.say-why");
  else if (justification.length > secrecyBounds.justification)
    problems.justification = message("attachments.justification-too-long", {
      most: secrecyBounds.justification,
    });
  else if (isMarked(justification)) problems.justification = message("attachments.no-brackets");
  if (summary.length > secrecyBounds.summary)
    problems.summary = message("attachments.summary-too-long", { most: secrecyBounds.summary });
  else if (isMarked(summary)) problems.summary = message("attachments.no-brackets");
  return problems;
}

function isMarked(text: string) {
  return /\[\[|\]\]|［［|］］/.test(text);
}
