import type { Db } from "#db/schema.ts";
import { findOpenLeaks, type SearchedDraft } from "../../drafts/draft-leaks.server.ts";
import type { OpenedDraft } from "../../drafts/files/draft-attachments.server.ts";
import { problemWithStore } from "../../drafts/files/submitted-attachments.server.ts";
import type { Draft } from "../../drafts/find-draft.server.ts";
import { readyContent } from "../../drafts/ready-content.server.ts";
import type { Writer } from "../../drafts/writer.ts";
import { likenessOf } from "../../record/likeness.server.ts";
import { renderWords } from "../../record/rendered-words.server.ts";
import type { ReadySubmission } from "./store-submission.server.ts";
import type { DraftToSend } from "./submit-comment.server.ts";

interface ToPrepare extends DraftToSend {
  draft: Draft & OpenedDraft;
  /** What is searched for leaks, where that is not the draft itself. */
  searched?: SearchedDraft;
}

/** Reads, searches for leaks and renders a draft before others are kept waiting. */
export async function prepareSubmission(
  db: Db,
  writer: Writer,
  { consultationId, draft, searched, ...submission }: ToPrepare,
): Promise<ReadySubmission> {
  const { changing, seen, now } = submission;
  const isSeen = draft.id === seen.id && draft.revision === seen.revision;
  const ready = isSeen
    ? await readyContent(db, writer, {
        consultation: { id: consultationId },
        draft,
        version: seen.measure_version,
      })
    : null;
  const leaks = ready?.ok ? await findOpenLeaks(db, writer, searched ?? { consultationId, draft }) : [];
  const problem = submission.files && (await problemWithStore(draft, submission.files));
  const words = ready?.ok ? await renderWords(ready.content) : undefined;
  const likeness = words && (await likenessOf(db, consultationId, words.text));
  return { writer, changing, seen, draft, ready, leaks, problem, words, likeness, now };
}
