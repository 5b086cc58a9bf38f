import type { ReactNode } from "react";
import { useWords } from "#app/words/use-words.ts";
import type { MeasureDoubts } from "./measure/doubts.ts";
import type { MeasurePreview } from "./preview-measure.server.ts";

const deepest = 6;

/** How the measure was cut: each provision with its label and anchor, at its depth. */
export function CutPreview({ preview }: { preview: MeasurePreview }) {
  const t = useWords();
  const { total, headings, hasPreamble, shown, doubts } = preview;
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
      {doubts && <CutDoubts doubts={doubts} />}
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

/** What an official should look at in how a measure was cut, and how to correct it. */
export function CutDoubts({ doubts }: { doubts: MeasureDoubts }) {
  const t = useWords();
  const { isUnnumbered, articlesInside, leftAlone } = doubts;
  const code = (words: ReactNode) => <code>{words}</code>;
  if (!isUnnumbered && articlesInside.length + leftAlone.length === 0) return null;
  return (
    <section aria-labelledby="cut-doubts">
      <h3 className="govuk-heading-m" id="cut-doubts">
        {t("consultation-editor.look-at-these-lines")}
      </h3>
      {isUnnumbered && <p className="govuk-body">{t("consultation-editor.measure-is-unnumbered")}</p>}
      <DoubtfulLines said={t("consultation-editor.articles-inside")} lines={articlesInside} />
      <DoubtfulLines said={t("consultation-editor.lines-left-alone")} lines={leftAlone} />
      <p className="govuk-body">{t("consultation-editor.how-to-correct-the-cut", { code })}</p>
    </section>
  );
}

function DoubtfulLines({ said, lines }: { said: string; lines: MeasureDoubts["leftAlone"] }) {
  const t = useWords();
  if (lines.length === 0) return null;
  return (
    <>
      <p className="govuk-body">{said}</p>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map(({ label, line }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand twice, and the list never changes.
          <li key={at}>
            {label === ""
              ? t("consultation-editor.line-stays-before", { line })
              : t("consultation-editor.line-stays-with", { line, provision: label })}
          </li>
        ))}
      </ul>
    </>
  );
}
