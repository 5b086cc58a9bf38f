import type { ColumnKind, RowsOf } from "./table.ts";

/** Words of a comment, and whose they are. */
export const quoteColumns = {
  words: "text",
  language: "text",
  translation: "text or nothing",
  translation_language: "text or nothing",
  comment: "count",
  part: "text",
  organisation: "text or nothing",
  author_name: "text or nothing",
  stakeholder_group: "text or nothing",
  country: "text or nothing",
  address: "address",
} as const satisfies Record<string, ColumnKind>;

/** The tables of a digest in their order, and the columns of each. */
export const tableColumns = {
  key_points: {
    key_point: "text",
    theme: "text or nothing",
    position: "text",
    language: "text",
    words: "text",
    comments: "count",
    campaigns_once: "count",
    organisations: "count",
    groups: "count",
    countries: "count",
    theme_supports: "count",
    theme_supports_with_changes: "count",
    theme_opposes: "count",
    own_sentence: "text or nothing",
    confirmed: "count",
    address: "address",
  },
  quotes: { key_point: "text", ...quoteColumns },
  asks: {
    provision: "text or nothing",
    provision_label: "text or nothing",
    comments: "count",
    ...quoteColumns,
  },
  voices: { position: "text", comments: "count", ...quoteColumns },
  provisions: {
    provision: "text",
    provision_label: "text",
    points: "count",
    support: "count",
    support_with_changes: "count",
    oppose: "count",
    no_position: "count",
    asks: "count",
    key_points: "count",
  },
  figures: { section: "text", key1: "text", key2: "text", count: "count", address: "address" },
} as const satisfies Record<string, Record<string, ColumnKind>>;

export type TableName = keyof typeof tableColumns;

export type RowOf<Name extends TableName> = RowsOf<typeof tableColumns>[Name][number];
