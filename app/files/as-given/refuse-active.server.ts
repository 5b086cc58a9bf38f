import { message } from "#app/words/message.ts";
import { partTypes } from "../office-types.server.ts";
import type { Recognised } from "../recognise.server.ts";
import { refuse } from "../refusal.ts";
import type { ZipPart } from "../zip.server.ts";
import { boundsAsGiven } from "./bounds.ts";
import { refuseInDocx } from "./refuse-in-docx.server.ts";
import { isDrawing, refuseInDrawing } from "./refuse-in-drawing.server.ts";
import { refuseInOdt } from "./refuse-in-odt.server.ts";

/**
 * Refuses a document in which something acts or is fetched when it is opened, since it is kept and handed on as it was given.
 * Throws FileRefused. Every part of XML is read to its end, so that what reads it later finds it well-formed.
 */
export function refuseActive({ kind, parts }: Recognised) {
  if (kind !== "docx" && kind !== "odt") refuse(message("template-files.other-kind"));
  const types = partTypes(parts);
  const isXml = ({ name }: ZipPart) =>
    /\.(xml|rels|vml|rdf)$/i.test(name) || types.of(name).some((type) => xmlTypes.test(type));
  const xml = parts.filter(isXml);
  if (sizeOf(parts) > boundsAsGiven.unpacked || sizeOf(xml) > boundsAsGiven.xml)
    refuse(message("template-files.too-much"));
  for (const part of parts) if (isDrawing(part, types.of(part.name))) refuseInDrawing(part.bytes);
  if (kind === "docx") refuseInDocx(parts, xml);
  else refuseInOdt(parts, xml);
}

/** Drawings are looked at as such. */
const xmlTypes = /^(?!image\/svg\+xml).*(?:[+/]xml\b|vmlDrawing)/i;

const sizeOf = (parts: ZipPart[]) => parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
