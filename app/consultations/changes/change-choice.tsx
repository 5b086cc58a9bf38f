import { useWords } from "#app/words/use-words.ts";
import type { ChangeKind } from "#db/schema.ts";

interface Props {
  allowed: ChangeKind[];
  noticeDays: number;
}

/** What can be changed now, each on a page of its own. */
export function ChangeChoice({ allowed, noticeDays }: Props) {
  const t = useWords();
  if (allowed.length === 0) return <p className="govuk-body">{t("changes-office.nothing-to-change")}</p>;
  return (
    <section aria-labelledby="what-to-change">
      <h2 className="govuk-heading-m" id="what-to-change">
        {t("changes-office.what-to-change")}
      </h2>
      <ul className="govuk-list">
        {allowed.map((kind) => (
          <li key={kind}>
            <p className="govuk-body">
              <a className="govuk-link" href={`?kind=${encodeURIComponent(kind)}`}>
                {t(`changes-office.to ${kind}`)}
              </a>
              <br />
              {kind === "shortened" || kind === "reopened" || kind === "late"
                ? t(`changes-office.hint ${kind}`, { days: noticeDays })
                : t(`changes-office.hint ${kind}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
