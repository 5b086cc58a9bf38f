import type { Translator } from "#app/words/translator.ts";
import { positions } from "#db/schema.ts";
import { digestRows } from "../../digest-csv.server.ts";
import { pointAddress } from "../../said/point-facts.tsx";
import { placeAddress, type Quote } from "../../said/quote.ts";
import type { QuotedPoint } from "../../said/said-points.ts";
import type { TakenDigest } from "../taken-digest.ts";
import { type RowsOf, type TypedTable, tablesOf } from "./table.ts";
import { type RowOf, type TableName, tableColumns } from "./table-columns.ts";

/** The digest as rows of typed columns: what spreadsheets, CSV and JSON are written from. Keys are the same in every language. */
export function digestTables(t: Translator, taken: TakenDigest): TypedTable<TableName>[] {
  const { whole, origin, consultation } = taken;
  return tablesOf<TableName>(tableColumns, {
    key_points: allPoints(taken).map((row) => pointRow(taken, row)),
    quotes: allPoints(taken).flatMap(({ point }) =>
      point.quotes.map((quote) => ({ key_point: point.id, ...quoteRow(taken, quote) })),
    ),
    asks: whole.asks.shown.map((ask) => ({
      provision: together(ask.provisions.map(({ anchor }) => anchor)),
      provision_label: together(ask.provisions.map(({ label }) => label)),
      comments: ask.alike,
      ...quoteRow(taken, ask),
    })),
    voices: whole.voices.shown.flatMap(({ position, alike, quotes }) =>
      quotes.map((quote) => ({ position, comments: alike, ...quoteRow(taken, quote) })),
    ),
    provisions: provisionRows(taken),
    figures: digestRows(t, whole.figures, { origin, consultation }),
  } satisfies RowsOf<typeof tableColumns>);
}

/** Several in one cell; null for none. */
export const together = (parts: string[]) => (parts.length > 0 ? parts.join("; ") : null);

interface PointInTheme {
  theme: string | null;
  point: QuotedPoint;
}

const allPoints = ({ whole }: TakenDigest): PointInTheme[] =>
  whole.themes.flatMap(({ name, points }) => points.map((point) => ({ theme: name, point })));

function pointRow(
  { consultation, origin }: TakenDigest,
  { theme, point }: PointInTheme,
): RowOf<"key_points"> {
  const { id, position, language, comments, voices, organisations, groups, countries, dissent } = point;
  const dissenting = (other: string) => dissent.find(({ position }) => position === other)?.comments ?? 0;
  return {
    ...{ key_point: id, theme, position, language, words: point.quotes[0]?.words ?? "" },
    ...{ own_sentence: point.sentence?.text ?? null, confirmed: point.isConfirmed ? 1 : 0 },
    ...{ comments, campaigns_once: voices, organisations },
    groups: groups.length,
    countries: countries.length,
    theme_supports: dissenting("support"),
    theme_supports_with_changes: dissenting("support with changes"),
    theme_opposes: dissenting("oppose"),
    address: origin + pointAddress(consultation, point),
  };
}

/** Words of a comment, and whose they are. */
export function quoteRow(
  { consultation, origin }: { consultation: { reference: string }; origin: string },
  quote: Quote,
) {
  const { words, language, number, part, organisation, author_name, stakeholder_group, country } = quote;
  return {
    translation: quote.translation?.words ?? null,
    translation_language: quote.translation?.language ?? null,
    ...{ words, language, comment: number, part, organisation, author_name, stakeholder_group, country },
    address: origin + placeAddress(consultation.reference, quote),
  };
}

/** All with points or key points, in the measure's order as each list has it. */
function provisionRows({ whole }: TakenDigest): RowOf<"provisions">[] {
  const counted = whole.figures.provisions;
  const argued = whole.provisions;
  const anchors = [...new Set([...counted, ...argued].map(({ anchor }) => anchor))];
  return anchors.map((anchor) => {
    const figures = counted.find((provision) => provision.anchor === anchor);
    const said = argued.find((provision) => provision.anchor === anchor);
    const [support, changes, oppose, none] = positions.map((position) => figures?.byPosition[position] ?? 0);
    return {
      ...{ provision: anchor, provision_label: figures?.label ?? said?.label ?? anchor },
      ...{ points: figures?.points ?? 0, support: support ?? 0, support_with_changes: changes ?? 0 },
      ...{ oppose: oppose ?? 0, no_position: none ?? 0 },
      ...{ asks: said?.asks ?? 0, key_points: said?.points.length ?? 0 },
    };
  });
}
