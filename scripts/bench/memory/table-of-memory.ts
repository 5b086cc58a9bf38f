import { availableParallelism, totalmem } from "node:os";
import type { Asking } from "./ask.ts";
import type { MemoryRow } from "./measure-memory.ts";

/** Medians of the rounds. */
export function tableOfMemory(rows: MemoryRow[]) {
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}`;
  return [
    machine,
    columns([
      "page of 50 comments",
      "a second",
      "p50 ms",
      "p99 ms",
      "kB",
      "Node alone",
      "p99 ms",
      "ratio",
      "load",
    ]),
    ...rows.map(({ what, portal, reference, load }) => {
      const [own, alone] = [middle(portal), middle(reference)];
      const ratios = portal.map(({ perSecond }, at) => perSecond / (reference[at]?.perSecond ?? Number.NaN));
      return columns([
        what,
        own.perSecond.toFixed(0),
        own.median.toFixed(2),
        own.p99.toFixed(2),
        (own.bytes / 1000).toFixed(1),
        alone.perSecond.toFixed(0),
        alone.p99.toFixed(2),
        median(ratios).toFixed(2),
        load.toFixed(1),
      ]);
    }),
  ].join("\n");
}

function middle(rounds: Asking[]) {
  const of = (figure: (round: Asking) => number) => median(rounds.map(figure));
  return {
    perSecond: of(({ perSecond }) => perSecond),
    median: of(({ median }) => median),
    p99: of(({ p99 }) => p99),
    bytes: of(({ bytes }) => bytes),
  };
}

function median(figures: number[]) {
  return figures.sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

function columns([what = "", ...figures]: string[]) {
  return what.padEnd(40) + figures.map((figure) => figure.padStart(11)).join("");
}
