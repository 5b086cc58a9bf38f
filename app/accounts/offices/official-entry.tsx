import { Day } from "#app/ui/day.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
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
  const t = useWords();
  return (
    <li className="app-card">
      <h3 className="govuk-heading-s app-entry__author">
        {isReader ? t("offices.name-you", { name }) : name}
      </h3>
      <p className="govuk-body-s app-anywhere">{email}</p>
      <ul className="govuk-list">
        {held.map(({ role, given }) => (
          <li key={role}>
            <HeldRole role={role} given={given} />{" "}
            <a className="govuk-link" href={`${address}/${id}?role=${encodeURIComponent(role)}`}>
              {t("offices.take-away", {
                name,
                role: t(`offices.within ${role}`),
                hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
              })}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function HeldRole({ role, given }: Official["held"][number]) {
  const t = useWords();
  const label = <strong>{t(`terms.role ${role}`)}</strong>;
  if (!given) return t("offices.held-before-recorded", { role: label });
  const held = { role: label, day: <Day at={given.changed_at} timeZone="UTC" /> };
  return given.manager_name
    ? t("offices.held-since", { ...held, manager: given.manager_name })
    : t("offices.held-since-by-operator", held);
}
