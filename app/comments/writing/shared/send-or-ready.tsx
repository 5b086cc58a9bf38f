import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import { partName } from "../../drafts/part-name.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { ReadyNote } from "./shared-note.tsx";

/** The button that sends; for a drafter the one that hands the draft to those who may send it. */
export function SendOrReady({ view }: { view: WritingView }) {
  const t = useWords();
  const { shared, place, labels } = view;
  const send = <Button>{t(place.changes ? "shared-drafts.send-again" : "shared-drafts.send")}</Button>;
  if (!shared) return send;
  return (
    <>
      {shared.holds.map(({ name, part }) => (
        <p key={part} className="govuk-body">
          {t("shared-drafts.is-still-writing", { name, part: partName(t, part, labels) })}
        </p>
      ))}
      <ReadyNote view={view} />
      {shared.maySend ? (
        <>
          <p className="govuk-body">{t("shared-drafts.sent-in-the-name-of", { name: shared.name })}</p>
          {send}
        </>
      ) : (
        <>
          <p className="govuk-inset-text">
            {t("shared-drafts.approver-sends", { name: shared.name, senders: t.list(shared.senders, "or") })}
          </p>
          {!shared.ready && (
            <Button name="intent" value="ready">
              {t("shared-drafts.say-ready")}
            </Button>
          )}
        </>
      )}
    </>
  );
}
