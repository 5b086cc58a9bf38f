import { type AppLoadContext, data } from "@remix-run/server-runtime";
import type { z } from "zod";
import { checkForm, readTyped, type Typed } from "#app/requests/read-form.server.ts";
import type { Change } from "../../drafts/draft.ts";
import { type OpenedWriting, openWriting } from "../opened/open-writing.server.ts";
import { requireAuthor } from "../opened/require-writer.server.ts";
import { saveHeld } from "../shared/held-save.server.ts";
import { keepText } from "./keep-text.server.ts";
import type { WritingAnswer } from "./writing-answer.ts";
import { closedWords } from "./writing-answer.ts";
import type { marks } from "./writing-forms.server.ts";

type FormWithMarks = z.ZodObject<typeof marks>;

interface SavedPart<Schema extends FormWithMarks, Changed extends Change> {
  reference: string | undefined;
  schema: Schema;
  /** What the form changes in the draft; its fields as typed come last. */
  changeOf: (values: z.output<Schema>, writing: OpenedWriting, typed: Typed) => Changed | Promise<Changed>;
}

/**
 * Reads a form on which a part of a comment is written, and saves the part. Where it cannot be saved, `answer` is what
 * the page is shown again with: nothing typed is lost, whatever happened.
 */
export async function savePart<Schema extends FormWithMarks, Changed extends Change>(
  context: AppLoadContext,
  request: Request,
  { reference, schema, changeOf }: SavedPart<Schema, Changed>,
) {
  const typed = await readTyped(request);
  const writer = await requireAuthor(context, request, typed);
  const writing = await keepText(context, typed, () =>
    openWriting(context, writer, { reference, url: request.url }),
  );
  const form = checkForm(typed, schema);
  if (!form.ok) return { ok: false as const, answer: again({ errors: form.errors, typed, isUnread: true }) };

  const { values } = form;
  const seen = {
    id: values.draft,
    revision: values.revision,
    measure_version: values.measure_version,
  };
  const change = await changeOf(values, writing, typed);
  const save = (change: Change) =>
    saveHeld(context.db, writer, { ...writing.wanted, seen, change, now: context.now });
  const saved = await keepText(context, typed, () => save(change));
  if (!saved.ok) return { ok: false as const, answer: again({ ...saved, typed }) };
  if (!writing.mayWrite)
    return { ok: false as const, answer: again({ errors: { [firstField(typed)]: closedWords }, typed }) };
  return { ok: true as const, values, typed, change, writing, writer, save };
}

/** The page with what was typed, and why it was not taken. */
export function again(answer: WritingAnswer) {
  return data<WritingAnswer>(answer, { status: 422 });
}

const hidden = ["draft", "revision", "measure_version", "writer", "intent", "text"];

/** The field beside which it is told that nothing can be sent. */
function firstField(typed: Typed) {
  if ("remarks" in typed) return "remarks";
  return Object.keys(typed).find((name) => name !== "position" && !hidden.includes(name)) ?? "form";
}
