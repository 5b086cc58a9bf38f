import { type AliasedExpression, type ExpressionBuilder, type Nullable, type Selectable, sql } from "kysely";
import type { Database, Db, ProvisionTable, ProvisionTextTable } from "#db/schema.ts";

/** Which text of which measure. */
export interface WhichMeasure {
  /** Of the consultation. */
  id: string;
  /** Left out, it is the authentic text. */
  text?: { measureTranslation: string | null };
  /** An earlier version, in its authentic text; left out, it is the present one. */
  earlier?: number;
}

/** The measure's provisions in reading order, as the authentic text has them. */
export async function listProvisions(db: Db, consultationId: string) {
  return db
    .selectFrom("provision")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .where("removed_in", "is", null)
    .orderBy("sort_order")
    .execute();
}

/**
 * The provision at that anchor, or null; one that was taken out is there with what it said last. `translation` is the
 * language of its words where they are not the authentic ones.
 */
export async function findProvision(db: Db, measure: WhichMeasure, anchor: string | undefined) {
  const provision = await selectEverProvisions(db, measure)
    .select(provisionPlace)
    .select("provision.removed_in")
    .select(provisionWords)
    .select("translated.language as translation")
    .where("provision.anchor", "=", (anchor ?? "").normalize("NFC"))
    .executeTakeFirst();
  return provision ?? null;
}

/** The provisions of a measure in one of its versions and languages; nothing of them is selected yet. */
export function selectProvisions(db: Db, measure: WhichMeasure) {
  const { id, earlier } = measure;
  return selectFrom(
    db,
    measure,
    earlier === undefined ? presentProvision(db, id) : earlierProvision(db, id, earlier),
  );
}

/** The same with those that were taken out, which say what they said last. */
export function selectEverProvisions(db: Db, measure: WhichMeasure) {
  return selectFrom(db, measure, everProvision(db, measure.id));
}

type ProvisionSource = AliasedExpression<Selectable<ProvisionTable>, "provision">;

function selectFrom(db: Db, { text, earlier }: WhichMeasure, provisions: ProvisionSource) {
  const translation = earlier === undefined ? (text?.measureTranslation ?? null) : null;
  return db.selectFrom(provisions).leftJoin("provision_text as translated", (join) =>
    translation === null
      ? // Known before anything is read, so that the authentic text costs nothing more.
        join.on(sql<boolean>`1 = 0`)
      : join
          .onRef("translated.provision_id", "=", "provision.id")
          .on("translated.language", "=", translation),
  );
}

function everProvision(db: Db, consultationId: string): ProvisionSource {
  return db
    .selectFrom("provision as one")
    .selectAll("one")
    .where("one.consultation_id", "=", consultationId)
    .as("provision");
}

function presentProvision(db: Db, consultationId: string): ProvisionSource {
  return db
    .selectFrom("provision as one")
    .selectAll("one")
    .where("one.consultation_id", "=", consultationId)
    .where("one.removed_in", "is", null)
    .as("provision");
}

/** As they stood in that version. */
function earlierProvision(db: Db, consultationId: string, version: number): ProvisionSource {
  return db
    .selectFrom("provision_version as then")
    .innerJoin("provision as one", "one.id", "then.provision_id")
    .select(["one.id", "one.consultation_id", "one.anchor", "one.cut_anchor", "one.kind"])
    .select(["then.parent_anchor", "then.depth", "then.sort_order"])
    .select(["then.label", "then.marker", "then.text", "then.html"])
    .select(["one.added_in", "one.removed_in"])
    .where("then.consultation_id", "=", consultationId)
    .where("then.version", "=", version)
    .where("then.language", "=", "")
    .as("provision");
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
  Omit<Database, "provision"> & {
    provision: Selectable<ProvisionTable>;
    translated: Nullable<ProvisionTextTable>;
  },
  "provision" | "translated"
>;

/** What each language has of its own. */
export const provisionWords = ({ fn }: InTranslation) => [
  fn.coalesce("translated.label", "provision.label").as("label"),
  fn.coalesce("translated.marker", "provision.marker").as("marker"),
  fn.coalesce("translated.text", "provision.text").as("text"),
  fn.coalesce("translated.html", "provision.html").as("html"),
];
