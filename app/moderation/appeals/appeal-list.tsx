import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import { commentName } from "../written-by.tsx";
import { AppealFacts } from "./appeal-facts.tsx";
import type { ListedAppeal } from "./list-appeals.server.ts";

/** Appeals, each leading to the page on which it is decided. */
export function AppealList({
  government,
  appeals,
}: {
  government: string;
  appeals: readonly (ListedAppeal & { isOverdue?: boolean })[];
}) {
  const t = useWords();
  return (
    <ol className="app-cards">
      {appeals.map((appeal) => (
        <li key={appeal.id} className="app-card">
          <h3 className="govuk-heading-s">
            <a className="govuk-link" href={`/officials/${government}/appeals/${appeal.id}`}>
              {t("appeals-office.about", {
                comment: commentName(t, appeal),
                reference: <span className="app-nowrap">{appeal.reference}</span>,
              })}
            </a>{" "}
            {appeal.isOverdue && <Tag tone="red">{t("settings-office.overdue")}</Tag>}
          </h3>
          <p className="govuk-body-s">{appeal.title}</p>
          <AppealFacts appeal={appeal} />
        </li>
      ))}
    </ol>
  );
}
