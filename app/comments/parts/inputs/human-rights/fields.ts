import type { Errors } from "#app/requests/refusals.ts";
import { endUserTypes } from "../end-users.ts";
import type { InputFields, InputGroup, InputOption } from "../input-field.ts";
import { inOrder, problemsWith } from "../problems.ts";
import { incidentGroups, incidentsOf } from "./incidents.ts";
import { affectedGroups, dueDiligenceSteps, likelihoods, rights, severity } from "./rights.ts";

const chosen = 500;
const shortText = 200;
const longText = 5_000;

const choice = (name: string, label: string, options: readonly InputOption[]) =>
  ({ name, label, kind: "choice", options, longest: shortText }) as const;
const several = (name: string, label: string, options: readonly InputOption[]) =>
  ({ name, label, kind: "several", options, longest: chosen }) as const;

/** All that a human-rights input can say, incidents apart, in the order in which it is asked for. */
export const harmGroups: readonly InputGroup[] = [
  {
    key: "harm",
    title: "Who could be harmed, and how",
    fields: [
      {
        name: "harm",
        label: "The harm",
        hint: "What could happen, by which item, to whom. Do not write what could expose a source.",
        kind: "long text",
        longest: longText,
      },
      several("groups", "Groups affected", affectedGroups),
      { name: "other_group", label: "Others affected", kind: "text", longest: shortText },
      several("end_users", "Types of end user", endUserTypes),
    ],
  },
  {
    key: "rights",
    title: "Rights concerned",
    hint: "Each with the articles that state it in the Universal Declaration (UDHR) and the two Covenants (ICCPR, ICESCR).",
    fields: [
      several(
        "rights",
        "Rights",
        rights.map(({ value, text, source }) => ({ value, text, hint: source })),
      ),
      { name: "other_right", label: "Another right", kind: "text", longest: shortText },
    ],
  },
  {
    key: "severity",
    title: "Severity and likelihood",
    fields: [
      choice("scale", "How grave is it?", severity.scale),
      choice("scope", "How many people does it reach?", severity.scope),
      choice("irremediability", "Can it be undone?", severity.irremediability),
      choice("likelihood", "How likely is it?", likelihoods),
    ],
  },
];

export const answerGroups: readonly InputGroup[] = [
  {
    key: "safeguards",
    title: "Safeguards and remedy",
    fields: [
      {
        name: "mitigation",
        label: "What would prevent or lessen the harm",
        hint: "A condition of a licence, a limit on the item, a check of the end user.",
        kind: "long text",
        longest: longText,
      },
      {
        name: "remedy",
        label: "What remedy those harmed have, or should have",
        kind: "long text",
        longest: longText,
      },
      several("due_diligence", "Step of due diligence (UN Guiding Principles)", dueDiligenceSteps),
    ],
  },
];

export const humanRightsGroups: readonly InputGroup[] = [...harmGroups, ...incidentGroups, ...answerGroups];

/** What is wrong with a human-rights input, by the field's name; anything may be left out. */
export function problemsWithHumanRights(fields: InputFields): Errors {
  const errors = problemsWith(humanRightsGroups, fields);
  for (const { place, what } of incidentsOf(fields))
    if (what === "") errors[`incident_${place}_what`] = `Say what happened in incident ${place}`;
  return inOrder(humanRightsGroups, errors);
}
