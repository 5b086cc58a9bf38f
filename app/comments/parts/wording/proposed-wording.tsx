import { Redline, RedlineKey } from "#app/consultations/redline-text.tsx";
import { useWords } from "#app/words/use-words.ts";
import { withPlaceholders } from "../../comment/placeholders.ts";

interface Props {
  /** The provision's own words; empty where no wording is proposed. */
  original: string;
  wording: string | null;
  /** BCP 47, of what the author wrote, where it is known. */
  language?: string | null;
}

/** The wording that a point proposes, marked up against the provision's own; nothing where it proposes none. */
export function ProposedWording({ original, wording, language }: Props) {
  const t = useWords();
  if (!wording) return null;
  return (
    <>
      <p className="govuk-body app-proposed-wording">
        <strong>{t("wording.proposed-wording")}</strong>
      </p>
      <RedlineKey />
      <Redline original={original} proposed={withPlaceholders(t, wording)} language={language} />
    </>
  );
}
