import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { momentWords } from "#app/ui/full-moment.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import type { StageSet } from "#db/schema.ts";
import { CutDoubts } from "./cut-preview.tsx";
import type { Frame } from "./frame.ts";
import { type MeasureDoubts, needsLook } from "./measure/doubts.ts";
import { BeforeAnnouncing } from "./review/before-announcing.tsx";
import type { DraftView } from "./review/view-draft.server.ts";

interface Props {
  frame: Frame;
  next: StageSet[];
  /** Whether the opening time has passed already. */
  opensAtOnce: boolean;
  /** Of the measure of a draft. */
  doubts: MeasureDoubts | null;
  /** What a draft lacks, and how far its review is; null where it is none. */
  draft: DraftView | null;
  errors?: Errors;
  typed?: Typed;
}

/** The stages that can come next, what each will do, and what readers are told. */
export function StageForm({ frame, next, opensAtOnce, doubts, draft, errors, typed }: Props) {
  const t = useWords();
  if (next.length === 0)
    return (
      <p className="govuk-body" id="to">
        {frame.stage === "withdrawn"
          ? t("consultation-editor.withdrawn-is-last")
          : t("consultation-editor.decided-is-last")}
      </p>
    );
  const choices = next.map((stage) => ({ value: stage, ...wordsFor(t, stage, { frame, opensAtOnce }) }));
  return (
    <form method="post" noValidate>
      <Radios
        name="to"
        label={t("consultation-editor.what-comes-next")}
        choices={choices}
        defaultValue={typed?.to}
        error={errors?.to}
      />
      {draft && <BeforeAnnouncing {...{ frame, draft, errors, typed }} />}
      {doubts && needsLook(doubts) && (
        <>
          <CutDoubts doubts={{ ...doubts, leftAlone: [] }} />
          <Checkboxes
            name="looked"
            label={t("consultation-editor.before-announcing")}
            choices={[{ value: "yes", text: t("consultation-editor.i-have-looked") }]}
            defaultValues={typed?.looked ? [typed.looked] : []}
            error={errors?.looked}
          />
        </>
      )}
      <TextArea
        name="note"
        label={t("consultation-editor.what-readers-are-told")}
        hint={t("consultation-editor.what-readers-are-told-hint")}
        rows={5}
        defaultValue={typed?.note}
        error={errors?.note}
      />
      <div className="app-actions">
        <Button>{t("consultation-editor.change-the-stage")}</Button>
        {frame.stage === "draft" && (
          <ButtonLink
            href={`/officials/${frame.government_code}/consultations/${frame.reference}/edit`}
            kind="secondary"
          >
            {t("consultation-editor.edit-the-draft")}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}

function wordsFor(
  t: Translator,
  stage: StageSet,
  { frame, opensAtOnce }: Pick<Props, "frame" | "opensAtOnce">,
) {
  const when = (at: string) => momentWords(t, { at, timeZone: frame.time_zone });
  const [opens, closes] = [when(frame.opens_at), when(frame.closes_at)];
  switch (stage) {
    case "announced":
      return {
        text: t("consultation-editor.to-announced"),
        hint: opensAtOnce
          ? t("consultation-editor.to-announced-at-once-hint", { closes })
          : t("consultation-editor.to-announced-hint", { opens, closes }),
      };
    case "under review":
      return {
        text: t("consultation-editor.to-under-review"),
        hint: t("consultation-editor.to-under-review-hint"),
      };
    case "decided":
      return { text: t("consultation-editor.to-decided"), hint: t("consultation-editor.to-decided-hint") };
    case "withdrawn":
      return {
        text: t("consultation-editor.to-withdrawn"),
        hint: t("consultation-editor.to-withdrawn-hint"),
      };
    case "draft":
      return { text: t("terms.stage draft") };
  }
}
