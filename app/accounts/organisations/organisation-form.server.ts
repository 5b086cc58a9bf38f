import { z } from "zod";
import { stakeholderGroups } from "#db/schema.ts";
import { isCountry } from "../countries.ts";
import type { Organisation } from "./find-organisation.server.ts";
import { euRegister, isEuRegisterNumber, isWebAddress } from "./organisation.ts";

const line = (name: string) => z.string().trim().max(200, `${name} must be 200 characters or fewer`);

/** The form of an organisation's page. `register` is then the register's name, and the number goes with it. */
export const organisationForm = z
  .object({
    name: line("The name").min(1, "Enter the organisation’s name"),
    country: z.string().refine(isCountry, "Choose a country"),
    stakeholder_group: z
      .enum(stakeholderGroups, "Say to which group the organisation belongs")
      .refine((group) => group !== "individual", "An organisation belongs to one of the other groups"),
    website: line("The address of the website").refine(
      (text) => text === "" || isWebAddress(text),
      "Enter a web address like https://www.example.org, or leave this empty",
    ),
    register: z.enum(["eu", "other", "none"], "Say whether the organisation is in a public register"),
    other_register: line("The register’s name"),
    register_number: z.string().trim().max(60, "The number must be 60 characters or fewer"),
    description: z.string().trim().max(1000, "The description must be 1,000 characters or fewer"),
  })
  .check(({ value, issues }) => {
    const { register, other_register, register_number } = value;
    const wrong = (path: string, message: string) =>
      issues.push({ code: "custom", path: [path], message, input: value });
    if (register === "other" && other_register === "")
      wrong("other_register", "Enter the register’s name, such as “KVK” or “Companies House”");
    if (register === "other" && register_number === "") wrong("register_number", "Enter the number");
    if (register === "eu" && !isEuRegisterNumber(register_number))
      wrong("register_number", "Enter a number of the EU Transparency Register, like 1234567890-12");
    if (register === "none" && register_number !== "")
      wrong("register", "Choose the register that the number is from, or clear the number");
  })
  .transform(({ register, other_register, register_number, website, description, ...rest }) => ({
    ...rest,
    website: website || null,
    description: description || null,
    ...registerOf(register, other_register, register_number),
  }));

function registerOf(register: "eu" | "other" | "none", other: string, register_number: string) {
  if (register === "none") return { register: null, register_number: null };
  return { register: register === "eu" ? euRegister : other, register_number };
}

export type OrganisationContent = z.infer<typeof organisationForm>;

/** What stands in the fields of the form for this organisation. */
export function typedOf(organisation: Organisation) {
  const { name, country, stakeholder_group, website, register, register_number, description } = organisation;
  const isEu = register === euRegister;
  return {
    name,
    country,
    stakeholder_group,
    website: website ?? "",
    register: register === null ? "none" : isEu ? "eu" : "other",
    other_register: isEu ? "" : (register ?? ""),
    register_number: register_number ?? "",
    description: description ?? "",
  };
}
