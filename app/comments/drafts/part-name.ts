const names: Record<string, string> = {
  overall: "the position and general remarks",
  answers: "the answers to the authority’s questions",
  attachments: "the attachments",
  claims: "the grounds of confidential parts",
  signature: "how the comment is signed",
  technical: "a technical input",
  human_rights: "a human-rights input",
  attachment: "an attachment",
  marked: "the words of an attachment",
};

/** Parts of a draft that are no text: what somebody did with the whole. */
export const begun = "begun";
export const ready = "ready";

/** What a part of a draft is called in a sentence; points are cited by the labels of their provisions. */
export function partName(part: string, labels: Record<string, string>) {
  const [kind = "", ...key] = part.split(":");
  if (kind === "point") return `the point on ${labels[key.join(":")] ?? key.join(":")}`;
  return names[kind] ?? part;
}

/** The anchors of the points among those parts. */
export function anchorsOf(parts: string[]) {
  return parts.filter((part) => part.startsWith("point:")).map((part) => part.slice("point:".length));
}
