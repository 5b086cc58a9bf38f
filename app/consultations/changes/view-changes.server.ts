import type { Account } from "#app/accounts/account.ts";
import { allow, mayRunConsultation } from "#app/accounts/permissions.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import type { OfficialsConsultation } from "../find-officials-consultation.server.ts";
import { localTimeOf } from "../local-time.server.ts";
import { findSubjects } from "../subjects/store-subjects.server.ts";
import { typedSubjects } from "../subjects/subjects-form.ts";
import { changesAllowed, movedValue } from "./change.ts";
import { countChanges } from "./change-consultation.server.ts";
import { findNoticeDays } from "./notice-days.server.ts";

/** What officials can change now; with `kind`, what stands in the fields of that change. 404 where it is no such kind. */
export async function viewChanges(
  db: Db,
  official: Account,
  { consultation, kind, now }: { consultation: OfficialsConsultation; kind: string | null; now: Date },
) {
  allow(mayRunConsultation(official, consultation));
  const allowed = changesAllowed(consultation, now);
  const chosen = allowed.find((one) => one === kind) ?? null;
  if (kind !== null && chosen === null) throw notFound();
  return {
    allowed,
    chosen,
    noticeDays: await findNoticeDays(db, consultation.government_code),
    comments: consultation.last_comment_number,
    typed: chosen && {
      seen: String(await countChanges(db, consultation.id)),
      ...(chosen === "corrected"
        ? await typedToCorrect(db, consultation)
        : typedToMove(consultation, movedValue[chosen])),
    },
  };
}

/** What is there now, as the fields have it. */
async function typedToCorrect(db: Db, consultation: OfficialsConsultation): Promise<Typed> {
  const { title, summary, authority, contact } = consultation;
  return { title, summary, authority, contact, ...typedSubjects(await findSubjects(db, consultation.id)) };
}

function typedToMove(
  consultation: OfficialsConsultation,
  value: (typeof movedValue)[keyof typeof movedValue],
): Typed {
  const { date, time } = localTimeOf(consultation[value] ?? consultation.closes_at, consultation.time_zone);
  return { date, time };
}
