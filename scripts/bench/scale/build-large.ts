import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { receiptHash } from "#app/comments/record/receipt.server.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { newId } from "#db/new-id.ts";
import { type Db, positions, stakeholderGroups } from "#db/schema.ts";
import { textOf } from "../text.ts";
import { anchorOf, openConsultation } from "../writers.ts";

const atOnce = 500;
const countries = ["US", "DE", "NL", "JP", "KR", "FR", "GB", "CR", "XK", "BR"];
const provisions = 100;
/** Letters of this many campaigns are 60 % of all. */
const campaigns = 60;

/**
 * A file of SQLite with a consultation of that many comments of some 1,500 characters, 60 % of them in campaigns, of five
 * groups and ten countries, with two points each on 100 provisions, and a tenth of all in the moderators' queue. It is kept, and
 * used again. They are not in the index of the search, which `--search` measures.
 */
export async function openLarge(comments: number) {
  const names = Object.keys(migrations);
  const form = `${names.length}-${names.at(-1)}`;
  const folder = join(tmpdir(), `parley-scale-${comments}-${form}`);
  const isThere = existsSync(join(folder, "parley.db"));
  mkdirSync(folder, { recursive: true });
  const databaseUrl = `file:${join(folder, "parley.db")}`;
  const settings = {
    ...{ DATABASE_URL: databaseUrl, KEY_FILE: join(folder, "parley.key") },
    FILES: join(folder, "files"),
  };
  const db = await prepareDatabase({ databaseUrl, keyFile: settings.KEY_FILE });
  const began = performance.now();
  const consultation = (isThere ? await findLarge(db, comments) : null) ?? (await buildLarge(db, comments));
  return { db, folder, settings, consultation, seconds: (performance.now() - began) / 1000 };
}

/** Only where all of it is there. */
async function findLarge(db: Db, comments: number) {
  return db
    .selectFrom("consultation")
    .select(["id", "reference", "time_zone", "last_comment_number"])
    .where("last_comment_number", ">=", comments)
    .executeTakeFirst();
}

async function buildLarge(db: Db, comments: number) {
  const { id } = await openConsultation(db);
  const anchors = Array.from({ length: provisions }, (_, index) => anchorOf(index + 1));
  const rows = await db
    .selectFrom("provision")
    .select("id")
    .where("consultation_id", "=", id)
    .where("anchor", "in", anchors)
    .execute();
  const random = pseudoRandom(11);
  const place = { consultation: id, provisions: rows.map((row) => row.id), random };
  const letters = Array.from({ length: campaigns }, () => newId());
  for (let from = 0; from < comments; from += atOnce) {
    const many = Array.from({ length: Math.min(atOnce, comments - from) }, (_, at) =>
      aComment(from + at, { ...place, letters }),
    );
    await inTransaction(db, (db) => store(db, id, many));
    if (from % 50_000 === 0) process.stderr.write(`\r${from} of ${comments}`);
  }
  await db.updateTable("consultation").set({ last_comment_number: comments }).where("id", "=", id).execute();
  const built = await findLarge(db, comments);
  if (!built) throw new Error("The large consultation was not built");
  return built;
}

interface Drawn {
  consultation: string;
  provisions: string[];
  letters: string[];
  random: () => number;
}

function aComment(index: number, { consultation, provisions, letters, random }: Drawn) {
  const one = <Value>(values: readonly Value[]) =>
    values[Math.floor(random() ** 1.5 * values.length)] ?? null;
  const id = newId();
  const at = new Date(Date.parse("2025-01-01T00:00:00Z") + index * 15_000).toISOString();
  const isLetter = random() < 0.6;
  const position = one(positions) ?? "oppose";
  const remarks = isLetter ? letter : `${index} ${textOf(1200 + Math.floor(random() * 600))}`;
  const queued = random() < 0.1;
  const points = [...new Set([one(provisions), one(provisions)])].flatMap((provision_id, sort_order) =>
    provision_id === null ? [] : [aPoint({ comment_id: id, provision_id, sort_order, position })],
  );
  return {
    points,
    comment: {
      ...{ id, consultation_id: consultation, number: index + 1, author_id: null, owner: null },
      ...{ parent_id: null, root_id: null, depth: 0, author_name: "A B", answers_for: null },
      ...{ organisation: random() < 0.02 ? `Works ${Math.floor(random() * 500)}` : null },
      ...{ stakeholder_group: one(stakeholderGroups), country: one(countries) },
      ...{ status: "published" as const, current_version: 1, published_version: 1 },
      ...{ queued_at: queued ? at : null, submitted_at: at, published_at: at, source_id: null },
      campaign_id: isLetter ? one(letters) : newId(),
    },
    version: {
      ...{ comment_id: id, version: 1, position, remarks, remarks_html: `<p>${remarks}</p>` },
      ...{ language: random() < 0.9 ? "en" : "fr", submitted_at: at, draft_id: null },
      hash: receiptHash({
        ...{ reference: "", number: index, version: 1, submitted_at: at, commitment: null },
        ...{ position, remarks, points: [] },
      }),
    },
  };
}

const letter = textOf(1500);
const reason = "It would be a burden on those who do nothing wrong.";

function aPoint(of: {
  comment_id: string;
  provision_id: string;
  sort_order: number;
  position: "oppose" | string;
}) {
  const position = positions.find((each) => each === of.position) ?? "oppose";
  return {
    ...of,
    position,
    id: newId(),
    version: 1,
    reasons: reason,
    reasons_html: `<p>${reason}</p>`,
    wording: null,
  };
}

async function store(db: Db, consultationId: string, made: ReturnType<typeof aComment>[]) {
  await db
    .insertInto("comment")
    .values(made.map(({ comment }) => comment))
    .execute();
  await db
    .insertInto("comment_version")
    .values(made.map(({ version }) => version))
    .execute();
  await db
    .insertInto("point")
    .values(made.flatMap(({ points }) => points))
    .execute();
  await countAnew(
    db,
    consultationId,
    made.map(({ comment }) => comment.id),
  );
}

function pseudoRandom(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
