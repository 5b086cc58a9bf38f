import { scaleLinear } from "d3-scale";
import { useWords } from "#app/words/use-words.ts";
import { Chart, percent } from "./chart.tsx";

interface Props {
  id: string;
  title: string;
  description: string;
  values: number[];
  /** From a lower to an upper value, drawn as lines below. */
  ranges: { from: number; to: number }[];
  /** Where a line is drawn across, with its words. */
  mark: { at: number; words: string } | null;
  /** Written at the axis, the first and the last at its ends. */
  ticks: { at: number; words: string }[];
}

const columns = 48;
const tallest = 10;
const step = 11;
const top = 26;
const laneHeight = 7;
const mostLanes = 20;

/** Every value a dot above its place on the axis; where there are very many, a dot is several of them. */
export function DotPlot({ id, title, description, values, ranges, mark, ticks }: Props) {
  const t = useWords();
  const ends = ticks.map(({ at }) => at);
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  // Dots are wide: room is left at both ends.
  const place = scaleLinear([lowest, highest === lowest ? lowest + 1 : highest], [0.02, 0.98]);
  const stacks = stacked(values.map(place));
  const worth = Math.max(1, Math.ceil(Math.max(0, ...stacks.map(({ count }) => count)) / tallest));
  const axis =
    top + step * Math.min(tallest, Math.max(1, ...stacks.map(({ count }) => Math.ceil(count / worth))));
  const lanes = ranges.slice(0, mostLanes);
  const height = axis + 30 + lanes.length * laneHeight;
  return (
    <>
      <Chart id={id} title={title} description={description} height={height}>
        <line className="app-chart__axis" x1="0" x2="100%" y1={axis} y2={axis} />
        {dotsOf(stacks, worth).map(({ at, height }) => (
          <circle
            key={`${at}-${height}`}
            className="app-chart__bar"
            cx={percent(at)}
            cy={axis - 7 - height * step}
            r="4.5"
          />
        ))}
        {mark && (
          <g>
            <Upright at={percent(place(mark.at))} axis={axis} />
            <text className={anchored(place(mark.at))} x={percent(place(mark.at))} y="14">
              {mark.words}
            </text>
          </g>
        )}
        {lanes.map(({ from, to }, index) => (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: two ranges can be the same
            key={index}
            className="app-chart__range"
            x1={percent(place(from))}
            x2={percent(place(to))}
            y1={axis + 28 + index * laneHeight}
            y2={axis + 28 + index * laneHeight}
          />
        ))}
        {ticks.map(({ at, words }) => (
          <text key={at} className={anchored(place(at))} x={percent(place(at))} y={axis + 18}>
            {words}
          </text>
        ))}
      </Chart>
      {worth > 1 && <p className="govuk-body-s app-quiet">{t("ui.dot-is", { worth })}</p>}
      {ranges.length > 0 && (
        <p className="govuk-body-s app-quiet">
          {ranges.length > mostLanes
            ? t("ui.first-ranges-below", { shown: mostLanes, all: ranges.length })
            : t("ui.ranges-below")}
        </p>
      )}
    </>
  );
}

function Upright({ at, axis }: { at: string; axis: number }) {
  return <line className="app-chart__mark" x1={at} x2={at} y1={top - 6} y2={axis} />;
}

function dotsOf(stacks: ReturnType<typeof stacked>, worth: number) {
  return stacks.flatMap(({ at, count }) =>
    Array.from({ length: Math.ceil(count / worth) }, (_, height) => ({ at, height })),
  );
}

function anchored(at: number) {
  const end = at < 0.2 ? "start" : at > 0.8 ? "end" : "middle";
  return `app-chart__tick app-chart__tick--${end}`;
}

/** Values that would cover each other stand upon each other. */
function stacked(places: number[]) {
  const counts = new Map<number, number>();
  for (const place of places) {
    const column = Math.round(place * columns) / columns;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].map(([at, count]) => ({ at, count }));
}
