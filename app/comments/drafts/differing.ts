import type { Variant } from "#app/consultations/joint/others.server.ts";
import { distinctSecrets } from "../parts/confidential/claims.ts";
import { spansIn } from "../parts/confidential/spans.ts";
import type { ChosenPosition, DraftContent, DraftPoint } from "./draft.ts";
import { anchorsIn } from "./said-anchors.ts";
import { saidIn } from "./said-in.ts";

/** What of a point is otherwise for another government; what is left out is the same. */
export interface DifferingPoint {
  /** Of the provision as it is here. */
  anchor: string;
  position?: ChosenPosition;
  /** Against the text of the other government's variant. */
  wording?: string;
}

/** What of a comment is otherwise for another government that it is addressed to. Nothing in it may be confidential. */
export interface Differing {
  /** Of that government's consultation. */
  reference: string;
  /** Empty where it is the same. */
  position: ChosenPosition;
  points: DifferingPoint[];
  /** To questions that this government alone asks, by key. */
  answers: Record<string, string>;
}

/** What is otherwise for the government of that consultation. */
export function differingFor({ differing }: Pick<DraftContent, "differing">, reference: string): Differing {
  const found = differing.find((other) => other.reference === reference);
  return found ?? { reference, position: "", points: [], answers: {} };
}

/**
 * What a draft says to another government, with its places called as they are here: with what differs for it, without what
 * its variant lacks, and without what is claimed for texts that are not in it.
 */
export function saidTo(content: DraftContent, variant: Variant & { reference: string }): DraftContent {
  const { reference, anchors, alike } = variant;
  const own = differingFor(content, reference);
  const there = <Item extends { anchor: string }>(items: Item[]) =>
    items.filter(({ anchor }) => anchor === "" || anchors.has(anchor));
  const points = there(content.points).map((point) => {
    const differs = own.points.find(({ anchor }) => anchor === point.anchor);
    const { language: _, ...said } = { ...point, position: differs?.position || point.position };
    const wording =
      differs?.wording === undefined ? wordingThere(point, variant) : { wording: differs.wording };
    return { ...said, ...wording };
  });
  const shared = Object.entries(content.answers).filter(([key]) => alike.has(key));
  const said = {
    ...content,
    ...{ position: own.position || content.position, points },
    answers: { ...own.answers, ...Object.fromEntries(shared) },
    ...{ technical: there(content.technical), human_rights: there(content.human_rights) },
    ...{ also: [], differing: [] },
  };
  const secrets = new Set(distinctSecrets(spansIn(saidIn(said)).spans));
  return { ...said, claims: content.claims.filter(({ text }) => secrets.has(text)) };
}

/**
 * The wording for all as it goes to another government: empty where the text that it was written against is in a language
 * that the measure there is not in.
 */
export function wordingThere(
  { wording, language }: Pick<DraftPoint, "wording" | "language">,
  { languages: { here, there, translations } }: Pick<Variant, "languages">,
): Pick<DraftPoint, "wording" | "language"> {
  const written = language ?? here;
  if (written === there) return { wording };
  if (written === null || !translations.has(written)) return { wording: "" };
  return { wording, ...(wording && { language: written }) };
}

/** The same as it goes there, with its places called as they are there; which leaks stand is known by what they are called here. */
export function copyFor(content: DraftContent, variant: Variant & { reference: string }): DraftContent {
  const said = saidTo(content, variant);
  const moved = <Item extends { anchor: string }>(items: Item[]) =>
    items.map((item) => ({ ...item, anchor: variant.anchors.get(item.anchor) ?? "" }));
  return {
    ...said,
    ...{ points: moved(said.points), technical: moved(said.technical) },
    ...{ human_rights: moved(said.human_rights), standing: [] },
  };
}

/** The anchors of the provisions that a draft speaks of and another government's variant lacks. */
export function lackingIn(content: DraftContent, { anchors }: Pick<Variant, "anchors">) {
  return anchorsIn(content).filter((anchor) => !anchors.has(anchor));
}
