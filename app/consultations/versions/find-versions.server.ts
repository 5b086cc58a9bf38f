import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db } from "#db/schema.ts";
import { provisionWords, selectProvisions, type WhichMeasure } from "../provisions.server.ts";
import { readMeasureText } from "../read-measure.server.ts";
import { compareProvisions } from "./compare-provisions.server.ts";
import type { ToldVersion } from "./measure-version.ts";

interface VersionedMeasure {
  id: string;
  measure_version: number;
}

/** The versions that were announced, the latest first; nothing where there has been only one. */
export async function listVersions(db: Db, { id }: Pick<VersionedMeasure, "id">): Promise<ToldVersion[]> {
  const rows = await db
    .selectFrom("measure_version")
    .select(["number", "announced_at", "notice", "reason"])
    .where("consultation_id", "=", id)
    .where("announced_at", "is not", null)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({ ...row, announced_at: row.announced_at ?? "" }));
}

/** The version of that number as a measure to read; 404 where there is none, or none yet. */
export function versionOf({ id, measure_version }: VersionedMeasure, number: string | null | undefined) {
  const version = wholeNumber(number ?? undefined);
  if (version === 0 || version > measure_version) throw notFound();
  return { number: version, measure: measureIn({ id, measure_version }, version) };
}

/** The source of a version, in Markdown. */
export async function readVersionText(db: Db, { id, measure_version }: VersionedMeasure, version: number) {
  if (version === measure_version) return readMeasureText(db, id);
  const { measure_markdown } = await db
    .selectFrom("measure_version")
    .select("measure_markdown")
    .where("consultation_id", "=", id)
    .where("number", "=", version)
    .executeTakeFirstOrThrow();
  return measure_markdown;
}

/** The measure as it was in that version, in its authentic text. */
export function measureIn({ id, measure_version }: VersionedMeasure, version: number): WhichMeasure {
  return version < measure_version ? { id, earlier: version } : { id };
}

/** How a provision was cited in earlier versions of the measure, where that was not as it is now; the latest first. */
export async function listEarlierLabels(db: Db, provision: { id: string; label: string }) {
  const rows = await db
    .selectFrom("provision_version")
    .select(["version", "label"])
    .where("provision_id", "=", provision.id)
    .where("language", "=", "")
    .orderBy("version", "desc")
    .execute();
  return rows.filter(({ label }, at) => label !== (rows[at - 1]?.label ?? provision.label));
}

/** What is not the same in the later of two versions, provision by provision, in its order. */
export async function findChanges(
  db: Db,
  consultation: VersionedMeasure,
  { from, to }: { from: number; to: number },
) {
  const [before, after] = await Promise.all(
    [from, to].map((version) => listWords(db, measureIn(consultation, version))),
  );
  return compareProvisions(before ?? [], after ?? []);
}

async function listWords(db: Db, measure: WhichMeasure) {
  return selectProvisions(db, measure)
    .select(["provision.id", "provision.anchor", "provision.kind"])
    .select(provisionWords)
    .orderBy("provision.sort_order")
    .execute();
}
