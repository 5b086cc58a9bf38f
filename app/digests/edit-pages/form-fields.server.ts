import { z } from "zod";
import { messageText } from "#app/words/message.ts";

const longestId = 100;

export const id = z.string().max(longestId);

export const idOrNone = id.transform((text) => (text === "" ? null : text));

/** Ticked boxes, as a form is read. */
export const ids = z
  .string()
  .catch("")
  .transform((joined) => joined.split(",").filter((one) => one !== "" && one.length <= longestId));

/** The number of the last edit that was on the page. */
export const seen = z.coerce.number().int().min(0).max(1_000_000_000).catch(0);

export const place = z
  .string()
  .trim()
  .regex(/^(?:[1-9]\d{0,2})?$/, messageText("digest-edits.place-error"))
  .transform((text) => (text === "" ? null : Number(text)));

const longestName = 120;

/** Of a theme. */
export const themeName = z
  .string()
  .trim()
  .min(1, messageText("digest-edits.theme-name-error", { most: longestName }))
  .max(longestName, messageText("digest-edits.theme-name-error", { most: longestName }));
