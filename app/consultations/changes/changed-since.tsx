import { useWords } from "#app/words/use-words.ts";
import type { ConsultationChange } from "./change.ts";
import { ChangeWords } from "./change-words.tsx";

interface Props {
  changes: ConsultationChange[];
  timeZone: string;
  /** Whether who reads it is writing or has sent what they wrote. */
  since: "saved" | "sent";
}

/** Tells someone what an authority has changed since they wrote. */
export function ChangedSince({ changes, timeZone, since }: Props) {
  const t = useWords();
  if (changes.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        <strong>{t(`changes.since-you-${since}`)}</strong>
      </p>
      {changes.map((change) => (
        <div key={change.number}>
          <ChangeWords change={change} timeZone={timeZone} />
          <p className="govuk-body">{change.reason}</p>
        </div>
      ))}
    </div>
  );
}
