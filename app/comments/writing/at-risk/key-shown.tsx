import type { Frame } from "#app/consultations/frame.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import { atRiskAddress, writingAddress } from "../../comment/addresses.ts";
import { LapseNote } from "./lapse-note.tsx";

/** The key, which is shown this once, and how to keep it. */
export function KeyShown({ frame, groupedKey }: { frame: Frame; groupedKey: string }) {
  const t = useWords();
  const { reference } = frame;
  return (
    <>
      <p className="govuk-body-l">{t("at-risk.shown-once")}</p>
      <p className="app-key">
        <code>{groupedKey}</code>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t("at-risk.go-on-with-it")}</li>
        <li>{t("at-risk.prove-with-it")}</li>
        <li>{t("at-risk.whoever-has-it", { strong: (words) => <strong>{words}</strong> })}</li>
        <li>{t("at-risk.if-you-lose-it")}</li>
      </ul>
      <LapseNote frame={frame} />
      <p className="govuk-body">{t("at-risk.browser-holds-it")}</p>
      <div className="app-actions">
        <ButtonLink href={writingAddress({ reference })}>{t("at-risk.written-down")}</ButtonLink>
        <a className="govuk-link" href={atRiskAddress(reference)}>
          {t("at-risk.under-this-key")}
        </a>
      </div>
    </>
  );
}
