import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { countryOptions } from "../countries.ts";
import { stakeholderGroupHints } from "../stakeholder-groups.ts";
import { euRegister } from "./organisation.ts";

interface Props {
  typed: Record<string, string | undefined>;
  errors?: Record<string, string>;
}

const groups = stakeholderGroupHints.filter(({ value }) => value !== "individual");

/** What an organisation's page says, to write or to change. */
export function OrganisationFields({ typed, errors }: Props) {
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors?.[name] });
  return (
    <>
      <TextInput
        {...field("name")}
        label="Name of the organisation"
        hint="As it is to stand under its comments. At most 200 characters."
        autoComplete="organization"
      />
      <Select {...field("country")} label="Country" none="Choose a country" options={countryOptions} />
      <Radios {...field("stakeholder_group")} label="To which group does it belong?" choices={groups} />
      <TextInput
        {...field("website")}
        label="Website (optional)"
        hint="Like https://www.example.org. At most 200 characters."
        type="url"
        autoComplete="url"
        spellCheck={false}
      />
      <Radios
        {...field("register")}
        label="Is it in a public register?"
        hint="So that readers can check who you are."
        choices={[
          { value: "eu", text: euRegister },
          { value: "other", text: "Another register" },
          { value: "none", text: "No" },
        ]}
      />
      <TextInput
        {...field("other_register")}
        label="Name of the other register"
        hint="If it is in another register: its name, such as Companies House. At most 200 characters."
      />
      <TextInput
        {...field("register_number")}
        label="Number in the register"
        hint="For the EU Transparency Register, like 1234567890-12. At most 60 characters."
        className="govuk-input--width-20"
        spellCheck={false}
      />
      <TextArea
        {...field("description")}
        label="What it does (optional)"
        hint="A few sentences of plain text. At most 1,000 characters."
        rows={4}
      />
    </>
  );
}
