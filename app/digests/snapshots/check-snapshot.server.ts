import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { countUncounted } from "#app/comments/counting/recount.server.ts";
import { selectConsultations } from "#app/consultations/find-consultation.server.ts";
import { selectProvisions } from "#app/consultations/provisions.server.ts";
import { measureIn } from "#app/consultations/versions/find-versions.server.ts";
import { Refused } from "#app/requests/refusals.ts";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Database, Db } from "#db/schema.ts";
import { publicTexts, textKey } from "../building/public-texts.server.ts";
import { hashOf } from "../building/verbatim.server.ts";
import { canonicalJson } from "./canonical-json.ts";
import { inOneOrder } from "./in-one-order.ts";
import { contentOf, methodOfSnapshots, type SnapshotContent } from "./snapshot-content.server.ts";
import type { SnapshotGround } from "./snapshot-ground.server.ts";

/** Whether a snapshot could be made again, and whether the same came out. */
export interface CheckedSnapshot {
  result: "the same" | "not the same" | "made by another method" | "the record is not whole any more";
  hash: string;
  /** Of what was made again; null where nothing was. */
  made: string | null;
  /** The numbers of comments of which the version that was public then is gone. */
  missing: number[];
}

/**
 * Makes a snapshot again from the record as it was, in a database of its own, and compares the hashes. Throws Refused
 * where there is no such snapshot.
 */
export async function checkSnapshot(
  db: Db,
  { reference, number }: { reference: string; number: number },
): Promise<CheckedSnapshot> {
  const consultation = await selectConsultations(db)
    .where("consultation.reference", "=", reference.toUpperCase())
    .executeTakeFirst();
  const snapshot = await db
    .selectFrom("digest_snapshot")
    .selectAll()
    .where("consultation_id", "=", consultation?.id ?? "")
    .where("number", "=", number)
    .executeTakeFirst();
  if (!consultation || !snapshot) throw new Refused(`There is no snapshot ${number} of ${reference}`);
  const { hash, content } = snapshot;
  if (hashOf(content) !== hash) return { result: "not the same", hash, made: hashOf(content), missing: [] };
  const kept: SnapshotContent = JSON.parse(content);
  if (kept.method !== methodOfSnapshots)
    return { result: "made by another method", hash, made: null, missing: [] };
  const ground: SnapshotGround = JSON.parse(snapshot.ground);
  const missing = await findMissing(db, ground);
  if (missing.length > 0) return { result: "the record is not whole any more", hash, made: null, missing };
  const { measure_version } = snapshot;
  const made = await inCopy(db, { consultationId: consultation.id, ground, measure_version }, async (copy) =>
    hashOf(
      canonicalJson(
        await contentOf(
          copy,
          await selectConsultations(copy)
            .where("consultation.id", "=", consultation.id)
            .executeTakeFirstOrThrow(),
        ),
      ),
    ),
  );
  const isSame = made === hashOf(canonicalJson(inOneOrder(kept)));
  return { result: isSame ? "the same" : "not the same", hash, made: isSame ? hash : made, missing: [] };
}

/** Comments that were taken back since, or of which that version is not there. */
async function findMissing(db: Db, { comments }: SnapshotGround) {
  const missing: number[] = [];
  for (let at = 0; at < comments.length; at += rowsAtOnce) {
    const some = comments.slice(at, at + rowsAtOnce);
    const rows = await db
      .selectFrom("comment")
      .innerJoin("comment_version as then", "then.comment_id", "comment.id")
      .select(["comment.id", "comment.number", "comment.withdrawn_at", "then.version"])
      .where(
        "comment.id",
        "in",
        some.map(({ id }) => id),
      )
      .execute();
    for (const { id, version } of some) {
      const own = rows.filter((row) => row.id === id);
      const isThere = own.some((row) => row.version === version && row.withdrawn_at === null);
      if (!isThere) missing.push(own[0]?.number ?? 0);
    }
  }
  return missing;
}

interface CopyOf {
  consultationId: string;
  ground: SnapshotGround;
  /** The version that the measure was in. */
  measure_version: number;
}

