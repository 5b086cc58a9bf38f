import { governmentName } from "#app/governments/government-name.ts";
import { FullMoment } from "#app/ui/full-moment.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import { ChangeWords, changeTitle } from "./changes/change-words.tsx";
import type { ConsultationEvent } from "./events.ts";

interface HistoryProps {
  events: ConsultationEvent[];
  timeZone: string;
  /** Who consults. */
  authority: string;
}

/** What has happened so far, newest first, and who did it. */
export function History({ events, timeZone, authority }: HistoryProps) {
  const t = useWords();
  return (
    <ol className="app-history" reversed>
      {events.map((event) => (
        <li
          key={`${event.stage} ${event.language} ${event.measure_version} ${event.change?.number} ${event.document} ${event.joined?.government_code} ${event.occurred_at}`}
        >
          <p className="app-history__stage">{whatHappened(t, event)}</p>
          <p className="app-history__at">
            <FullMoment at={event.occurred_at} timeZone={timeZone} />
          </p>
          {event.joined === null && <p className="app-history__at">{whoDid(t, event, authority)}</p>}
          {event.change && <ChangeWords change={event.change} timeZone={timeZone} />}
          {event.note && <p className="govuk-body">{event.note}</p>}
        </li>
      ))}
    </ol>
  );
}

function whoDid(t: Translator, { byClock, official }: ConsultationEvent, authority: string) {
  if (byClock) return t("consultations.done-by-clock");
  return official === null
    ? t("consultations.done-by-authority", { authority })
    : t("consultations.done-by-official", { official, authority });
}

function whatHappened(
  t: Translator,
  { stage, language, measure_version, change, document, joined }: ConsultationEvent,
) {
  if (joined !== null) return t("consultations.announced-its-own", { government: governmentName(t, joined) });
  if (document !== null) return t("consultations.document-was-added", { title: document });
  if (change) return changeTitle(t, change);
  if (language !== null)
    return t("consultations.translation-was-added", { language: t.displayName("language", language) });
  if (measure_version !== null) return t("versions.new-version", { version: String(measure_version) });
  return stage && t(`terms.stage ${stage}`);
}
