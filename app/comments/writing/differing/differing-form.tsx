import { answersAgain, answersTyped } from "#app/consultations/questions/officials-only.ts";
import { QuestionFields } from "#app/consultations/questions/question-fields.tsx";
import { governmentName } from "#app/governments/government-name.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { SaveOnEnter } from "#app/ui/save-on-enter.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "#app/words/use-words.ts";
import { positions } from "#db/schema.ts";
import { writingAddress } from "../../comment/addresses.ts";
import { DraftMarks, SavedAt } from "../form/draft-marks.tsx";
import type { WritingView } from "../opened/open-writing.server.ts";
import type { OtherGovernment } from "../opened/view-others.server.ts";
import { positionField, wordingField } from "./fields.ts";
import type { DifferingView } from "./view-differing.server.ts";

interface Props {
  view: WritingView;
  other: Pick<OtherGovernment, "government_code" | "government_name">;
  differing: DifferingView;
  /** What was typed, where the form is shown again. */
  typed?: Record<string, string>;
  errors?: Errors;
  /** The form was not saved at all, so it stays one of the revision that it came from. */
  isUnread?: boolean;
}

/** What a comment says otherwise to one of the other governments, and the answers to what it alone asks. */
export function DifferingForm({ view, other, differing, typed, errors = {}, isUnread = false }: Props) {
  const t = useWords();
  const { draft, revision } = typed ?? {};
  const { own, questions } = differing;
  const isOfUnread = isUnread && draft !== undefined && revision;
  return (
    <form method="post" noValidate data-autosave="">
      <DraftMarks kind={view.writer.kind} marks={isOfUnread ? { draft, revision } : view.marks} />
      <SaveOnEnter />
      <p className="govuk-body">
        {t("joint.what-differs-hint", { government: governmentName(t, view.frame) })}
      </p>
      <PositionSelect
        name="position"
        label={t("writing.position-on-measure")}
        chosen={typed?.position ?? own.position}
        common={view.content.position}
      />
      {differing.points.map((point) => (
        <PointFields
          key={point.anchor}
          {...{ point, typed, errors }}
          label={view.labels[point.anchor] ?? point.anchor}
          own={own.points.find(({ anchor }) => anchor === point.anchor)}
          government={governmentName(t, other)}
        />
      ))}
      {questions.length > 0 && (
        <section aria-labelledby="own-questions">
          <h2 className="govuk-heading-m" id="own-questions">
            {t("joint.questions-of", { government: governmentName(t, other) })}
          </h2>
          <QuestionFields
            questions={questions}
            answers={typed ? answersTyped(questions, typed) : answersAgain(t, questions, own.answers)}
            errors={errors}
          />
        </section>
      )}
      <SavedAt at={view.savedAt} timeZone={view.frame.time_zone} isDayOnly={view.writer.kind === "at risk"} />
      <div className="app-actions">
        <Button name="intent" value="back">
          {t("writing.save-and-go-back")}
        </Button>
        <a className="govuk-link" href={writingAddress(view.place)}>
          {t("writing.back-to-your-comment")}
        </a>
      </div>
    </form>
  );
}

interface PointFieldsProps extends Pick<Props, "typed" | "errors"> {
  point: DifferingView["points"][number];
  /** How the provision is cited here. */
  label: string;
  own: DifferingView["own"]["points"][number] | undefined;
  /** The name of the other one. */
  government: string;
}

function PointFields({ point, label, own, government, typed, errors = {} }: PointFieldsProps) {
  const t = useWords();
  const { anchor, there, position, wording } = point;
  const heading = <h2 className="govuk-heading-m">{t("joint.point-on", { provision: label })}</h2>;
  if (there === null)
    return (
      <section>
        {heading}
        <p className="govuk-inset-text">{t("joint.lacks-provision", { government })}</p>
      </section>
    );
  const name = wordingField(anchor);
  const text = typed?.[name] ?? ((own?.wording ?? wording) || there.words);
  return (
    <section>
      {heading}
      <PositionSelect
        name={positionField(anchor)}
        label={t("joint.position-there", { provision: there.label })}
        chosen={typed?.[positionField(anchor)] ?? own?.position ?? ""}
        common={position}
      />
      <TextArea
        name={name}
        label={t("joint.wording-there", { provision: there.label })}
        hint={t("joint.wording-there-hint", { government })}
        rows={Math.min(20, Math.max(3, Math.ceil(text.length / 70) + 1))}
        dir="auto"
        defaultValue={text}
        error={errors[name]}
      />
    </section>
  );
}

interface PositionSelectProps {
  name: string;
  label: string;
  /** Empty where it is the same for all. */
  chosen: string;
  /** The position for all. */
  common: WritingView["content"]["position"];
}

function PositionSelect({ name, label, chosen, common }: PositionSelectProps) {
  const t = useWords();
  return (
    <Select
      name={name}
      label={label}
      none={
        common ? t("joint.the-same-as", { position: t(`terms.position ${common}`) }) : t("joint.the-same")
      }
      defaultValue={chosen}
      options={positions.map((position) => ({ value: position, text: t(`terms.position ${position}`) }))}
    />
  );
}
