import type { Insertable } from "kysely";
import { insertRows } from "#db/insert-rows.server.ts";
import type { Db, KeyPointPassageTable } from "#db/schema.ts";
import { listEnded } from "./ended-points.server.ts";
import { listVerdictsOn } from "./verdicts.server.ts";

export interface SaidOfPassages {
  /** Passages that make what an official said, and nothing else. */
  decided: Set<string>;
  /** By passage, the key points that it does not make. */
  refused: Map<string, Set<string>>;
  rows: Insertable<KeyPointPassageTable>[];
}

/** What officials said of these passages, of key points that are still there. */
export async function findSaid(db: Db, consultationId: string, passageIds: string[]) {
  const said: SaidOfPassages = { decided: new Set(), refused: new Map(), rows: [] };
  const verdicts = await listVerdictsOn(db, passageIds);
  if (verdicts.length === 0) return said;
  const there = await listKeyPoints(db, consultationId);
  // What was accepted unread for one that a rebuild ended is assigned anew.
  const ended = new Set(await listEnded(db, consultationId));
  for (const { passage_id, key_point_id, verdict, isRead } of verdicts) {
    if (!there.has(key_point_id)) continue;
    if (verdict === "makes" && !isRead && ended.has(key_point_id)) continue;
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

async function listKeyPoints(db: Db, consultationId: string) {
  const points = await db
    .selectFrom("key_point")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .execute();
  return new Set(points.map(({ id }) => id));
}

const asRead = { nearness: 1000, made_by: "official" } as const;
const asAccepted = { nearness: 500, made_by: "method" } as const;

/** Puts passages that have come back where an official had put them. */
export async function restoreSaid(db: Db, { rows }: SaidOfPassages) {
  await insertRows(db, "key_point_passage", rows, { unlessThere: true });
}
