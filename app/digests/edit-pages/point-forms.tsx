import { shortened } from "#app/content/phrases.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { pointStates } from "#db/schema.ts";
import { EditForm } from "./edit-form.tsx";
import type { EditablePoint } from "./find-editable-point.server.ts";

interface Props {
  editable: EditablePoint;
  typed: Typed;
  errors: Errors;
}

/** In characters: a list of choices has one line for each. */
const longestChoice = 160;

/** How far officials are with a key point, where it stands, and what they say of it in their own words. */
export function PointForms(props: Props) {
  return (
    <>
      <StateForm {...props} />
      <PlaceForms {...props} />
      <SentenceForm {...props} />
      <SplitForm {...props} />
      <MergeForm {...props} />
      <RemoveForm {...props} />
    </>
  );
}

function StateForm({ editable: { said, colleagues }, typed }: Props) {
  const t = useWords();
  const { seen, progress } = said;
  return (
    <EditForm act="state" seen={seen} heading={t("digest-edits.how-far")} button={t("digest-edits.save")}>
      <Select
        name="state"
        label={t("digest-edits.state")}
        none={t("digest-edits.state none")}
        options={pointStates.map((value) => ({ value, text: t(`digest-edits.state ${value}`) }))}
        defaultValue={typed.state ?? progress?.state ?? ""}
      />
      <Select
        name="assigned"
        label={t("digest-edits.assigned-to")}
        none={t("digest-edits.nobody")}
        options={colleagues.map(({ id, name }) => ({ value: id, text: name }))}
        defaultValue={typed.assigned ?? progress?.assigned_to ?? ""}
      />
    </EditForm>
  );
}

function PlaceForms({ editable: { said, themes }, typed, errors }: Props) {
  const t = useWords();
  const { point, seen } = said;
  return (
    <>
      <EditForm
        {...{ act: "theme", seen, heading: t("digest-edits.theme") }}
        button={t("digest-edits.move-to-theme")}
      >
        <Select
          name="theme"
          label={t("digest-edits.theme")}
          none={t("digest-edits.no-theme")}
          options={themes.map(({ id, name, language }) => ({ value: id, text: name, lang: language }))}
          defaultValue={typed.theme ?? point.theme_id ?? ""}
        />
      </EditForm>
      <EditForm
        {...{ act: "place", seen, heading: t("digest-edits.place") }}
        button={t("digest-edits.set-place")}
      >
        <TextInput
          name="place"
          label={t("digest-edits.place")}
          hint={t("digest-edits.place-hint")}
          error={errors.place}
          defaultValue={typed.place ?? String(point.place ?? "")}
          inputMode="numeric"
          className="govuk-input--width-3"
        />
      </EditForm>
    </>
  );
}

function useChoices({ said }: EditablePoint) {
  const t = useWords();
  return said.passages.map(({ passage_id, words, language, number }) => ({
    ...{ value: passage_id, text: shortened(words, longestChoice), lang: language },
    hint: t("digest-edits.of-comment", { number: String(number) }),
  }));
}

function SentenceForm({ editable, typed, errors }: Props) {
  const t = useWords();
  const { point, seen } = editable.said;
  const cited = point.sentence?.quotes.map(({ passage_id }) => passage_id) ?? [];
  return (
    <EditForm
      {...{ act: "sentence", seen, heading: t("digest-edits.own-sentence") }}
      button={t("digest-edits.write-sentence")}
    >
      <TextArea
        name="sentence"
        label={t("digest-edits.own-sentence")}
        hint={t("digest-edits.own-sentence-hint")}
        error={errors.sentence}
        rows={3}
        defaultValue={typed.sentence ?? point.sentence?.text ?? ""}
      />
      <Checkboxes
        name="cites"
        label={t("digest-edits.cites")}
        error={errors.cites}
        choices={useChoices(editable)}
        defaultValues={typed.cites?.split(",") ?? cited}
      />
    </EditForm>
  );
}

function SplitForm({ editable, typed, errors }: Props) {
  const t = useWords();
  const { point, seen, counts, passages } = editable.said;
  const namedBy = point.quotes[0]?.passage_id;
  const choices = useChoices(editable).filter(({ value }) => value !== namedBy);
  if (choices.length === 0) return null;
  return (
    <EditForm
      {...{ act: "split", seen, heading: t("digest-edits.split"), hint: t("digest-edits.split-hint") }}
      button={t("digest-edits.make-point")}
    >
      <Checkboxes
        name="passages"
        label={t("digest-edits.passages")}
        hint={
          passages.length < counts.passages
            ? t("digest-edits.passages-of-page", { shown: passages.length })
            : undefined
        }
        error={errors.passages}
        choices={choices}
        defaultValues={typed.passages?.split(",") ?? []}
      />
    </EditForm>
  );
}

function MergeForm({ editable: { said, others }, typed, errors }: Props) {
  const t = useWords();
  const options = others.flatMap(({ id, quotes: [quote] }) =>
    quote ? [{ value: id, text: shortened(quote.words, longestChoice), lang: quote.language }] : [],
  );
  if (options.length === 0) return null;
  return (
    <EditForm
      {...{
        act: "merge",
        seen: said.seen,
        heading: t("digest-edits.merge"),
        hint: t("digest-edits.merge-hint"),
      }}
      button={t("digest-edits.merge-point")}
    >
      <Select
        name="into"
        label={t("digest-edits.into")}
        none={t("digest-learning.choose")}
        error={errors.into}
        options={options}
        defaultValue={typed.into ?? ""}
      />
    </EditForm>
  );
}

function RemoveForm({ editable: { said } }: Props) {
  const t = useWords();
  return (
    <EditForm
      {...{ act: "remove", seen: said.seen, kind: "warning", heading: t("digest-edits.remove") }}
      {...{ hint: t("digest-edits.remove-hint"), button: t("digest-edits.remove-point") }}
    />
  );
}