/** Does something in a database that has the record as it was, and nothing else. */
async function inCopy<Result>(db: Db, of: CopyOf, act: (copy: Db) => Promise<Result>) {
  const folder = await mkdtemp(join(tmpdir(), "parley-snapshot-"));
  const copy = openDatabase(`file:${join(folder, "record.db")}`);
  try {
    await migrate(copy);
    await copyRecord(db, copy, of);
    await countUncounted(copy);
    return await act(copy);
  } finally {
    await copy.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

const ofConsultation = ["question", "campaign"] as const;
const ofVersion = [
  "comment_version",
  "point",
  "answer",
  "technical_input",
  "human_rights_input",
  "confidential_part",
  "redaction",
] as const;

async function copyRecord(db: Db, copy: Db, { consultationId, ground, measure_version }: CopyOf) {
  // Accounts, sessions and drafts are no part of the record: nothing leads to them here.
  await copy.connection().execute(async (one) => {
    await sql`pragma foreign_keys = off`.execute(one);
    const { government_code } = await copyWhere(db, one, "consultation", "id", consultationId);
    await copyWhere(db, one, "government", "code", String(government_code));
    await copyMeasure(db, one, { id: consultationId, measure_version });
    for (const table of ofConsultation) await copyWhere(db, one, table, "consultation_id", consultationId);
    for (let at = 0; at < ground.comments.length; at += rowsAtOnce)
      await copyComments(db, one, ground.comments.slice(at, at + rowsAtOnce));
    await insert(one, "theme", ground.themes);
    await insert(
      one,
      "key_point",
      ground.key_points.map((point) => ({ ...point, weights: "[]" })),
    );
    await copyPassages(one, { consultationId, ground });
    await insert(one, "ask_provision", ground.asked ?? []);
    await insert(one, "key_point_passage", ground.made);
  });
}

type CopiedRow = Record<string, unknown>;

async function copyWhere(db: Db, copy: Db, table: keyof Database, column: string, value: string) {
  const rows = await loosely(db).selectFrom(table).selectAll().where(column, "=", value).execute();
  await insert(copy, table, rows);
  return rows[0] ?? {};
}

/** The measure as it was in that version; what was taken out before has stood as it does now since. */
async function copyMeasure(db: Db, copy: Db, then: { id: string; measure_version: number }) {
  const { measure_version: present } = await db
    .selectFrom("consultation")
    .select("measure_version")
    .where("id", "=", then.id)
    .executeTakeFirstOrThrow();
  const gone = await db
    .selectFrom("provision")
    .selectAll()
    .where("consultation_id", "=", then.id)
    .where("removed_in", "<=", then.measure_version)
    .execute();
  const stood = await selectProvisions(
    db,
    measureIn({ ...then, measure_version: present }, then.measure_version),
  )
    .selectAll("provision")
    .execute();
  await insert(copy, "provision", [...stood.map((row) => ({ ...row, removed_in: null })), ...gone]);
}

async function copyComments(db: Db, copy: Db, then: SnapshotGround["comments"]) {
  const ids = then.map(({ id }) => id);
  const facts = new Map(then.map((comment) => [comment.id, comment]));
  const comments = await loosely(db).selectFrom("comment").selectAll().where("id", "in", ids).execute();
  await insert(
    copy,
    "comment",
    comments.map((comment) => {
      const { version = 1, campaign_id = null } = facts.get(String(comment.id)) ?? {};
      return {
        ...comment,
        ...{ author_id: null, organisation_id: null, data_key_id: null, campaign_id },
        ...{ published_version: version, status: "published" },
      };
    }),
  );
  for (const table of ofVersion) {
    const rows = await loosely(db).selectFrom(table).selectAll().where("comment_id", "in", ids).execute();
    await insert(
      copy,
      table,
      rows.filter((row) => facts.get(String(row.comment_id))?.version === row.version),
    );
  }
}

/** The hashes of passages are made anew from the words that the record has. */
async function copyPassages(copy: Db, { consultationId, ground }: Omit<CopyOf, "measure_version">) {
  const ids = ground.comments.map(({ id }) => id);
  const texts = await publicTexts(copy, consultationId, ids);
  const byKey = new Map(texts.map((text) => [textKey(text), text.text]));
  await insert(
    copy,
    "passage",
    ground.passages.map((passage) => ({
      ...passage,
      ...{ consultation_id: consultationId, build_number: null },
      hash: hashOf((byKey.get(textKey(passage)) ?? "").slice(passage.starts_at, passage.ends_at)),
    })),
  );
}

async function insert(copy: Db, table: keyof Database, rows: object[]) {
  for (let at = 0; at < rows.length; at += fewRows)
    await loosely(copy)
      .insertInto(table)
      .values(rows.slice(at, at + fewRows) as CopiedRow[])
      .execute();
}

/** SQLite bounds how many values one statement has. */
const fewRows = 100;

/** The same database, of which rows are only carried over and not looked into. */
const loosely = (db: Db) => db as unknown as Kysely<Record<string, CopiedRow>>;
