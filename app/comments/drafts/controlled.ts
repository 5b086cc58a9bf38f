import type { HoldCause } from "#db/schema.ts";

/** What an author answers who is asked whether a comment may contain technical data whose release is itself controlled. */
export const controlledAnswers = ["no", "yes", "not sure"] as const;

/** Not answered yet is the empty text. */
export type ControlledAnswer = (typeof controlledAnswers)[number] | "";

interface MaybeControlled {
  technical: { fields: Record<string, string> }[];
  attachments: unknown[];
}

/** Authors are asked where they attach something or give technical input. */
export function asksAboutControl({ technical, attachments }: MaybeControlled) {
  const texts = technical.flatMap(({ fields }) => Object.values(fields));
  return attachments.length > 0 || texts.some((text) => text.trim() !== "");
}

/**
 * Why a comment goes into the hold when it is sent, as its author answered; null where it does not. An answer counts also
 * where the file is removed that it was asked about: the words may say the same.
 */
export function causeOfHold(draft: { controlled: ControlledAnswer }): HoldCause | null {
  if (draft.controlled === "yes") return "author says yes";
  return draft.controlled === "not sure" ? "author is not sure" : null;
}
