import { controlLists, longestEntry, oddEntry } from "#app/consultations/subjects/control-list.ts";
import { longestQuantity } from "#app/content/figures/quantity.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { type Message, message } from "#app/words/message.ts";
import { endUserTypes } from "../end-users.ts";
import {
  type InputField,
  type InputFields,
  type InputGroup,
  isConfidential,
  type SaidInput,
  textOf,
} from "../input-field.ts";
import { inOrder, problemsWith } from "../problems.ts";
import { costFields, problemsWithUnits, valueFields } from "./figure-units.ts";

const yesNoUnknown = (["yes", "no", "unknown"] as const).map((value) => ({
  value,
  text: message(`inputs.answer ${value}`),
}));

const shortText = 200;
const middleText = 1_000;
const longText = 5_000;
/** Room for a figure with a summary of what is confidential about it. */
const quantityText = longestQuantity + 400;

const quantity = (name: string, label: Message, hint?: Message): InputField => ({
  name,
  label,
  hint,
  kind: "quantity",
  longest: quantityText,
});
const text = (name: string, label: Message, hint?: Message, longest = shortText): InputField => ({
  name,
  label,
  hint,
  kind: "text",
  longest,
});
const long = (name: string, label: Message, hint?: Message, longest = longText): InputField => ({
  name,
  label,
  hint,
  kind: "long text",
  longest,
});
const answer = (name: string, label: Message): InputField => ({
  name,
  label,
  kind: "choice",
  options: yesNoUnknown,
  longest: shortText,
});

/** All that a technical input can say, in the order in which it is asked for. */
export const technicalGroups: readonly InputGroup[] = [
  {
    key: "entry",
    title: message("inputs.control-list-and-entry"),
    fields: [
      {
        name: "list",
        label: message("inputs.control-list"),
        kind: "choice",
        options: controlLists,
        longest: shortText,
      },
      text("entry", message("inputs.entry"), message("inputs.entry-hint"), longestEntry),
    ],
  },
  {
    key: "parameter",
    title: message("inputs.parameter-and-threshold"),
    hint: message("inputs.parameter-and-threshold-hint"),
    fields: [
      text("parameter", message("inputs.parameter"), message("inputs.parameter-hint")),
      text("unit", message("inputs.unit"), message("inputs.unit-hint"), 60),
      quantity("present_value", message("inputs.present-value"), message("inputs.present-value-hint")),
      quantity("proposed_value", message("inputs.proposed-value"), message("inputs.proposed-value-hint")),
      quantity("preferred_value", message("inputs.preferred-value")),
      long(
        "parameter_reasons",
        message("inputs.why-this-value"),
        message("inputs.why-this-value-hint"),
        middleText * 2,
      ),
    ],
  },
  {
    key: "use",
    title: message("inputs.destinations-and-use"),
    fields: [
      text("destinations", message("inputs.destinations"), message("inputs.destinations-hint"), middleText),
      long("end_use", message("inputs.end-use"), message("inputs.end-use-hint"), middleText),
      {
        name: "end_users",
        label: message("inputs.types-of-end-user"),
        kind: "several",
        options: endUserTypes,
        longest: shortText,
      },
    ],
  },
  {
    key: "licensing",
    title: message("inputs.licences"),
    fields: [
      long(
        "licence_requirement",
        message("inputs.licence-requirement"),
        message("inputs.licence-requirement-hint"),
        middleText,
      ),
      text(
        "exceptions",
        message("inputs.licence-exceptions"),
        message("inputs.licence-exceptions-hint"),
        middleText,
      ),
      quantity("applications", message("inputs.applications"), message("inputs.applications-hint")),
      quantity("days_lost", message("inputs.days-lost")),
    ],
  },
  {
    key: "availability",
    title: message("inputs.availability"),
    hint: message("inputs.availability-hint"),
    fields: [
      text("product", message("inputs.product")),
      text("source", message("inputs.source")),
      {
        name: "source_country",
        label: message("inputs.source-country"),
        kind: "country",
        longest: shortText,
      },
      answer("comparable_quality", message("inputs.comparable-quality")),
      long("comparable_quality_reasons", message("inputs.comparable-quality-reasons"), undefined, middleText),
      answer("sufficient_quantity", message("inputs.sufficient-quantity")),
      long(
        "sufficient_quantity_reasons",
        message("inputs.sufficient-quantity-reasons"),
        undefined,
        middleText,
      ),
      long("availability_basis", message("inputs.evidence"), message("inputs.evidence-hint"), middleText * 2),
    ],
  },
  {
    key: "burden",
    title: message("inputs.cost-and-burden"),
    hint: message("inputs.cost-and-burden-hint"),
    fields: [
      { name: "currency", label: message("inputs.currency"), kind: "currency", longest: shortText },
      quantity("one_off_cost", message("inputs.one-off-cost")),
      quantity("yearly_cost", message("inputs.yearly-cost")),
      quantity("hours", message("inputs.hours")),
      {
        name: "smaller_firm",
        label: message("inputs.smaller-firm"),
        hint: message("inputs.smaller-firm-hint"),
        kind: "choice",
        options: yesNoUnknown.slice(0, 2),
        longest: shortText,
      },
      long("research_effect", message("inputs.research-effect"), undefined, middleText * 2),
      quantity("transition_months", message("inputs.transition-months")),
    ],
  },
];

/** What is wrong with a technical input, by the field's name; anything may be left out. */
export function problemsWithTechnical(fields: InputFields): Errors {
  const errors = { ...problemsWithUnits(fields), ...problemsWith(technicalGroups, fields) };
  const isCosted = costFields.some((name) => textOf(fields, name) !== "");
  if (isCosted && textOf(fields, "currency") === "")
    errors.currency = message("inputs.choose-currency-of-costs");
  const isValued = valueFields.some((name) => textOf(fields, name));
  if (isValued && textOf(fields, "parameter") === "")
    errors.parameter = message("inputs.say-which-parameter");
  return inOrder(technicalGroups, errors);
}

/** What looks odd but may be right, by the field's name: a warning that keeps nothing from being sent. */
export function warningsOnTechnical(input: SaidInput): Errors {
  const { fields } = input;
  if (isConfidential(input, "entry")) return {};
  const odd = oddEntry(textOf(fields, "list"), textOf(fields, "entry"));
  return odd ? { entry: odd } : {};
}
