import { shortened } from "#app/content/phrases.ts";
import { compareProvisions } from "./compare-provisions.server.ts";
import { markOf } from "./next-version-form.server.ts";
import type { PlannedProvision, PlannedVersion } from "./plan-version.server.ts";

/** A page stays usable: of more, the least sure come first. */
const most = { matches: 100, choices: 60, changes: 100 };

/** What the next version changes, as an official looks at it before it is announced. */
export function viewPlanned(planned: PlannedVersion) {
  const { provisions, removed, doubts, measure_markdown } = planned;
  const unsure = provisions.filter(({ ground }) => ground !== "unchanged");
  const open = [...unsure.flatMap(({ was }) => (was ? [was] : [])), ...removed].sort(
    (one, other) => one.sort_order - other.sort_order,
  );
  const listed = [...unsure].sort((one, other) => surenessOf(one) - surenessOf(other)).slice(0, most.matches);
  const changes = changesOf(planned);
  return {
    mark: markOf(measure_markdown),
    unchanged: provisions.length - unsure.length,
    isCut: unsure.length > listed.length,
    matches: provisions
      .filter((provision) => listed.includes(provision))
      .map((provision) => matchOf(provision, open)),
    removed: removed.map(({ id, anchor, label, text }) => ({
      id,
      anchor,
      label,
      text: shortened(text, 120),
    })),
    changes: changes.slice(0, most.changes),
    changesInAll: changes.length,
    doubts,
  };
}

export type PlannedView = ReturnType<typeof viewPlanned>;

function surenessOf({ ground }: PlannedProvision) {
  return ["said", "same number", null, "near words", "same words", "unchanged"].indexOf(ground);
}

type Present = PlannedVersion["removed"][number];

function matchOf({ cut, text, was, ground, proposed }: PlannedProvision, open: Present[]) {
  const place = was?.sort_order ?? 0;
  const choices = open
    .filter(({ kind }) => kind === cut.kind)
    .sort((one, other) => Math.abs(one.sort_order - place) - Math.abs(other.sort_order - place))
    .slice(0, most.choices)
    .sort((one, other) => one.sort_order - other.sort_order);
  return {
    anchor: cut.anchor,
    label: cut.label,
    text: text === cut.label ? "" : shortened(text, 160),
    ground,
    proposed,
    chosen: was?.anchor ?? "",
    choices: choices.map(({ anchor, label, text }) => ({
      value: anchor,
      text: text === "" || text === label ? label : [label, shortened(text, 60)].join(" – "),
    })),
  };
}

function changesOf({ provisions, removed }: PlannedVersion) {
  const before = [...provisions.flatMap(({ was }) => (was ? [was] : [])), ...removed].sort(
    (one, other) => one.sort_order - other.sort_order,
  );
  return compareProvisions(
    before,
    provisions.map(({ cut, text, html, was }) => ({
      id: was?.id ?? ["new", cut.anchor].join(" "),
      anchor: was?.anchor ?? ["new", cut.anchor].join("-"),
      ...{ label: cut.label, kind: cut.kind, text, html },
    })),
  );
}
