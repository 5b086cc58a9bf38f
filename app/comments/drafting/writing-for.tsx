import { writingAddress } from "../addresses.ts";

interface Props {
  reference: string;
  /** The organisation that is written for now. */
  organisation: { name: string } | null;
  others: { id: string; name: string }[];
}

/** In whose name to write, for somebody who belongs to an organisation. Each name has a draft of its own. */
export function WritingFor({ reference, organisation, others }: Props) {
  if (others.length === 0 && !organisation) return null;
  return (
    <nav aria-label="In whose name" className="app-writing-for">
      <p className="govuk-body">
        {organisation
          ? `You write for ${organisation.name}.`
          : "You can write for yourself, or for an organisation."}{" "}
        Each has a draft of its own:
      </p>
      <ul className="app-actions govuk-list">
        {organisation && (
          <li>
            <a className="govuk-link" href={writingAddress({ reference })}>
              Write for yourself
            </a>
          </li>
        )}
        {others.map(({ id, name }) => (
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
