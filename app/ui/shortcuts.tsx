import { useWords } from "#app/words/use-words.ts";

interface Shortcut {
  letter: string;
  text: string;
}

/** Which letters do what with Alt and Shift; out of sight until enhanceShortcuts makes them work. */
export function Shortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  const t = useWords();
  return (
    <div className="app-shortcuts" data-shortcuts="" hidden>
      <h2 className="govuk-heading-s">{t("ui.keyboard")}</h2>
      <p className="govuk-body-s">{t("ui.hold-alt-and-shift")}</p>
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
