import type { ZipPart } from "#app/files/zip.server.ts";
import { governmentName } from "#app/governments/government-name.ts";
import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { digestAddress } from "../addresses.ts";
import { briefDocument } from "./brief-document.ts";
import type { DigestDocument } from "./document.ts";
import type { DocumentName } from "./document-names.ts";
import { fillDocx } from "./docx/in-template/fill-docx.server.ts";
import { writeDocx } from "./docx/write-docx.server.ts";
import { fillOdt } from "./odt/in-template/fill-odt.server.ts";
import { writeOdt } from "./odt/write-odt.server.ts";
import { writePdf } from "./pdf/write-pdf.server.ts";
import { digestJson, digestJsonSchema } from "./tables/digest-json.ts";
import { digestTables } from "./tables/digest-tables.server.ts";
import { digestWorkbook } from "./tables/digest-workbook.server.tsx";
import { emptyTables, tableNamed } from "./tables/table.ts";
import { type TableName, tableColumns } from "./tables/table-columns.ts";
import { tableCsv } from "./tables/table-csv.server.ts";
import type { TakenDigest } from "./taken-digest.ts";
import type { FieldValues } from "./template/field-names.ts";
import { wholeDocument } from "./whole-document.ts";

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
  const tables = () => digestTables(t, taken);
  const csv = (table: TableName) => unmarked(tableCsv(tableNamed(tables(), table)));
  const schema = taken.origin + digestAddress(taken.consultation, "/documents/schema.json");
  switch (name) {
    case "brief.docx":
    case "whole.docx": {
      const document = documentNamed(t, taken, name);
      if (template === null) return writeDocx(t, document);
      return fillDocx(t, document, { parts: template, fields: fieldsOf(t, taken, document) });
    }
    case "brief.odt":
    case "whole.odt": {
      const document = documentNamed(t, taken, name);
      if (template === null) return writeOdt(t, document);
      return fillOdt(t, document, { parts: template, fields: fieldsOf(t, taken, document) });
    }
    case "brief.pdf":
    case "whole.pdf":
      return writePdf(t, documentNamed(t, taken, name));
    case "tables.xlsx":
      return digestWorkbook(t, taken, tables());
    case "tables.json":
      return jsonText(digestJson(tables(), taken, schema));
    case "schema.json":
      return jsonText(digestJsonSchema(emptyTables(tableColumns), schema));
    case "key-points.csv":
      return csv("key_points");
    case "quotes.csv":
      return csv("quotes");
    case "asks.csv":
      return csv("asks");
    case "voices.csv":
      return csv("voices");
    case "figures.csv":
      return csv("figures");
  }
}

const documentNamed = (t: Translator, taken: TakenDigest, name: string) =>
  name.startsWith("brief.") ? briefDocument(t, taken) : wholeDocument(t, taken);

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

export const jsonText = (value: object) => unmarked(`${JSON.stringify(value, null, 2)}\n`);
