import type { Errors } from "#app/requests/refusals.ts";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { useWords } from "#app/words/use-words.ts";
import { countryOptions } from "../countries.ts";
import { groupChoices } from "../stakeholder-groups.ts";
import { mostTyped } from "./organisation.ts";

interface Props {
  typed: Record<string, string | undefined>;
  errors?: Errors;
}

/** What an organisation's page says, to write or to change. */
export function OrganisationFields({ typed, errors }: Props) {
  const t = useWords();
  const groups = groupChoices(t).filter(({ value }) => value !== "individual");
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors?.[name] });
  return (
    <>
      <TextInput
        {...field("name")}
        label={t("organisations.name")}
        hint={t("organisations.name-hint", { most: mostTyped.line })}
        autoComplete="organization"
      />
      <Select
        {...field("country")}
        label={t("organisations.country")}
        none={t("organisations.choose-country")}
        options={countryOptions(t)}
      />
      <Radios {...field("stakeholder_group")} label={t("organisations.which-group")} choices={groups} />
      <TextInput
        {...field("website")}
        label={t("organisations.website-optional")}
        hint={t("organisations.website-hint", { most: mostTyped.line })}
        type="url"
        autoComplete="url"
        spellCheck={false}
      />
      <Radios
        {...field("register")}
        label={t("organisations.in-register")}
        hint={t("organisations.in-register-hint")}
        choices={[
          { value: "eu", text: t("organisations.eu-register") },
          { value: "other", text: t("organisations.another-register") },
          { value: "none", text: t("organisations.no-register") },
        ]}
      />
      <TextInput
        {...field("other_register")}
        label={t("organisations.other-register")}
        hint={t("organisations.other-register-hint", { most: mostTyped.line })}
      />
      <TextInput
        {...field("register_number")}
        label={t("organisations.register-number")}
        hint={t("organisations.register-number-hint", { most: mostTyped.number })}
        className="govuk-input--width-20"
        spellCheck={false}
      />
      <TextArea
        {...field("description")}
        label={t("organisations.what-it-does")}
        hint={t("organisations.what-it-does-hint", { most: mostTyped.description })}
        rows={4}
      />
    </>
  );
}
