import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { cleanText } from "#app/content/clean-text.ts";
import { positions, stakeholderGroups } from "#db/schema.ts";
import { countryCode } from "./country-codes.ts";
import { exportedText } from "./exported-text.ts";

const longestName = 300;

/** Not every database takes a text with control characters. */
const id = z
  .string("is missing or not text")
  .trim()
  .min(1, "is missing")
  .max(longestName, "is too long")
  .refine((text) => !/\p{Cc}/u.test(text) && text.isWellFormed(), "has characters that are no text");

/** The id of a row, whatever else is wrong with it; null where it has none that could be taken. */
export function idOf(row: unknown) {
  const given = typeof row === "object" && row !== null && "id" in row ? row.id : null;
  return id.safeParse(given).data ?? null;
}
const longestComment = 500_000;

/** One comment of another portal's export: what it does not say of its author, or of a position, is null. */
export function importRow(timeZone: string) {
  const date = instantIn(timeZone);
  return z
    .object(
      {
        id,
        receivedDate: date,
        postedDate: date,
        comment: z
          .string("is missing or not text")
          .transform((text) => cleanText(exportedText(text)).trim())
          .refine((text) => text !== "", "has no text")
          .refine((text) => text.length <= longestComment, `is longer than ${longestComment} characters`),
        submitter: name,
        organisation: name,
        organization: name,
        country,
        position: oneOf(positions),
        stakeholderGroup: oneOf(stakeholderGroups),
      },
      "is not an object",
    )
    .transform(({ organisation, organization, ...row }) => ({
      ...row,
      organisation: organisation ?? organization,
    }));
}

export type ImportRow = z.infer<ReturnType<typeof importRow>>;

/** In words, what is wrong with a row. */
export function whatIsWrong({ issues }: z.ZodError) {
  return issues.map(({ path, message }) => `${path.join(".") || "the row"} ${message}`).join("; ");
}

const stated = z
  .string("is not text")
  .nullish()
  .transform((text) => cleanText(text ?? "").trim() || null);

const name = stated.refine((text) => (text?.length ?? 0) <= longestName, "is too long");

const country = stated.transform((text, context) => {
  if (text === null) return null;
  const code = countryCode(text);
  if (code) return code;
  context.addIssue({ code: "custom", message: `is no country that we know: ${text}` });
  return z.NEVER;
});

function oneOf<const Word extends string>(words: readonly Word[]) {
  return stated.transform((text, context) => {
    if (text === null) return null;
    const word = words.find((known) => known === text.toLowerCase());
    if (word) return word;
    context.addIssue({ code: "custom", message: `is none of ${words.join(", ")}: ${text}` });
    return z.NEVER;
  });
}

const dateAlone = /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?Z)?$/;

/**
 * Exports write a date without a time as midnight in Greenwich. Taken as that instant it would fall on the day before
 * in America; so it becomes midnight of that day in the authority's time zone.
 */
function instantIn(timeZone: string) {
  return z.string("is missing or not text").transform((text, context) => {
    try {
      const day = dateAlone.exec(text.trim())?.[1];
      const instant = day
        ? Temporal.PlainDate.from(day).toZonedDateTime(timeZone)
        : Temporal.Instant.from(text.trim());
      return new Date(instant.epochMilliseconds);
    } catch {
      context.addIssue({ code: "custom", message: `is no date: ${text}` });
      return z.NEVER;
    }
  });
}
