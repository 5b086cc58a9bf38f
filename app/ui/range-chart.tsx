import { scaleLinear, scaleLog } from "d3-scale";
import { useWords } from "#app/words/use-words.ts";
import { Chart, percent } from "./chart.tsx";

export interface RangeRow {
  label: string;
  /** The figures in words: `10 to 20`. */
  words: string;
  /** Null where the range has no such end; alike where it is one figure. */
  from: number | null;
  to: number | null;
  /** Whether it is what the others are held against. */
  isReference: boolean;
}

const rowHeight = 64;
const trackTop = 50;
const axisHeight = 34;
/** The part of the width that is left free at either end, so that no mark or figure is cut off. */
const margin = 0.06;
/** From how many times the smallest figure to the largest the scale goes by powers of ten. */
const wide = 500;

/** Figures and ranges on one scale, one a row under its words. An open end runs to the edge with an arrow. */
export function RangeChart({ id, title, rows }: { id: string; title: string; rows: RangeRow[] }) {
  const t = useWords();
  const ends = rows.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  const { place, ticks, isLogarithmic } = scaleOf(ends);
  const scaleWords = isLogarithmic ? ` ${t("ui.powers-of-ten")}` : "";
  return (
    <>
      <Chart
        id={id}
        title={title}
        description={`${rows.map(({ label, words }) => `${label}: ${words}`).join("; ")}.${scaleWords}`}
        height={rows.length * rowHeight + axisHeight}
      >
        <Ticks ticks={ticks} place={place} below={rows.length * rowHeight} />
        {rows.map((row, index) => (
          <svg
            key={`${row.label} ${row.words}`}
            y={index * rowHeight}
            width="100%"
            height={rowHeight}
            aria-hidden="true"
          >
            <text className="app-chart__tick app-chart__range-label" x="0" y="16">
              {row.label}
            </text>
            <text className="app-chart__figure app-chart__range-figure" x="0" y="36">
              {row.words}
            </text>
            <Mark row={row} place={place} />
          </svg>
        ))}
      </Chart>
      {isLogarithmic && <p className="govuk-body-s app-quiet">{t("ui.powers-of-ten")}</p>}
    </>
  );
}

interface TicksProps {
  ticks: number[];
  place: (value: number) => number;
  /** Where the rows end. */
  below: number;
}

function Ticks({ ticks, place, below }: TicksProps) {
  const t = useWords();
  return (
    <>
      {ticks.map((tick) => (
        <svg key={tick} width="100%" height="100%" aria-hidden="true">
          <line
            className="app-chart__grid"
            x1={percent(place(tick))}
            x2={percent(place(tick))}
            y1="0"
            y2={below + 6}
          />
          <text className="app-chart__tick app-chart__tick--middle" x={percent(place(tick))} y={below + 24}>
            {t.number(tick, { notation: "compact", maximumSignificantDigits: 4 })}
          </text>
        </svg>
      ))}
    </>
  );
}

function Mark({
  row: { from, to, isReference },
  place,
}: {
  row: RangeRow;
  place: (value: number) => number;
}) {
  const kind = isReference ? "app-chart__range--reference" : "app-chart__range";
  if (from !== null && from === to)
    return (
      <circle className={`${kind} app-chart__range-end`} cx={percent(place(from))} cy={trackTop} r="6" />
    );
  const start = from === null ? 0 : place(from);
  const end = to === null ? 1 : place(to);
  return (
    <>
      <line
        className={`${kind} app-chart__range-line`}
        x1={percent(start)}
        x2={percent(end)}
        y1={trackTop}
        y2={trackTop}
      />
      <End kind={kind} at={start} arrow={from === null ? "M8 -6 0 0 8 6" : null} />
      <End kind={kind} at={end} arrow={to === null ? "M-8 -6 0 0 -8 6" : null} />
    </>
  );
}

function End({ kind, at, arrow }: { kind: string; at: number; arrow: string | null }) {
  return (
    <svg x={percent(at)} y={trackTop} overflow="visible" aria-hidden="true">
      <path className={`${kind} app-chart__range-line`} d={arrow ?? "M0 -8 0 8"} />
    </svg>
  );
}

function scaleOf(ends: number[]) {
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isLogarithmic = least > 0 && most / least >= wide;
  const spread = most > least ? [least, most] : [least - Math.abs(least || 1), least + Math.abs(least || 1)];
  const scale = isLogarithmic
    ? scaleLog(spread, [margin, 1 - margin])
    : scaleLinear(spread, [margin, 1 - margin]);
  scale.nice(isLogarithmic ? undefined : 3);
  const [first = least, last = most] = scale.domain();
  const ticks = isLogarithmic ? [first, last] : [first, (first + last) / 2, last];
  return { place: (value: number) => scale(value), ticks, isLogarithmic };
}
