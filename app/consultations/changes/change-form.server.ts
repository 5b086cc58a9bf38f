import { z } from "zod";
import { asText, messageText } from "#app/words/message.ts";
import { changeKinds } from "#db/schema.ts";
import { longest } from "../bounds.ts";
import { contactText, dateText, requiredText, timeText, unclear } from "../consultation-form.server.ts";
import { instantOf } from "../local-time.server.ts";
import { readSubjects } from "../subjects/subjects-form.ts";
import { type ChangedValues, movedValue } from "./change.ts";

const sent = {
  /** To look at it as readers will see it, to go on with it, or to announce it. */
  intent: z.enum(["look", "again", "announce"]).default("look"),
  seen: z.coerce.number().int().min(0).catch(-1),
  reason: z
    .string()
    .trim()
    .min(1, messageText("changes-office.give-reason"))
    .max(longest.note, messageText("changes-office.reason-too-long", { most: longest.note })),
};

const correction = z
  .object({
    kind: z.literal("corrected"),
    title: requiredText("title"),
    summary: requiredText("summary"),
    authority: requiredText("authority"),
    contact: contactText.default(""),
    commitments: z.string().default(""),
    ...sent,
  })
  .catchall(z.string())
  .transform(({ kind, intent, seen, reason, ...typed }, context) => {
    const { subjects, problems } = readSubjects(typed);
    for (const [field, problem] of problems)
      context.addIssue({ code: "custom", path: [field], message: asText(problem) });
    const { title, summary, authority, contact } = typed;
    const values: ChangedValues = { title, summary, authority, contact, ...subjects };
    return { kind, intent, seen, reason, values };
  });

const move = (timeZone: string) =>
  z
    .object({
      kind: z.enum(changeKinds).exclude(["corrected"]),
      date: dateText(messageText("changes-office.enter-date")),
      time: timeText(messageText("changes-office.enter-time")),
      ...sent,
    })
    .transform(({ date, time, ...rest }, context) => {
      const instant = instantOf(date, time, timeZone);
      if (instant === null)
        context.addIssue({ code: "custom", path: ["time"], message: asText(unclear(time)) });
      const values: ChangedValues = { [movedValue[rest.kind]]: instant ?? "" };
      return { ...rest, values };
    });

/** What an official sends to change a consultation; times are those of the authority's clocks. */
export const changeForm = (timeZone: string) => z.discriminatedUnion("kind", [correction, move(timeZone)]);
