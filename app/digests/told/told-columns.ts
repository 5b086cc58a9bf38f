import type { ColumnKind, RowsOf } from "../documents/tables/table.ts";
import { quoteColumns } from "../documents/tables/table-columns.ts";

const byPosition = {
  support: "count or nothing",
  support_with_changes: "count or nothing",
  oppose: "count or nothing",
  no_position: "count or nothing",
} as const satisfies Record<string, ColumnKind>;

/** The tables of a published digest in their order, and the columns of each. A count that is not told is nothing. */
export const toldColumns = {
  key_points: {
    key_point: "text",
    theme: "text or nothing",
    position: "text",
    comments: "count or nothing",
    confirmed: "count",
    own_sentence: "text or nothing",
    ...quoteColumns,
  },
  asks: { provision: "text or nothing", provision_label: "text or nothing", ...quoteColumns },
  voices: quoteColumns,
  provisions: { provision: "text", provision_label: "text", points: "count or nothing", ...byPosition },
  figures: { section: "text", key1: "text", key2: "text", count: "count or nothing", address: "address" },
} as const satisfies Record<string, Record<string, ColumnKind>>;

export type ToldTableName = keyof typeof toldColumns;

export type ToldRows = RowsOf<typeof toldColumns>;
