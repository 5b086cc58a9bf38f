import { z } from "zod";
import { splitFrontMatter } from "#app/content/front-matter.server.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { moderationModes, stagesSet } from "#db/schema.ts";
import { consultationForm } from "./consultation-form.server.ts";
import { instantFromText, localTimeOf } from "./local-time.server.ts";
import { readQuestions, writeQuestions } from "./questions/read-questions.server.ts";

const written = z.union([
  z.string(),
  z.date().transform((date) => date.toISOString().slice(0, 16).replace("T", " ")),
]);

const frontMatter = z.strictObject({
  government: z.string().optional(),
  title: z.string(),
  summary: z.string(),
  authority: z.string(),
  time_zone: z.string().optional(),
  opens: written,
  closes: written,
  moderation: z.enum(moderationModes).default("before"),
  at_risk: z.boolean().default(false),
  questions: z.unknown().optional(),
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
    ...rest
  } = result.data;
  const asked = readQuestions(questions);
  if (!asked.ok) return refused({ file: `In the file: ${asked.problem}` });
  const clock = { timeZone: time_zone, now };
  const times = { opens: instantFromText(opens, clock), closes: instantFromText(closes, clock) };
  for (const [field, instant] of Object.entries(times))
    if (!instant) return refused({ file: `${field} must be like 2026-11-24 17:00` });
  const content = consultationForm.safeParse({
    ...rest,
    ...localFields("opens", times.opens, time_zone),
    ...localFields("closes", times.closes, time_zone),
    time_zone,
    at_risk: at_risk ? "yes" : "no",
    questions: writeQuestions(asked.questions),
    measure: split.body,
  });
  if (!content.success) return refused({ file: inWords(content.error) });
  const dated = events.map((event) => ({ ...event, at: instantFromText(event.at, clock) }));
  if (dated.some(({ at }) => at === null)) return refused({ file: "at must be like 2026-11-24 17:00" });
  return {
    ok: true as const,
    government,
    example,
    content: content.data,
    events: dated.map(({ at, ...event }) => ({ ...event, at: new Date(at ?? 0) })),
  };
}

function localFields(name: "opens" | "closes", instant: string | null, timeZone: string): Errors {
  const { date, time } = localTimeOf(instant ?? "", timeZone);
  return { [`${name}_date`]: date, [`${name}_time`]: time };
}

function trySplit(text: string) {
  try {
    return { ok: true as const, ...splitFrontMatter(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "";
    return { ok: false as const, problem: `The file cannot be read: ${reason}` };
  }
}

/** `opens is missing; moderation: must be one of before, after`. */
function inWords(error: z.ZodError) {
  const problems = error.issues.map((issue) => {
    const field = issue.path.join(".");
    if (issue.code === "unrecognized_keys") return `there is no field ${issue.keys.join(", ")}`;
    if (issue.code === "invalid_value") return `${field} must be one of: ${issue.values.join(", ")}`;
    const isMissing = issue.message.endsWith("received undefined");
    return isMissing || issue.code === "invalid_union" ? `${field} is missing` : `${field}: ${issue.message}`;
  });
  return `In the file: ${problems.join("; ")}`;
}
