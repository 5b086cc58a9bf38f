import type { ZipPart } from "#app/files/zip.server.ts";
import type { FieldValues } from "./field-names.ts";

/** A ministry's own file in which documents are made, by its parts, with what is to stand in it. */
export interface Template {
  parts: ZipPart[];
  fields: FieldValues;
}
