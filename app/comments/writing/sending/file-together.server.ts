import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { newDataKey } from "#app/sealing/vault.server.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newTimelessId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { storedMoment } from "../../comment/stored-moment.server.ts";
import {
  type Addressed,
  problemsWithCopies,
  problemThere,
  rowOfOther,
  searchedCopy,
} from "../../drafts/addressed.server.ts";
import { causeOfHold } from "../../drafts/controlled.ts";
import { copyFor } from "../../drafts/differing.ts";
import { type OpenedDraft, withFiles } from "../../drafts/files/draft-attachments.server.ts";
import { type Draft, numberSentFrom } from "../../drafts/find-draft.server.ts";
import { boundAlone } from "../../drafts/storing-bounds.server.ts";
import { ownerOf, type Writer } from "../../drafts/writer.ts";
import { copyFiles } from "./file-copies.server.ts";
import { prepareSubmission } from "./prepare-submission.server.ts";
import { type ReadySubmission, type Sent, storeSubmissions } from "./store-submission.server.ts";
import type { DraftToSend } from "./submit-comment.server.ts";

interface ToFile {
  /** The draft as it is sent to the government on whose page it was written. */
  home: ReadySubmission;
  draft: Draft & OpenedDraft;
  addressed: readonly Addressed[];
  submission: DraftToSend;
}

/**
 * Files one draft with several governments in one transaction: one comment in the consultation of each, sealed and numbered
 * there as any other, and tied by one id. Either all of them take it or none does, and the draft stays as it is. Gives the
 * number of the comment where it was written.
 */
export async function fileTogether(db: Db, writer: Writer, filed: ToFile): Promise<Sent> {
  const { home, draft, addressed, submission } = filed;
  const { consultationId } = submission;
  const problems = home.ready?.ok
    ? await problemsWithCopies(db, writer, { consultationId, draft, addressed })
    : {};
  const [first] = Object.values(problems);
  if (first) return refused({ ...problems, form: message("joint.nothing-sent", { problem: first }) });
  const filingId = newTimelessId();
  const copies: PreparedCopy[] = [];
  for (const each of home.ready?.ok ? addressed : []) {
    const copy = await prepareCopy(db, writer, { ...filed, each, filingId });
    if (!copy.ok) return copy;
    copies.push(copy);
  }
  return inTransaction(db, async (db) => {
    // All of them first and in one order, so that no two who file wait for each other.
    for (const id of [consultationId, ...copies.map(({ id }) => id)].sort()) await lockConsultation(db, id);
    const earlier = await numberSentFrom(db, writer, submission.seen.id);
    if (earlier !== null) return { ok: true as const, number: earlier };
    const sent = await storeOne(db, consultationId, { ...home, filingId });
    if (!sent.ok) return sent;
    for (const { id, reference, ready } of copies) {
      const there = await storeOne(db, id, ready);
      if (!there.ok) throw new NotTaken(problemsThere(reference, there.errors));
    }
    return sent;
  }).catch((error: unknown) => {
    if (error instanceof NotTaken) return refused(error.errors);
    throw error;
  });
}

interface PreparedCopy {
  /** Of the consultation. */
  id: string;
  reference: string;
  ready: ReadySubmission;
}

/** Thrown inside, so that nothing is filed anywhere. */
class NotTaken extends Error {
  readonly errors: Errors;

  constructor(errors: Errors) {
    super("A government did not take what was filed");
    this.errors = errors;
  }
}

async function storeOne(db: Db, consultationId: string, ready: ReadySubmission): Promise<Sent> {
  const [sent] = await storeSubmissions(db, consultationId, [ready]);
  if (!sent) throw new Error("A submission was not answered");
  return sent;
}

function problemsThere(reference: string, errors: Errors): Errors {
  const [first] = Object.values(errors);
  const problem = problemThere(reference, first ?? message("sending.not-open"));
  return { [rowOfOther(reference)]: problem, form: message("joint.nothing-sent", { problem }) };
}

/** The draft as it is sent to another government, with a key and files of its own. */
async function prepareCopy(
  db: Db,
  writer: Writer,
  { draft, submission, each, filingId }: ToFile & { each: Addressed; filingId: string },
) {
  const { consultationId, vault, files, network, now, seen } = submission;
  const { id, reference, measure_version } = each.other;
  const content = copyFor(draft.content, each.variant);
  const stored = {
    text: draft.size,
    files: draft.listed.reduce((sum, { file }) => sum + (file?.size ?? 0), 0),
  };
  const tooMuch = await boundAlone(db, writer, { vault, network, consultationId: id, stored, now });
  if (tooMuch !== null) return refused({ form: tooMuch });
  const at = await storedMoment(db, ownerOf(writer), { consultationId: id, now });
  const dataKey = draft.dataKey && (await inTransaction(db, (db) => newDataKey(db, vault, at)));
  const copied =
    draft.listed.length > 0
      ? await copyFiles(db, writer, { draft, consultationId: id, files, dataKey, at })
      : { ok: true as const, attachments: [] };
  if (!copied.ok) return refused({ form: copied.why });
  const copyId = [seen.id, reference].join(" for ");
  const copy = await withFiles(db, writer, {
    ...{ ...draft, id: copyId, revision: 1, measure_version: null, dataKey },
    content: { ...content, attachments: copied.attachments },
  });
  const ready = await prepareSubmission(db, writer, {
    ...{ consultationId: id, changing: null, vault, files, now },
    ...{ seen: { id: copyId, revision: 1, measure_version }, draft: copy },
    searched: searchedCopy({ consultationId, draft }, each),
  });
  const heldFor = causeOfHold(draft.content);
  return { ok: true as const, id, reference, ready: { ...ready, filingId, isCopy: true, heldFor } };
}
