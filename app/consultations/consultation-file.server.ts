import { z } from "zod";
import { splitFrontMatter } from "#app/content/front-matter.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { type Message, message, readMessage, type Told } from "#app/words/message.ts";
import { moderationModes, stagesSet } from "#db/schema.ts";
import { consultationForm } from "./consultation-form.server.ts";
import { instantFromText, localTimeOf } from "./local-time.server.ts";
import { readQuestions, writeQuestions } from "./questions/read-questions.server.ts";
import { controlLists } from "./subjects/control-list.ts";
import { commitments } from "./subjects/subjects.ts";
import { entriesField } from "./subjects/subjects-form.ts";
import { textLanguages } from "./text-languages.ts";

const written = z.union([
  z.string(),
  z.date().transform((date) => date.toISOString().slice(0, 16).replace("T", " ")),
]);

const listNames = controlLists.map(({ value }) => value);

const frontMatter = z.strictObject({
  government: z.string().optional(),
  language: z.enum(textLanguages).optional(),
  title: z.string(),
  summary: z.string(),
  authority: z.string(),
  contact: z.string().default(""),
  time_zone: z.string().optional(),
  opens: written,
  closes: written,
  moderation: z.enum(moderationModes).default("before"),
  at_risk: z.boolean().default(false),
  questions: z.unknown().optional(),
  commitments: z.array(z.number().int().min(1).max(commitments.length)).default([]),
  entries: z.partialRecord(z.enum(listNames), z.array(z.coerce.string())).default({}),
  example: z.boolean().default(false),
  events: z
    .array(z.strictObject({ stage: z.enum(stagesSet), at: written, note: z.string().trim().default("") }))
    .default([]),
});

interface FileSurroundings {
  /** The zone of the government's capital, where the file names none. */
  timeZone: string;
  now: Date;
}

/**
 * Reads a consultation from Markdown with front matter. Times are `2026-11-24 17:00` or `today+14 17:00`, on the
 * authority's clocks. Errors name the field of the front matter.
 */
export function readConsultationFile(text: string, { timeZone, now }: FileSurroundings) {
  const split = trySplit(text);
  if (!split.ok) return refused({ file: split.problem });
  const result = frontMatter.safeParse(split.fields);
  if (!result.success) return refused({ file: inWords(result.error) });

  const {
    opens,
    closes,
    events,
    government,
    example,
    time_zone = timeZone,
    questions,
    at_risk,
    entries,
    ...rest
  } = result.data;
  const asked = readQuestions(questions);
  if (!asked.ok) return refused({ file: inTheFile(asked.problem) });
  const clock = { timeZone: time_zone, now };
  const times = { opens: instantFromText(opens, clock), closes: instantFromText(closes, clock) };
  for (const [field, instant] of Object.entries(times))
    if (!instant) return refused({ file: message("consultation-editor.must-be-a-moment", { field }) });
  const content = consultationForm.safeParse({
    ...rest,
    ...localFields("opens", times.opens, time_zone),
    ...localFields("closes", times.closes, time_zone),
    time_zone,
    at_risk: at_risk ? "yes" : "no",
    commitments: rest.commitments.join(","),
    ...Object.fromEntries(listNames.map((list) => [entriesField(list), (entries[list] ?? []).join(", ")])),
    questions: writeQuestions(asked.questions),
    measure: split.body,
  });
  if (!content.success) return refused({ file: inWords(content.error) });
  const dated = events.map((event) => ({ ...event, at: instantFromText(event.at, clock) }));
  if (dated.some(({ at }) => at === null))
    return refused({ file: message("consultation-editor.must-be-a-moment", { field: "at" }) });
  return {
    ok: true as const,
    government,
    example,
    content: content.data,
    events: dated.map(({ at, ...event }) => ({ ...event, at: new Date(at ?? 0) })),
  };
}

function localFields(name: "opens" | "closes", instant: string | null, timeZone: string) {
  const { date, time } = localTimeOf(instant ?? "", timeZone);
  return { [`${name}_date`]: date, [`${name}_time`]: time };
}

function trySplit(text: string) {
  try {
    return { ok: true as const, ...splitFrontMatter(text) };
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
    return { ok: false as const, problem: message("consultation-editor.file-unreadable", { reason }) };
  }
}

/** `opens is missing; moderation must be one of: before, after`. */
function inWords(error: z.ZodError) {
  return inTheFile(
    error.issues
      .map(problemIn)
      .reduceRight((others, problem) =>
        message("consultation-editor.one-problem-and-others", { problem, others }),
      ),
  );
}

const inTheFile = (problem: Told) => message("consultation-editor.in-the-file", { problem });

function problemIn(issue: z.core.$ZodIssue): Message {
  const field = issue.path.join(".");
  if (issue.code === "unrecognized_keys")
    return message("consultation-editor.no-such-field", { fields: issue.keys.join(", ") });
  if (issue.code === "invalid_value")
    return message("consultation-editor.must-be-one-of", { field, values: issue.values.join(", ") });
  const isMissing = issue.message.endsWith("received undefined");
  if (isMissing || issue.code === "invalid_union")
    return message("consultation-editor.field-is-missing", { field });
  return message("consultation-editor.problem-with-field", {
    field,
    problem: readMessage(issue.message) ?? issue.message,
  });
}
