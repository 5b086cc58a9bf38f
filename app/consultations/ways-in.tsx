const groups = [
  {
    name: "Civil society",
    text: "Report a risk to human rights that a proposal leaves open, on the provision that leaves it open. It works on an old telephone and without JavaScript.",
  },
  {
    name: "Companies and trade associations",
    text: "Say what a threshold, a definition or a procedure would cost and what would work better, with figures that officials can use.",
  },
  {
    name: "Universities and researchers",
    text: "Explain what a control does to research and teaching, and study what others said: every comment has an address of its own.",
  },
];

/** Three groups whom the Code of Conduct promises to consult, and what each comes for. */
export function WaysIn() {
  return (
    <section aria-labelledby="who" className="app-ways">
      <h2 className="govuk-heading-l" id="who">
        Who is asked
      </h2>
      <div className="app-columns">
        {groups.map(({ name, text }) => (
          <div key={name}>
            <h3 className="govuk-heading-m">{name}</h3>
            <p className="govuk-body">{text}</p>
          </div>
        ))}
      </div>
      <p className="govuk-body">
        <a className="govuk-link" href="/guidance/how-to-comment">
          How to write a useful comment
        </a>
        {" · "}
        <a className="govuk-link" href="/guidance/code-of-conduct">
          The Code of Conduct and its commitments
        </a>
      </p>
    </section>
  );
}
