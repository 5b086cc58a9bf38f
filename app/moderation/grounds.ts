import { type Ground, grounds } from "#db/schema.ts";

/** What each ground means, in short; content/pages/moderation.md says what falls under it and what does not. */
export const groundMeanings: Record<Ground, string> = {
  "off topic": "It has nothing to do with the measure, its subject or the questions asked.",
  "personal data": "It discloses information about a private person that the discussion does not need.",
  "abuse or threats": "It threatens somebody, or attacks people rather than what they have said or done.",
  "unlawful content": "Publishing it would break the law that applies to the consultation; say which law.",
  "controlled or confidential information":
    "It contains controlled technical data, classified information or a secret that someone is bound to keep.",
  "spam or advertising": "It promotes goods or services, or repeats itself only to fill the page.",
  impersonation: "Its author claims to be a person, or to speak for an organisation, without the right to.",
  "rights of others": "It infringes somebody else’s rights, such as a copyright or a good name.",
  "unfounded claim of confidentiality":
    "The ground claimed for a confidential part does not hold. Only who may read the part can say so.",
};

/** What a claim of confidentiality is refused on; the comment is then returned, never rejected. */
export const claimGround = "unfounded claim of confidentiality" satisfies Ground;

/** Those that a moderator can choose from. */
export const moderatorsGrounds = grounds.filter((ground) => ground !== claimGround);
