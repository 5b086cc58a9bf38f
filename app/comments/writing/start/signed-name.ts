import type { Translator } from "#app/words/translator.ts";
import type { WritingView } from "../opened/open-writing.server.ts";

/** The name under which a comment will be published. */
export function signedName(t: Translator, { author, kind }: WritingView["writer"]) {
  const { author_name: name, organisation, isNamedAfterSender } = author;
  if (isNamedAfterSender && organisation) return t("signature.sender-and-organisation", { organisation });
  if (name && organisation) return t("comment.author-of-organisation", { name, organisation });
  return (
    name || organisation || t(kind === "at risk" ? "signature.no-name-at-risk" : "signature.name-withheld")
  );
}

/** The stakeholder group and the country beside it. */
export function signedFrom(t: Translator, { author: { stakeholder_group, country } }: WritingView["writer"]) {
  return t("signature.group-and-country", {
    group: stakeholder_group ? t(`terms.group ${stakeholder_group}`) : t("comment.group-not-stated"),
    country: country ? t.displayName("region", country) : t("signature.country-not-stated"),
  });
}
