import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";

interface Props {
  reference: string;
  organisations: { id: string; name: string }[];
}

/** The organisations that a reader could write for, before they begin. Each has a draft of its own. */
export function WritingFor({ reference, organisations }: Props) {
  const t = useWords();
  if (organisations.length === 0) return null;
  return (
    <nav aria-label={t("shared-drafts.in-whose-name")} className="app-writing-for">
      <p className="govuk-body">{t("shared-drafts.yourself-or-organisation")}</p>
      <ul className="app-actions govuk-list">
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <a className="govuk-link" href={writingAddress({ reference, organisation: id })}>
              {t("shared-drafts.write-for", { name })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
