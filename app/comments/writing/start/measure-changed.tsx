import { versionsAddress } from "#app/consultations/addresses.ts";
import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { WritingView } from "../opened/open-writing.server.ts";

/** To whoever began a draft on an earlier version of the measure: that it goes on with the present one, until they save it so. */
export function MeasureChanged({ view }: { view: Pick<WritingView, "newVersion" | "frame"> }) {
  const t = useWords();
  const { newVersion, frame } = view;
  if (newVersion === null) return null;
  const { number, announced_at, told } = newVersion;
  return (
    <section className="govuk-inset-text" aria-labelledby="measure-changed">
      <h2 className="govuk-heading-s" id="measure-changed">
        {t("versions.measure-has-changed")}
      </h2>
      <p className="govuk-body">
        {t("versions.draft-goes-on", {
          version: String(number),
          when: <FullMoment at={announced_at} timeZone={frame.time_zone} />,
        })}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={versionsAddress(frame.reference, { from: told, to: number })}>
          {t("versions.see-what-changed")}
        </a>
      </p>
    </section>
  );
}
