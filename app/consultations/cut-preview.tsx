import { counted } from "#app/content/phrases.ts";
import type { MeasurePreview } from "./preview-measure.server.ts";

const deepest = 6;

/** How the measure was cut: each provision with its label and anchor, at its depth. */
export function CutPreview({ preview }: { preview: MeasurePreview }) {
  const { total, headings, hasPreamble, shown } = preview;
  return (
    <section className="app-cut" aria-labelledby="cut" id="preview">
      <h2 className="govuk-heading-l" id="cut">
        How the measure is cut
      </h2>
      {total === 0 ? (
        <p className="govuk-body">
          There is no heading and no numbered paragraph in it, so nothing can be commented on by itself.
        </p>
      ) : (
        <p className="govuk-body">
          {counted(total, "provision")}: {counted(headings, "heading")} and{" "}
          {counted(total - headings, "numbered paragraph")}.{" "}
          {hasPreamble && "The text before the first of them is shown above the measure. "}
          Nothing has been saved yet.
        </p>
      )}
      <ol className="app-cut__list">
        {shown.map(({ anchor, label, kind, depth, text }) => (
          <li key={anchor} className={`app-cut__in-${Math.min(depth, deepest)}`}>
            <span className="app-cut__label">{label}</span> <code>{anchor}</code>
            <span className={kind === "heading" ? "app-cut__heading" : "app-cut__text"}>{text}</span>
          </li>
        ))}
      </ol>
      {total > shown.length && (
        <p className="govuk-body">
          The first {shown.length} are shown here. Save the draft to see all of them on the measure’s page.
        </p>
      )}
    </section>
  );
}
