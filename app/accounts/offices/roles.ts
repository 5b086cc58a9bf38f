import type { OfficialRole } from "#db/schema.ts";

/** The roles that officials hold, each with what it lets them do; README has the same table. */
export const roleChoices: readonly { value: OfficialRole; text: string; hint: string }[] = [
  {
    value: "case officer",
    text: "Case officer",
    hint: "Writes consultations and moves them from stage to stage, replies for the authority, decides on withdrawals",
  },
  {
    value: "moderator",
    text: "Moderator",
    hint: "Decides on comments, and sees those that are not published",
  },
  {
    value: "analyst",
    text: "Analyst",
    hint: "Reads drafts of consultations and digests, as all officials may",
  },
  {
    value: "confidential reader",
    text: "Confidential reader",
    hint: "Reads what is confidential, each look being recorded; refuses a claim of confidentiality",
  },
  {
    value: "administrator",
    text: "Administrator",
    hint: "Gives these roles to officials and takes them away, each change being recorded",
  },
];

/** `case officer and moderator`, for a sentence. */
export function rolesInWords(roles: readonly string[]) {
  return new Intl.ListFormat("en-GB").format(roles);
}
