import type { Insertable, Selectable } from "kysely";
import { insertRows } from "#db/insert-rows.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db, PassageTable } from "#db/schema.ts";
import { isAsk } from "../asks/find-asks.ts";
import { type AskGround, keepAskProvisions, listMadeOn } from "./asked-provisions.server.ts";
import { type PublicText, publicTexts } from "./public-texts.server.ts";
import { type ReadingGround, readText } from "./read-text.server.ts";

type StoredPassage = Selectable<PassageTable>;

interface KeptComments {
  commentIds: string[];
  ground: ReadingGround;
  asks: AskGround;
}

/**
 * Brings the passages of these comments to what is public of them now. Those whose words stand as they stood stay what they
 * are, with the key points that they make; all others are deleted, and with them that they were quoted.
 */
export async function keepPassages(
  db: Db,
  consultationId: string,
  { commentIds, ground, asks }: KeptComments,
) {
  if (commentIds.length === 0) return;
  const texts = await publicTexts(db, consultationId, commentIds);
  const read = texts.flatMap((text) => rowsOf(text, consultationId, ground));
  const now = new Map(read.map(({ row }) => [row.id, row]));
  const before = await db.selectFrom("passage").selectAll().where("comment_id", "in", commentIds).execute();
  const [standing, gone] = [new Set<string>(), []] as [Set<string>, string[]];
  for (const passage of before) {
    const row = now.get(passage.id);
    if (!row || isOther(passage, row)) {
      gone.push(passage.id);
      continue;
    }
    standing.add(passage.id);
    if (isElsewhere(passage, row)) await move(db, row);
  }
  await forget(db, gone);
  await insertRows(
    db,
    "passage",
    [...now.values()].filter(({ id }) => !standing.has(id)),
  );
  const madeOn = await listMadeOn(db, commentIds);
  await keepAskProvisions(
    db,
    commentIds,
    read.flatMap(({ row: { id, comment_id, is_ask, language, provision_id = null }, sentence }) =>
      is_ask === 0
        ? []
        : asks
            .provisionsOf({ sentence, language, provision_id, measure_version: madeOn.get(comment_id) ?? 1 })
            .map((provision_id) => ({ passage_id: id, provision_id })),
    ),
  );
}

interface ReadRow {
  row: Insertable<PassageTable>;
  sentence: string;
}

function rowsOf(text: PublicText, consultation_id: string, ground: ReadingGround): ReadRow[] {
  const { comment_id, version, part, part_key, provision_id, position } = text;
  return readText(text, ground).map(({ id, hash, read: { start, end, language, why } }) => {
    const sentence = text.text.slice(start, end);
    const row = {
      id,
      consultation_id,
      ...{ comment_id, version, part, part_key, provision_id, position, language, hash, why },
      starts_at: start,
      ends_at: end,
      is_ask: why === "salutation" || !isAsk(sentence, language) ? (0 as const) : (1 as const),
      build_number: null,
    };
    return { row, sentence };
  });
}

/** Key points never mix languages or positions: whatever changed that says something else now. */
function isOther(passage: StoredPassage, row: Insertable<PassageTable>) {
  const { language, position, provision_id } = passage;
  return language !== row.language || position !== row.position || provision_id !== row.provision_id;
}

function isElsewhere(passage: StoredPassage, row: Insertable<PassageTable>) {
  return passage.version !== row.version || passage.starts_at !== row.starts_at;
}

async function move(db: Db, { id, version, starts_at, ends_at }: Insertable<PassageTable>) {
  await db.updateTable("passage").set({ version, starts_at, ends_at }).where("id", "=", id).execute();
}

async function forget(db: Db, ids: string[]) {
  for (let at = 0; at < ids.length; at += rowsAtOnce)
    await db
      .deleteFrom("passage")
      .where("id", "in", ids.slice(at, at + rowsAtOnce))
      .execute();
}
