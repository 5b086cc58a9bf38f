import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { OfficeChange } from "./list-officials.server.ts";

/** Every change of an office, the latest first; none is ever taken out. */
export function OfficeHistory({ changes }: { changes: OfficeChange[] }) {
  const t = useWords();
  if (changes.length === 0) return <p className="govuk-body">{t("offices.no-change-yet")}</p>;
  return (
    <ol className="govuk-list" reversed>
      {changes.map((change) => (
        <li key={change.id} className="govuk-!-margin-bottom-3">
          <Change change={change} />
          {change.reason && <> {t("offices.with-reason", { reason: <q dir="auto">{change.reason}</q> })}</>}
        </li>
      ))}
    </ol>
  );
}

function Change({ change: { name, role, change, changed_at, manager_name } }: { change: OfficeChange }) {
  const t = useWords();
  const facts = {
    moment: <Moment at={changed_at} timeZone="UTC" />,
    name,
    role: t(`offices.within ${role}`),
  };
  const isGiven = change === "given";
  if (manager_name === null)
    return t(isGiven ? "offices.became-by-operator" : "offices.ceased-by-operator", facts);
  return t(isGiven ? "offices.became" : "offices.ceased", { ...facts, manager: manager_name });
}
