import { capital } from "#app/content/phrases.ts";
import { Day } from "#app/ui/day.tsx";
import type { listOfficials } from "./list-officials.server.ts";

type Official = Awaited<ReturnType<typeof listOfficials>>["officials"][number];

interface Props {
  official: Official;
  isReader: boolean;
  /** The page that lists the officials. */
  address: string;
}

/** An official with each role: since when, by whom, and the way to take it away. */
export function OfficialEntry({ official: { id, name, email, held }, isReader, address }: Props) {
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        {name}
        {isReader && " (you)"}
      </h3>
      <p className="govuk-body-s app-anywhere">{email}</p>
      <ul className="govuk-list">
        {held.map(({ role, given }) => (
          <li key={role}>
            <strong>{capital(role)}</strong>{" "}
            {given ? (
              <>
                since <Day at={given.changed_at} timeZone="UTC" />, given by{" "}
                {given.manager_name ?? "the operator of this portal"}
              </>
            ) : (
              "given before changes were recorded"
            )}{" "}
            <a className="govuk-link" href={`${address}/${id}?role=${encodeURIComponent(role)}`}>
              Take away
              <span className="govuk-visually-hidden">
                {" "}
                the role of {role} from {name}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
