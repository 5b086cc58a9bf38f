/** What can be taken away, by the end of its address and of the name of its file. */
export const documentNames = [
  "brief.docx",
  "brief.odt",
  "brief.pdf",
  "whole.docx",
  "whole.odt",
  "whole.pdf",
  "tables.xlsx",
  "tables.json",
  "schema.json",
  "key-points.csv",
  "quotes.csv",
  "asks.csv",
  "voices.csv",
  "figures.csv",
] as const;

export type DocumentName = (typeof documentNames)[number];

export function isDocumentName(text: string | undefined): text is DocumentName {
  return documentNames.some((name) => name === text);
}

/** By the end of their names. */
export const mediaTypes: Record<string, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
};
