import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { Frame } from "../frame.ts";
import { DraftChecklist } from "./draft-checklist.tsx";
import { ReviewSaid } from "./review-form.tsx";
import type { DraftView } from "./view-draft.server.ts";

interface Props {
  frame: Frame;
  draft: DraftView;
  typed?: Typed;
  errors?: Errors;
}

/** What an official should know of a draft before announcing it. */
export function BeforeAnnouncing({ frame, draft, typed, errors }: Props) {
  const t = useWords();
  const address = `/officials/${frame.government_code}/consultations/${frame.reference}`;
  return (
    <>
      <DraftChecklist draft={draft} address={address} />
      {draft.needsTwo && <p className="govuk-body">{t("review-office.needs-two")}</p>}
      <ReviewSaid review={draft.review} timeZone={frame.time_zone} />
      <p className="govuk-body">
        <a className="govuk-link" href={`${address}/review`}>
          {t("review-office.look-and-review")}
        </a>
      </p>
      {draft.missing.includes("period") && (
        <Checkboxes
          name="short"
          label={t("review-office.it-is-short")}
          choices={[{ value: "yes", text: t("review-office.announce-all-the-same") }]}
          defaultValues={typed?.short ? [typed.short] : []}
          error={errors?.short}
        />
      )}
    </>
  );
}
