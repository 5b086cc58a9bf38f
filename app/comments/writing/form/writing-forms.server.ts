import { z } from "zod";
import { isCountry } from "#app/accounts/countries.ts";
import { positions, stakeholderGroups } from "#db/schema.ts";
import { longestReasons, longestRemarks } from "../../drafts/draft.ts";
import { attributionChoices, longestReason } from "../../drafts/signature.ts";
import { longestMarked } from "../../parts/attachments/marking.ts";
import type { InputKind } from "../../parts/inputs/input-kind.ts";
import { kinds } from "../../parts/inputs/kinds.ts";
import { longestWording } from "../../parts/wording/wording.ts";

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
  wording: text(longestWording, "The proposed wording"),
});
/** The words of a file; as many brackets as may stand in a comment come on top. */
export const markingForm = z.object({
  ...marks,
  marked: text(longestMarked + 2_000, "The words of the file with their brackets"),
});
/** The fields that claimFields names, and the keys of the leaks that may stand. */
export const claimsForm = z.object({ ...marks, stands: z.string().default("") }).catchall(z.string());
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

/** The form of an input of that kind; what its fields ask for is checked apart, since unfinished is all right. */
export function inputForm(kind: InputKind) {
  const fields = kinds[kind].groups.flatMap(({ fields }) => fields);
  return z.object({
    ...Object.fromEntries(fields.map(({ name, label, longest }) => [name, text(longest, `“${label}”`)])),
    ...marks,
    /** The anchor of a provision; empty for the measure as a whole. */
    about: z.string().max(500).default(""),
  });
}
