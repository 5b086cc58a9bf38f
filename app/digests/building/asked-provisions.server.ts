import type { Insertable } from "kysely";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { AskProvisionTable, Db } from "#db/schema.ts";
import { provisionFinder } from "../asks/ask-provisions.ts";
import { hashOf } from "./verbatim.server.ts";

/** A sentence that asks for something, and the id of the provision that its point is on. */
interface AskingSentence {
  sentence: string;
  language: string;
  provision_id: string | null;
}

/** What leads from asks to the provisions that they are about. */
export interface AskGround {
  /** The ids of those provisions. */
  provisionsOf: (asking: AskingSentence) => string[];
  /** SHA-256, hex, of what it was made of: where that is another now, asks are to be read again. */
  read_by: string;
}

/** Raised whenever the same sentence would be led to other provisions. */
const rules = 1;

/** What asks of a consultation are read by, as its measure is now. */
export async function findAskGround(db: Db, consultationId: string): Promise<AskGround> {
  const provisions = await db
    .selectFrom("provision")
    .select(["id", "anchor", "label"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  const find = provisionFinder(provisions);
  const ids = new Map(provisions.map(({ anchor, id }) => [anchor, id]));
  const anchors = new Map(provisions.map(({ anchor, id }) => [id, anchor]));
  return {
    provisionsOf({ sentence, language, provision_id }) {
      const point = provision_id === null ? null : (anchors.get(provision_id) ?? null);
      return find({ sentence, language, point }).flatMap((anchor) => ids.get(anchor) ?? []);
    },
    read_by: hashOf(JSON.stringify([rules, provisions])),
  };
}

/** Keeps what these comments ask of which provisions, in place of what was kept of them before. */
export async function keepAskProvisions(db: Db, commentIds: string[], rows: Insertable<AskProvisionTable>[]) {
  await db
    .deleteFrom("ask_provision")
    .where("passage_id", "in", (sub) =>
      sub.selectFrom("passage").select("id").where("comment_id", "in", commentIds),
    )
    .execute();
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await db
      .insertInto("ask_provision")
      .values(rows.slice(at, at + rowsAtOnce))
      .execute();
}
