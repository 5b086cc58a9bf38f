import type { ZipPart } from "#app/files/zip.server.ts";
import { governmentName } from "#app/governments/government-name.ts";
import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { digestAddress } from "../addresses.ts";
import { briefDocument } from "./brief-document.ts";
import type { DigestDocument } from "./document.ts";
import type { DocumentName } from "./document-names.ts";
import { fillDocx } from "./docx/in-template/fill-docx.server.ts";
import { fillOdt } from "./odt/in-template/fill-odt.server.ts";
import { digestJson, digestJsonSchema } from "./tables/digest-json.ts";
import { digestTables } from "./tables/digest-tables.server.ts";
import { digestWorkbook } from "./tables/digest-workbook.server.tsx";
import { emptyTables } from "./tables/table.ts";
import { tableColumns } from "./tables/table-columns.ts";
import type { TakenDigest } from "./taken-digest.ts";
import type { FieldValues } from "./template/field-names.ts";
import { wholeDocument } from "./whole-document.ts";
import { writeFile } from "./write-file.server.ts";

/**
 * One of the files of a digest: text, or bytes; in a template, by its parts, where it is of the same format. The same digest in the
 * same language and template is the same file, byte for byte. Throws TemplateUnfit.
 */
export async function makeDocument(
  t: Translator,
  taken: TakenDigest,
  name: DocumentName,
  template: ZipPart[] | null = null,
): Promise<string | Uint8Array> {
  const schema = taken.origin + digestAddress(taken.consultation, "/documents/schema.json");
  const tables = () => digestTables(t, taken);
  const parts = {
    brief: () => briefDocument(t, taken),
    whole: () => wholeDocument(t, taken),
    tables,
    workbook: () => digestWorkbook(t, taken, tables()),
    json: () => digestJson(tables(), taken, schema),
    jsonSchema: () => digestJsonSchema(emptyTables(tableColumns), schema),
  };
  const fill = template === null ? undefined : fills[extensionOf(name)];
  if (!template || !fill) return writeFile(t, parts, name);
  const document = name.startsWith("brief.") ? parts.brief() : parts.whole();
  return fill(t, document, { parts: template, fields: fieldsOf(t, taken, document) });
}

/** The formats of which there are templates. */
const fills: Record<string, typeof fillDocx | undefined> = { docx: fillDocx, odt: fillOdt };
const extensionOf = (name: string) => name.slice(name.lastIndexOf(".") + 1);

/** What stands in a template instead of its fields. */
function fieldsOf(t: Translator, taken: TakenDigest, { title }: DigestDocument): FieldValues {
  const { consultation, at, snapshot, origin } = taken;
  const { reference, authority, time_zone } = consultation;
  return {
    ...{ title, consultation: consultation.title, reference, authority },
    government: governmentName(t, consultation),
    date: unmarked(t.moment(at, { dateStyle: "long", timeZone: time_zone })),
    comments: unmarked(t.number(taken.whole.figures.comments)),
    snapshot: snapshot === null ? "" : unmarked(t("snapshots-office.number", { number: snapshot })),
    address: origin + digestAddress(consultation),
  };
}
