import { useWords } from "#app/words/use-words.ts";
import { checks } from "./checklist.ts";
import type { DraftView } from "./view-draft.server.ts";

interface Props {
  draft: DraftView;
  /** Of the officials' pages of the draft. */
  address: string;
}

/** What a draft lacks, each leading to where it is put right, and what it has. */
export function DraftChecklist({ draft, address }: Props) {
  const t = useWords();
  const { missing, days, leastDays } = draft;
  const there = checks.filter((check) => !missing.includes(check));
  const facts = { days, least: leastDays };
  return (
    <section aria-labelledby="checklist">
      <h2 className="govuk-heading-m" id="checklist">
        {missing.length === 0
          ? t("review-office.nothing-is-missing")
          : t("review-office.so-much-is-missing", { count: missing.length })}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map((check) => (
          <li key={check}>
            <a className="govuk-link" href={`${address}/${check === "documents" ? "documents" : "edit"}`}>
              {t(`review-office.lacks ${check}`, facts)}
            </a>
          </li>
        ))}
      </ul>
      {there.length > 0 && (
        <p className="govuk-body app-quiet">
          {t("review-office.is-there", {
            list: t.list(there.map((check) => t(`review-office.check ${check}`))),
          })}
        </p>
      )}
    </section>
  );
}
