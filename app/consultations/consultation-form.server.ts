import { z } from "zod";
import { cleanText, isInvisible } from "#app/content/clean-text.ts";
import { withPlainDigits } from "#app/content/digits.ts";
import { asText, type Message, message, messageText } from "#app/words/message.ts";
import { moderationModes } from "#db/schema.ts";
import { longest } from "./bounds.ts";
import { instantOf, isDate, isKnownToClocks } from "./local-time.server.ts";
import { readQuestionsText } from "./questions/read-questions.server.ts";
import type { Subjects } from "./subjects/subjects.ts";
import { readSubjects } from "./subjects/subjects-form.ts";
import { textLanguages } from "./text-languages.ts";

type Moment = "opening" | "closing";

/** A date and a time as browsers send them, in the digits of any keyboard; the message says how to write it. */
export const dateText = (problem: string) =>
  z
    .string()
    .trim()
    .overwrite(withPlainDigits)
    .regex(/^\d{4}-\d{2}-\d{2}$/, problem);
export const timeText = (problem: string) =>
  z
    .string()
    .trim()
    .overwrite(withPlainDigits)
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, problem);
const date = (of: Moment) => dateText(messageText(`consultation-editor.enter-${of}-date`));
const time = (of: Moment) => timeText(messageText(`consultation-editor.enter-${of}-time`));
export const requiredText = (field: "title" | "summary" | "authority") =>
  z
    .string()
    .overwrite(cleanText)
    .trim()
    .min(1, messageText(`consultation-editor.enter-${field}`))
    .max(longest[field], messageText(`consultation-editor.${field}-too-long`, { most: longest[field] }));

/** Whom one may ask about it; may be left out. */
export const contactText = z
  .string()
  .overwrite(cleanText)
  .trim()
  .max(longest.contact, messageText("consultation-editor.contact-too-long", { most: longest.contact }));

/** The source of a measure, in Markdown. */
export const measureText = z
  .string()
  .refine((text) => !isInvisible(text), messageText("consultation-editor.enter-measure"))
  .refine(
    (text) => !/^\s*---\n\w+:[\s\S]*?\n---(\n|$)/.test(text),
    messageText("consultation-editor.measure-has-front-matter"),
  )
  .refine(
    (text) => text.length <= longest.measure,
    messageText("consultation-editor.measure-too-long", { most: longest.measure }),
  );

/** What an official writes; times are those of the authority's clocks. */
export const consultationForm = z
  .object({
    /** BCP 47; empty where nobody says. */
    language: z.enum(["", ...textLanguages], messageText("translations.choose-language")).default(""),
    title: requiredText("title"),
    summary: requiredText("summary"),
    authority: requiredText("authority"),
    contact: contactText.default(""),
    time_zone: z.string().trim().refine(isTimeZone, messageText("consultation-editor.choose-time-zone")),
    opens_date: date("opening"),
    opens_time: time("opening"),
    closes_date: date("closing"),
    closes_time: time("closing"),
    moderation: z.enum(moderationModes, messageText("consultation-editor.choose-moderation")),
    at_risk: z.enum(["yes", "no"], messageText("consultation-editor.choose-at-risk")).default("no"),
    questions: z.string().default(""),
    commitments: z.string().default(""),
    measure: measureText,
  })
  .catchall(z.string())
  .transform((form, context) => {
    const {
      opens_date,
      opens_time,
      closes_date,
      closes_time,
      measure,
      questions,
      at_risk,
      language,
      ...others
    } = form;
    const { title, summary, authority, contact, time_zone, moderation } = others;
    const rest = { title, summary, authority, contact, time_zone, moderation };
    const opens_at = instantOf(opens_date, opens_time, form.time_zone);
    const closes_at = instantOf(closes_date, closes_time, form.time_zone);
    const refuse = (path: string, problem: Message) =>
      context.addIssue({ code: "custom", path: [path], message: asText(problem) });
    const refuseMoment = (of: "opens" | "closes", date: string, time: string) =>
      isDate(date)
        ? refuse(`${of}_time`, unclear(time))
        : refuse(`${of}_date`, message("consultation-editor.no-such-date"));
    if (!opens_at) refuseMoment("opens", opens_date, opens_time);
    if (!closes_at) refuseMoment("closes", closes_date, closes_time);
    if (opens_at && closes_at && closes_at <= opens_at)
      refuse("closes_date", message("consultation-editor.closes-before-it-opens"));
    const asked = readQuestionsText(questions);
    if (!asked.ok) refuse("questions", asked.problem);
    const { subjects, problems } = readSubjects(others);
    for (const [field, problem] of problems) refuse(field, problem);
    const said: { language?: string | null } & Partial<Subjects> = {
      ...{ language: language || null, ...subjects },
    };
    return {
      ...rest,
      ...said,
      at_risk: at_risk === "yes" ? (1 as const) : (0 as const),
      opens_at: opens_at ?? "",
      closes_at: closes_at ?? "",
      measure_markdown: measure,
      questions: asked.ok ? asked.questions : [],
    };
  });

export type ConsultationContent = z.output<typeof consultationForm>;

/** That a moment is not there on these clocks, or twice. */
export function unclear(time: string) {
  return message("consultation-editor.no-such-time", { time });
}

function isTimeZone(name: string) {
  // Beside the names that are listed, their newer and older ones; no bare distance from Greenwich.
  return (name === "UTC" || name.includes("/")) && isKnownToClocks(name);
}
