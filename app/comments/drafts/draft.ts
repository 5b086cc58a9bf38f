import type { Errors } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Position } from "#db/schema.ts";
import type { DraftAttachment } from "../parts/attachments/attachment.ts";
import { type Claim, claimFields } from "../parts/confidential/claims.ts";
import type { InputKind, TypedInput } from "../parts/inputs/input-kind.ts";
import { asksAboutControl, type ControlledAnswer } from "./controlled.ts";
import { type Differing, differingFor } from "./differing.ts";
import type { Signature } from "./signature.ts";

/** In characters; said beside each field before anyone meets them. */
export const longestRemarks = 50_000;
export const longestReasons = 20_000;
export const mostPoints = 200;
/** Technical inputs, and human-rights inputs, of one comment. */
export const mostInputs = 50;
/** All texts of a comment together: twice the longest that was seen, and rendered within a second. */
export const longestComment = 400_000;

/** Not chosen yet is the empty text. */
export type ChosenPosition = Position | "";

export interface DraftPoint {
  anchor: string;
  position: ChosenPosition;
  reasons: string;
  /** How the provision should read instead; empty where no wording is proposed. */
  wording: string;
  /** BCP 47, of the translation that the wording is written against; left out for the authentic text. */
  language?: string;
}

/** What a draft holds, as JSON in its row. Any text can have confidential parts in `[[ ]]`. */
export interface DraftContent {
  position: ChosenPosition;
  remarks: string;
  points: DraftPoint[];
  /** By the key of the question, what was typed or ticked. */
  answers: Record<string, string>;
  technical: TypedInput[];
  human_rights: TypedInput[];
  attachments: DraftAttachment[];
  claims: Claim[];
  /** The keys of the leaks that its author has seen and lets stand. */
  standing: string[];
  signature: Signature;
  /** The references of the other consultations to which it goes too, of those that are held together with its own. */
  also: string[];
  /** What is otherwise for some of their governments. */
  differing: Differing[];
  /** Whether it may contain technical data whose release is itself controlled, as its author says. */
  controlled: ControlledAnswer;
  /** By part, the draft's revision at which it was last changed. */
  changed: Record<string, number>;
}

export const emptyDraft: DraftContent = {
  position: "",
  remarks: "",
  points: [],
  answers: {},
  technical: [],
  human_rights: [],
  attachments: [],
  claims: [],
  standing: [],
  signature: { attribution: "named", reason: "", stakeholder_group: "", country: "" },
  also: [],
  differing: [],
  controlled: "",
  changed: {},
};

/** What one page of writing sends: one part, or that a part is to go. */
export type Change =
  | { part: "overall"; position: ChosenPosition; remarks: string; also?: string[] }
  | ({ part: "differing" } & Differing)
  | ({ part: "point" } & DraftPoint)
  | { part: "no point"; anchor: string }
  | { part: "answers"; answers: Record<string, string> }
  | ({ part: "input"; kind: InputKind } & TypedInput)
  | { part: "no input"; kind: InputKind; key: string }
  | ({ part: "attachment" } & Omit<DraftAttachment, "marked">)
  | ({ part: "marked" } & Pick<DraftAttachment, "id" | "marked">)
  | { part: "no attachment"; id: string }
  | { part: "claims"; claims: Claim[]; standing: string[] }
  | { part: "signature"; signature: Signature }
  | { part: "controlled"; controlled: ControlledAnswer };

/** The part that a change is about, by which the draft knows when it was last changed. */
export function partOf(change: Change) {
  switch (change.part) {
    case "point":
    case "no point":
      return `point:${change.anchor}`;
    case "input":
    case "no input":
      return `${change.kind}:${change.key}`;
    case "attachment":
    case "no attachment":
      return `attachment:${change.id}`;
    case "marked":
      return `marked:${change.id}`;
    case "differing":
      return `differing:${change.reference}`;
    default:
      return change.part;
  }
}

/** The draft with that part changed in its next revision; null where the part already says so. */
export function withChange(draft: DraftContent, change: Change, next: number): DraftContent | null {
  const changed = changedContent(draft, change);
  if (JSON.stringify(changed) === JSON.stringify(draft)) return null;
  return { ...changed, changed: { ...draft.changed, [partOf(change)]: next } };
}

function changedContent(draft: DraftContent, change: Change): DraftContent {
  switch (change.part) {
    case "overall":
      return {
        ...draft,
        ...{ position: change.position, remarks: change.remarks, also: change.also ?? draft.also },
      };
    case "differing": {
      const { part: _, ...differing } = change;
      return { ...draft, differing: put(draft.differing, "reference", differing) };
    }
    case "point": {
      const { anchor, position, reasons, wording, language } = change;
      const point = { anchor, position, reasons, wording, ...(wording && language && { language }) };
      return { ...draft, points: put(draft.points, "anchor", point) };
    }
    case "no point":
      return { ...draft, points: draft.points.filter(({ anchor }) => anchor !== change.anchor) };
    case "answers":
      return { ...draft, answers: change.answers };
    case "input": {
      const { kind, key, anchor, fields } = change;
      return { ...draft, [kind]: put(draft[kind], "key", { key, anchor, fields }) };
    }
    case "no input":
      return { ...draft, [change.kind]: draft[change.kind].filter(({ key }) => key !== change.key) };
    case "attachment": {
      const { part: _, ...secrecy } = change;
      const { marked = "" } = draft.attachments.find(({ id }) => id === change.id) ?? {};
      return { ...draft, attachments: put(draft.attachments, "id", { ...secrecy, marked }) };
    }
    case "marked": {
      const { id, marked } = change;
      const attachments = draft.attachments.map((file) => (file.id === id ? { ...file, marked } : file));
      return { ...draft, attachments };
    }
    case "no attachment":
      return { ...draft, attachments: draft.attachments.filter(({ id }) => id !== change.id) };
    case "claims":
      return { ...draft, claims: change.claims, standing: change.standing };
    case "signature":
      return { ...draft, signature: change.signature };
    case "controlled":
      return { ...draft, controlled: change.controlled };
  }
}

