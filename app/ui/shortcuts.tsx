interface Shortcut {
  letter: string;
  text: string;
}

/** Which letters do what with Alt and Shift; out of sight until enhanceShortcuts makes them work. */
export function Shortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  return (
    <div className="app-shortcuts" data-shortcuts="" hidden>
      <h2 className="govuk-heading-s">Keyboard</h2>
      <p className="govuk-body-s">Hold Alt and Shift (on a Mac, Option and Shift), then press:</p>
      <ul>
        {shortcuts.map(({ letter, text }) => (
          <li key={letter}>
            <kbd>{letter}</kbd> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
