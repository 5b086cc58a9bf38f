import type { Cut } from "../measure/cut.ts";
import { figuresOf } from "../translations/match-provisions.ts";

/** A provision as far as it says which one of another government's variant it is. */
export type ProvisionPlace = Pick<Cut, "anchor" | "parent_anchor" | "kind" | "label" | "marker">;

/**
 * By the anchor of a provision in one variant of a measure, the anchor of the same one in another. It is the same where the anchor
 * and the rank are: a copy keeps its anchors. Else where its number, and that of each provision that it is part of, is the same
 * and stands but once in each: a variant in another language is numbered alike and called otherwise.
 */
export function correspondingAnchors(one: readonly ProvisionPlace[], other: readonly ProvisionPlace[]) {
  const kinds = new Map(other.map(({ anchor, kind }) => [anchor, kind]));
  const found = new Map<string, string>();
  for (const { anchor, kind } of one) if (kinds.get(anchor) === kind) found.set(anchor, anchor);
  const taken = new Set(found.values());
  const theirs = byPath(other);
  for (const [path, anchors] of byPath(one)) {
    const [anchor, ...more] = anchors;
    const [match, ...others] = theirs.get(path) ?? [];
    if (anchor === undefined || match === undefined || more.length > 0 || others.length > 0) continue;
    if (!found.has(anchor) && !taken.has(match)) found.set(anchor, match);
  }
  return found;
}

/** The anchors of the provisions that stand at each path of ranks and numbers; those without a number stand nowhere. */
function byPath(provisions: readonly ProvisionPlace[]) {
  const paths = new Map<string | null, string>();
  const anchors = new Map<string, string[]>();
  for (const provision of provisions) {
    const above = provision.parent_anchor === null ? "" : paths.get(provision.parent_anchor);
    const figures = figuresOf(provision);
    if (above === undefined || figures === "") continue;
    const path = `${above}/${provision.kind} ${figures}`;
    paths.set(provision.anchor, path);
    anchors.set(path, [...(anchors.get(path) ?? []), provision.anchor]);
  }
  return anchors;
}
