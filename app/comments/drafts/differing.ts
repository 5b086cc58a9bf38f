import type { Variant } from "#app/consultations/joint/others.server.ts";
import type { ChosenPosition, DraftContent } from "./draft.ts";
import { anchorsIn } from "./said-anchors.ts";

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

/** What a draft says as it goes to another government: with what differs for it, and without what its variant lacks. */
export function copyFor(
  content: DraftContent,
  { reference, anchors, alike }: Variant & { reference: string },
): DraftContent {
  const own = differingFor(content, reference);
  const moved = <Item extends { anchor: string }>(items: Item[]) =>
    items.flatMap((item) => {
      const anchor = item.anchor === "" ? "" : anchors.get(item.anchor);
      return anchor === undefined ? [] : [{ ...item, anchor }];
    });
  const points = content.points.map((point) => {
    const differs = own.points.find(({ anchor }) => anchor === point.anchor);
    if (differs?.wording === undefined) return { ...point, position: differs?.position || point.position };
    const { language: _, ...said } = point;
    return { ...said, position: differs.position || point.position, wording: differs.wording };
  });
  const shared = Object.entries(content.answers).filter(([key]) => alike.has(key));
  return {
    ...content,
    ...{ position: own.position || content.position, points: moved(points) },
    answers: { ...own.answers, ...Object.fromEntries(shared) },
    ...{ technical: moved(content.technical), human_rights: moved(content.human_rights) },
    ...{ also: [], differing: [] },
  };
}

/** The anchors of the provisions that a draft speaks of and another government's variant lacks. */
export function lackingIn(content: DraftContent, { anchors }: Pick<Variant, "anchors">) {
  return anchorsIn(content).filter((anchor) => !anchors.has(anchor));
}
