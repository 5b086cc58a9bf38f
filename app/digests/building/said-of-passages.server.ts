import type { Insertable } from "kysely";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db, KeyPointPassageTable } from "#db/schema.ts";
import { listVerdicts } from "./verdicts.server.ts";

export interface SaidOfPassages {
  /** Passages that make what an official said, and nothing else. */
  decided: Set<string>;
  /** By passage, the key points that it does not make. */
  refused: Map<string, Set<string>>;
  rows: Insertable<KeyPointPassageTable>[];
}

/** What officials said of these passages, of key points that are still there. */
export async function findSaid(db: Db, consultationId: string, passageIds: Set<string>) {
  const said: SaidOfPassages = { decided: new Set(), refused: new Map(), rows: [] };
  const points = await db
    .selectFrom("key_point")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .execute();
  const there = new Set(points.map(({ id }) => id));
  for (const { passage_id, key_point_id, verdict, isRead } of await listVerdicts(db, consultationId)) {
    if (!passageIds.has(passage_id) || !there.has(key_point_id)) continue;
    if (verdict === "makes") {
      said.decided.add(passage_id);
      const made = isRead ? asRead : asAccepted;
      said.rows.push({ key_point_id, passage_id, ...made });
    } else {
      const refused = said.refused.get(passage_id) ?? new Set();
      said.refused.set(passage_id, refused.add(key_point_id));
    }
  }
  return said;
}

const asRead = { nearness: 1000, made_by: "official" } as const;
const asAccepted = { nearness: 500, made_by: "method" } as const;

/** Puts passages that have come back where an official had put them. */
export async function restoreSaid(db: Db, { rows }: SaidOfPassages) {
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await db
      .insertInto("key_point_passage")
      .values(rows.slice(at, at + rowsAtOnce))
      .onConflict((conflict) => conflict.columns(["key_point_id", "passage_id"]).doNothing())
      .execute();
}
