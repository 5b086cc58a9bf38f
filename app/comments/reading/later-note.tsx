import { Redline, RedlineKey } from "#app/consultations/redline-text.tsx";
import { Details } from "#app/ui/details.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { LaterText } from "./later-text.server.ts";

interface Props {
  /** The version of the measure that the point was made on. */
  madeOn: number;
  later: LaterText | null;
  /** BCP 47, of the measure's words. */
  language?: string | null;
}

/** Beside a point that was made on an earlier version: which, and what the provision says since. Nothing where that is the same. */
export function LaterNote({ madeOn, later, language }: Props) {
  const t = useWords();
  if (later === null) return null;
  const version = String(later.version);
  return (
    <div className="app-later">
      <p className="govuk-body-s">
        {t("versions.made-on", { version: String(madeOn) })}{" "}
        {later.change === "taken out" && t("versions.since-taken-out", { version })}
        {later.change === "renumbered" && t("versions.since-renumbered", { version, provision: later.label })}
      </p>
      {later.change === "changed" && (
        <Details summary={t("versions.since-changed", { version })}>
          <RedlineKey isDone />
          <Redline original={later.before} proposed={later.after} language={language} />
        </Details>
      )}
    </div>
  );
}
