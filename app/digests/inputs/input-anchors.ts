import type { Translator } from "#app/words/translator.ts";
import type { digestInputs } from "./digest-inputs.server.ts";
import { thresholdTitle } from "./thresholds.ts";

export interface SectionOfInputs {
  /** Its id on the page of inputs. */
  id: string;
  words: string;
}

/** What the page of inputs has, as far as anybody gave it. */
export function sectionsOfInputs(
  t: Translator,
  { technical, rights, markedUp }: Awaited<ReturnType<typeof digestInputs>>,
): SectionOfInputs[] {
  const { thresholds, entries, burden, availability } = technical;
  return [
    technical.inputs > 0 && { id: "technical", words: t("digest-inputs.technical-input") },
    ...thresholds.map((threshold, index) => ({
      id: `threshold-${index + 1}`,
      words: thresholdTitle(t, threshold),
    })),
    entries.each.all > 0 && { id: "entries", words: t("digest-inputs.entries") },
    burden.each.all > 0 && { id: "burden", words: t("digest-inputs.burden") },
    availability.each.all > 0 && { id: "availability", words: t("digest-inputs.availability") },
    rights.length > 0 && { id: "human-rights", words: t("digest-inputs.human-rights-input") },
    markedUp.length > 0 && { id: "wording", words: t("digest-inputs.marked-up-measure") },
    ...markedUp.map(({ anchor, label }) => ({
      id: `wording-${anchor}`,
      words: t("digest-inputs.wordings-for-provision", { provision: label }),
    })),
  ].filter((section) => section !== false);
}
