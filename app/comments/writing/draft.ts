import type { Errors } from "#app/http/refusals.ts";
import type { Position } from "#db/schema.ts";

/** In characters; said beside each field before anyone meets them. */
export const longestRemarks = 50_000;
export const longestReasons = 20_000;
export const mostPoints = 200;
/** All texts of a comment together: twice the longest that was seen, and rendered within a second. */
export const longestComment = 400_000;

/** The value of `draft_of` for a comment that is yet to be sent. */
export const newComment = "new comment";

/** Not chosen yet is the empty text. */
export type ChosenPosition = Position | "";

export interface DraftPoint {
  anchor: string;
  position: ChosenPosition;
  reasons: string;
  /** The draft's revision at which this part was last changed. */
  changed: number;
}

/** What a draft holds, as JSON in its row. */
export interface DraftContent {
  position: ChosenPosition;
  remarks: string;
  /** The draft's revision at which position or remarks were last changed. */
  changed: number;
  points: DraftPoint[];
}

export const emptyDraft: DraftContent = { position: "", remarks: "", changed: 0, points: [] };

/** What one page of writing sends: the overall part, one point, or that a point is to go. */
export type Change =
  | { part: "overall"; position: ChosenPosition; remarks: string }
  | { part: "point"; anchor: string; position: ChosenPosition; reasons: string }
  | { part: "no point"; anchor: string };

/** The draft with that part changed in its next revision; null where the part already says so. */
export function withChange(draft: DraftContent, change: Change, next: number): DraftContent | null {
  switch (change.part) {
    case "overall": {
      const { position, remarks } = change;
      if (draft.position === position && draft.remarks === remarks) return null;
      return { ...draft, position, remarks, changed: next };
    }
    case "no point": {
      const points = draft.points.filter(({ anchor }) => anchor !== change.anchor);
      return points.length === draft.points.length ? null : { ...draft, points };
    }
    case "point": {
      const { anchor, position, reasons } = change;
      const point = { anchor, position, reasons, changed: next };
      const present = draft.points.find((other) => other.anchor === anchor);
      if (!present) return { ...draft, points: [...draft.points, point] };
      if (present.position === position && present.reasons === reasons) return null;
      return { ...draft, points: draft.points.map((other) => (other.anchor === anchor ? point : other)) };
    }
  }
}

/** In characters, all that a draft says. */
export function lengthOf({ remarks, points }: DraftContent) {
  return points.reduce((sum, { reasons }) => sum + reasons.length, remarks.length);
}

/** What stands where the change would go, if it was put there after that revision; else null. */
export function changedSince(draft: DraftContent, change: Change, seen: number) {
  const present =
    change.part === "overall"
      ? { position: draft.position, text: draft.remarks, changed: draft.changed }
      : draft.points
          .filter(({ anchor }) => anchor === change.anchor)
          .map(({ position, reasons, changed }) => ({ position, text: reasons, changed }))[0];
  return present && present.changed > seen ? { position: present.position, text: present.text } : null;
}

/** What is missing from one point, by the id of the field. */
export function missingFromPoint({ position, reasons }: Pick<DraftPoint, "position" | "reasons">): Errors {
  return {
    ...(position === "" && { position: "Choose your position on this provision" }),
    ...(reasons.trim() === "" && { reasons: "Give your reasons" }),
  };
}

/** What is missing before the draft can be sent, by the id of the field; points are cited by their labels. */
export function missingFrom(draft: DraftContent, labelOf: (anchor: string) => string | undefined): Errors {
  const errors: Errors = {};
  if (draft.position === "") errors.position = "Choose your overall position";
  if (draft.remarks.trim() === "" && draft.points.length === 0)
    errors.remarks = "Write general remarks, or add a point on a provision";
  for (const { anchor, position, reasons } of draft.points) {
    const label = labelOf(anchor);
    if (!label)
      errors[`point-${anchor}`] = "Remove the point on a provision that is no longer in the measure";
    else if (position === "") errors[`point-${anchor}`] = `Choose your position on ${label}`;
    else if (reasons.trim() === "") errors[`point-${anchor}`] = `Give your reasons on ${label}`;
  }
  return errors;
}
