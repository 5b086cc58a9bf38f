import { OrganisationLink } from "#app/accounts/organisations/organisation-link.tsx";
import { useWords } from "#app/words/use-words.ts";

interface Endorser {
  name: string | null;
  organisation: string | null;
  organisation_id: string | null;
}

/** Who endorses: a person with what they speak for, or an organisation, whose name then leads to its page if `linked`. */
export function EndorserName({ endorser, linked = false }: { endorser: Endorser; linked?: boolean }) {
  const t = useWords();
  const { name, organisation, organisation_id } = endorser;
  if (linked && organisation_id && organisation)
    return <OrganisationLink id={organisation_id} name={organisation} />;
  return (
    <>{name && organisation ? t("endorsing.person-of", { name, organisation }) : name || organisation}</>
  );
}
