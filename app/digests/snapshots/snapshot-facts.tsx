import { versionAddress } from "#app/consultations/addresses.ts";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import { DocumentLinks } from "../documents/document-links.tsx";
import { documentLists } from "../documents/document-lists.ts";
import { documentNames } from "../documents/document-names.ts";
import type { TemplateInUse } from "../templates/find-templates.server.ts";
import { InTemplate } from "../templates/in-template.tsx";
import { snapshotAddress } from "./addresses.ts";
import type { ListedSnapshot } from "./find-snapshots.server.ts";
import { MadeWhy } from "./snapshot-list.tsx";

interface Props {
  listed: ListedSnapshot;
  consultation: { government_code: string; reference: string; time_zone: string };
  templates: readonly TemplateInUse[];
}

/** When and why a snapshot was made, its hash, and the ways from it. */
export function SnapshotFacts({ listed, consultation, templates }: Props) {
  const t = useWords();
  const { number, hash, note } = listed;
  return (
    <>
      <p className="govuk-body">
        <MadeWhy snapshot={listed} timeZone={consultation.time_zone} />
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={versionAddress(consultation.reference, listed.measure_version)}>
          {t("snapshots.of-version", { version: String(listed.measure_version) })}
        </a>
      </p>
      {note && <p className="govuk-body">{note}</p>}
      <ul className="app-facts">
        <li>
          <a className="govuk-link" href={digestAddress(consultation, "/snapshots")}>
            {t("snapshots-office.all-snapshots")}
          </a>
        </li>
        {number > 1 && (
          <li>
            <a className="govuk-link" href={snapshotAddress(consultation, number, "/changes")}>
              {t("snapshots-office.changes-since-before")}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={`${snapshotAddress(consultation, number)}.json`}>
            {t("snapshots-office.as-json")}
          </a>
        </li>
      </ul>
      <p className="govuk-body-s app-quiet app-hash">{t("snapshots-office.hash", { hash })}</p>
      <p className="govuk-body-s app-quiet">{t("snapshots-office.links-lead-to-now")}</p>
      <Details summary={t("digest-files.to-take-away")}>
        <DocumentLinks
          lists={documentLists(t, [...documentNames], (name) =>
            snapshotAddress(consultation, number, `/documents/${name}`),
          )}
        />
        <InTemplate
          templates={templates}
          government={consultation.government_code}
          addressOf={(name) => snapshotAddress(consultation, number, `/documents/${name}`)}
        />
      </Details>
    </>
  );
}
