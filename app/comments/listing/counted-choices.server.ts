import type { Db } from "#db/schema.ts";
import { notStated } from "../comment/filters.ts";
import type { Figured } from "../counting/names.ts";
import type { LoadedList, NamedKind } from "./load-listed.server.ts";
import type { ListFacet, LookedAt } from "./look.ts";

export interface CountedValue {
  value: string;
  count: number;
}

/** Of organisations there is no end; those with most comments can be chosen. */
const mostOrganisations = 60;

/** For each filter, its values with how many comments each would leave, the other filters staying as they are. */
export async function countChoices(
  db: Db,
  consultationId: string,
  { loaded, looked }: { loaded: LoadedList; looked: LookedAt },
) {
  const counting = (facet: ListFacet) => {
    const besides = looked.beside.get(facet);
    return (slot: number) => (looked.counts[slot] ?? 0) + (besides?.[slot] ?? 0);
  };
  function counted<Kind extends NamedKind>(
    facet: ListFacet,
    kind: Kind,
    valueIn: (of: Figured[Kind]) => string | null,
  ): CountedValue[] {
    const count = counting(facet);
    const counts = new Map<string, number>();
    for (const { slot, of } of loaded.figures[kind]) {
      const comments = count(slot);
      if (comments === 0) continue;
      const value = valueIn(of) ?? notStated;
      counts.set(value, (counts.get(value) ?? 0) + comments);
    }
    return [...counts].map(([value, count]) => ({ value, count }));
  }
  return {
    groups: counted("group", "facts", ([group]) => group),
    countries: counted("country", "facts", ([, country]) => country),
    positions: counted("position", "facts", ([, , position]) => position),
    provisions: withLabels(
      counted("provision", "point", ([provision]) => provision),
      await listProvisions(db, consultationId),
    ),
    languages: counted("language", "facts", ([, , , language]) => language),
    organisations: counted("organisation", "organisation", ([name]) => name)
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
      .slice(0, mostOrganisations),
    questions: withLabels(
      counted("answer", "answered", ([question]) => question),
      await listAskedQuestions(db, consultationId),
    ),
    files:
      counted("files", "facts", ([, , , , files]) => String(files)).find(({ value }) => value === "1")
        ?.count ?? 0,
  };
}

/** In the order of those. */
function withLabels(counted: CountedValue[], labelled: { id: string; value: string; label: string }[]) {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  return labelled.flatMap(({ id, value, label }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ value, label, count }];
  });
}

async function listProvisions(db: Db, consultationId: string) {
  return db
    .selectFrom("provision")
    .select(["id", "anchor as value", "label"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
}

async function listAskedQuestions(db: Db, consultationId: string) {
  return db
    .selectFrom("question")
    .select(["id", "key as value", "text as label"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
}
