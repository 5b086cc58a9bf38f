import { useWords } from "#app/words/use-words.ts";
import { holdAddress } from "./holds/addresses.ts";
import type { OfficeNotesShown } from "./office-notes.server.ts";

/** The way to the hold for technology officers, and to administrators whom they have to appoint. */
export function OfficeNotes({ government, notes }: { government: string; notes: OfficeNotesShown }) {
  const t = useWords();
  return (
    <>
      {notes.held !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={holdAddress(government)}>
            {t("holds-office.so-many-wait", { count: notes.held })}
          </a>
        </p>
      )}
      {notes.isOfficerLacking && <p className="govuk-inset-text">{t("holds-office.name-somebody")}</p>}
      {notes.isDeciderLacking && <p className="govuk-inset-text">{t("appeals-office.appoint-another")}</p>}
    </>
  );
}
