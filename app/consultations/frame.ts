import type { Account } from "#app/accounts/account.ts";
import { mayReadAsOfficial, mayRunConsultation } from "#app/accounts/permissions.ts";
import { filingAt, stageAt } from "./consultation.ts";
import type { FoundConsultation } from "./find-consultation.server.ts";
import type { HeldWith } from "./joint/held-with.server.ts";
import type { ShownText } from "./translations/translation.ts";

/** What every page of a consultation shows above its own content; a loader hands it to ConsultationFrame. */
export function frameOf(
  consultation: FoundConsultation & { held_with: HeldWith[]; text?: ShownText },
  { account, now }: { account: Account | null; now: Date },
) {
  const { reference, title, government_code, government_name, time_zone, opens_at, closes_at, example } =
    consultation;
  return {
    reference,
    title,
    government_code,
    government_name,
    time_zone,
    opens_at,
    closes_at,
    measureVersion: consultation.measure_version,
    /** Until when late comments are taken; null where none are now. */
    lateUntil: filingAt(consultation, now) === "late" ? consultation.late_until : null,
    isExample: example === 1,
    /** Others that are held together with it. */
    heldWith: consultation.held_with,
    allowsAtRisk: consultation.at_risk === 1,
    text: consultation.text ?? authenticAlone(consultation.language),
    stage: stageAt(consultation, now),
    isOfficial: mayReadAsOfficial(account, consultation),
    mayRun: mayRunConsultation(account, consultation),
  };
}

export type Frame = ReturnType<typeof frameOf>;

/** On pages of officials, which have the authentic text. */
function authenticAlone(language: string | null): ShownText {
  return {
    authentic: language,
    language,
    measureLanguage: language,
    measureTranslation: null,
    languages: [],
  };
}
