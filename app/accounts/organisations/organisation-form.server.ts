import { z } from "zod";
import { messageText } from "#app/words/message.ts";
import { stakeholderGroups } from "#db/schema.ts";
import { isCountry } from "../countries.ts";
import type { Organisation } from "./find-organisation.server.ts";
import { euRegister, isEuRegisterNumber, isWebAddress, mostTyped } from "./organisation.ts";

type TooLong = `organisations.${"name" | "website" | "register" | "number" | "description"}-too-long`;

const line = (tooLong: TooLong, most = mostTyped.line) =>
  z.string().trim().max(most, messageText(tooLong, { most }));

/** The form of an organisation's page. `register` is then the register's name, and the number goes with it. */
export const organisationForm = z
  .object({
    name: line("organisations.name-too-long").min(1, messageText("organisations.enter-name")),
    country: z.string().refine(isCountry, messageText("organisations.choose-country")),
    stakeholder_group: z
      .enum(stakeholderGroups, messageText("organisations.say-group"))
      .refine((group) => group !== "individual", messageText("organisations.not-individual")),
    website: line("organisations.website-too-long").refine(
      (text) => text === "" || isWebAddress(text),
      messageText("organisations.no-web-address"),
    ),
    register: z.enum(["eu", "other", "none"], messageText("organisations.say-register")),
    other_register: line("organisations.register-too-long"),
    register_number: line("organisations.number-too-long", mostTyped.number),
    description: line("organisations.description-too-long", mostTyped.description),
  })
  .check(({ value, issues }) => {
    const { register, other_register, register_number } = value;
    const wrong = (path: string, message: string) =>
      issues.push({ code: "custom", path: [path], message, input: value });
    if (register === "other" && other_register === "")
      wrong("other_register", messageText("organisations.enter-register"));
    if (register === "other" && register_number === "")
      wrong("register_number", messageText("organisations.enter-number"));
    if (register === "eu" && !isEuRegisterNumber(register_number))
      wrong("register_number", messageText("organisations.enter-eu-number"));
    if (register === "none" && register_number !== "")
      wrong("register", messageText("organisations.choose-register"));
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
