import { percent } from "./chart.tsx";
import { type Fill, FillPatterns, filled } from "./chart-fills.tsx";

export interface BarPart {
  value: number;
  fill: Fill;
}

interface Props {
  /** The id of the BarPatterns on the page. */
  patterns: string;
  parts: BarPart[];
  /** The number that a bar of the whole width stands for. */
  most: number;
}

const height = 18;

/**
 * A bar that is as long as its number, divided where the number is; nothing to those who do not see it, since the
 * figures stand beside it in words.
 */
export function Bar({ patterns, parts, most }: Props) {
  return (
    <svg className="app-bar" width="100%" height={height} aria-hidden="true" focusable="false">
      {placed(parts, most).map(({ fill, start, length }) => (
        <rect
          key={start}
          {...filled(patterns, fill)}
          x={percent(start)}
          width={percent(length)}
          y="1"
          height={height - 2}
        />
      ))}
    </svg>
  );
}

function placed(parts: BarPart[], most: number) {
  let end = 0;
  return parts
    .filter(({ value }) => value > 0)
    .map(({ value, fill }) => {
      const start = end;
      end += value / Math.max(1, most);
      return { fill, start, length: value / Math.max(1, most) };
    });
}

/** What the divided bars that name it are filled with. */
export function BarPatterns({ id }: { id: string }) {
  return (
    <svg className="app-bar-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <FillPatterns id={id} />
    </svg>
  );
}
