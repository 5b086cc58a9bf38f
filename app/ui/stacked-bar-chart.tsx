import { Chart, percent } from "./chart.tsx";
import { type Fill, FillPatterns, filled, Legend } from "./chart-fills.tsx";

export interface StackedBar {
  label: string;
  parts: number[];
}

interface Props {
  id: string;
  title: string;
  /** What the parts of every bar are, in order. */
  series: { label: string; fill: Fill }[];
  bars: StackedBar[];
}

const rowHeight = 60;
const barTop = 23;
const barHeight = 24;
/** A narrower part has no room for its figure on a small screen; the table has it. */
const narrowestLabelled = 0.07;

/** Bars of one length divided by share, so that a small group is as easy to read as a large one; figures are counts. */
export function StackedBarChart({ id, title, series, bars }: Props) {
  return (
    <>
      <Legend id={id} labels={series} />
      <Chart
        id={id}
        title={title}
        description={bars.map((bar) => describe(bar, series)).join(" ")}
        height={bars.length * rowHeight}
      >
        <FillPatterns id={id} />
        {bars.map((bar, index) => (
          <svg key={bar.label} y={index * rowHeight} width="100%" height={rowHeight} aria-hidden="true">
            <text className="app-chart__label" x="0" y="16">
              {`${bar.label}: ${sum(bar)}`}
            </text>
            {segments(bar).map((segment) => (
              <Segment
                key={segment.place}
                id={id}
                fill={series[segment.place]?.fill ?? "empty"}
                segment={segment}
              />
            ))}
          </svg>
        ))}
      </Chart>
    </>
  );
}

interface PlacedSegment {
  start: number;
  share: number;
  value: number;
  /** Which of the series it belongs to. */
  place: number;
}

function Segment({ id, fill, segment }: { id: string; fill: Fill; segment: PlacedSegment }) {
  const { start, share, value } = segment;
  const isLabelled = share >= narrowestLabelled;
  return (
    <>
      <rect {...filled(id, fill)} x={percent(start)} width={percent(share)} y={barTop} height={barHeight} />
      {isLabelled && (
        <text
          className={`app-chart__inside app-chart__inside--${fill}`}
          x={percent(start + share / 2)}
          y={barTop + 17}
        >
          {value}
        </text>
      )}
    </>
  );
}

function segments(bar: StackedBar): PlacedSegment[] {
  let start = 0;
  return bar.parts.flatMap((value, place) => {
    const share = value / (sum(bar) || 1);
    const from = start;
    start += share;
    return value > 0 ? [{ start: from, share, value, place }] : [];
  });
}

function describe(bar: StackedBar, series: Props["series"]) {
  return `${bar.label}: ${bar.parts.map((value, place) => `${value} ${series[place]?.label.toLowerCase()}`).join(", ")}.`;
}

const sum = ({ parts }: StackedBar) => parts.reduce((total, part) => total + part, 0);
