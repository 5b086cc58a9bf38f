import { z } from "zod";
import { textLanguages } from "#app/consultations/text-languages.ts";
import { messageText } from "#app/words/message.ts";

/** In characters: a quote is a sentence, and some languages need more letters for it than others. */
export const longestTranslation = 8_000;

const seen = z.coerce.number().int().nonnegative();

/** What the page of a quote sends: a translation of it, or that the one that stands there goes. */
export const translationForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("translate"),
    language: z.enum(textLanguages, messageText("digest-said.choose-language")),
    words: z
      .string()
      .trim()
      .min(1, messageText("digest-said.translation-empty"))
      .max(longestTranslation, messageText("digest-said.translation-too-long")),
    seen,
  }),
  z.object({ intent: z.literal("remove"), seen }),
]);
