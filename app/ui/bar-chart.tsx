import { scaleLinear } from "d3-scale";
import { Chart, percent } from "./chart.tsx";

export interface Bar {
  label: string;
  value: number;
}

const rowHeight = 46;
const barHeight = 16;
/** Leaves room for the figure at the end of the longest bar. */
const longestBar = 0.86;

/** One bar a row, under its label and with its figure at the end: no axis to read it against, no colour to tell apart. */
export function BarChart({ id, title, bars }: { id: string; title: string; bars: Bar[] }) {
  const scale = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [0, longestBar]);
  return (
    <Chart
      id={id}
      title={title}
      description={bars.map(({ label, value }) => `${label}: ${value}`).join("; ")}
      height={bars.length * rowHeight}
    >
      <line className="app-chart__axis" x1="0" x2="0" y1="0" y2="100%" />
      {bars.map(({ label, value }, index) => (
        <svg key={label} y={index * rowHeight} width="100%" height={rowHeight} aria-hidden="true">
          <text className="app-chart__label" x="6" y="16">
            {label}
          </text>
          <rect className="app-chart__bar" x="0" y="23" height={barHeight} width={percent(scale(value))} />
          <text className="app-chart__figure" x={percent(scale(value))} dx="6" y="36">
            {value}
          </text>
        </svg>
      ))}
    </Chart>
  );
}
