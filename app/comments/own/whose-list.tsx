import { useWords } from "#app/words/use-words.ts";
import { myCommentsAddress, oneself } from "./whose.ts";

interface Props {
  organisations: { id: string; name: string }[];
  asked: string;
}

/** The choice between one's own comments and those of each organisation; nothing for members of none. */
export function WhoseList({ organisations, asked }: Props) {
  const t = useWords();
  if (organisations.length === 0) return null;
  const choices = [
    { id: "", name: t("own-comments.all") },
    { id: oneself, name: t("own-comments.for-myself") },
    ...organisations.map(({ id, name }) => ({
      id,
      name: t("own-comments.for-organisation", { organisation: name }),
    })),
  ];
  return (
    <nav aria-label={t("own-comments.whose")} className="govuk-!-margin-bottom-6">
      <ul className="app-actions govuk-list">
        {choices.map(({ id, name }) => (
          <li key={id}>
            {id === asked ? (
              <a className="govuk-link" href={myCommentsAddress(id)} aria-current="page">
                <strong>{name}</strong>
              </a>
            ) : (
              <a className="govuk-link" href={myCommentsAddress(id)}>
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
