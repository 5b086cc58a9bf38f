import { randomInt } from "node:crypto";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db, FigureKind } from "#db/schema.ts";
import { type FigureName, keyOfName } from "./names.ts";

/** The ids of figures with those names; those that there are none of yet get the next. */
export async function findFigures(db: Db, consultationId: string, names: readonly FigureName[]) {
  const wanted = new Map(names.map((name) => [keyOfName(name), name]));
  const ids = new Map<string, number>();
  const all = [...wanted.values()];
  for (let at = 0; at < all.length; at += rowsAtOnce)
    for (const row of await readFigures(db, consultationId, all.slice(at, at + rowsAtOnce)))
      ids.set(keyOfName(row), row.id);
  const missing = [...wanted].filter(([key]) => !ids.has(key));
  let next = missing.length === 0 ? 0 : await lastId(db, consultationId);
  for (const [key, { kind }] of missing) ids.set(key, isOfficials(kind) ? drawnId() : ++next);
  const byId = new Map([...wanted].map(([key, name]) => [ids.get(key) ?? 0, name]));
  return { idOf: (name: FigureName) => ids.get(keyOfName(name)) ?? 0, names: byId };
}

/** Names of two kinds can be the same, so that some more are found. */
async function readFigures(db: Db, consultationId: string, names: readonly FigureName[]) {
  return db
    .selectFrom("figure")
    .select(["id", "kind", "name"])
    .where("consultation_id", "=", consultationId)
    .where("kind", "in", [...new Set(names.map(({ kind }) => kind))])
    .where(
      "name",
      "in",
      names.map(({ name }) => name),
    )
    .execute();
}

/** An id that counts up would tell between which others somebody commented who is at risk and waits for a moderator. */
const isOfficials = (kind: FigureKind) => kind === "unpublished" || kind === "queue";
const firstDrawn = 1_000_000_000;
const drawnId = () => randomInt(firstDrawn, 2 * firstDrawn);

async function lastId(db: Db, consultationId: string) {
  const { last } = await db
    .selectFrom("figure")
    .select(({ fn }) => fn.max("id").as("last"))
    .where("consultation_id", "=", consultationId)
    .where("id", "<", firstDrawn)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

interface AddedFigures {
  consultationId: string;
  /** By the ids of figures. */
  added: ReadonlyMap<number, number>;
  /** Of all that may be new. */
  names: ReadonlyMap<number, FigureName>;
}

/** Adds to figures, and takes away from them where that is less than nothing. */
export async function addToFigures(db: Db, { consultationId, added, names }: AddedFigures) {
  const changed = [...added].filter(([, count]) => count !== 0);
  const more = changed.filter(([, count]) => count > 0);
  for (let at = 0; at < more.length; at += rowsAtOnce)
    await db
      .insertInto("figure")
      .values(
        more.slice(at, at + rowsAtOnce).map(([id, count]) => ({
          ...{ consultation_id: consultationId, id, count },
          ...(names.get(id) ?? { kind: "facts" as const, name: "" }),
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(["consultation_id", "id"]).doUpdateSet((column) => ({
          count: column("figure.count", "+", column.ref("excluded.count")),
        })),
      )
      .execute();
  const less = Map.groupBy(
    changed.filter(([, count]) => count < 0),
    ([, count]) => count,
  );
  for (const [count, figures] of less)
    await db
      .updateTable("figure")
      .set((column) => ({ count: column("count", "+", count) }))
      .where("consultation_id", "=", consultationId)
      .where(
        "id",
        "in",
        figures.map(([id]) => id),
      )
      .execute();
}
