import type { AppLoadContext } from "@remix-run/server-runtime";
import { notFound } from "#app/requests/refusals.ts";
import { newTimelessId } from "#db/new-id.ts";
import { type ListedAttachment, withFiles } from "../../drafts/files/draft-attachments.server.ts";
import { problemsWithSecrecy } from "../../parts/attachments/attachment.ts";
import { hasMarks, problemWithMarking } from "../../parts/attachments/marking.ts";
import { openWriting, viewOpened } from "../opened/open-writing.server.ts";
import { requireWriter } from "../opened/require-writer.server.ts";

/** The page on which files are attached: the draft with its files; `asked` is the one whose secrecy is being changed. */
export async function viewAttachments(
  context: AppLoadContext,
  request: Request,
  reference: string | undefined,
) {
  const writer = await requireWriter(context, request);
  const opened = await openWriting(context, writer, { reference, url: request.url });
  const view = await viewOpened(context, writer, { ...opened, request });
  const { listed, ...draft } = await withFiles(context.db, writer, opened.draft);
  const attached = listed.map(shownAttachment);
  const id = new URL(request.url).searchParams.get("file");
  const asked = attached.find((attachment) => attachment.id === id) ?? null;
  if (id !== null && !asked && request.method === "GET") throw notFound();
  return {
    view,
    attached,
    asked,
    /** With which the next file is attached once, however often its form is sent. */
    key: newTimelessId(),
    isScanned: context.settings.clamd !== undefined,
    hasKey: draft.dataKey !== null || context.vault.keys.current !== null,
  };
}

export type AttachmentsView = Awaited<ReturnType<typeof viewAttachments>>;
export type AttachedFile = AttachmentsView["attached"][number];

/** A file as its writer sees it: without the words in it, which can be a megabyte. */
export function shownAttachment({ file, marked, ...attachment }: ListedAttachment) {
  const marking =
    file && attachment.confidential === "in part" ? problemWithMarking(marked, file.text) : null;
  return {
    ...attachment,
    problems: [...Object.values(problemsWithSecrecy(attachment)), ...(marking ? [marking] : [])],
    /** It was written with double brackets. */
    hasMarks: file !== null && hasMarks(file.text),
    file: file && {
      name: file.name,
      kind: file.kind,
      size: file.size,
      scan: file.scan,
      removed: file.removed,
      remaining: file.remaining,
    },
  };
}
