import { type ExpressionBuilder, type Nullable, sql } from "kysely";
import type { Database, Db, ProvisionTextTable } from "#db/schema.ts";

/** Which text of which measure. */
export interface WhichMeasure {
  /** Of the consultation. */
  id: string;
  /** Left out, it is the authentic text. */
  text?: { measureTranslation: string | null };
}

/** The measure's provisions in reading order, as the authentic text has them. */
export async function listProvisions(db: Db, consultationId: string) {
  return db
    .selectFrom("provision")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
}

/** The provision at that anchor, or null; `translation` is the language of its words where they are not the authentic ones. */
export async function findProvision(db: Db, measure: WhichMeasure, anchor: string | undefined) {
  const provision = await selectProvisions(db, measure)
    .select(provisionPlace)
    .select(provisionWords)
    .select("translated.language as translation")
    .where("provision.anchor", "=", (anchor ?? "").normalize("NFC"))
    .executeTakeFirst();
  return provision ?? null;
}

/** The provisions of a measure in one of its languages; nothing of them is selected yet. */
export function selectProvisions(db: Db, { id, text }: WhichMeasure) {
  const translation = text?.measureTranslation ?? null;
  return db
    .selectFrom("provision")
    .leftJoin("provision_text as translated", (join) =>
      translation === null
        ? // Known before anything is read, so that the authentic text costs nothing more.
          join.on(sql<boolean>`1 = 0`)
        : join
            .onRef("translated.provision_id", "=", "provision.id")
            .on("translated.language", "=", translation),
    )
    .where("provision.consultation_id", "=", id);
}

/** What every language shares. */
export const provisionPlace = [
  "provision.id",
  "provision.anchor",
  "provision.parent_anchor",
  "provision.kind",
  "provision.depth",
  "provision.sort_order",
] as const;

type InTranslation = ExpressionBuilder<
  Database & { translated: Nullable<ProvisionTextTable> },
  "provision" | "translated"
>;

/** What each language has of its own. */
export const provisionWords = ({ fn }: InTranslation) => [
  fn.coalesce("translated.label", "provision.label").as("label"),
  fn.coalesce("translated.marker", "provision.marker").as("marker"),
  fn.coalesce("translated.text", "provision.text").as("text"),
  fn.coalesce("translated.html", "provision.html").as("html"),
];
