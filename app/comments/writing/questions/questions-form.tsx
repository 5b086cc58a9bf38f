import { answersAgain, answersTyped } from "#app/consultations/questions/officials-only.ts";
import { type OpenField, QuestionFields } from "#app/consultations/questions/question-fields.tsx";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { SaveOnEnter } from "#app/ui/save-on-enter.tsx";
import { useWords } from "#app/words/use-words.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { DraftMarks, SavedAt } from "../form/draft-marks.tsx";
import { ProseField } from "../form/prose-field.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";

interface Props {
  view: WritingView;
  /** What was typed, where the form is shown again. */
  typed?: Record<string, string>;
  errors?: Errors;
  preview: string | null;
  /** The form was not saved at all, so it stays one of the revision that it came from. */
  isUnread?: boolean;
}

/** The authority's questions with the answers of the draft. */
export function QuestionsForm({ view, typed, errors = {}, preview, isUnread = false }: Props) {
  const t = useWords();
  const { content, place, questions, frame, marks, savedAt } = view;
  const isAnyRequired = questions.some(({ required }) => required === 1);
  const { draft, revision } = typed ?? {};
  const previewed = typed?.intent?.replace(/^preview:/, "");
  const openField = (field: OpenField) => (
    <ProseField
      {...field}
      intent={`preview:${field.name}`}
      rows={6}
      preview={previewed === field.name ? preview : null}
    />
  );
  return (
    <form method="post" noValidate data-autosave="">
      <DraftMarks
        kind={view.writer.kind}
        marks={isUnread && draft !== undefined && revision ? { draft, revision } : marks}
      />
      <input type="hidden" name="asked" value={questions.map(({ key }) => key).join(",")} />
      <SaveOnEnter />
      <p className="govuk-body">
        {t(isAnyRequired ? "writing.answer-what-you-can" : "writing.answer-what-you-can-optional")}
      </p>
      <QuestionFields
        questions={questions}
        answers={typed ? answersTyped(questions, typed) : answersAgain(t, questions, content.answers)}
        errors={errors}
        withOfficialsBox
        openField={openField}
      />
      <SavedAt at={savedAt} timeZone={frame.time_zone} isDayOnly={view.writer.kind === "at risk"} />
      <div className="app-actions">
        <Button name="intent" value="back">
          {t("writing.save-and-go-back")}
        </Button>
        <a className="govuk-link" href={`${writingAddress(place)}#parts`}>
          {t("writing.back-to-your-comment")}
        </a>
      </div>
    </form>
  );
}
