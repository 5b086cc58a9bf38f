interface Props {
  /** By field, what the draft says now. */
  elsewhere: Record<string, string>;
  /** What the fields are called. */
  labels?: Record<string, string>;
}

const usual: Record<string, string> = {
  position: "Position",
  remarks: "General remarks",
  reasons: "Reasons",
  wording: "Proposed wording",
};

/** What was saved in another place meanwhile, beside what was typed here. */
export function SavedElsewhere({ elsewhere, labels = {} }: Props) {
  const texts = Object.entries(elsewhere).filter(([, text]) => text !== "");
  return (
    <section className="app-elsewhere" aria-labelledby="elsewhere">
      <h2 className="govuk-heading-m" id="elsewhere">
        Saved elsewhere meanwhile
      </h2>
      <p className="govuk-body">
        This is what your draft says now. What you typed here is in the form below and is not saved yet. Put
        into the form what you want to keep, then save it: it will replace this.
      </p>
      {texts.length === 0 && <p className="govuk-body">It says nothing there.</p>}
      {texts.map(([name, text]) => (
        <div key={name}>
          <h3 className="govuk-heading-s">{labels[name] ?? usual[name] ?? name}</h3>
          <pre className="app-typed" dir="auto">
            {text}
          </pre>
        </div>
      ))}
    </section>
  );
}
