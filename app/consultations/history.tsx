import { FullMoment } from "#app/ui/full-moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ConsultationEvent } from "./events.ts";

/** What has happened so far, newest first. */
export function History({ events, timeZone }: { events: ConsultationEvent[]; timeZone: string }) {
  const t = useWords();
  return (
    <ol className="app-history" reversed>
      {events.map(({ stage, occurred_at, note, language, measure_version }) => (
        <li key={`${stage} ${language} ${measure_version} ${occurred_at}`}>
          <p className="app-history__stage">
            {language !== null
              ? t("consultations.translation-was-added", { language: t.displayName("language", language) })
              : measure_version !== null
                ? t("versions.new-version", { version: String(measure_version) })
                : t(`terms.stage ${stage}`)}
          </p>
          <p className="app-history__at">
            <FullMoment at={occurred_at} timeZone={timeZone} />
          </p>
          {note && <p className="govuk-body">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
