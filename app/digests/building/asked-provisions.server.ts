import type { Insertable } from "kysely";
import { selectPublished } from "#app/comments/comment/published.server.ts";
import { selectProvisions, type WhichMeasure } from "#app/consultations/provisions.server.ts";
import { measureIn } from "#app/consultations/versions/find-versions.server.ts";
import { insertRows } from "#db/insert-rows.server.ts";
import type { AskProvisionTable, Db } from "#db/schema.ts";
import { provisionFinder } from "../asks/ask-provisions.ts";
import { hashOf } from "./verbatim.server.ts";

/** A sentence that asks for something, and the id of the provision that its point is on. */
interface AskingSentence {
  sentence: string;
  language: string;
  provision_id: string | null;
  /** The version of the measure whose numbers it names. */
  measure_version: number;
}

/** What leads from asks to the provisions that they are about. */
export interface AskGround {
  /** The ids of those provisions. */
  provisionsOf: (asking: AskingSentence) => string[];
  /** SHA-256, hex, of what it was made of: where that is another now, asks are to be read again. */
  read_by: string;
}

/** Raised whenever the same sentence would be led to other provisions. */
const rules = 2;

/** What asks of a consultation are read by: each version of its measure has numbers of its own. */
export async function findAskGround(db: Db, consultationId: string): Promise<AskGround> {
  const consultation = await db
    .selectFrom("consultation")
    .select(["id", "measure_version"])
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const ever = await db
    .selectFrom("provision")
    .select(["id", "anchor"])
    .where("consultation_id", "=", consultationId)
    .execute();
  const ids = new Map(ever.map(({ anchor, id }) => [anchor, id]));
  const anchors = new Map(ever.map(({ anchor, id }) => [id, anchor]));
  const versions = new Map<number, { anchor: string; label: string }[]>();
  for (let version = 1; version <= consultation.measure_version; version += 1)
    versions.set(version, await listCitable(db, measureIn(consultation, version)));
  const finders = new Map([...versions].map(([version, citable]) => [version, provisionFinder(citable)]));
  return {
    provisionsOf({ sentence, language, provision_id, measure_version }) {
      const point = provision_id === null ? null : (anchors.get(provision_id) ?? null);
      const found = finders.get(measure_version)?.({ sentence, language, point }) ?? [];
      return found.flatMap((anchor) => ids.get(anchor) ?? []);
    },
    read_by: hashOf(JSON.stringify([rules, ...versions.values()])),
  };
}

async function listCitable(db: Db, measure: WhichMeasure) {
  return selectProvisions(db, measure)
    .select(["provision.anchor", "provision.label"])
    .orderBy("provision.sort_order")
    .execute();
}

/** By comment, the version of the measure that what is public of it was made on. */
export async function listMadeOn(db: Db, commentIds: string[]) {
  const rows = await selectPublished(db)
    .select(["comment.id", "shown.measure_version"])
    .where("comment.id", "in", commentIds)
    .execute();
  return new Map(rows.map(({ id, measure_version }) => [id, measure_version]));
}

/** Keeps what these comments ask of which provisions, in place of what was kept of them before. */
export async function keepAskProvisions(db: Db, commentIds: string[], rows: Insertable<AskProvisionTable>[]) {
  await db
    .deleteFrom("ask_provision")
    .where("passage_id", "in", (sub) =>
      sub.selectFrom("passage").select("id").where("comment_id", "in", commentIds),
    )
    .execute();
  await insertRows(db, "ask_provision", rows);
}
