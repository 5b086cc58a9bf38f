import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { ConsultationTable, Db } from "#db/schema.ts";
import { wholeDays } from "../local-time.server.ts";
import { lockConsultation } from "../lock-consultation.server.ts";
import { lastWriterOf, reviewOf } from "./draft-act.ts";
import { listDraftActs, recordDraftAct } from "./draft-acts.server.ts";
import { findWanted } from "./view-draft.server.ts";

interface NewReview {
  consultation: Pick<ConsultationTable, "id" | "government_code">;
  kind: "review asked" | "agreed" | "changes wanted";
  /** What is said with it; wanted changes are named. */
  remark: string;
  /** The one that the official had before them. */
  revision: number;
  now: Date;
}

/** Asks colleagues to review a draft, or says what a review found; refuses where the draft was changed meanwhile. */
export async function reviewDraft(
  db: Db,
  official: Account,
  { consultation, kind, remark, revision, now }: NewReview,
) {
  allow(mayRunConsultation(official, consultation));
  if (kind === "changes wanted" && remark === "")
    return refused({ remark: message("review-office.say-what-to-change") });
  return inTransaction(db, async (db) => {
    const { stage } = await lockConsultation(db, consultation.id);
    if (stage !== "draft") return refused({ form: message("review-office.no-longer-a-draft") });
    if ((await revisionOf(db, consultation.id)) !== revision)
      return refused({ form: message("review-office.changed-meanwhile") });
    const acts = await listDraftActs(db, consultation.id);
    if (kind !== "review asked" && lastWriterOf(acts) === official.id)
      return refused({ form: message("review-office.own-words") });
    const act = { consultation_id: consultation.id, kind, actor_id: official.id, revision, remark, now };
    await recordDraftAct(db, act);
    return { ok: true as const };
  });
}

/**
 * Why a draft cannot be announced by that official: its government wants another to have agreed to it as it stands, or a
 * longer time, of which they have to know. Null where it can. In the caller's transaction.
 */
export async function problemWithAnnouncing(
  db: Db,
  official: Account,
  { consultation, knowsShort }: { consultation: AnnouncedDraft; knowsShort: boolean },
): Promise<Errors | null> {
  const { id, government_code, opens_at, closes_at, time_zone } = consultation;
  const wanted = await findWanted(db, government_code);
  const isTooShort = wholeDays(opens_at, closes_at, time_zone) < wanted.least_days;
  if (isTooShort && !knowsShort)
    return { short: message("review-office.too-short", { days: wanted.least_days }) };
  if (wanted.two_people === 0) return null;
  const { state, act } = reviewOf(await listDraftActs(db, id), await revisionOf(db, id));
  if (state !== "agreed") return { to: message("review-office.needs-agreement") };
  return act?.actor_id === official.id ? { to: message("review-office.another-announces") } : null;
}

type AnnouncedDraft = Pick<
  ConsultationTable,
  "id" | "government_code" | "opens_at" | "closes_at" | "time_zone"
>;

async function revisionOf(db: Db, id: string) {
  const { revision } = await db
    .selectFrom("consultation")
    .select("revision")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return revision;
}
