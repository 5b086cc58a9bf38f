import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { SaveOnEnter } from "#app/ui/save-on-enter.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { CutDoubts } from "../cut-preview.tsx";
import { needsLook } from "../measure/doubts.ts";
import { MeasureFile } from "../measure-file.tsx";
import { ChangedProvisions } from "./changed-provisions.tsx";
import { Matching } from "./matching.tsx";
import type { PlannedView } from "./planned-view.server.ts";

interface Props {
  typed: Typed;
  errors: Errors;
  /** What it changes, where that was asked for, with how many published points are on what is taken out. */
  planned: { view: PlannedView; points: Record<string, number> } | null;
  /** The number that it will have. */
  number: number;
  /** BCP 47, of the measure's words. */
  language: string | null;
}

/** The form of the next version: its text, what it changes, and what readers are told. Nothing is announced before that was shown. */
export function NextVersionEditor({ typed, errors, planned, number, language }: Props) {
  const t = useWords();
  const version = String(number);
  return (
    <form method="post" noValidate encType="multipart/form-data">
      <SaveOnEnter />
      <input type="hidden" name="version" value={typed.version} />
      <input type="hidden" name="revision" value={typed.revision} />
      {planned && <input type="hidden" name="shown" value={planned.view.mark} />}
      <TextArea
        name="measure"
        label={t("versions-office.text", { version })}
        hint={t("versions-office.text-hint")}
        rows={20}
        spellCheck={false}
        defaultValue={typed.measure}
        error={errors.measure}
        className={`govuk-textarea app-measure-text ${errors.measure ? "govuk-textarea--error" : ""}`}
      />
      <MeasureFile error={errors.measure_file} />
      <TextArea
        name="notice"
        label={t("versions-office.notice")}
        hint={t("versions-office.notice-hint")}
        rows={3}
        defaultValue={typed.notice}
        error={errors.notice}
      />
      <TextArea
        name="reason"
        label={t("versions-office.reason")}
        rows={3}
        defaultValue={typed.reason}
        error={errors.reason}
      />
      {planned && <Planned {...{ planned, typed, errors, language }} />}
      <div className="app-actions">
        <Button name="intent" value="look" kind={planned ? "secondary" : undefined}>
          {t("versions-office.look")}
        </Button>
        {planned && (
          <Button name="intent" value="announce">
            {t("versions-office.announce", { version })}
          </Button>
        )}
        <Button name="intent" value="save" kind="secondary">
          {t("versions-office.save")}
        </Button>
      </div>
    </form>
  );
}

function Planned({
  planned,
  typed,
  errors,
  language,
}: Omit<Props, "planned" | "number"> & { planned: NonNullable<Props["planned"]> }) {
  const t = useWords();
  const { view, points } = planned;
  return (
    <>
      <section aria-labelledby="what-changes" id="shown">
        <h2 className="govuk-heading-m" id="what-changes">
          {t("versions-office.what-changes")}
        </h2>
        <ChangedProvisions changes={view.changes} reference={null} language={language} />
        {view.changesInAll > view.changes.length && (
          <p className="govuk-body">
            {t("versions-office.first-are-listed", { count: view.changes.length })}
          </p>
        )}
      </section>
      <Matching {...{ view, points, errors, language }} />
      {needsLook(view.doubts) && (
        <>
          <CutDoubts doubts={{ ...view.doubts, leftAlone: [] }} />
          <Checkboxes
            name="looked"
            label={t("consultation-editor.before-announcing")}
            choices={[{ value: "yes", text: t("consultation-editor.i-have-looked") }]}
            defaultValues={typed.looked ? [typed.looked] : []}
            error={errors.looked}
          />
        </>
      )}
    </>
  );
}