/** The list with that item in the place of the one with the same key, or at its end. */
function put<Item extends object, Key extends keyof Item>(items: Item[], key: Key, item: Item) {
  return items.some((other) => other[key] === item[key])
    ? items.map((other) => (other[key] === item[key] ? item : other))
    : [...items, item];
}

/** In characters, all that a draft says. */
export function lengthOf({
  remarks,
  points,
  answers,
  technical,
  human_rights,
  attachments,
  claims,
  signature,
  differing,
}: DraftContent) {
  const texts = [
    remarks,
    ...points.flatMap(({ reasons, wording }) => [reasons, wording]),
    ...Object.values(answers),
    ...[...technical, ...human_rights].flatMap(({ fields }) => Object.values(fields)),
    ...attachments.flatMap(({ justification, summary, marked }) => [justification, summary, marked]),
    ...claims.flatMap(({ justification, summary }) => [justification, summary]),
    signature.reason,
    ...differing.flatMap(({ points, answers }) => [
      ...points.map(({ wording = "" }) => wording),
      ...Object.values(answers),
    ]),
  ];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** What stands where the change would go, by the name of the field, if it was put there after that revision; else null. */
export function changedSince(
  draft: DraftContent,
  change: Change,
  seen: number,
): Record<string, string> | null {
  if ((draft.changed[partOf(change)] ?? 0) <= seen) return null;
  switch (change.part) {
    case "overall":
      return {
        ...{ position: draft.position, remarks: draft.remarks },
        ...(draft.also.length > 0 && { also: draft.also.join(", ") }),
      };
    case "point":
    case "no point": {
      const point = draft.points.find(({ anchor }) => anchor === change.anchor);
      return point ? { position: point.position, reasons: point.reasons, wording: point.wording } : null;
    }
    case "answers":
      return draft.answers;
    case "input":
    case "no input":
      return draft[change.kind].find(({ key }) => key === change.key)?.fields ?? null;
    case "differing": {
      const { position, points, answers } = differingFor(draft, change.reference);
      const wordings = points.map(({ anchor, wording = "" }) => [anchor, wording]);
      return { position, ...Object.fromEntries(wordings), ...answers };
    }
    case "signature":
      return { attribution: draft.signature.attribution, reason: draft.signature.reason };
    case "controlled":
      return { controlled: draft.controlled };
    case "claims":
      return claimFields(draft.claims);
    case "marked": {
      const file = draft.attachments.find(({ id }) => id === change.id);
      return file ? { marked: file.marked } : null;
    }
    default:
      // A file that was put there meanwhile stays: it is no text that could be lost.
      return null;
  }
}

/** What is missing from one point, by the id of the field. */
export function missingFromPoint({ position, reasons }: Pick<DraftPoint, "position" | "reasons">): Errors {
  return {
    ...(position === "" && { position: message("drafts.choose-position-here") }),
    ...(reasons.trim() === "" && { reasons: message("drafts.give-reasons") }),
  };
}

type SaidInDraft = Pick<
  DraftContent,
  "position" | "remarks" | "points" | "answers" | "technical" | "human_rights" | "attachments" | "controlled"
>;

/** What is missing before the draft can be sent, by the id of the field; points are cited by their labels. */
export function missingFrom(draft: SaidInDraft, labelOf: (anchor: string) => string | undefined): Errors {
  const errors: Errors = {};
  if (draft.position === "") errors.position = message("drafts.choose-overall-position");
  if (!saysSomething(draft)) errors.remarks = message("drafts.say-something");
  for (const { anchor, position, reasons } of draft.points) {
    const provision = labelOf(anchor);
    if (!provision) errors[`point-${anchor}`] = message("drafts.remove-gone-point");
    else if (position === "") errors[`point-${anchor}`] = message("drafts.choose-position-on", { provision });
    else if (reasons.trim() === "")
      errors[`point-${anchor}`] = message("drafts.give-reasons-on", { provision });
  }
  if (asksAboutControl(draft) && draft.controlled === "")
    errors.controlled = message("controlled.choose-one");
  return errors;
}

/** Any part will do, since an author may have nothing else to say than an answer or a figure. */
function saysSomething({ remarks, points, answers, technical, human_rights, attachments }: SaidInDraft) {
  const fields = [answers, ...[...technical, ...human_rights].map(({ fields }) => fields)];
  const texts = [remarks, ...fields.flatMap((typed) => Object.values(typed))];
  return points.length > 0 || attachments.length > 0 || texts.some((text) => text.trim() !== "");
}
