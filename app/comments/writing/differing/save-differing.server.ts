import { z } from "zod";
import { answerField } from "#app/consultations/questions/answer.ts";
import { keptAnswers } from "#app/consultations/questions/officials-only.ts";
import type { FigurePage } from "#app/content/figures/page-figures.ts";
import { type Errors, notFound } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { positions } from "#db/schema.ts";
import type { Differing, DifferingPoint } from "../../drafts/differing.ts";
import type { Change } from "../../drafts/draft.ts";
import { findSpans } from "../../parts/confidential/spans.ts";
import { proposedWording } from "../../parts/wording/wording.ts";
import { marks } from "../form/writing-forms.server.ts";
import { positionField, wordingField } from "./fields.ts";
import type { DifferingView } from "./view-differing.server.ts";

const chosen = z.enum(["", ...positions]).catch("");

/** The form of DifferingForm. */
export const differingForm = z.object({ ...marks, position: chosen.default("") }).catchall(z.string());

type TypedDiffering = z.output<typeof differingForm>;

type DifferingChange = Extract<Change, { part: "differing" }>;

/** What the form changes in the draft: what it has as for all is not stored. */
export function changeOfDiffering(
  form: TypedDiffering,
  { page, view }: { page: FigurePage; view: DifferingView },
): DifferingChange {
  const typed = textsOf(form);
  const points = view.points.flatMap(({ anchor, wording, there }): DifferingPoint[] => {
    if (there === null) return [];
    const position = chosen.parse(typed[positionField(anchor)] ?? "");
    const written = typed[wordingField(anchor)] ?? "";
    const proposed = proposedWording(there.words, written);
    const isSame = [written, proposed].some((text) => asKept(text) === asKept(wording));
    const differs = {
      ...(position && { position }),
      ...(!isSame && { wording: proposed }),
    };
    return Object.keys(differs).length > 0 ? [{ anchor, ...differs }] : [];
  });
  const answers = keptAnswers(page, view.questions, typed);
  const differing: Differing = { reference: view.own.reference, position: form.position, points, answers };
  return { part: "differing", ...differing };
}

/** The fields of what differs in which something is marked as confidential: what is for one government alone is for everyone. */
export function confidentialFields({ points, answers }: Pick<Differing, "points" | "answers">): Errors {
  const texts = [
    ...points.map(({ anchor, wording = "" }) => [wordingField(anchor), wording] as const),
    ...Object.entries(answers).map(([key, answer]) => [answerField(key), answer] as const),
  ];
  const marked = texts.filter(([, text]) => findSpans(text).spans.length > 0);
  return Object.fromEntries(marked.map(([name]) => [name, message("joint.not-confidential-here")]));
}

/** Browsers send other line ends than they were given. */
function asKept(text: string) {
  return text.replace(/\r\n?/g, "\n").trim();
}

function textsOf(form: TypedDiffering) {
  return Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** The government of that consultation among those to which the draft goes; 404 where it does not. */
export function tickedAmong<Other extends { reference: string }>(
  others: readonly Other[],
  reference: string | undefined,
) {
  const other = others.find((one) => one.reference === reference);
  if (!other) throw notFound();
  return other;
}
