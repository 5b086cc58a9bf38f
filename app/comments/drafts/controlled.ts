/** What an author answers who is asked whether a comment may contain technical data whose release is itself controlled. */
export const controlledAnswers = ["no", "yes", "not sure"] as const;

/** Not answered yet is the empty text. */
export type ControlledAnswer = (typeof controlledAnswers)[number] | "";

/** Authors are asked where they attach something or give technical input. */
export function asksAboutControl({
  technical,
  attachments,
}: {
  technical: unknown[];
  attachments: unknown[];
}) {
  return technical.length > 0 || attachments.length > 0;
}

/** Why a comment goes into the hold when it is sent, as its author answered; null where it does not. */
export function causeOfHold(draft: {
  technical: unknown[];
  attachments: unknown[];
  controlled: ControlledAnswer;
}) {
  if (!asksAboutControl(draft)) return null;
  if (draft.controlled === "yes") return "author says yes" as const;
  return draft.controlled === "not sure" ? ("author is not sure" as const) : null;
}
