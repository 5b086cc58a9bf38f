import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import { versionsAddress } from "../addresses.ts";
import type { Frame } from "../frame.ts";
import type { ToldVersion } from "./measure-version.ts";

/** Above a measure that has had other versions: which this is, and the ways to the others. */
export function VersionNote({ frame, versions }: { frame: Frame; versions: ToldVersion[] }) {
  const t = useWords();
  const present = versions.find(({ number }) => number === frame.measureVersion);
  if (!present || versions.length < 2) return null;
  const { number, announced_at } = present;
  return (
    <p className="govuk-inset-text">
      {t("versions.present-version", {
        version: String(number),
        when: <FullMoment at={announced_at} timeZone={frame.time_zone} />,
      })}{" "}
      <a className="govuk-link" href={versionsAddress(frame.reference, { from: number - 1, to: number })}>
        {t("versions.see-what-changed")}
      </a>
      {" · "}
      <a className="govuk-link" href={versionsAddress(frame.reference)}>
        {t("versions.all-versions")}
      </a>
    </p>
  );
}
