import type { AppLoadContext } from "@remix-run/server-runtime";
import { inWords, kinds } from "#app/files/kinds.ts";
import { notFound } from "#app/requests/refusals.ts";
import { newTimelessId } from "#db/new-id.ts";
import { type ListedAttachment, listDraftAttachments } from "../../drafts/files/draft-attachments.server.ts";
import { problemsWithSecrecy } from "../../parts/attachments/attachment.ts";
import { hasMarks, problemWithMarking } from "../../parts/attachments/marking.ts";
import { openWriting, viewWriting } from "../opened/open-writing.server.ts";
import { requireWriter } from "../opened/require-writer.server.ts";

/** The page on which files are attached: the draft with its files; `asked` is the one whose secrecy is being changed. */
export async function viewAttachments(
  context: AppLoadContext,
  request: Request,
  reference: string | undefined,
) {
  const view = await viewWriting(context, request, reference);
  const { draft, attached } = await listAttached(context, request, reference);
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

/** The files of the draft that the address asks for, as its writer sees them. */
export async function listAttached(context: AppLoadContext, request: Request, reference: string | undefined) {
  const writer = await requireWriter(context, request);
  const { draft } = await openWriting(context, writer, { reference, url: request.url });
  const listed = await listDraftAttachments(context.db, writer, draft);
  return { draft, attached: listed.map(shownAttachment) };
}

/** Without the words in the file, which can be a megabyte. */
function shownAttachment({ file, marked, ...attachment }: ListedAttachment) {
  const marking =
    file && attachment.confidential === "in part" ? problemWithMarking(marked, file.text) : null;
  return {
    ...attachment,
    problems: [...Object.values(problemsWithSecrecy(attachment)), ...(marking ? [marking] : [])],
    /** It was written with double brackets. */
    hasMarks: file !== null && hasMarks(file.text),
    file: file && {
      name: file.name,
      kind: kinds[file.kind].name,
      size: inWords(file.size),
      scan: file.scan,
      removed: file.removed,
      remaining: file.remaining,
    },
  };
}
