import { type AppLoadContext, data } from "@remix-run/server-runtime";
import { checkForm, type Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import {
  markingAddress,
  secrecyAddress,
  type WritingPlace,
  writingAddress,
} from "../../comment/addresses.ts";
import type { Writer } from "../../drafts/writer.ts";
import { problemsWithSecrecy, type Secrecy } from "../../parts/attachments/attachment.ts";
import { keepText } from "../form/keep-text.server.ts";
import { closedWords } from "../form/writing-answer.ts";
import { openWriting } from "../opened/open-writing.server.ts";
import { findWriter, requireAuthor } from "../opened/require-writer.server.ts";
import { saveHeld } from "../shared/held-save.server.ts";
import { type Attach, attachFile } from "./attach-file.server.ts";
import { type AttachmentForm, attachmentForm, readAttachmentForm } from "./read-attachment-form.server.ts";
import { findSender, type Sender } from "./sender.server.ts";
import { beginUpload, takeTurn } from "./turns.server.ts";

/**
 * Does what a form of the page asks for: attaches a file, says who may read one, or takes one off the draft. `next` is the
 * address of the page on which it goes on.
 */
export async function changeAttachments(
  context: AppLoadContext,
  request: Request,
  reference: string | undefined,
) {
  const sender = await findSender(context);
  const upload = beginUpload(sender);
  try {
    const refusal = upload.refusal ?? (await whyNoFile(context, request, reference));
    const form = await readAttachmentForm(request, refusal);
    upload.end();
    try {
      return await changeBy(context, request, { reference, form, sender });
    } finally {
      await form.file?.remove();
    }
  } finally {
    upload.end();
  }
}

/** Why no file need be received: what is sent is answered all the same, with what was typed. */
async function whyNoFile(context: AppLoadContext, request: Request, reference: string | undefined) {
  const writer = await findWriter(context, request);
  if (!writer) return message("files.nobody-signed-in");
  try {
    const { mayWrite } = await openWriting(context, writer, { reference, url: request.url });
    return mayWrite ? undefined : closedWords;
  } catch (error) {
    if (error instanceof Response) throw error;
    // What fails here fails again once what was typed has been read, and is answered with it.
    return undefined;
  }
}

interface SentAttachment {
  reference: string | undefined;
  form: AttachmentForm;
  sender: Sender;
}

async function changeBy(
  context: AppLoadContext,
  request: Request,
  { reference, form, sender }: SentAttachment,
) {
  const { typed, refusal } = form;
  const writer = await requireAuthor(context, request, typed);
  const writing = await keepText(context, typed, () =>
    openWriting(context, writer, { reference, url: request.url }),
  );
  const checked = checkForm(typed, attachmentForm);
  if (refusal) return again({ errors: { file: refusal }, typed, isSlow: form.isSlow });
  if (!checked.ok) return again({ errors: { form: message("files.form-not-whole") }, typed });
  if (!writing.mayWrite) return again({ errors: { file: closedWords }, typed });

  const { values } = checked;
  const { draft, revision, intent, key, ...secrecy } = values;
  const seen = { id: draft, revision };
  const [verb, id = ""] = intent.split(":");
  const { wanted, place } = writing;
  if (verb === "attach")
    return keepText(context, typed, () =>
      attachInTurn(context, writer, { wanted, seen, key, secrecy, sender, form, place }),
    );
  if (!writing.draft.content.attachments.some((attached) => attached.id === id))
    return verb === "remove"
      ? { ok: true as const, next: writingAddress(place, "/attachments") }
      : again({ errors: { form: message("files.no-longer-in-draft") }, typed });

  return keepText(context, typed, async () => {
    const change =
      verb === "remove"
        ? ({ part: "no attachment", id } as const)
        : ({ part: "attachment", id, ...secrecy } as const);
    const saved = await saveHeld(context.db, writer, { ...wanted, seen, change, now: context.now });
    if (!saved.ok) return again({ ...saved, typed });
    const problems = verb === "remove" ? {} : problemsWithSecrecy(secrecy);
    if (Object.keys(problems).length > 0) return again({ errors: problems, typed });
    return {
      ok: true as const,
      next: verb === "remove" ? writingAddress(place, "/attachments") : addressAfter(place, id, secrecy),
    };
  });
}

interface InTurn extends Pick<Attach, "wanted" | "seen" | "key" | "secrecy"> {
  sender: Sender;
  form: AttachmentForm;
  place: WritingPlace;
}

/** Attaches the file that has arrived, once it is its sender's turn. */
async function attachInTurn(context: AppLoadContext, writer: Writer, { form, place, ...attach }: InTurn) {
  const { typed, file } = form;
  if (!file) return again({ errors: { file: message("files.choose-a-file") }, typed });
  const turn = await takeTurn(attach.sender);
  try {
    if (turn.refusal) return again({ errors: { file: turn.refusal }, typed });
    const attached = await attachFile(context, writer, { ...attach, file });
    if (!attached.ok) return again({ ...attached, typed });
    return { ok: true as const, next: addressAfter(place, attached.id, attached.secrecy) };
  } finally {
    turn.end();
  }
}

/** Where it is to be marked what is confidential, or to be completed who may read the file; else the list. */
function addressAfter(place: WritingPlace, id: string, secrecy: Secrecy) {
  if (secrecy.confidential === "in part") return markingAddress(place, id);
  const isComplete = Object.keys(problemsWithSecrecy(secrecy)).length === 0;
  return isComplete ? writingAddress(place, "/attachments") : secrecyAddress(place, id);
}

interface AttachmentAnswer {
  typed: Typed;
  errors: Errors;
  sent?: number;
  /** The file came too slowly to be waited for. */
  isSlow?: boolean;
}

function again({ typed, errors, sent, isSlow }: AttachmentAnswer) {
  return { ok: false as const, answer: data({ typed, errors, sent }, { status: isSlow ? 408 : 422 }) };
}
