import type { Translator } from "#app/words/translator.ts";
import type { DocumentName } from "./document-names.ts";

/** Files by what they are, each with where it is. */
export function documentLists(
  t: Translator,
  names: DocumentName[],
  addressOf: (name: DocumentName) => string,
) {
  const links = (isIn: (name: string) => boolean) =>
    names.filter(isIn).map((name) => ({ href: addressOf(name), words: t(`digest-files.file ${name}`) }));
  return [
    { key: "brief", heading: t("digest-files.the-brief"), links: links((name) => /^brief/.test(name)) },
    { key: "whole", heading: t("digest-files.the-whole"), links: links((name) => /^whole/.test(name)) },
    {
      ...{ key: "tables", heading: t("digest-files.the-tables") },
      links: links((name) => !/^(brief|whole)/.test(name)),
    },
  ] as const;
}
