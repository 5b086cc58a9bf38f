/** Ways to fill a shape that differ in black and white too. */
export const fills = ["full", "hatched", "dotted", "empty", "dashed"] as const;
export type Fill = (typeof fills)[number];

/** The patterns of one chart; `id` keeps them apart from those of others on the page. */
export function FillPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatched`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="app-chart__ground" width="8" height="8" />
        <path className="app-chart__hatch" d="M-2 2 2 -2M0 8 8 0M6 10 10 6" />
      </pattern>
      <pattern id={`${id}-dotted`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect className="app-chart__dotted-ground" width="7" height="7" />
        <circle className="app-chart__dot" cx="3.5" cy="3.5" r="1.6" />
      </pattern>
    </defs>
  );
}

/** Attributes that fill a shape so. */
export function filled(id: string, fill: Fill) {
  const isPattern = fill === "hatched" || fill === "dotted";
  return { className: `app-chart__${fill}`, fill: isPattern ? `url(#${id}-${fill})` : undefined };
}

/** Which fill stands for what. */
export function Legend({ id, labels }: { id: string; labels: { label: string; fill: Fill }[] }) {
  return (
    <ul className="app-chart-legend">
      {labels.map(({ label, fill }) => (
        <li key={label}>
          <svg width="28" height="18" aria-hidden="true" focusable="false">
            <FillPatterns id={`${id}-${fill}-legend`} />
            <rect {...filled(`${id}-${fill}-legend`, fill)} x="0.75" y="0.75" width="26.5" height="16.5" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
