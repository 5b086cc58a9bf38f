import { longestQuantity } from "#app/content/quantity.ts";
import type { Errors } from "#app/requests/refusals.ts";
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
import { controlLists, longestEntry, oddEntry } from "./control-list.ts";
import { costFields, problemsWithUnits, valueFields } from "./figure-units.ts";

const yesNoUnknown = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
  { value: "unknown", text: "Not known" },
] as const;

const shortText = 200;
const middleText = 1_000;
const longText = 5_000;
/** Room for a figure with a summary of what is confidential about it. */
const quantityText = longestQuantity + 400;

const quantity = (name: string, label: string, hint?: string): InputField => ({
  name,
  label,
  hint,
  kind: "quantity",
  longest: quantityText,
});
const text = (name: string, label: string, hint?: string, longest = shortText): InputField => ({
  name,
  label,
  hint,
  kind: "text",
  longest,
});
const long = (name: string, label: string, hint?: string, longest = longText): InputField => ({
  name,
  label,
  hint,
  kind: "long text",
  longest,
});
const answer = (name: string, label: string): InputField => ({
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
    title: "Control list and entry",
    fields: [
      { name: "list", label: "Control list", kind: "choice", options: controlLists, longest: shortText },
      text(
        "entry",
        "Entry",
        "As the list prints it, such as 3A090, 5A002.a, 5.A.1.j or ML13; several with commas between.",
        longestEntry,
      ),
    ],
  },
  {
    key: "parameter",
    title: "Parameter and threshold",
    hint: "One parameter. Values can be numbers or ranges: 16, 1500, 10 to 20, less than 5. Write thousands without a sign: 1500 or 1 500, not 1,500.",
    fields: [
      text("parameter", "Parameter", "What is measured, such as total processing performance."),
      text("unit", "Unit", "Such as TOPS, mm or kW; the same for all three values.", 60),
      quantity("present_value", "Present value", "The threshold that applies today, if there is one."),
      quantity("proposed_value", "Proposed value", "What the measure proposes."),
      quantity("preferred_value", "Value that you prefer"),
      long(
        "parameter_reasons",
        "Why this value",
        "What it would catch and what it would leave out.",
        middleText * 2,
      ),
    ],
  },
  {
    key: "use",
    title: "Destinations, end use and end users",
    fields: [
      text("destinations", "Destinations", "Countries, regions or country groups.", middleText),
      long("end_use", "End use", "What the item is used for.", middleText),
      {
        name: "end_users",
        label: "Types of end user",
        kind: "several",
        options: endUserTypes,
        longest: shortText,
      },
    ],
  },
  {
    key: "licensing",
    title: "Licences",
    fields: [
      long(
        "licence_requirement",
        "Licence requirement",
        "Whether a licence is needed today, and whether it should be.",
        middleText,
      ),
      text("exceptions", "Licence exceptions or general authorisations", "Such as TSR or EU001.", middleText),
      quantity(
        "applications",
        "Additional licence applications a year",
        "How many more you would file because of the measure.",
      ),
      quantity("days_lost", "Days lost on each application"),
    ],
  },
  {
    key: "availability",
    title: "Availability from elsewhere",
    hint: "Whether the item can be had from sources that the measure does not reach; the questions follow 15 CFR 768.5.",
    fields: [
      text("product", "Product or model"),
      text("source", "Maker or supplier outside the control"),
      { name: "source_country", label: "Country of that source", kind: "country", longest: shortText },
      answer("comparable_quality", "Is it of comparable quality?"),
      long("comparable_quality_reasons", "How you know about its quality", undefined, middleText),
      answer("sufficient_quantity", "Is there enough of it to make the control ineffective?"),
      long("sufficient_quantity_reasons", "How you know about its quantity", undefined, middleText),
      long(
        "availability_basis",
        "Evidence",
        "Data sheets, offers, production and sales figures: name them.",
        middleText * 2,
      ),
    ],
  },
  {
    key: "burden",
    title: "Cost and burden",
    hint: "For your organisation. Ranges are welcome: 10 000 to 20 000. Write thousands without a sign: 1500 or 1 500, not 1,500.",
    fields: [
      { name: "currency", label: "Currency", kind: "currency", longest: shortText },
      quantity("one_off_cost", "One-off cost"),
      quantity("yearly_cost", "Cost a year"),
      quantity("hours", "Hours of work a year"),
      {
        name: "smaller_firm",
        label: "Are you a smaller firm?",
        hint: "Fewer than 250 people, or a smaller firm by the law of your country.",
        kind: "choice",
        options: yesNoUnknown.slice(0, 2),
        longest: shortText,
      },
      long("research_effect", "Effect on research and publication", undefined, middleText * 2),
      quantity("transition_months", "Time that you need to adapt, in months"),
    ],
  },
];

/** What is wrong with a technical input, by the field's name; anything may be left out. */
export function problemsWithTechnical(fields: InputFields): Errors {
  const errors = { ...problemsWithUnits(fields), ...problemsWith(technicalGroups, fields) };
  const isCosted = costFields.some((name) => textOf(fields, name) !== "");
  if (isCosted && textOf(fields, "currency") === "") errors.currency = "Choose the currency of the costs";
  const isValued = valueFields.some((name) => textOf(fields, name));
  if (isValued && textOf(fields, "parameter") === "")
    errors.parameter = "Say which parameter the values are of";
  return inOrder(technicalGroups, errors);
}

/** What looks odd but may be right, by the field's name: a warning that keeps nothing from being sent. */
export function warningsOnTechnical(input: SaidInput): Errors {
  const { fields } = input;
  if (isConfidential(input, "entry")) return {};
  const odd = oddEntry(textOf(fields, "list"), textOf(fields, "entry"));
  return odd ? { entry: odd } : {};
}
