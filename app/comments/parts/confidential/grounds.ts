export interface Ground {
  value: string;
  /** As it stands in the public version: `[Confidential: trade secret]`. */
  text: string;
  hint: string;
}

/** Why a part of a comment may be kept from the public. The authority decides whether the ground holds. */
export const grounds: readonly Ground[] = [
  {
    value: "trade-secret",
    text: "trade secret",
    hint: "A process, a design, a composition or other know-how that gives an advantage because others do not have it",
  },
  {
    value: "figures",
    text: "costs, prices or production",
    hint: "What it costs to make, what is charged, how much is made, sold or stocked, where these are not published",
  },
  {
    value: "customers",
    text: "customers or suppliers",
    hint: "Who buys from you or supplies you, and what the business with them is worth",
  },
  {
    value: "contract",
    text: "contract or bid",
    hint: "Terms of a contract, or a bid that is being prepared or has not been decided",
  },
  {
    value: "source",
    text: "protection of a source",
    hint: "What could show who gave you the information, if that person counts on not being known",
  },
  {
    value: "safety",
    text: "safety of a person",
    hint: "What could expose somebody to violence, arrest, reprisal or harassment",
  },
  {
    value: "personal",
    text: "personal data",
    hint: "Facts about an identifiable person which that person has not agreed to publish",
  },
  {
    value: "proceedings",
    text: "investigation or proceedings",
    hint: "What could harm a case before a court, an investigation or the enforcement of the law",
  },
  {
    value: "vulnerability",
    text: "security weakness",
    hint: "A weakness of a product or system that could be used before it has been mended",
  },
  {
    value: "research",
    text: "unpublished research",
    hint: "Results or methods that are to be published or patented and have not been yet",
  },
  {
    value: "third-party",
    text: "owed to somebody else",
    hint: "What you have promised somebody else, or are bound by law, to keep to yourself",
  },
  {
    value: "other",
    text: "other ground",
    hint: "Say in the justification which ground it is, and the law or the rule it rests on",
  },
];

/** The words of a ground; undefined for what is none. */
export function groundText(value: string) {
  return grounds.find((ground) => ground.value === value)?.text;
}
