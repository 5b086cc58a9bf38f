import { Moment } from "#app/ui/moment.tsx";
import type { OfficeChange } from "./list-officials.server.ts";

/** Every change of an office, the latest first; none is ever taken out. */
export function OfficeHistory({ changes }: { changes: OfficeChange[] }) {
  if (changes.length === 0)
    return <p className="govuk-body">No role has been given or taken away since changes are recorded.</p>;
  return (
    <ol className="govuk-list" reversed>
      {changes.map((change) => (
        <li key={change.id} className="govuk-!-margin-bottom-3">
          <Moment at={change.changed_at} timeZone="UTC" /> UTC: {inWords(change)}
          {change.reason && (
            <>
              {" "}
              Reason: <q dir="auto">{change.reason}</q>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function inWords({ name, role, change, manager_name }: OfficeChange) {
  const manager = manager_name ?? "the operator of this portal";
  return change === "given"
    ? `${name} became ${role}, by ${manager}.`
    : `${name} ceased to be ${role}, by ${manager}.`;
}
