import { useWords } from "#app/words/use-words.ts";

const groups = ["civil-society", "companies", "universities"] as const;

/** Three groups whom the Code of Conduct promises to consult, and what each comes for. */
export function WaysIn() {
  const t = useWords();
  return (
    <section aria-labelledby="who" className="app-ways">
      <h2 className="govuk-heading-l" id="who">
        {t("home.who-is-asked")}
      </h2>
      <div className="app-columns">
        {groups.map((group) => (
          <div key={group}>
            <h3 className="govuk-heading-m">{t(`home.${group}`)}</h3>
            <p className="govuk-body">{t(`home.${group}-text`)}</p>
          </div>
        ))}
      </div>
      <p className="govuk-body">
        <a className="govuk-link" href="/guidance/how-to-comment">
          {t("home.how-to-comment")}
        </a>
        {" · "}
        <a className="govuk-link" href="/guidance/code-of-conduct">
          {t("home.code-and-commitments")}
        </a>
      </p>
    </section>
  );
}
