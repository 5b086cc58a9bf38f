import { z } from "zod";
import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { indexMeasure } from "../index-measure.server.ts";
import { raiseHeldWith } from "../joint/held-with.server.ts";
import { type LockedConsultation, lockConsultation, raiseRevision } from "../lock-consultation.server.ts";
import { needsLook } from "../measure/doubts.ts";
import { insertEvent } from "../move-stage.server.ts";
import { readMeasureText } from "../read-measure.server.ts";
import { takesVersions } from "./measure-version.ts";
import { type Corrections, type PlannedVersion, planVersion } from "./plan-version.server.ts";
import { storeMeasureVersion } from "./store-version.server.ts";

/** What an official writes of the next version. */
export interface NextVersion {
  measure_markdown: string;
  /** What readers are told, and why there is another version. */
  notice: string;
  reason: string;
  corrections: Corrections;
}

interface WrittenVersion {
  consultation: { id: string; government_code: string };
  /** What the official had before them: the number of the present version, and the revision of what is saved of the next; 0 where nothing is. */
  seen: { version: number; revision: number };
  next: NextVersion;
  now: Date;
}

/** Why something was not done because another official was faster: nothing of it is lost, and they may go on from what is there now. */
export type Overtaken = { ok: false; isOvertaken: boolean; errors: Errors };

const correctionsForm = z.record(z.string(), z.string());

/** What is saved of the next version; before anything is, the present text. */
export async function findNextVersion(
  db: Db,
  official: Account,
  consultation: { id: string; government_code: string },
) {
  allow(mayRunConsultation(official, consultation));
  const row = await db
    .selectFrom("measure_version")
    .select(["measure_markdown", "notice", "reason", "corrections", "revision"])
    .where("consultation_id", "=", consultation.id)
    .where("announced_at", "is", null)
    .executeTakeFirst();
  if (row) return { ...row, corrections: correctionsForm.parse(JSON.parse(row.corrections)) };
  const measure_markdown = await readMeasureText(db, consultation.id);
  return { measure_markdown, notice: "", reason: "", corrections: {}, revision: 0 };
}

/** Saves what is written of the next version; nobody but officials sees it. */
export async function saveNextVersion(
  db: Db,
  official: Account,
  { consultation, seen, next, now }: WrittenVersion,
): Promise<{ ok: true } | Overtaken> {
  allow(mayRunConsultation(official, consultation));
  return inTransaction(db, async (db) => {
    const locked = await lockConsultation(db, consultation.id);
    const problem = await problemNow(db, locked, { seen, now });
    if (problem) return problem;
    const row = {
      measure_markdown: next.measure_markdown,
      notice: next.notice,
      reason: next.reason,
      corrections: JSON.stringify(next.corrections),
      revision: seen.revision + 1,
    };
    await db
      .insertInto("measure_version")
      .values({
        ...{ consultation_id: locked.id, number: locked.measure_version + 1, preamble_html: "" },
        ...{ announced_at: null, announced_by: null, ...row },
      })
      .onConflict((conflict) => conflict.columns(["consultation_id", "number"]).doUpdateSet(row))
      .execute();
    return { ok: true as const };
  });
}

/**
 * Makes what is written the measure's present version and tells of it; the earlier one stays readable. Of two officials who do so
 * at once the first does, and the other may go on from there. `hasLooked` says that what is doubtful in the cut was looked at.
 */
export async function announceVersion(
  db: Db,
  official: Account,
  { consultation, seen, next, hasLooked = false, now }: WrittenVersion & { hasLooked?: boolean },
): Promise<{ ok: true; number: number } | Overtaken> {
  allow(mayRunConsultation(official, consultation));
  // Before others wait for it: of an announced version nothing changes any more.
  const planned = await planVersion(db, consultation.id, next);
  const errors = {
    ...planned.errors,
    ...(await problemsWith(db, consultation.id, { next, planned, hasLooked })),
  };
  return inTransaction(db, async (db) => {
    const locked = await lockConsultation(db, consultation.id);
    const problem = await problemNow(db, locked, { seen, now });
    if (problem) return problem;
    if (Object.keys(errors).length > 0) return { ...refused(errors), isOvertaken: false };
    const number = await storeMeasureVersion(db, locked, planned);
    const { notice, reason } = next;
    const row = {
      announced_at: now.toISOString(),
      announced_by: official.id,
      ...{ notice, reason, corrections: JSON.stringify(next.corrections), revision: seen.revision + 1 },
      // The text of the present version is the consultation's.
      ...{ measure_markdown: "", preamble_html: "" },
    };
    await db
      .insertInto("measure_version")
      .values({ ...row, consultation_id: locked.id, number })
      .onConflict((conflict) => conflict.columns(["consultation_id", "number"]).doUpdateSet(row))
      .execute();
    const event = { consultation_id: locked.id, stage: locked.stage, measure_version: number };
    await insertEvent(db, { ...event, actor_id: official.id, note: notice, at: now });
    await raiseRevision(db, locked.id, { inLists: true });
    await raiseHeldWith(db, locked.id);
    await indexMeasure(db, locked.id);
    return { ok: true as const, number };
  });
}

async function problemNow(
  db: Db,
  locked: LockedConsultation,
  { seen, now }: Pick<WrittenVersion, "seen" | "now">,
): Promise<Overtaken | null> {
  const { measure_version } = locked;
  if (!takesVersions(locked, now))
    return { ...refused({ form: message("versions-office.not-at-this-stage") }), isOvertaken: true };
  if (measure_version !== seen.version)
    return {
      ...refused({
        form: message("versions-office.announced-meanwhile", { version: String(measure_version) }),
      }),
      isOvertaken: true,
    };
  const saved = await db
    .selectFrom("measure_version")
    .select("revision")
    .where("consultation_id", "=", locked.id)
    .where("announced_at", "is", null)
    .executeTakeFirst();
  if ((saved?.revision ?? 0) !== seen.revision)
    return { ...refused({ form: message("versions-office.saved-meanwhile") }), isOvertaken: true };
  return null;
}

async function problemsWith(
  db: Db,
  consultationId: string,
  { next, planned, hasLooked }: { next: NextVersion; planned: PlannedVersion; hasLooked: boolean },
): Promise<Errors> {
  const isSame = next.measure_markdown.trim() === (await readMeasureText(db, consultationId)).trim();
  return {
    ...(isSame && { measure: message("versions-office.nothing-changed") }),
    ...(!isSame && planned.provisions.length === 0 && { measure: message("versions-office.no-provision") }),
    ...(needsLook(planned.doubts) && !hasLooked && { looked: message("consultation-editor.look-first") }),
  };
}
