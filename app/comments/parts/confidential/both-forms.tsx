import { Prose } from "#app/ui/prose.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { MarkedText } from "./marked-text.tsx";

export interface FormsOfText {
  /** Such as "General remarks". */
  label: string;
  /** The way to change it. */
  href: string;
  /** Where it is running text, HTML from renderForOfficials and of the public form; otherwise the texts themselves. */
  isProse: boolean;
  officials: string;
  everyone: string;
  /** There is something confidential in it. */
  differs: boolean;
}

/** Each text of a comment twice: as officials will read it, and as everyone will. */
export function BothForms({ texts }: { texts: readonly FormsOfText[] }) {
  const t = useWords();
  return (
    <div className="app-versions">
      {texts.map((text, index) => (
        <section className="app-versions__text" key={text.label} aria-labelledby={`versions-${index}`}>
          <h3 className="govuk-heading-s" id={`versions-${index}`}>
            {text.label}{" "}
            <span className="app-versions__note">
              {text.differs ? t("confidential.differs") : t("confidential.same-for-both")}{" "}
              <a className="govuk-link" href={text.href}>
                {t("confidential.change", {
                  text: text.label,
                  hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
                })}
              </a>
            </span>
          </h3>
          {text.differs ? <Pair text={text} /> : <ForEveryone text={text} />}
        </section>
      ))}
    </div>
  );
}

function Pair({ text }: { text: FormsOfText }) {
  const t = useWords();
  return (
    <div className="app-versions__pair">
      <div className="app-versions__one">
        <h4 className="app-versions__reader">{t("confidential.officials-will-read")}</h4>
        {text.isProse ? (
          <Prose html={text.officials} />
        ) : (
          <p className="govuk-body app-typed-lines" dir="auto">
            <MarkedText text={text.officials} />
          </p>
        )}
      </div>
      <div className="app-versions__one">
        <h4 className="app-versions__reader">{t("confidential.everyone-will-read")}</h4>
        <ForEveryone text={text} />
      </div>
    </div>
  );
}

function ForEveryone({ text: { isProse, everyone } }: { text: FormsOfText }) {
  if (isProse) return <Prose html={everyone} />;
  return (
    <p className="govuk-body app-typed-lines" dir="auto">
      {everyone}
    </p>
  );
}
