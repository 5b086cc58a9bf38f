import { FullMoment } from "#app/ui/full-moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { versionAddress, versionsAddress } from "../addresses.ts";
import type { Frame } from "../frame.ts";
import type { ToldVersion } from "./measure-version.ts";

/** Every version with its date, its notice and its reason, the latest first. */
export function VersionList({ frame, versions }: { frame: Frame; versions: ToldVersion[] }) {
  const t = useWords();
  if (versions.length === 0) return <p className="govuk-body">{t("versions.only-one")}</p>;
  return (
    <ol className="app-history" reversed>
      {versions.map((version) => (
        <li key={version.number}>
          <OneVersion frame={frame} version={version} />
        </li>
      ))}
    </ol>
  );
}

function OneVersion({ frame, version }: { frame: Frame; version: ToldVersion }) {
  const t = useWords();
  const { reference, time_zone, measureVersion } = frame;
  const { number, announced_at, notice, reason } = version;
  return (
    <>
      <h2 className="govuk-heading-s app-history__stage">
        {t("versions.version-of", { version: String(number) })}{" "}
        {number === measureVersion && <Tag tone="green">{t("versions.present")}</Tag>}
      </h2>
      <p className="app-history__at">
        {t("versions.announced-at", { when: <FullMoment at={announced_at} timeZone={time_zone} /> })}
      </p>
      {notice && <p className="govuk-body">{notice}</p>}
      {reason && <p className="govuk-body">{t("versions.why", { reason })}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={versionAddress(reference, number)}>
          {t("versions.read-version", { version: String(number), hidden })}
        </a>
        {" · "}
        <a className="govuk-link" href={`${versionAddress(reference, number)}.md`} download>
          {t("versions.source", { version: String(number), hidden })}
        </a>
        {number > 1 && (
          <>
            {" · "}
            <a className="govuk-link" href={versionsAddress(reference, { from: number - 1, to: number })}>
              {t("versions.since-before", { version: String(number - 1) })}
            </a>
          </>
        )}
      </p>
    </>
  );
}
