import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";
import type { OfficialsConsultation } from "../find-officials-consultation.server.ts";
import { wholeDays } from "../local-time.server.ts";
import { type Checked, missingIn } from "./checklist.ts";
import { lastWriterOf, reviewOf } from "./draft-act.ts";
import { listDraftActs } from "./draft-acts.server.ts";

/** What officials see of a draft beside itself: what it lacks, how far its review is, and what was done to it. */
export async function viewDraft(db: Db, official: Account, consultation: OfficialsConsultation) {
  allow(mayRunConsultation(official, consultation));
  const wanted = await findWanted(db, consultation.government_code);
  const acts = await listDraftActs(db, consultation.id);
  const checked = await checkedOf(db, consultation, wanted.least_days);
  return {
    missing: missingIn(checked),
    days: checked.days,
    leastDays: wanted.least_days,
    needsTwo: wanted.two_people === 1,
    review: reviewOf(acts, consultation.revision),
    mayReview: lastWriterOf(acts) !== official.id,
    acts: acts.map(({ actor_id: _, ...act }) => act),
    revision: consultation.revision,
  };
}

export type DraftView = Awaited<ReturnType<typeof viewDraft>>;

/** What a government wants before a consultation is announced. */
export async function findWanted(db: Db, governmentCode: string) {
  return db
    .selectFrom("government")
    .select(["two_people", "least_days"])
    .where("code", "=", governmentCode)
    .executeTakeFirstOrThrow();
}

async function checkedOf(
  db: Db,
  { id, contact, language, opens_at, closes_at, time_zone }: OfficialsConsultation,
  leastDays: number,
): Promise<Checked> {
  const count = async (
    table: "provision" | "question" | "supporting_document" | "consultation_commitment",
  ) => {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("rows"))
      .where("consultation_id", "=", id)
      .executeTakeFirstOrThrow();
    return rows;
  };
  return {
    ...{ contact, language, leastDays },
    days: wholeDays(opens_at, closes_at, time_zone),
    provisions: await count("provision"),
    questions: await count("question"),
    documents: await count("supporting_document"),
    commitments: await count("consultation_commitment"),
  };
}
