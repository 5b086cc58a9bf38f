import { Prose } from "#app/ui/prose.tsx";

export interface VersionsOfText {
  /** Such as "General remarks". */
  label: string;
  /** The way to change it. */
  href: string;
  /** From renderForOfficials; of the public form, from renderMarkdown. */
  officials_html: string;
  public_html: string;
  /** There is something confidential in it. */
  differs: boolean;
}

/** Each text of a comment twice: as officials will read it, and as everyone will. */
export function BothVersions({ texts }: { texts: readonly VersionsOfText[] }) {
  return (
    <div className="app-versions">
      {texts.map((text, index) => (
        <section className="app-versions__text" key={text.label} aria-labelledby={`versions-${index}`}>
          <h3 className="govuk-heading-s" id={`versions-${index}`}>
            {text.label}{" "}
            <span className="app-versions__note">
              {text.differs ? "differs" : "the same for both"}{" "}
              <a className="govuk-link" href={text.href}>
                Change<span className="govuk-visually-hidden"> {text.label}</span>
              </a>
            </span>
          </h3>
          {text.differs ? <Pair text={text} /> : <Prose html={text.public_html} />}
        </section>
      ))}
    </div>
  );
}

function Pair({ text }: { text: VersionsOfText }) {
  return (
    <div className="app-versions__pair">
      <div className="app-versions__one">
        <h4 className="app-versions__reader">What officials will read</h4>
        <Prose html={text.officials_html} />
      </div>
      <div className="app-versions__one">
        <h4 className="app-versions__reader">What everyone will read</h4>
        <Prose html={text.public_html} />
      </div>
    </div>
  );
}
