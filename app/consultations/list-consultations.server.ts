import { type SqlBool, sql } from "kysely";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { DraftActKind } from "#db/change-tables.ts";
import type { Db } from "#db/schema.ts";
import { type Stage, stages } from "./consultation.ts";
import { selectConsultations } from "./find-consultation.server.ts";
import { heldWithOf } from "./joint/held-with.server.ts";
import { type Commitment, itemAndAbove, itemsCalled } from "./subjects/subjects.ts";

interface ListFilters {
  /** A government's code. */
  government: string | null;
  stage: Stage | null;
  /** That it touches, of the Code of Conduct. */
  commitment?: Commitment | null;
  /** Of a control list, as typed: what touches the same item, what it is part of or what is part of it. */
  entry?: string;
}

interface WhichConsultations {
  filters: ListFilters;
  now: Date;
}

const pageSize = 20;

/** A page of the consultations that everyone may read: open ones first, soonest to close, then those to come, then the past. */
export async function listConsultations(
  db: Db,
  { filters, now, page = 1, size = pageSize }: WhichConsultations & { page?: number; size?: number },
) {
  const [consultations, { total }] = await Promise.all([
    narrowed(publicConsultations(db), filters, now)
      .select(stageColumn(now).as("stage_now"))
      .orderBy(rankColumn(now))
      .orderBy(sql`case when ${rankColumn(now)} < 2 then closes_at end`)
      .orderBy("closes_at", "desc")
      .orderBy("reference")
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    narrowed(publicConsultations(db), filters, now)
      .clearSelect()
      .select(({ fn }) => fn.countAll<number>().as("total"))
      .executeTakeFirstOrThrow(),
  ]);
  const others = await heldWithOf(db, consultations);
  const listed = consultations.map((one) => ({ ...one, held_with: others.get(one.id) ?? [] }));
  return { consultations: listed, total, pages: Math.max(1, Math.ceil(total / size)) };
}

export type ListedConsultation = Awaited<ReturnType<typeof listConsultations>>["consultations"][number];

/** For each filter, which values there are and how many consultations each would leave, the other applied. */
export async function countConsultations(db: Db, { filters, now }: WhichConsultations) {
  const [byStage, byGovernment] = await Promise.all([
    narrowed(publicConsultations(db), { ...filters, stage: null }, now)
      .clearSelect()
      .select(stageColumn(now).as("stage"))
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .groupBy(sql`1`)
      .execute(),
    narrowed(publicConsultations(db), { ...filters, government: null }, now)
      .clearSelect()
      .select(["government.code as government_code", "government.name as government_name"])
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .groupBy(["government.code", "government.name"])
      .orderBy("government.name")
      .execute(),
  ]);
  byStage.sort((one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage));
  return { byStage, byGovernment };
}

/** All consultations of a government, drafts included, for its officials. */
export async function listForOfficials(
  db: Db,
  official: Account,
  { government, now }: { government: string; now: Date },
) {
  allow(mayReadAsOfficial(official, { government_code: government }));
  return selectConsultations(db)
    .select(stageColumn(now).as("stage_now"))
    .select(lastReview.as("last_review"))
    .where("consultation.government_code", "=", government)
    .orderBy("consultation.closes_at", "desc")
    .execute();
}

export type OfficialsListed = Awaited<ReturnType<typeof listForOfficials>>[number];

/** What was last said in the review of a draft; null where nothing was. */
const lastReview = sql<DraftActKind | null>`(select draft_act.kind from draft_act
  where draft_act.consultation_id = consultation.id and draft_act.kind in ('review asked', 'agreed', 'changes wanted')
  order by draft_act.occurred_at desc, draft_act.id desc limit 1)`;

function publicConsultations(db: Db) {
  return selectConsultations(db).where("consultation.stage", "<>", "draft");
}

function narrowed(
  query: ReturnType<typeof selectConsultations>,
  { government, stage, commitment, entry }: ListFilters,
  now: Date,
) {
  let narrower = query;
  if (commitment) narrower = narrower.where(touches(commitment));
  if (entry) narrower = narrower.where(touchesEntry(entry));
  if (government) narrower = narrower.where("consultation.government_code", "=", government);
  if (stage) narrower = narrower.where(stageColumn(now), "=", stage);
  return narrower;
}

function touches(commitment: Commitment) {
  return sql<SqlBool>`exists (select 1 from consultation_commitment as touched
    where touched.consultation_id = consultation.id and touched.commitment = ${commitment})`;
}

function touchesEntry(entry: string) {
  const items = itemsCalled(entry);
  if (items.length === 0) return sql<SqlBool>`1 = 0`;
  const above = sql.join(items.flatMap(itemAndAbove));
  const below = items.map(
    (item) => sql`substr(touched.item, 1, ${sql.lit(item.length + 1)}) = ${`${item}.`}`,
  );
  return sql<SqlBool>`exists (select 1 from consultation_entry as touched
    where touched.consultation_id = consultation.id and (touched.item in (${above}) or ${sql.join(below, sql` or `)}))`;
}

/** The same as stageAt, for the database. */
function stageColumn(now: Date) {
  const instant = now.toISOString();
  return sql<Stage>`case
    when consultation.stage <> 'announced' then consultation.stage
    when consultation.opens_at > ${sql.lit(instant)} then 'announced'
    when consultation.closes_at > ${sql.lit(instant)} then 'open'
    else 'closed' end`;
}

function rankColumn(now: Date) {
  return sql<number>`case ${stageColumn(now)} when 'open' then 0 when 'announced' then 1 else 2 end`;
}
