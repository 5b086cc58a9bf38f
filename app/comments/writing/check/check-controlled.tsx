import type { Errors } from "#app/requests/refusals.ts";
import { hidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { asksAboutControl } from "../../drafts/controlled.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { CheckRow } from "./check-row.tsx";

/** What the author answered about controlled technology; nothing where they are not asked and have not answered. */
export function CheckControlled({
  view: { content, place },
  problems,
}: {
  view: WritingView;
  problems: Errors;
}) {
  const t = useWords();
  if (!asksAboutControl(content) && content.controlled === "") return null;
  return (
    <CheckRow
      id="controlled"
      term={t("controlled.heading")}
      change={writingAddress(place, "/controlled")}
      words={t("controlled.change-answer", { hidden })}
      problem={problems.controlled}
    >
      {content.controlled && t(`controlled.answer ${content.controlled}`)}
    </CheckRow>
  );
}

/** What being held means, told before it is sent. */
export function HeldOnceSent({ view: { hasOfficer, place, writer } }: { view: WritingView }) {
  const t = useWords();
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{t("controlled.held-once-sent")}</p>
      {place.changes !== null && (
        <p className="govuk-body">
          {t(
            writer.kind === "at risk"
              ? "controlled.earlier-version-too-at-risk"
              : "controlled.earlier-version-too",
          )}
        </p>
      )}
      {!hasOfficer && <p className="govuk-body">{t("controlled.no-officer-yet")}</p>}
    </div>
  );
}
