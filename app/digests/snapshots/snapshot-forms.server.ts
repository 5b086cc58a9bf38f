import { z } from "zod";
import { messageText } from "#app/words/message.ts";

/** In characters, of a note. */
export const longestNote = 200;
/** Below which numbers of comments are not told: 0 for none, 2 to 20. */
const bounds = { least: 2, most: 20 };

/** What the page of snapshots sends: one made by hand, or how often they are made by themselves. */
export const snapshotsForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("make"),
    key: z.string().max(100).default(""),
    note: z.string().trim().max(longestNote, messageText("snapshots-office.note-too-long")).default(""),
  }),
  z.object({
    intent: z.literal("pace"),
    pace: z
      .enum(["never", "daily", "weekly", "monthly"], messageText("snapshots-office.choose-pace"))
      .transform((pace) => (pace === "never" ? null : pace)),
  }),
]);

/** What the page of one sends: that it is published, or not any more. */
export const publicationForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("publish"),
    least: z.coerce
      .number(messageText("snapshots-office.least-between"))
      .int(messageText("snapshots-office.least-between"))
      .min(bounds.least, messageText("snapshots-office.least-between"))
      .max(bounds.most, messageText("snapshots-office.least-between")),
  }),
  z.object({ intent: z.literal("hide") }),
]);
