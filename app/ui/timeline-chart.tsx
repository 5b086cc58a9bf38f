import { scaleLinear } from "d3-scale";
import { useWords } from "#app/words/use-words.ts";
import { Chart, percent } from "./chart.tsx";

export interface Column {
  /** What it stands for, a day for instance. */
  label: string;
  value: number;
}

const plotHeight = 180;
const top = 22;
const line = 20;
/** The part of the width that the figures of the lines across stand in. */
const gutter = 0.1;
/** How many letters two names may have on a narrow screen to stand on one line. */
const longestTogether = 28;

interface Props {
  id: string;
  title: string;
  columns: Column[];
  /** What stands under the first and the last column, where their own names are too long for that. */
  ends?: { first: string; last: string };
}

/** Columns in the order of time. The lines across say how high; first, last and highest column bear their names. */
export function TimelineChart({ id, title, columns, ends }: Props) {
  const t = useWords();
  const highest = columns.reduce((found, column) => (column.value > found.value ? column : found), {
    label: "",
    value: 0,
  });
  const scale = scaleLinear([0, Math.max(1, highest.value)], [plotHeight, 0]).nice(4);
  const first = ends?.first ?? columns[0]?.label ?? "";
  const last = ends?.last ?? columns.at(-1)?.label ?? "";
  const below = top + plotHeight + line;
  // Long names would run into each other, so the last one stands a line lower.
  const lower = first.length + last.length > longestTogether ? line : 0;
  return (
    <Chart
      id={id}
      title={title}
      description={t("ui.timeline", { first, last, highest: highest.label, most: highest.value })}
      height={below + lower + 8}
    >
      <svg y={top} width="100%" height={plotHeight} overflow="visible" aria-hidden="true">
        {columns.map(({ label, value }, index) => (
          <rect
            key={label}
            className="app-chart__bar"
            x={percent(gutter + ((1 - gutter) * (index + 0.1)) / columns.length)}
            width={percent(((1 - gutter) * 0.8) / columns.length)}
            y={scale(value)}
            height={plotHeight - scale(value)}
          />
        ))}
        {scale
          .ticks(4)
          .filter((tick) => tick > 0 && Number.isInteger(tick))
          .map((tick) => (
            <g key={tick}>
              <line className="app-chart__grid" x1="0" x2="100%" y1={scale(tick)} y2={scale(tick)} />
              <text className="app-chart__tick" x="0" y={scale(tick) - 5}>
                {t.number(tick)}
              </text>
            </g>
          ))}
      </svg>
      <text className="app-chart__tick" x={percent(gutter)} y={below}>
        {first}
      </text>
      {last !== first && (
        <text className="app-chart__tick app-chart__tick--end" x="100%" y={below + lower}>
          {last}
        </text>
      )}
    </Chart>
  );
}
