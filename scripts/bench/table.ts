import type { Step } from "./long-comment.ts";
import type { Row } from "./submissions.ts";

export interface Report {
  submissions: Row[];
  longComment: Step[];
}

/** The measures as text in columns. */
export function tableOf({ submissions, longComment }: Report) {
  return [
    columns(["database", "what", "a second", "p50 ms", "p99 ms", "of inserts", "CPU ms each"]),
    ...submissions.map(({ database, what, perSecond, p50, p99, ofInserts, cpuMs }) =>
      columns([
        database,
        what,
        perSecond.toFixed(0),
        shown(p50),
        shown(p99),
        ofInserts === null ? "" : ofInserts.toFixed(2),
        shown(cpuMs),
      ]),
    ),
    "",
    columns(["database", "a comment of 200,000 characters with 200 points", "ms"]),
    ...longComment.map(({ database, what, milliseconds }) => columns([database, what, shown(milliseconds)])),
  ].join("\n");
}

const shown = (figure: number | null) => (figure === null || Number.isNaN(figure) ? "" : figure.toFixed(1));

function columns([database = "", what = "", ...figures]: string[]) {
  return `${database.padEnd(12)}${what.padEnd(49)}${figures.map((figure) => figure.padStart(13)).join("")}`;
}
