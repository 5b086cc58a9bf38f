import { capital } from "#app/content/phrases.ts";
import { Moment } from "#app/ui/moment.tsx";
import { begun, partName, ready } from "../../drafts/part-name.ts";

interface Props {
  versions: { draft_id: string; revision: number; part: string; saved_at: string; name: string }[];
  labels: Record<string, string>;
  timeZone: string;
  addressOf: (version: { draft_id: string; revision: number }) => string;
}

/** Versions of a draft: who saved which part when. */
export function VersionList({ versions, labels, timeZone, addressOf }: Props) {
  if (versions.length === 0) return <p className="govuk-body">Nothing has been written yet.</p>;
  return (
    <ol className="app-draft-versions">
      {versions.map((version) => (
        <li key={`${version.draft_id} ${version.revision}`}>
          <a className="govuk-link" href={addressOf(version)}>
            {versionName(version.part, labels)}
            <span className="govuk-visually-hidden">, version {version.revision}</span>
          </a>
          , by {version.name} on <Moment at={version.saved_at} timeZone={timeZone} />
        </li>
      ))}
    </ol>
  );
}

/** What was done in a version. */
export function versionName(part: string, labels: Record<string, string>) {
  if (part === begun) return "Begun";
  if (part === ready) return "Said to be ready for approval";
  return capital(partName(part, labels));
}
