import { accepted, inWords, largestFile } from "#app/files/kinds.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { documentKinds } from "#db/schema.ts";
import { LanguageSelect } from "../translations/language-select.tsx";
import { longestDocumentTitle } from "./document.ts";

interface Props {
  typed: Record<string, string>;
  errors?: Errors;
}

/** Adds one document, or the next version of one. The file comes last, so that what was typed has arrived where it is too large. */
export function DocumentForm({ typed, errors }: Props) {
  const t = useWords();
  const kinds = documentKinds.map((value) => ({ value, text: t(`documents.kind ${value}`) }));
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <input type="hidden" name="id" value={typed.id} />
      <input type="hidden" name="seen" value={typed.seen} />
      <Radios
        name="kind"
        label={t("documents-office.kind")}
        choices={kinds}
        defaultValue={typed.kind}
        error={errors?.kind}
      />
      <TextInput
        name="title"
        label={t("documents-office.title")}
        hint={t("documents-office.title-hint", { most: longestDocumentTitle })}
        defaultValue={typed.title}
        error={errors?.title}
      />
      <LanguageSelect
        label={t("documents-office.language")}
        hint={null}
        defaultValue={typed.language}
        error={errors?.language}
      />
      <Field
        name="file"
        label={t("documents-office.file")}
        hint={t("documents-office.file-hint", { most: t.say(inWords(largestFile)) })}
        error={errors?.file}
      >
        {(control) => <input type="file" className="govuk-file-upload" accept={accepted} {...control} />}
      </Field>
      <Button>{t("documents-office.add")}</Button>
    </form>
  );
}
