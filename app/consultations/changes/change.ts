import type { Selectable } from "kysely";
import { type Message, message } from "#app/words/message.ts";
import type { ConsultationChangeTable } from "#db/change-tables.ts";
import type { ChangeKind, ConsultationTable } from "#db/schema.ts";
import { type FiledConsultation, stageAt, type TimedConsultation } from "../consultation.ts";
import type { Subjects } from "../subjects/subjects.ts";

/** What an authority can change after the announcement, and only by such a change. */
export type ChangedValues = Partial<
  Pick<
    Selectable<ConsultationTable>,
    "opens_at" | "closes_at" | "late_until" | "title" | "summary" | "authority" | "contact"
  > &
    Subjects
>;

/** A change as everyone may read it: what was there before, and what is there since. */
export interface ConsultationChange extends Pick<ConsultationChangeTable, "number" | "kind" | "reason"> {
  before: ChangedValues;
  after: ChangedValues;
}

/** The value that a change is about; of a correction there are several. */
export const movedValue = {
  postponed: "opens_at",
  extended: "closes_at",
  shortened: "closes_at",
  reopened: "closes_at",
  late: "late_until",
} as const satisfies Record<Exclude<ChangeKind, "corrected">, keyof ChangedValues>;

/** What can be changed in a consultation at that moment. */
export function changesAllowed(consultation: TimedConsultation, now: Date): ChangeKind[] {
  switch (stageAt(consultation, now)) {
    case "announced":
      return ["postponed", "extended", "shortened", "corrected"];
    case "open":
      return ["extended", "shortened", "late", "corrected"];
    case "closed":
    case "under review":
      return ["reopened", "late", "corrected"];
    case "decided":
      return ["corrected"];
    default:
      return [];
  }
}

interface ProposedMove {
  kind: keyof typeof movedValue;
  /** The moment to which it moves. */
  to: string;
  now: Date;
  /** So many days ahead the authority says so where people have less time than they were told. */
  noticeDays: number;
}

const dayInMs = 24 * 60 * 60 * 1000;
const furthestInDays = 5 * 366;

/** Why a moment cannot be moved to there; null where it can. No moment is moved that has passed, nor to one that has. */
export function problemWithMove(
  consultation: FiledConsultation,
  { kind, to, now, noticeDays }: ProposedMove,
): Message | null {
  const { opens_at, closes_at, late_until } = consultation;
  const inDays = (days: number) => new Date(now.getTime() + days * dayInMs).toISOString();
  if (to <= now.toISOString()) return message("changes-office.has-passed");
  if (to > inDays(furthestInDays)) return message("changes-office.too-far");
  switch (kind) {
    case "postponed":
      if (to <= opens_at) return message("changes-office.opens-no-later");
      return to >= closes_at ? message("changes-office.opens-after-closing") : null;
    case "extended":
      return to <= closes_at ? message("changes-office.closes-no-later") : null;
    case "shortened":
      if (to >= closes_at) return message("changes-office.closes-no-earlier");
      if (to <= opens_at) return message("consultation-editor.closes-before-it-opens");
      return to < inDays(noticeDays) ? message("changes-office.needs-notice", { days: noticeDays }) : null;
    case "reopened":
      return to < inDays(noticeDays) ? message("changes-office.open-too-short", { days: noticeDays }) : null;
    case "late":
      if (to <= closes_at) return message("changes-office.late-before-closing");
      if (to === late_until) return message("changes-office.late-no-longer");
      return isTakenLess({ to, late_until, now }) && to < inDays(noticeDays)
        ? message("changes-office.needs-notice", { days: noticeDays })
        : null;
  }
}

/** Whether late comments are taken now, and would be so for less time. */
function isTakenLess({ to, late_until, now }: { to: string; late_until: string | null; now: Date }) {
  return late_until !== null && late_until > now.toISOString() && to < late_until;
}

/** Whether by that change late comments are taken for less time than was said before. */
export function endsLateSooner({
  kind,
  before,
  after,
}: Pick<ConsultationChange, "kind" | "before" | "after">) {
  return kind === "late" && (after.late_until ?? "") < (before.late_until ?? "");
}

/** The consultation as it stood before changes that were made later, the newest first. */
export function before<Standing extends ChangedValues>(
  consultation: Standing,
  later: Pick<ConsultationChange, "before">[],
): Standing {
  return Object.assign({}, consultation, ...later.map((change) => change.before));
}
