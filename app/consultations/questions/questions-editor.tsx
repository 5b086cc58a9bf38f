import { capital } from "#app/content/phrases.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Details } from "#app/ui/details.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { questionKinds, stakeholderGroups } from "#db/schema.ts";
import { mostOptions, mostQuestions, mostSteps } from "./question.ts";
import { kindWords } from "./question-words.ts";

/** The part of the consultation's form in which questions are written: one by one, or all as text. */
export function QuestionsEditor({ typed, errors }: { typed: Typed; errors: Errors }) {
  const isWriting = Boolean(typed.question_text || typed.question_kind || errors.question_text);
  return (
    <section className="app-questions-editor" aria-labelledby="questions-editor">
      <h2 className="govuk-heading-m" id="questions-editor">
        Questions to those who comment
      </h2>
      <p className="govuk-body">
        At most {mostQuestions}. Write one with the form below and add it; the preview has buttons to change,
        move and remove each.
      </p>
      <Details
        summary={typed.question_key ? "Change a question" : "Write a question"}
        open={isWriting || !typed.questions}
      >
        <QuestionForm typed={typed} errors={errors} />
      </Details>
      <TextArea
        name="questions"
        label="The questions as text"
        hint="As in a file’s front matter: a list in YAML, where each question has kind, text and what its kind needs. Up to 100,000 characters."
        defaultValue={typed.questions}
        error={errors.questions}
        rows={typed.questions ? 12 : 3}
        spellCheck={false}
        className={`govuk-textarea app-measure-text ${errors.questions ? "govuk-textarea--error" : ""}`}
      />
      <Button kind="secondary" name="intent" value="questions">
        Preview the questions
      </Button>
    </section>
  );
}

function QuestionForm({ typed, errors }: { typed: Typed; errors: Errors }) {
  const field = (name: string) => ({ name: `question_${name}`, defaultValue: typed[`question_${name}`] });
  return (
    <>
      {typed.question_key && <input type="hidden" name="question_key" value={typed.question_key} />}
      <TextArea
        {...field("text")}
        label="Question"
        hint="Up to 500 characters."
        error={errors.question_text}
        rows={2}
      />
      <Radios
        {...field("kind")}
        label="How it is answered"
        choices={questionKinds.map((kind) => ({ value: kind, text: kindWords[kind], hint: kindHints[kind] }))}
      />
      <TextInput
        {...field("hint")}
        label="Hint (optional)"
        hint="What helps to answer it. Up to 1,000 characters."
      />
      <TextArea
        {...field("options")}
        label="Options, one a line"
        hint={`For one or several choices: 2 to ${mostOptions}, each up to 200 characters.`}
        rows={4}
      />
      <div className="app-when">
        <TextInput {...field("from")} label="Scale from" className="govuk-input--width-5" />
        <TextInput {...field("from_label")} label="What the first step means" hint="Up to 80 characters." />
        <TextInput {...field("to")} label="Scale to" className="govuk-input--width-5" />
        <TextInput {...field("to_label")} label="What the last step means" hint="Up to 80 characters." />
      </div>
      <div className="app-when">
        <TextInput
          {...field("unit")}
          label="Unit of the number"
          hint="Up to 40 characters."
          className="govuk-input--width-10"
        />
        <TextInput {...field("minimum")} label="Lowest number" className="govuk-input--width-5" />
        <TextInput {...field("maximum")} label="Highest number" className="govuk-input--width-5" />
      </div>
      <Radios
        {...field("required")}
        label="Must it be answered?"
        choices={[
          { value: "no", text: "No" },
          { value: "yes", text: "Yes" },
        ]}
        defaultValue={typed.question_required ?? "no"}
        inline
      />
      <Checkboxes
        name="question_groups"
        label="Who is asked"
        hint="Tick none to ask everyone."
        choices={stakeholderGroups.map((group) => ({ value: group, text: capital(group) }))}
        defaultValues={(typed.question_groups ?? "").split(",")}
      />
      <Button kind="secondary" name="intent" value="add-question">
        {typed.question_key ? "Put it in place" : "Add it to the questions"}
      </Button>
    </>
  );
}

const kindHints = {
  open: "In the commenter’s own words.",
  single: "One of the options.",
  multiple: "Any number of the options.",
  scale: `Whole numbers in order, at most ${mostSteps} steps.`,
  number: "A number or a range, in a unit.",
};
