import { shortened } from "#app/content/phrases.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { type OfConsultation, pointAddress } from "../said/point-facts.tsx";
import { EditForm } from "./edit-form.tsx";
import type { EditablePassage } from "./find-passage.server.ts";

interface Props {
  passage: EditablePassage;
  consultation: OfConsultation;
  typed: Typed;
  errors: Errors;
}

/** In characters: a list of choices has one line for each. */
const longestChoice = 160;

/** The key points that a passage makes, its tags, and what else it may make. */
export function PassageForms({ passage, consultation, typed, errors }: Props) {
  const t = useWords();
  const { seen, tags, names, makes, others } = passage;
  return (
    <>
      <h2 className="govuk-heading-m">{t("digest-edits.makes")}</h2>
      {makes.length === 0 && <p className="govuk-body">{t("digest-edits.makes-none")}</p>}
      <ul className="govuk-list">
        {makes.map(({ id, quote }) => (
          <li key={id}>
            <a
              className="govuk-link"
              href={pointAddress(consultation, { id })}
              lang={quote.language}
              dir="auto"
            >
              {shortened(quote.words, longestChoice)}
            </a>
          </li>
        ))}
      </ul>
      <EditForm
        {...{ act: "tag", seen, heading: t("digest-edits.tags"), button: t("digest-edits.set-tags") }}
      >
        <TextInput
          name="tags"
          label={t("digest-edits.tags")}
          hint={t("digest-edits.tags-hint")}
          error={errors.tags}
          defaultValue={typed.tags ?? tags.join(", ")}
        />
      </EditForm>
      {others.length > 0 && (
        <EditForm
          {...{
            act: "add",
            seen,
            heading: t("digest-edits.add-to"),
            button: t("digest-edits.add-to-button"),
          }}
          also={
            makes.length > 0 &&
            !names && (
              <Button kind="secondary" name="act" value="move">
                {t("digest-edits.move-to-button")}
              </Button>
            )
          }
        >
          <Select
            name="to"
            label={t("digest-edits.into")}
            none={t("digest-learning.choose")}
            error={errors.to}
            options={others.map(({ id, quote }) => ({
              ...{ value: id, text: shortened(quote.words, longestChoice), lang: quote.language },
            }))}
            defaultValue={typed.to ?? ""}
          />
        </EditForm>
      )}
      {!names && (
        <EditForm
          {...{ act: "make", seen, heading: t("digest-edits.make-one") }}
          {...{ hint: t("digest-edits.make-one-hint"), button: t("digest-edits.make-one-button") }}
        />
      )}
    </>
  );
}
