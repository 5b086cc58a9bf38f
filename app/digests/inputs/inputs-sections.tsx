import { useWords } from "#app/words/use-words.ts";
import type { DigestView } from "../digest-view.ts";
import { AvailabilitySection } from "./availability-section.tsx";
import { BurdenSection } from "./burden-section.tsx";
import { EachInput } from "./each-input.tsx";
import { EntriesSection } from "./entries-section.tsx";
import { MarkedUpSection } from "./marked-up-section.tsx";
import { RightsSection } from "./rights-section.tsx";
import { ThresholdsSection } from "./thresholds-section.tsx";

interface Props extends DigestView {
  consultation: { government_code: string; reference: string };
}

/** The sections of the digest on technical and human-rights input and on proposed wording; none where nobody gave any. */
export function InputsSections({ digest, consultation, reference, complete }: Props) {
  const t = useWords();
  const { technical, rights, markedUp } = digest.inputs;
  const { thresholds, reasons } = technical;
  const view = { reference, complete };
  return (
    <>
      {technical.inputs > 0 && (
        <>
          <h2 className="govuk-heading-l" id="technical">
            {t("digest-inputs.technical-input")}
          </h2>
          {thresholds.length > 0 && <h3 className="govuk-heading-m">{t("digest-inputs.thresholds")}</h3>}
          <ThresholdsSection thresholds={thresholds} reference={reference} />
          {reasons.all > 0 && (
            <EachInput
              summary={t("digest-inputs.why-this-value")}
              groups={["parameter"]}
              inputs={reasons}
              {...view}
            />
          )}
          <EntriesSection entries={technical.entries} {...view} />
          <BurdenSection burden={technical.burden} {...view} />
          <AvailabilitySection availability={technical.availability} {...view} />
        </>
      )}
      {rights.length > 0 && (
        <>
          <h2 className="govuk-heading-l" id="human-rights">
            {t("digest-inputs.human-rights-input")}
          </h2>
          <RightsSection matrix={rights} consultation={consultation} />
        </>
      )}
      {markedUp.length > 0 && (
        <>
          <h2 className="govuk-heading-l" id="wording">
            {t("digest-inputs.marked-up-measure")}
          </h2>
          <MarkedUpSection provisions={markedUp} reference={reference} complete={complete} />
        </>
      )}
    </>
  );
}
