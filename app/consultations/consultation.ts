import type { Selectable } from "kysely";
import type { ConsultationTable, StageSet } from "#db/schema.ts";

/** A consultation as stored, without its long texts. */
export type Consultation = Omit<
  Selectable<ConsultationTable>,
  "measure_markdown" | "preamble_html" | "listed_revision" | "joint_id"
>;

export const stages = [
  "draft",
  "announced",
  "open",
  "closed",
  "under review",
  "decided",
  "withdrawn",
] as const;
export type Stage = (typeof stages)[number];

export type TimedConsultation = Pick<ConsultationTable, "stage" | "opens_at" | "closes_at">;

/** With until when it takes comments that come late. */
export type FiledConsultation = TimedConsultation & Pick<Selectable<ConsultationTable>, "late_until">;

/** The stage at that moment: an announced consultation opens and closes by the clock, the rest an official sets. */
export function stageAt({ stage, opens_at, closes_at }: TimedConsultation, now: Date): Stage {
  if (stage !== "announced") return stage;
  const instant = now.toISOString();
  if (instant < opens_at) return "announced";
  return instant < closes_at ? "open" : "closed";
}

/** A consultation takes comments from the moment it opens until, but not including, the moment it closes. */
export function isOpen(consultation: TimedConsultation, now: Date) {
  return stageAt(consultation, now) === "open";
}

/** How a comment is taken that arrives then: in time, late where the authority still takes those, or not at all. */
export function filingAt(consultation: FiledConsultation, now: Date): "in time" | "late" | null {
  if (isOpen(consultation, now)) return "in time";
  const stage = stageAt(consultation, now);
  const isOver = stage === "closed" || stage === "under review";
  return isOver && now.toISOString() < (consultation.late_until ?? "") ? "late" : null;
}

/** Whether a comment can be sent then, be it late. */
export function takesComments(consultation: FiledConsultation, now: Date) {
  return filingAt(consultation, now) !== null;
}

/** Everyone may read it from its announcement on. */
export function isPublic({ stage }: Pick<ConsultationTable, "stage">) {
  return stage !== "draft";
}

/** The stages that an official may set next. While comments come in, an authority can only withdraw. */
export function nextStages(consultation: TimedConsultation, now: Date): StageSet[] {
  switch (stageAt(consultation, now)) {
    case "draft":
      return ["announced"];
    case "announced":
    case "open":
      return ["withdrawn"];
    case "closed":
      return ["under review", "withdrawn"];
    case "under review":
      return ["decided", "withdrawn"];
    default:
      return [];
  }
}
