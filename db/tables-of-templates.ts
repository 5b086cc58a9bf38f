import type { Instant, Scan, TemplateFormat } from "./schema.ts";

export interface TemplateTables {
  document_template: DocumentTemplateTable;
  template_use: TemplateUseTable;
}

/** A file in which a government's documents can be made, as it was given. */
export interface DocumentTemplateTable {
  id: string;
  government_code: string;
  format: TemplateFormat;
  /** Counted for each format of a government. */
  number: number;
  name: string;
  size: number;
  /** Of the file as it was given, in hex. */
  sha256: string;
  file_key: string;
  data_key_id: string;
  scan: Scan;
  given_by: string;
  given_at: Instant;
}

/** In which template documents of that format are made, from that moment until the next row; null in Parley's own layout. */
export interface TemplateUseTable {
  id: string;
  government_code: string;
  format: TemplateFormat;
  template_id: string | null;
  account_id: string;
  changed_at: Instant;
}
