import type { Errors } from "#app/requests/refusals.ts";
import { type Message, message } from "#app/words/message.ts";
import { endUserTypes } from "../end-users.ts";
import type { InputFields, InputGroup, InputOption } from "../input-field.ts";
import { inOrder, problemsWith } from "../problems.ts";
import { incidentGroups, incidentsOf } from "./incidents.ts";
import { affectedGroups, dueDiligenceSteps, likelihoods, rights, severity } from "./rights.ts";

const chosen = 500;
const shortText = 200;
const longText = 5_000;

const choice = (name: string, label: Message, options: readonly InputOption[]) =>
  ({ name, label, kind: "choice", options, longest: shortText }) as const;
const several = (name: string, label: Message, options: readonly InputOption[]) =>
  ({ name, label, kind: "several", options, longest: chosen }) as const;

/** All that a human-rights input can say, incidents apart, in the order in which it is asked for. */
export const harmGroups: readonly InputGroup[] = [
  {
    key: "harm",
    title: message("inputs.who-could-be-harmed"),
    fields: [
      {
        name: "harm",
        label: message("inputs.harm"),
        hint: message("inputs.harm-hint"),
        kind: "long text",
        longest: longText,
      },
      several("groups", message("inputs.groups-affected"), affectedGroups),
      { name: "other_group", label: message("inputs.others-affected"), kind: "text", longest: shortText },
      several("end_users", message("inputs.types-of-end-user"), endUserTypes),
    ],
  },
  {
    key: "rights",
    title: message("inputs.rights-concerned"),
    hint: message("inputs.rights-concerned-hint"),
    fields: [
      several(
        "rights",
        message("inputs.rights"),
        rights.map(({ value, text, source }) => ({ value, text, hint: source })),
      ),
      { name: "other_right", label: message("inputs.another-right"), kind: "text", longest: shortText },
    ],
  },
  {
    key: "severity",
    title: message("inputs.severity-and-likelihood"),
    fields: [
      choice("scale", message("inputs.how-grave"), severity.scale),
      choice("scope", message("inputs.how-many"), severity.scope),
      choice("irremediability", message("inputs.undone"), severity.irremediability),
      choice("likelihood", message("inputs.how-likely"), likelihoods),
    ],
  },
];

export const answerGroups: readonly InputGroup[] = [
  {
    key: "safeguards",
    title: message("inputs.safeguards-and-remedy"),
    fields: [
      {
        name: "mitigation",
        label: message("inputs.mitigation"),
        hint: message("inputs.mitigation-hint"),
        kind: "long text",
        longest: longText,
      },
      {
        name: "remedy",
        label: message("inputs.remedy"),
        kind: "long text",
        longest: longText,
      },
      several("due_diligence", message("inputs.due-diligence"), dueDiligenceSteps),
    ],
  },
];

export const humanRightsGroups: readonly InputGroup[] = [...harmGroups, ...incidentGroups, ...answerGroups];

/** What is wrong with a human-rights input, by the field's name; anything may be left out. */
export function problemsWithHumanRights(fields: InputFields): Errors {
  const errors = problemsWith(humanRightsGroups, fields);
  for (const { place, what } of incidentsOf(fields))
    if (what === "") errors[`incident_${place}_what`] = message("inputs.say-what-happened", { place });
  return inOrder(humanRightsGroups, errors);
}
