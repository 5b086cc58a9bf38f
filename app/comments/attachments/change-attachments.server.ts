import { type AppLoadContext, data } from "@remix-run/server-runtime";
import { checkForm, type Typed } from "#app/http/read-form.server.ts";
import { type WritingPlace, writingAddress } from "../addresses.ts";
import { saveHeld } from "../drafting/held-save.server.ts";
import { closedWords } from "../words.ts";
import { keepText } from "../writing/keep-text.server.ts";
import { openWriting } from "../writing/open-writing.server.ts";
import { requireAuthor } from "../writing/require-writer.server.ts";
import { attachFile } from "./attach-file.server.ts";
import { markingAddress, problemsWithSecrecy, type Secrecy, secrecyAddress } from "./attachment.ts";
import { type AttachmentForm, attachmentForm, readAttachmentForm } from "./read-attachment-form.server.ts";
import { takeTurn } from "./turns.server.ts";

/**
 * Does what a form of the page asks for: attaches a file, says who may read one, or takes one off the draft. `next` is the
 * address of the page on which it goes on.
 */
export async function changeAttachments(
  context: AppLoadContext,
  request: Request,
  reference: string | undefined,
) {
  const turn = await takeTurn(whoSends(context));
  try {
    const form = await readAttachmentForm(request, turn.refusal);
    try {
      return await changeBy(context, request, { reference, form });
    } finally {
      await form.file?.remove();
    }
  } finally {
    turn.end();
  }
}

interface Sent {
  reference: string | undefined;
  form: AttachmentForm;
}

async function changeBy(context: AppLoadContext, request: Request, { reference, form }: Sent) {
  const { typed, file, refusal } = form;
  const writer = await requireAuthor(context, request, typed);
  const writing = await keepText(context, typed, () =>
    openWriting(context, writer, { reference, url: request.url }),
  );
  const checked = checkForm(typed, attachmentForm);
  if (refusal) return again({ errors: { file: refusal }, typed });
  if (!checked.ok) return again({ errors: { form: incomplete }, typed });
  if (!writing.mayWrite) return again({ errors: { file: closedWords }, typed });

  const { values } = checked;
  const { draft, revision, intent, key, ...secrecy } = values;
  const seen = { id: draft, revision };
  const [verb, id = ""] = intent.split(":");
  const { wanted, place } = writing;
  if (verb !== "attach" && !writing.draft.content.attachments.some((attached) => attached.id === id))
    return verb === "remove"
      ? { ok: true as const, next: writingAddress(place, "/attachments") }
      : again({ errors: { form: gone }, typed });

  return keepText(context, typed, async () => {
    if (verb === "attach") {
      if (!file) return again({ errors: { file: "Choose a file" }, typed });
      const attached = await attachFile(context, writer, { wanted, seen, key, file, secrecy });
      if (!attached.ok) return again({ ...attached, typed });
      return { ok: true as const, next: addressAfter(place, attached.id, attached.secrecy) };
    }
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

/** Where it is to be marked what is confidential, or to be completed who may read the file; else the list. */
function addressAfter(place: WritingPlace, id: string, secrecy: Secrecy) {
  if (secrecy.confidential === "in part") return markingAddress(place, id);
  const isComplete = Object.keys(problemsWithSecrecy(secrecy)).length === 0;
  return isComplete ? writingAddress(place, "/attachments") : secrecyAddress(place, id);
}

const incomplete = "The form did not arrive whole, so nothing was changed. Send it again";
const gone = "This file is no longer part of your draft, so nothing was changed";

interface Answer {
  typed: Typed;
  errors: Record<string, string>;
  sent?: number;
}

function again({ typed, errors, sent }: Answer) {
  return { ok: false as const, answer: data({ typed, errors, sent }, { status: 422 }) };
}

/** Whoever is nobody yet is bounded by their network address. */
function whoSends({ account, atRiskKey, address }: AppLoadContext) {
  return account?.id ?? atRiskKey ?? address;
}
