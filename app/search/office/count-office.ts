import { folded } from "#app/content/folded.ts";
import { type CountedChoice, countValues, type OfConsultations, valuesOf } from "../count-facets.ts";
import type { ChosenName } from "../search-filters.ts";
import type { Unpublished } from "./list-unpublished.server.ts";
import { type OfficeFilters, officeNames, officeStateOf } from "./office-filters.ts";

export type OfficeConsultations = OfConsultations;

type OfficeName = (typeof officeNames)[number] | "state" | "sealed";
const names: OfficeName[] = ["state", "sealed", ...officeNames];

interface OfficeNarrowing {
  filters: OfficeFilters;
  consultations: OfConsultations;
}

function valuesIn(name: OfficeName, comment: Unpublished, consultations: OfConsultations): string[] {
  if (name === "state") return [officeStateOf(comment)];
  if (name === "sealed") return comment.sealed === 1 ? ["with"] : [];
  return valuesOf(name, comment, consultations);
}

/** Whether a comment is asked for; of the filters but one where that one is named. */
export function fitsOffice(
  comment: Unpublished,
  { filters, consultations, but }: OfficeNarrowing & { but?: OfficeName },
) {
  const { from, until } = filters;
  const day = comment.submitted_at.slice(0, 10);
  if ((from !== "" && day < from) || (until !== "" && day > until)) return false;
  return names.every(
    (name) =>
      name === but ||
      filters[name] === "" ||
      valuesIn(name, comment, consultations).some((value) => folded(value) === folded(filters[name])),
  );
}

/** For each filter its values with how many each would leave, the other filters staying as they are. */
export function countOffice(comments: readonly Unpublished[], { filters, consultations }: OfficeNarrowing) {
  const count = (name: OfficeName): CountedChoice[] =>
    countValues(
      comments.filter((comment) => fitsOffice(comment, { filters, consultations, but: name })),
      (comment) => valuesIn(name, comment, consultations),
    );
  const choices: Partial<Record<ChosenName, CountedChoice[]>> = {};
  for (const name of officeNames) choices[name] = count(name);
  return { state: count("state"), sealed: count("sealed"), choices };
}
