import { useWords } from "#app/words/use-words.ts";
import type { MeasurePreview } from "./preview-measure.server.ts";

const deepest = 6;

/** How the measure was cut: each provision with its label and anchor, at its depth. */
export function CutPreview({ preview }: { preview: MeasurePreview }) {
  const t = useWords();
  const { total, headings, hasPreamble, shown } = preview;
  const said = [
    t("consultation-editor.cut-into", { provisions: total, headings, paragraphs: total - headings }),
    ...(hasPreamble ? [t("consultation-editor.preamble-is-shown")] : []),
    t("consultation-editor.nothing-saved-yet"),
  ];
  return (
    <section className="app-cut" aria-labelledby="cut" id="preview">
      <h2 className="govuk-heading-l" id="cut">
        {t("consultation-editor.how-it-is-cut")}
      </h2>
      <p className="govuk-body">{total === 0 ? t("consultation-editor.nothing-to-cut") : said.join(" ")}</p>
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
          {t("consultation-editor.first-provisions-are-shown", { count: shown.length })}
        </p>
      )}
    </section>
  );
}
