import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import type { Cut } from "../measure/cut.ts";
import { cutMeasure } from "../measure/cut-measure.ts";
import { doubtsIn } from "../measure/doubts.ts";
import { originOfMeasure } from "../measure/origin.server.ts";
import { renderCut } from "../measure/rendered-cut.server.ts";
import { listProvisions } from "../provisions.server.ts";
import { type MatchGround, proposeMatches } from "./match-provisions.ts";
import { wordsOfCuts } from "./words-of-cuts.ts";

/** By the anchor that the new text gives a provision, the anchor of the earlier one that it is; the empty text where it is new. */
export type Corrections = Record<string, string>;

type StoredProvision = Awaited<ReturnType<typeof listProvisions>>[number];

/** A provision of the next version, with the one that it is in the present version. */
export interface PlannedProvision extends ReturnType<typeof renderCut> {
  cut: Cut;
  /** Null where it is new. */
  was: StoredProvision | null;
  /** Why it is taken for that one, or for a new one. */
  ground: MatchGround | "said" | null;
  /** The anchor of the one that it would be taken for, had nobody said anything; the empty text where that is none. */
  proposed: string;
}

/** The next version as it would be announced. */
export interface PlannedVersion {
  measure_markdown: string;
  preamble: ReturnType<typeof rendered>;
  provisions: PlannedProvision[];
  /** Those of the present version that it does not have. */
  removed: StoredProvision[];
  doubts: ReturnType<typeof doubtsIn>;
  /** What is wrong with the corrections, by the field. */
  errors: Errors;
}

/** Cuts a text that is to be the next version, and says which provision of the present version each of its provisions is. */
export async function planVersion(
  db: Db,
  consultationId: string,
  { measure_markdown, corrections }: { measure_markdown: string; corrections: Corrections },
): Promise<PlannedVersion> {
  const cut = cutMeasure(measure_markdown, await originOfMeasure(db, consultationId));
  const present = await listProvisions(db, consultationId);
  const shown = cut.provisions.map((cut) => ({ cut, ...renderCut(cut) }));
  const matches = matchWith(present, shown);
  const { errors, corrected } = correct({ shown, present, matches, corrections });
  const used = new Set(corrected.map(({ was }) => was?.anchor));
  return {
    measure_markdown,
    preamble: rendered(cut.preamble, "portal"),
    provisions: corrected,
    removed: present.filter(({ anchor }) => !used.has(anchor)),
    doubts: doubtsIn(cut),
    errors,
  };
}

type RenderedProvision = Omit<PlannedProvision, "was" | "ground" | "proposed">;

function matchWith(present: StoredProvision[], shown: RenderedProvision[]) {
  const before = wordsOfCuts(
    present.map((provision) => ({
      ...provision,
      anchor: provision.cut_anchor,
      below: provision.kind === "heading" ? textOfHtml(provision.html) : "",
    })),
  );
  const after = wordsOfCuts(
    shown.map(({ cut: { anchor, kind, depth }, text, html }) => ({
      ...{ anchor, kind, depth, text },
      below: kind === "heading" ? textOfHtml(html) : "",
    })),
  );
  return new Map(proposeMatches({ before, after }).map((match) => [match.after, match]));
}

interface ToCorrect {
  shown: RenderedProvision[];
  present: StoredProvision[];
  matches: ReturnType<typeof matchWith>;
  corrections: Corrections;
}

/** What the official said holds; what was proposed holds where that leaves it. */
function correct({ shown, present, matches, corrections }: ToCorrect) {
  const byAnchor = new Map(present.map((provision) => [provision.anchor, provision]));
  const errors: Errors = {};
  const said = new Map<string, string>();
  for (const { cut } of shown) {
    const anchor = corrections[cut.anchor];
    const was = byAnchor.get(anchor ?? "");
    if (anchor === undefined || anchor === "") continue;
    const problem = problemWith({ cut, was, isTaken: said.has(anchor) });
    if (problem) errors[`was-${cut.anchor}`] = problem;
    else said.set(anchor, cut.anchor);
  }
  const corrected = shown.map((provision, at): PlannedProvision => {
    const match = matches.get(at);
    const found = (match && present[match.before]) ?? null;
    const proposed = found?.anchor ?? "";
    const anchor = errors[`was-${provision.cut.anchor}`] ? undefined : corrections[provision.cut.anchor];
    if (anchor !== undefined && anchor !== proposed)
      return { ...provision, proposed, was: byAnchor.get(anchor) ?? null, ground: "said" };
    const isTaken = said.has(proposed) && said.get(proposed) !== provision.cut.anchor;
    if (found === null || isTaken) return { ...provision, proposed, was: null, ground: null };
    return { ...provision, proposed, was: found, ground: match?.ground ?? null };
  });
  return { errors, corrected };
}

function problemWith({
  cut,
  was,
  isTaken,
}: {
  cut: Cut;
  was: StoredProvision | undefined;
  isTaken: boolean;
}) {
  if (!was) return message("versions-office.no-such-provision", { provision: cut.label });
  if (was.kind !== cut.kind) return message("versions-office.of-another-kind", { provision: cut.label });
  if (isTaken) return message("versions-office.said-twice", { provision: was.label });
  return null;
}
