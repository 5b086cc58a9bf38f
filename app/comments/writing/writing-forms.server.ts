import { z } from "zod";
import { isCountry } from "#app/accounts/countries.ts";
import { positions, stakeholderGroups } from "#db/schema.ts";
import { longestReasons, longestRemarks } from "./draft.ts";
import { attributionChoices, longestReason } from "./signature.ts";

/** Which draft the form was made from, and what its author wants done. */
export const marks = {
  draft: z.string().max(50).default(""),
  revision: z.coerce.number().int().min(0).default(0),
  intent: z.string().default("save"),
};

const position = z.enum(["", ...positions]).default("");

/** Texts may be as long as this; unfinished is all right in a draft. */
const text = (longest: number, what: string) =>
  z
    .string()
    .default("")
    .refine((text) => text.length <= longest, {
      error: ({ input }) =>
        `${what} can have ${longest.toLocaleString("en-GB")} characters, and yours have ${String(input).length.toLocaleString("en-GB")}. Shorten them: they are not saved yet`,
    });

export const overallForm = z.object({ ...marks, position, remarks: text(longestRemarks, "General remarks") });
export const pointForm = z.object({
  ...marks,
  position,
  reasons: text(longestReasons, "Reasons"),
  wording: text(longestReasons, "The proposed wording"),
});
export const signatureForm = z.object({
  ...marks,
  attribution: z.enum(attributionChoices, "Choose how you are named").default("named"),
  reason: text(longestReason, "The reason"),
  stakeholder_group: z.enum(["", ...stakeholderGroups], "Choose a group from the list").default(""),
  country: z
    .string()
    .refine((code) => code === "" || isCountry(code), "Choose a country from the list")
    .default(""),
});
export const sendForm = z.object(marks);
