import { inPageLanguage } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { grounds as moderatorsGrounds } from "#db/schema.ts";
import { grounds } from "./grounds.ts";

/**
 * A stored text, or its HTML, with what stands in the place of what is confidential or was taken out in the language of the page.
 * It is stored in English, the same for everyone, since receipts have its hash; it says its language among words of another. What an author wrote letter for letter the same is taken for it.
 */
export function withPlaceholders(t: Translator, text: string) {
  return withRedactions(t, withConfidential(t, text));
}

/** What stands in the place of what a moderator took out, as it is stored where `t` speaks English. */
export function redactionPlaceholder(t: Translator, ground: string) {
  return t("redacted.placeholder", { ground });
}

function withRedactions(t: Translator, text: string) {
  if (!text.includes("[Redacted: ")) return text;
  return text.replace(redactions, (whole, words: string) => {
    const known = moderatorsGrounds.find((ground) => t.source(`terms.ground ${ground}`) === words);
    return known ? inPageLanguage(redactionPlaceholder(t, t(`terms.ground ${known}`))) : whole;
  });
}

const redactions = /\[Redacted: ([^[\]]{1,80})\]/g;

function withConfidential(t: Translator, text: string) {
  if (!text.includes("[Confidential")) return text;
  return text.replace(stored, (whole, alone: string | undefined, before: string | undefined) => {
    const words = alone ?? before;
    if (words === undefined) return inPageLanguage(t("confidential.placeholder"));
    const known = grounds.find(({ text }) => t.source(text.key) === words);
    if (!known) return whole;
    const ground = t.say(known.text);
    if (before === undefined) return inPageLanguage(t("confidential.placeholder-with-ground", { ground }));
    // The summary and the closing bracket stay where they are: a summary may have become HTML.
    const [opening = whole] = t("confidential.placeholder-with-summary", { ground, summary: end }).split(end);
    return inPageLanguage(opening);
  });
}

const stored = /\[Confidential(?:\]|: ([^[\]():]{1,80})\]| \(([^[\]():]{1,80})\): )/g;

/** Stands in no message. */
const end = "\ufdd7";
