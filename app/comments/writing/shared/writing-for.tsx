import { writingAddress } from "../../comment/addresses.ts";

interface Props {
  reference: string;
  organisations: { id: string; name: string }[];
}

/** The organisations that a reader could write for, before they begin. Each has a draft of its own. */
export function WritingFor({ reference, organisations }: Props) {
  if (organisations.length === 0) return null;
  return (
    <nav aria-label="In whose name" className="app-writing-for">
      <p className="govuk-body">
        You can write for yourself, or for an organisation. Each has a draft of its own:
      </p>
      <ul className="app-actions govuk-list">
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <a className="govuk-link" href={writingAddress({ reference, organisation: id })}>
              Write for {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
