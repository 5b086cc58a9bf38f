import { myCommentsAddress, oneself } from "./whose.ts";

interface Props {
  organisations: { id: string; name: string }[];
  asked: string;
}

/** The choice between one's own comments and those of each organisation; nothing for members of none. */
export function WhoseList({ organisations, asked }: Props) {
  if (organisations.length === 0) return null;
  const choices = [
    { id: "", name: "All" },
    { id: oneself, name: "For myself" },
    ...organisations.map(({ id, name }) => ({ id, name: `For ${name}` })),
  ];
  return (
    <nav aria-label="Whose comments" className="govuk-!-margin-bottom-6">
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
