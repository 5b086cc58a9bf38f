import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Block, DigestDocument } from "./document.ts";
import type { TakenBrief } from "./taken-digest.ts";

/** Blocks as a document that says what it is and in which language. */
export function documentOf(
  t: Translator,
  { consultation, at }: TakenBrief,
  { title, blocks }: { title: string; blocks: Block[] },
): DigestDocument {
  const { reference, authority } = consultation;
  return {
    ...{ title: unmarked(title), language: t.language, locale: t.formats, at, blocks },
    subject: unmarked(t("digests.reference-and-authority", { reference, authority })),
    footer: unmarked(t("digest-documents.footer", { reference, day: t.moment(at, { dateStyle: "long" }) })),
  };
}
