import type { Account } from "#app/accounts/account.ts";
import { allow, mayEditDigest, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { type Db, stakeholderGroups } from "#db/schema.ts";
import { findPoints, quotePoints } from "./find-points.server.ts";
import { quoted, readQuotes, selectPublicPassages } from "./find-quotes.server.ts";

/** What narrows the passages of a key point; the empty text is no narrowing. */
export interface PointFilters {
  group: string;
  country: string;
}

export const passagesPerPage = 50;

interface WhichPoint {
  consultation: OfficialsConsultation;
  keyPointId: string | undefined;
  filters: PointFilters;
  page: number;
}

/** A key point with a page of all passages that make it, the nearest first; 404 where nothing public makes it. */
export async function findSaidPoint(
  db: Db,
  official: Account,
  { consultation, keyPointId, filters, page }: WhichPoint,
) {
  allow(mayReadAsOfficial(official, consultation));
  const { points } = await findPoints(db, consultation.id);
  const known = points.filter(({ id }) => id === keyPointId);
  const [point] = await quotePoints(db, consultation.id, { points: known, each: 1 });
  if (!point) throw notFound();
  const same = points.filter(
    ({ id, joined_as }) => joined_as !== null && joined_as === point.joined_as && id !== point.id,
  );
  return {
    point,
    mayEdit: mayEditDigest(official, consultation),
    joined: await quotePoints(db, consultation.id, { points: same, each: 1 }),
    theme: await findTheme(db, point.theme_id),
    ...(await listPassages(db, consultation.id, { keyPointId: point.id, filters, page })),
  };
}

async function findTheme(db: Db, id: string | null) {
  if (id === null) return null;
  return (
    (await db.selectFrom("theme").select(["id", "name"]).where("id", "=", id).executeTakeFirst()) ?? null
  );
}

async function listPassages(
  db: Db,
  consultationId: string,
  {
    keyPointId,
    filters: { group, country },
    page,
  }: { keyPointId: string; filters: PointFilters; page: number },
) {
  const stated = stakeholderGroups.find((known) => known === group);
  const passages = selectPublicPassages(db, consultationId)
    .innerJoin("key_point_passage as made", "made.passage_id", "passage.id")
    .where("made.key_point_id", "=", keyPointId)
    .$if(stated !== undefined, (only) => only.where("comment.stakeholder_group", "=", stated ?? null))
    .$if(group === notStated, (only) => only.where("comment.stakeholder_group", "is", null))
    .$if(country !== "" && country !== notStated, (only) => only.where("comment.country", "=", country))
    .$if(country === notStated, (only) => only.where("comment.country", "is", null));
  const counts = await passages
    .select(({ fn }) => [
      fn.countAll<number>().as("passages"),
      fn.count<number>("comment.id").distinct().as("comments"),
    ])
    .executeTakeFirstOrThrow();
  const rows = await passages
    .select(quoted)
    .select(["made.nearness", "made.made_by"])
    .select((eb) =>
      eb
        .selectFrom("digest_edit")
        .select(({ fn }) => fn.coalesce(fn.max("number"), eb.lit(0)).as("seen"))
        .where("digest_edit.consultation_id", "=", consultationId)
        .whereRef("digest_edit.passage_id", "=", "passage.id")
        .as("seen"),
    )
    .orderBy("made.nearness", "desc")
    .orderBy("comment.number")
    .orderBy("passage.id")
    .limit(passagesPerPage)
    .offset((page - 1) * passagesPerPage)
    .execute();
  return { counts, passages: await readQuotes(db, consultationId, rows) };
}
