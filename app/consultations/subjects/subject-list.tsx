import { useWords } from "#app/words/use-words.ts";
import { controlLists } from "./control-list.ts";
import { entriesByItem, type Subjects, subjectAddress } from "./subjects.ts";

/** What a consultation is about, each leading to others about the same; entries of several lists that are one item stand together. */
export function SubjectList({ commitments, entries }: Subjects) {
  const t = useWords();
  const nameOf = (list: string) => {
    const known = controlLists.find(({ value }) => value === list);
    return known ? t.say(known.text) : list;
  };
  return (
    <>
      {commitments.length > 0 && (
        <section aria-labelledby="commitments">
          <h2 className="govuk-heading-m" id="commitments">
            {t("subjects.commitments-touched")}
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {commitments.map((commitment) => (
              <li key={commitment}>
                <a className="govuk-link" href={subjectAddress({ commitment })}>
                  {t(`subjects.commitment ${commitment}`)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {entries.length > 0 && (
        <section aria-labelledby="control-entries">
          <h2 className="govuk-heading-m" id="control-entries">
            {t("subjects.entries-touched")}
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {entriesByItem(entries).map(({ item, entries: same }) => (
              <li key={item}>
                {same.length > 1 && <span className="app-quiet">{t("subjects.one-item")} </span>}
                <ul className="govuk-list">
                  {same.map(({ list, entry }) => (
                    <li key={`${list} ${entry}`}>
                      <a className="govuk-link" href={subjectAddress({ entry })}>
                        {entry}
                      </a>{" "}
                      <span className="app-quiet">{nameOf(list)}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
