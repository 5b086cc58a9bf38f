import { useWords } from "#app/words/use-words.ts";
import { CampaignsSection } from "./campaigns-section.tsx";
import type { DigestPart } from "./digest-parts.ts";
import type { DigestView } from "./digest-view.ts";
import { FiguresSection } from "./figures-section.tsx";
import { FilesSection } from "./files-section.tsx";
import { InputsSections } from "./inputs/inputs-sections.tsx";
import { ProvisionsSection } from "./provisions-section.tsx";
import { QuestionsSection } from "./questions-section.tsx";

interface Props extends DigestView {
  part: DigestPart;
  consultation: { government_code: string; reference: string };
}

/** One part of the digest with its heading, on its own page and on paper alike. */
export function DigestPartSection({ part, ...view }: Props) {
  const t = useWords();
  switch (part) {
    case "figures":
      return (
        <>
          <h2 className="govuk-heading-l" id="figures">
            {t("digests.who-commented")}
          </h2>
          <FiguresSection {...view} />
        </>
      );
    case "provisions":
      return (
        <>
          <h2 className="govuk-heading-l" id="provisions">
            {t("digests.points-by-provision")}
          </h2>
          <ProvisionsSection {...view} />
        </>
      );
    case "questions":
      return <QuestionsSection {...view} />;
    case "inputs":
      return <InputsSections {...view} />;
    case "campaigns":
      return (
        <>
          <h2 className="govuk-heading-l" id="campaigns">
            {t("digests.campaigns")}
          </h2>
          <CampaignsSection {...view} />
        </>
      );
    case "files":
      return <FilesSection {...view} />;
  }
}
