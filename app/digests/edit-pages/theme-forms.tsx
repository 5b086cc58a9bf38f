import { positionWords } from "#app/comments/comment/shown-position.ts";
import { shortened } from "#app/content/phrases.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { EditForm } from "./edit-form.tsx";
import type { EditableTheme } from "./find-editable-theme.server.ts";

interface Props {
  editable: EditableTheme;
  typed: Typed;
  errors: Errors;
}

/** In characters: a list of choices has one line for each. */
const longestChoice = 160;

/** The name and place of a theme, and what is made of it; of what is in no theme one can be made. */
export function ThemeForms(props: Props) {
  const isTheme = props.editable.theme.name !== null;
  return (
    <>
      {isTheme && <NameForms {...props} />}
      <SplitThemeForm {...props} />
      {isTheme && <MergeThemeForm {...props} />}
      {isTheme && <RemoveThemeForm {...props} />}
    </>
  );
}

function NameForms({ editable: { seen, theme }, typed, errors }: Props) {
  const t = useWords();
  return (
    <>
      <EditForm
        {...{ act: "rename", seen, heading: t("digest-edits.theme-name") }}
        button={t("digest-edits.rename-theme")}
      >
        <TextInput
          name="name"
          label={t("digest-edits.theme-name")}
          error={errors.name}
          defaultValue={typed.name ?? theme.name ?? ""}
        />
      </EditForm>
      <EditForm
        {...{ act: "place", seen, heading: t("digest-edits.place-of-theme") }}
        button={t("digest-edits.set-place")}
      >
        <TextInput
          name="place"
          label={t("digest-edits.place-of-theme")}
          hint={t("digest-edits.place-hint")}
          error={errors.place}
          defaultValue={typed.place ?? String(theme.place ?? "")}
          inputMode="numeric"
          className="govuk-input--width-3"
        />
      </EditForm>
    </>
  );
}

function SplitThemeForm({ editable: { seen, theme }, typed, errors }: Props) {
  const t = useWords();
  return (
    <EditForm
      {...{ act: "split", seen, heading: t("digest-edits.split-theme") }}
      button={t("digest-edits.make-theme")}
    >
      <TextInput
        name="new-name"
        label={t("digest-edits.new-theme-name")}
        error={errors["new-name"]}
        defaultValue={typed["new-name"] ?? ""}
      />
      <Checkboxes
        name="points"
        label={t("digest-edits.points")}
        error={errors.points}
        choices={theme.points.map(({ id, position, quotes: [quote] }) => ({
          ...{ value: id, hint: positionWords(t, position) },
          ...{ text: shortened(quote?.words ?? "", longestChoice), lang: quote?.language ?? theme.language },
        }))}
        defaultValues={typed.points?.split(",") ?? []}
      />
    </EditForm>
  );
}

function MergeThemeForm({ editable: { seen, others }, typed, errors }: Props) {
  const t = useWords();
  if (others.length === 0) return null;
  return (
    <EditForm
      {...{ act: "merge", seen, heading: t("digest-edits.merge-theme") }}
      {...{ hint: t("digest-edits.merge-theme-hint"), button: t("digest-edits.merge-themes") }}
    >
      <Select
        name="into"
        label={t("digest-edits.into-theme")}
        none={t("digest-learning.choose")}
        error={errors.into}
        options={others.map(({ id, name, language }) => ({ value: id, text: name, lang: language }))}
        defaultValue={typed.into ?? ""}
      />
    </EditForm>
  );
}

function RemoveThemeForm({ editable: { seen } }: Props) {
  const t = useWords();
  return (
    <EditForm
      {...{ act: "remove", seen, kind: "warning", heading: t("digest-edits.remove-theme") }}
      {...{ hint: t("digest-edits.remove-theme-hint"), button: t("digest-edits.remove-theme") }}
    />
  );
}
