import { Moment } from "#app/ui/moment.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { versionName } from "../../drafts/part-name.ts";

interface Props {
  versions: { draft_id: string; revision: number; part: string; saved_at: string; name: string }[];
  labels: Record<string, string>;
  timeZone: string;
  addressOf: (version: { draft_id: string; revision: number }) => string;
}

/** Versions of a draft: who saved which part when. */
export function VersionList({ versions, labels, timeZone, addressOf }: Props) {
  const t = useWords();
  if (versions.length === 0) return <p className="govuk-body">{t("shared-drafts.nothing-yet")}</p>;
  return (
    <ol className="app-draft-versions">
      {versions.map((version) => (
        <li key={`${version.draft_id} ${version.revision}`}>
          {t("shared-drafts.listed-version", {
            link: (words) => (
              <a className="govuk-link" href={addressOf(version)}>
                {words}
              </a>
            ),
            what: versionName(t, version.part, labels),
            hidden: (words) => <VisuallyHidden key="hidden">{words}</VisuallyHidden>,
            revision: version.revision,
            name: version.name,
            moment: <Moment at={version.saved_at} timeZone={timeZone} />,
          })}
        </li>
      ))}
    </ol>
  );
}
