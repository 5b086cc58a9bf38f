import { elementsWritten } from "#app/files/xml.server.ts";
import type { ZipPart } from "#app/files/zip.server.ts";
import { TemplateUnfit } from "./template-problem.ts";

/** Those of a letter of some pages are ten thousand at most; a template is filled while its reader waits. */
const mostElements = 300_000;

/** Throws TemplateUnfit where a template is longer than a document can be made in. */
export function checkTemplateSize(parts: readonly ZipPart[]) {
  if (elementsWritten(parts.map(({ bytes }) => bytes)) > mostElements)
    throw new TemplateUnfit([{ why: "too long" }]);
}
