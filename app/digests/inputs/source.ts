import type { PublishedInput, Source } from "#app/comments/parts/inputs/published-inputs.server.ts";

/** Who stands behind a figure: all that a digest keeps of an input where it is only counted. */
export function sourceOf(input: Source): Source {
  const { number, author_name, organisation, attribution, stakeholder_group } = input;
  return { number, author_name, organisation, attribution, stakeholder_group };
}

/** More make a page that no one reads; the file of comments has them all. */
const mostShown = 100;

/** Inputs that are shown as they were written, the first of them, and how many there are. */
export interface InFull {
  shown: PublishedInput[];
  all: number;
}

export function inFull(inputs: PublishedInput[]): InFull {
  return { shown: inputs.slice(0, mostShown), all: inputs.length };
}
