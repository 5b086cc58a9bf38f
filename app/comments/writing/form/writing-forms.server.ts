import { z } from "zod";
import { isCountry } from "#app/accounts/countries.ts";
import { textLanguages } from "#app/consultations/text-languages.ts";
import { messageText, type Told } from "#app/words/message.ts";
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
  /** The version of the measure that the page told of; left out by pages that tell of none. */
  measure_version: z.coerce.number().int().min(1).optional().catch(undefined),
  intent: z.string().default("save"),
};

const position = z.enum(["", ...positions]).default("");

/** Texts may be as long as this; unfinished is all right in a draft. */
const text = (most: number, field: "remarks" | "reasons" | "wording" | "marked" | "reason") =>
  bounded(most, (length) => messageText("writing.too-long", { field, most, length }));

const bounded = (most: number, error: (length: number) => string) =>
  z
    .string()
    .default("")
    .refine((text) => text.length <= most, { error: ({ input }) => error(String(input).length) });

export const overallForm = z.object({
  ...marks,
  position,
  remarks: text(longestRemarks, "remarks"),
  /** Not empty where the form asks to which other governments it goes. */
  asks_governments: z.string().default(""),
  /** The references of their consultations, of those that are ticked. */
  also: z.string().max(1000).default(""),
});
export const pointForm = z.object({
  ...marks,
  position,
  reasons: text(longestReasons, "reasons"),
  wording: text(longestWording, "wording"),
  /** The translation that the writer had before them; empty for the authentic text. */
  text: z.enum(["", ...textLanguages]).catch(""),
});
/** The words of a file; as many brackets as may stand in a comment come on top. */
export const markingForm = z.object({
  ...marks,
  marked: text(longestMarked + 2_000, "marked"),
});
/** The fields that claimFields names, and the keys of the leaks that may stand. */
export const claimsForm = z.object({ ...marks, stands: z.string().default("") }).catchall(z.string());
export const signatureForm = z.object({
  ...marks,
  attribution: z.enum(attributionChoices, messageText("writing.choose-how-named")).default("named"),
  reason: text(longestReason, "reason"),
  stakeholder_group: z.enum(["", ...stakeholderGroups], messageText("writing.choose-group")).default(""),
  country: z
    .string()
    .refine((code) => code === "" || isCountry(code), messageText("writing.choose-country"))
    .default(""),
});
export const sendForm = z.object(marks);

/** The form of an input of that kind; what its fields ask for is checked apart, since unfinished is all right. */
export function inputForm(kind: InputKind) {
  const fields = kinds[kind].groups.flatMap(({ fields }) => fields);
  return z.object({
    ...Object.fromEntries(fields.map(({ name, label, longest }) => [name, inputText(longest, label)])),
    ...marks,
    /** The anchor of a provision; empty for the measure as a whole. */
    about: z.string().max(500).default(""),
  });
}

const inputText = (most: number, field: Told) =>
  bounded(most, (length) => messageText("writing.field-too-long", { field, most, length }));
