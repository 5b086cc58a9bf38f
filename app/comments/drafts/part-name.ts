import type { Translator } from "#app/words/translator.ts";

const kinds = [
  "overall",
  "answers",
  "attachments",
  "claims",
  "signature",
  "technical",
  "human_rights",
  "differing",
  "attachment",
  "marked",
] as const;

/** Parts of a draft that are no text: what somebody did with the whole. */
export const begun = "begun";
export const ready = "ready";

type Provisions = Record<string, string>;

/** What a part of a draft is called in a sentence; points are cited by the labels of their provisions. */
export function partName(t: Translator, part: string, provisions: Provisions) {
  const { kind, provision } = split(part, provisions);
  if (provision !== null) return t("shared-drafts.part-point", { provision });
  return kind ? t(`shared-drafts.part-${kind}`) : part;
}

/** What was done in a version of a draft, on its own. */
export function versionName(t: Translator, part: string, provisions: Provisions) {
  if (part === begun || part === ready) return t(`shared-drafts.version-${part}`);
  const { kind, provision } = split(part, provisions);
  if (provision !== null) return t("shared-drafts.version-point", { provision });
  return kind ? t(`shared-drafts.version-${kind}`) : part;
}

/** Of a point the provision that it is about. */
function split(part: string, provisions: Provisions) {
  const [first = "", ...key] = part.split(":");
  const anchor = key.join(":");
  const provision = first === "point" ? (provisions[anchor] ?? anchor) : null;
  return { kind: kinds.find((kind) => kind === first), provision };
}

/** The anchors of the points among those parts. */
export function anchorsOf(parts: string[]) {
  return parts.filter((part) => part.startsWith("point:")).map((part) => part.slice("point:".length));
}
