import type { AppLoadContext } from "@remix-run/server-runtime";
import { notFound } from "#app/requests/refusals.ts";
import { listDraftAttachments } from "../../drafts/files/draft-attachments.server.ts";
import { hasMarks, unmarkable } from "../../parts/attachments/marking.ts";
import { openWriting, viewOpened } from "../opened/open-writing.server.ts";
import { requireWriter } from "../opened/require-writer.server.ts";

interface WhichMarking {
  reference: string | undefined;
  /** The id of the attachment. */
  file: string | undefined;
}

/** The page on which parts of a draft's file are marked; 404 for one that the draft does not have, or not in part. */
export async function viewMarking(
  context: AppLoadContext,
  request: Request,
  { reference, file }: WhichMarking,
) {
  const writer = await requireWriter(context, request);
  const opened = await openWriting(context, writer, { reference, url: request.url });
  const view = await viewOpened(context, writer, { ...opened, request });
  const listed = await listDraftAttachments(context.db, writer, opened.draft);
  const asked = listed.find(({ id, confidential }) => id === file && confidential === "in part");
  if (!asked?.file) throw notFound();
  const { name, text } = asked.file;
  return {
    view,
    id: asked.id,
    name,
    text,
    marked: asked.marked || text,
    /** Its author has marked nothing yet, but the file came with double brackets. */
    cameWithMarks: asked.marked === "" && hasMarks(text),
    unmarkable: unmarkable(text),
  };
}

export type MarkingView = Awaited<ReturnType<typeof viewMarking>>;
