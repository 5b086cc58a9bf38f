import {
  findVariant,
  listOthers,
  type OtherConsultation,
  type Variant,
} from "#app/consultations/joint/others.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { type Message, message, type Told } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import { copyFor, saidTo } from "./differing.ts";
import type { DraftContent } from "./draft.ts";
import type { SearchedDraft } from "./draft-leaks.server.ts";
import type { OpenedDraft } from "./files/draft-attachments.server.ts";
import { problemsBeforeSending } from "./ready-content.server.ts";
import type { Writer } from "./writer.ts";

/** Another government that a comment goes to, with how its variant corresponds. */
export interface Addressed {
  other: OtherConsultation;
  variant: Variant & { reference: string };
}

interface WhichAddressed {
  consultation: { id: string; joint_id: string | null };
  content: Pick<DraftContent, "also">;
  now: Date;
}

/** The other governments that a new comment goes to. What cannot be addressed is left out. */
export async function listAddressed(
  db: Db,
  { consultation, content, now }: WhichAddressed,
): Promise<Addressed[]> {
  const others = content.also.length === 0 ? [] : await listOthers(db, consultation, now);
  const addressed = [];
  for (const other of others.filter(({ reference }) => content.also.includes(reference))) {
    const variant = { ...(await findVariant(db, consultation.id, other.id)), reference: other.reference };
    addressed.push({ other, variant });
  }
  return addressed;
}

/** Why nothing can be sent there, whatever it says; null where something can. */
export function notTaken(writer: Writer, { takes, at_risk, reference }: OtherConsultation): Message | null {
  if (!takes) return message("joint.takes-none", { reference });
  return writer.kind === "at risk" && at_risk === 0 ? message("joint.not-at-risk", { reference }) : null;
}

/** The row of a government on the page where a comment is checked, where what keeps it from being sent there is told. */
export const rowOfOther = (reference: string) => `also-${reference}`;

interface ToAddress {
  /** Of the consultation on whose page the draft is written. */
  consultationId: string;
  draft: OpenedDraft;
  addressed: readonly Addressed[];
}

/** What keeps a draft from being sent to the other governments that it is addressed to, by the row of each. */
export async function problemsWithCopies(
  db: Db,
  writer: Writer,
  { addressed, ...written }: ToAddress,
): Promise<Errors> {
  const { draft } = written;
  const problems: Errors = {};
  for (const each of addressed) {
    const { other, variant } = each;
    const closed = notTaken(writer, other);
    const copy = { ...draft, content: copyFor(draft.content, variant) };
    const found = await problemsBeforeSending(db, writer, {
      ...{ consultation: { id: other.id }, draft: copy },
      searched: searchedCopy(written, each),
    });
    const [first] = Object.values(found);
    const problem = closed ?? (first && problemThere(other.reference, first));
    if (problem) problems[rowOfOther(other.reference)] = problem;
  }
  return problems;
}

/**
 * What is searched for leaks of what goes to another government: it is said in places that are called as they are where the
 * draft is written, so that what its author let stand there stands there too.
 */
export function searchedCopy(
  { consultationId, draft }: Omit<ToAddress, "addressed">,
  { other, variant }: Addressed,
): SearchedDraft {
  const { content } = draft;
  return {
    consultationId: other.id,
    draft: { ...draft, content: saidTo(content, variant) },
    whole: { consultationId, content },
  };
}

/** A problem with what goes to that government. */
export function problemThere(reference: string, problem: Told) {
  return message("joint.problem-there", { reference, problem });
}
