import { z } from "zod";
import { moderationModes } from "#db/schema.ts";
import { instantOf } from "./local-time.server.ts";
import { readQuestionsText } from "./questions/read-questions.server.ts";

/** The longest measure seen in real law is 0.8 million characters. */
const longestMeasure = 1_500_000;

const date = (what: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}$/, `Enter the date on which it ${what}, like 2027-01-31`);
const time = (what: string) =>
  z
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, `Enter the time at which it ${what}, like 17:00`);

/** What an official writes; times are those of the authority's clocks. */
export const consultationForm = z
  .object({
    title: z.string().trim().min(1, "Enter a title").max(200, "The title must be 200 characters or fewer"),
    summary: z
      .string()
      .trim()
      .min(1, "Enter a summary")
      .max(2000, "The summary must be 2,000 characters or fewer"),
    authority: z
      .string()
      .trim()
      .min(1, "Enter the authority")
      .max(200, "The authority’s name must be 200 characters or fewer"),
    time_zone: z.string().trim().refine(isTimeZone, "Choose a time zone"),
    opens_date: date("opens"),
    opens_time: time("opens"),
    closes_date: date("closes"),
    closes_time: time("closes"),
    moderation: z.enum(moderationModes, "Choose when comments are moderated"),
    at_risk: z.enum(["yes", "no"], "Choose whether people may comment without an account").default("no"),
    questions: z.string().default(""),
    measure: z
      .string()
      .refine((text) => text.trim() !== "", "Enter the text of the measure")
      .refine(
        (text) => !/^\s*---\n\w+:[\s\S]*?\n---(\n|$)/.test(text),
        "The measure begins with front matter. Paste it under “Begin from a file” instead, or leave that out",
      )
      .refine((text) => text.length <= longestMeasure, "The measure must be 1,500,000 characters or fewer"),
  })
  .transform((form, context) => {
    const { opens_date, opens_time, closes_date, closes_time, measure, questions, at_risk, ...rest } = form;
    const opens_at = instantOf(opens_date, opens_time, form.time_zone);
    const closes_at = instantOf(closes_date, closes_time, form.time_zone);
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (!opens_at) refuse("opens_time", unclear(opens_date, opens_time, form.time_zone));
    if (!closes_at) refuse("closes_time", unclear(closes_date, closes_time, form.time_zone));
    if (opens_at && closes_at && closes_at <= opens_at)
      refuse("closes_date", "The closing time must be after the opening time");
    const asked = readQuestionsText(questions);
    if (!asked.ok) refuse("questions", asked.problem);
    return {
      ...rest,
      at_risk: at_risk === "yes" ? (1 as const) : (0 as const),
      opens_at: opens_at ?? "",
      closes_at: closes_at ?? "",
      measure_markdown: measure,
      questions: asked.ok ? asked.questions : [],
    };
  });

export type ConsultationContent = z.output<typeof consultationForm>;

function unclear(date: string, time: string, timeZone: string) {
  return `There is no ${time} on ${date} in ${timeZone}, or there are two, because the clocks change: choose another time`;
}

function isTimeZone(name: string) {
  return Intl.supportedValuesOf("timeZone").includes(name);
}
