import { commentsAddress } from "#app/comments/comment/addresses.ts";
import type { FilterValues } from "#app/comments/comment/filters.ts";
import { shownPositions } from "#app/comments/comment/shown-position.ts";
import { quoteRow, together } from "../documents/tables/digest-tables.server.ts";
import { type TypedTable, tablesOf } from "../documents/tables/table.ts";
import type { TakenTold } from "./taken-told.ts";
import { type ToldRows, type ToldTableName, toldColumns } from "./told-columns.ts";

/** A published digest as rows of typed columns. Keys are the same in every language. */
export function toldTables(taken: TakenTold): TypedTable<ToldTableName>[] {
  const { asks, voices } = taken.told;
  return tablesOf<ToldTableName>(toldColumns, {
    key_points: pointRows(taken),
    asks: asks.map((ask) => ({
      provision: together(ask.provisions.map(({ anchor }) => anchor)),
      provision_label: together(ask.provisions.map(({ label }) => label)),
      ...quoteRow(taken, ask),
    })),
    voices: voices.flatMap(({ quotes }) => quotes.map((quote) => quoteRow(taken, quote))),
    provisions: provisionRows(taken),
    figures: figureRows(taken),
  } satisfies ToldRows);
}

/** Each with the words that name it: its page shows no others. */
function pointRows(taken: TakenTold): ToldRows["key_points"] {
  return taken.told.themes.flatMap(({ name, points }) =>
    points.flatMap(({ id, position, comments, isConfirmed, sentence, quotes }) =>
      quotes.slice(0, 1).map((quote) => ({
        ...{ key_point: id, theme: name, position, comments },
        ...{ confirmed: isConfirmed ? 1 : 0, own_sentence: sentence?.text ?? null },
        ...quoteRow(taken, quote),
      })),
    ),
  );
}

function provisionRows({ told: { points } }: TakenTold): ToldRows["provisions"] {
  if (!points) return [];
  return points.keys.map((anchor, at) => {
    const [support = null, changes = null, oppose = null, none = null] = points.rows[at] ?? [];
    return {
      ...{
        provision: anchor,
        provision_label: points.labels[at] ?? anchor,
        points: points.rowSums[at] ?? null,
      },
      ...{ support, support_with_changes: changes, oppose, no_position: none },
    };
  });
}

function figureRows({ told, consultation, origin }: TakenTold): ToldRows["figures"] {
  const row = (
    [section, key1, key2]: [section: string, key1: string, key2: string],
    count: number | null,
    filters: FilterValues | null,
  ) => ({
    ...{ section, key1, key2, count },
    address: filters ? origin + commentsAddress(consultation.reference, filters) : "",
  });
  const { groups, countries, campaigns, questions } = told;
  return [
    row(["comments", "published", ""], told.comments, {}),
    ...groups.keys.map((group, at) => row(["group", group, ""], groups.rowSums[at] ?? null, { group })),
    ...shownPositions.map((position, at) =>
      row(["position", position, ""], groups.columnSums[at] ?? null, { position }),
    ),
    ...countries.map(({ key, comments }) => row(["country", key, ""], comments, { country: key })),
    ...groups.keys.flatMap((group, at) =>
      shownPositions.map((position, place) =>
        row(["group and position", group, position], groups.rows[at]?.[place] ?? null, { group, position }),
      ),
    ),
    ...questions.flatMap(({ key, choices }) =>
      choices.map(({ text, comments }) => row(["answer", key, text], comments, null)),
    ),
    ...campaignRows(campaigns).map(([key, count]) => row(["campaigns", key, ""], count, null)),
  ];
}

/** As the page has it: nothing where it may not be told how many they are together. */
function campaignRows({ campaigns, together }: TakenTold["told"]["campaigns"]): [string, number][] {
  if (campaigns === 0 || together === null) return [];
  return [
    ["campaigns", campaigns],
    ["comments", together],
  ];
}
