import { stringify } from "yaml";
import { z } from "zod";
import { splitFrontMatter } from "#app/content/front-matter.server.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Question } from "../questions/question.ts";
import { typedQuestions } from "./question-fields.ts";
import type { TranslationContent } from "./translation.ts";

const words = z.string().default("");
const frontMatter = z.strictObject({
  language: z.string(),
  title: z.string(),
  summary: z.string(),
  questions: z
    .array(
      z.strictObject({
        key: z.string(),
        text: z.string(),
        hint: words,
        options: z.array(z.string()).default([]),
        from_label: words,
        to_label: words,
      }),
    )
    .default([]),
});

interface Expected {
  /** Into which language it is to be a translation. */
  language: string;
  asked: readonly Question[];
}

/**
 * Reads a translation from Markdown with front matter, as it stands in a form: `language`, `title`, `summary` and the words of
 * `questions` by their keys, options in the authentic order; behind it the measure, or nothing.
 */
export function readTranslationFile(text: string, { language, asked }: Expected) {
  const split = trySplit(text);
  if (!split.ok) return refused({ file: split.problem });
  const read = frontMatter.safeParse(split.fields);
  if (!read.success) return refused({ file: wrongField(read.error) });
  const { questions, ...fields } = read.data;
  if (fields.language !== language)
    return refused({
      file: message("translations.file-in-another-language", { language: fields.language, wanted: language }),
    });
  const known = new Map(asked.map((question) => [question.key, question]));
  const stray = questions.find(({ key }) => !known.has(key));
  if (stray) return refused({ file: message("translations.no-question-with-key", { key: stray.key }) });
  const keyed = questions.map(({ options, ...question }) => ({
    ...question,
    options: (known.get(question.key)?.options ?? []).map(({ key }, at) => ({
      key,
      text: options[at] ?? "",
    })),
  }));
  const uneven = questions.find(
    ({ key, options }) => options.length !== (known.get(key)?.options.length ?? 0),
  );
  if (uneven) return refused({ file: message("translations.other-options", { key: uneven.key }) });
  const typed: Typed = {
    title: fields.title,
    summary: fields.summary,
    measure: split.body,
    ...typedQuestions(keyed),
  };
  return { ok: true as const, typed };
}

/** A translation as a file, from which the same one is read. */
export function writeTranslationFile(
  language: string,
  { title, summary, questions, measure_markdown }: TranslationContent,
) {
  const written = questions.map(({ options, ...question }) => ({
    ...question,
    options: options.map(({ text }) => text),
  }));
  const fields = { language, title, summary, ...(written.length > 0 && { questions: written }) };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${measure_markdown}`;
}

function trySplit(text: string) {
  try {
    return { ok: true as const, ...splitFrontMatter(text) };
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
    return { ok: false as const, problem: message("consultation-editor.file-unreadable", { reason }) };
  }
}

function wrongField({ issues: [issue] }: z.ZodError) {
  if (issue?.code === "unrecognized_keys")
    return message("consultation-editor.in-the-file", {
      problem: message("consultation-editor.no-such-field", { fields: issue.keys.join(", ") }),
    });
  return message("consultation-editor.in-the-file", {
    problem: message("consultation-editor.field-is-missing", { field: issue?.path.join(".") ?? "" }),
  });
}
