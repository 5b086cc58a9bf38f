import { runsFromRight } from "../direction.ts";
import type { Run } from "../document.ts";
import { element, escapeXml } from "../xml.ts";
import type { DocxLayout } from "./docx-layout.ts";
import type { Relationships } from "./relationships.ts";

/** Runs as WordprocessingML, links among them. */
export function docxRuns(runs: Run[], relationships: Relationships, layout: DocxLayout) {
  return runs
    .map(({ href, ...run }) => {
      const written = docxRun(run, layout, href === undefined ? undefined : layout.style("Hyperlink"));
      if (href === undefined) return written;
      if (href.startsWith("#"))
        return element("w:hyperlink", { "w:anchor": bookmark(href.slice(1)) }, written);
      return element("w:hyperlink", { "r:id": relationships.link(href) }, written);
    })
    .join("");
}

function docxRun({ text, isBold, ...run }: Run, layout: DocxLayout, style?: string) {
  const isRightToLeft = runsFromRight(text);
  // What a document in a language from left to right has in another direction is in no language that it could say.
  const language = run.language ?? (isRightToLeft ? undefined : layout.language);
  const properties = [
    style ? element("w:rStyle", { "w:val": style }) : "",
    isBold ? "<w:b/><w:bCs/>" : "",
    isRightToLeft ? "<w:rtl/>" : "",
    language ? languageOf(language, isRightToLeft) : "",
  ].join("");
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return element("w:r", {}, properties && element("w:rPr", {}, properties), lines.join("<w:br/>"));
}

/** Word looks in another attribute for each kind of script. */
function languageOf(language: string, isRightToLeft: boolean) {
  const isEastAsian = /^(?:ja|ko|zh)\b/.test(language);
  return element("w:lang", {
    "w:val": language,
    "w:eastAsia": isEastAsian ? language : undefined,
    "w:bidi": isRightToLeft ? language : undefined,
  });
}

/** Of a heading, by its id: Word takes at most 40 letters, digits and underscores. */
export function bookmark(id: string) {
  const plain = id.replace(/[^A-Za-z0-9]/g, "_");
  if (plain.length <= 34 && plain === id.replaceAll("-", "_")) return `to_${plain}`;
  return `to_${plain.slice(0, 26)}_${sumOf(id)}`;
}

/** In base 36, so that ids that begin alike stay apart. */
function sumOf(id: string) {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 4294967291;
  return sum.toString(36);
}
