import { citesExactly } from "../find-provisions.ts";
import type { Cut } from "../measure/cut.ts";

/** The anchor of the one provision that is called so, by its anchor or as it is cited; null where that is none, or several. */
export function findCited(provisions: readonly Cut[], cited: string) {
  if (provisions.some(({ anchor }) => anchor === cited)) return cited;
  const found = provisions.filter((provision) => citesExactly(provision, cited));
  return found.length === 1 ? (found[0]?.anchor ?? null) : null;
}

/** How the provision with that anchor is cited; the anchor where there is none. */
export function labelOf(provisions: readonly Pick<Cut, "anchor" | "label">[], anchor: string) {
  return provisions.find((provision) => provision.anchor === anchor)?.label ?? anchor;
}
