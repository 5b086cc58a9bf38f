import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { askToAssign } from "../building/assign-again.server.ts";
import { weighQuotes } from "../building/keep-quotes.server.ts";
import { switchBuild } from "../building/switch-build.server.ts";
import type {
  DigestChange,
  MadeChange,
  PointChange,
  ProposalChange,
  TagChange,
  ThemeChange,
} from "./change.ts";

/** Does what a change says, as far as that is still there: what was taken back meanwhile stays away. */
export async function applyChange(db: Db, consultationId: string, { rows, made, tags, build }: DigestChange) {
  if (build) await switchBuild(db, consultationId, build.after);
  for (const row of rows) {
    if (row.table === "theme") await setTheme(db, row);
    else if (row.table === "key_point") await setPoint(db, row);
    else await setProposal(db, row);
  }
  const named = rows.flatMap(({ id, after }) => ("quote_passage_id" in after ? [id] : []));
  if (build) await weighQuotes(db, consultationId, "all");
  else
    for (let at = 0; at < named.length; at += rowsAtOnce)
      await weighQuotes(db, consultationId, named.slice(at, at + rowsAtOnce));
  await replaceMade(db, made);
  for (const tag of tags) await replaceTags(db, consultationId, tag);
  // Going forward all are moved, and so read again.
  if (build && build.after < build.before) await askToAssign(db, consultationId, "all");
}

async function setTheme(db: Db, { id, after }: ThemeChange) {
  await db.updateTable("theme").set(after).where("id", "=", id).execute();
}

/** Nothing where it has been decided otherwise meanwhile. */
async function setProposal(db: Db, { id, before, after }: ProposalChange) {
  await db
    .updateTable("model_proposal")
    .set(after)
    .where("id", "=", id)
    .where("state", "=", before.state)
    .execute();
}

async function setPoint(db: Db, { id, after }: PointChange) {
  const { theme_id, quote_passage_id } = after;
  const there = {
    ...after,
    ...(theme_id !== undefined && { theme_id: await ifThere(db, "theme", theme_id) }),
    ...(quote_passage_id !== undefined && {
      quote_passage_id: await ifThere(db, "passage", quote_passage_id),
    }),
  };
  await db.updateTable("key_point").set(there).where("id", "=", id).execute();
}

async function ifThere(db: Db, table: "theme" | "passage", id: string | null) {
  const row = await db
    .selectFrom(table)
    .select("id")
    .where("id", "=", id ?? "")
    .executeTakeFirst();
  return row?.id ?? null;
}

async function replaceMade(db: Db, made: MadeChange[]) {
  for (let at = 0; at < made.length; at += fewPassages) {
    const some = made.slice(at, at + fewPassages);
    const before = some.flatMap(({ passage_id, before }) => before.map((one) => ({ passage_id, ...one })));
    const after = some.flatMap(({ passage_id, after }) => after.map((one) => ({ passage_id, ...one })));
    if (before.length > 0)
      await db
        .deleteFrom("key_point_passage")
        .where(({ or, and, eb }) =>
          or(
            before.map(({ key_point_id, passage_id }) =>
              and([eb("key_point_id", "=", key_point_id), eb("passage_id", "=", passage_id)]),
            ),
          ),
        )
        .execute();
    const there = await stillThere(db, after);
    if (there.length > 0)
      await db
        .insertInto("key_point_passage")
        .values(there)
        .onConflict((conflict) =>
          conflict.columns(["key_point_id", "passage_id"]).doUpdateSet((set) => ({
            nearness: set.ref("excluded.nearness"),
            made_by: set.ref("excluded.made_by"),
          })),
        )
        .execute();
  }
}

/** Databases bound how deep an expression is. */
const fewPassages = rowsAtOnce / 5;

async function stillThere<Row extends { key_point_id: string; passage_id: string }>(db: Db, rows: Row[]) {
  if (rows.length === 0) return [];
  const among = async (table: "key_point" | "passage", ids: string[]) => {
    const there = await db
      .selectFrom(table)
      .select("id")
      .where("id", "in", [...new Set(ids)])
      .execute();
    return new Set(there.map(({ id }) => id));
  };
  const points = await among(
    "key_point",
    rows.map(({ key_point_id }) => key_point_id),
  );
  const passages = await among(
    "passage",
    rows.map(({ passage_id }) => passage_id),
  );
  return rows.filter(({ key_point_id, passage_id }) => points.has(key_point_id) && passages.has(passage_id));
}

async function replaceTags(db: Db, consultation_id: string, { passage_id, after }: TagChange) {
  await db.deleteFrom("passage_tag").where("passage_id", "=", passage_id).execute();
  if (after.length > 0)
    await db
      .insertInto("passage_tag")
      .values(after.map((name) => ({ consultation_id, passage_id, name })))
      .execute();
}
