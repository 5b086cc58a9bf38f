import { useWords } from "#app/words/use-words.ts";
import { Languages } from "./languages.tsx";

const links = [
  { href: "/guidance/about", text: "ui.about-parley" },
  { href: "/guidance/code-of-conduct", text: "ui.code-of-conduct" },
  { href: "/guidance/how-to-comment", text: "ui.how-to-comment" },
  { href: "/guidance/moderation", text: "ui.how-comments-are-moderated" },
  { href: "/guidance/privacy", text: "ui.privacy" },
  { href: "/guidance/accessibility", text: "ui.accessibility" },
] as const;

/** What every page ends with. */
export function Colophon() {
  const t = useWords();
  return (
    <footer className="app-colophon">
      <div className="govuk-width-container">
        <nav aria-label={t("ui.about-this-portal")}>
          <ul>
            {links.map(({ href, text }) => (
              <li key={href}>
                <a className="govuk-link" href={href}>
                  {t(text)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Languages />
        <p>{t("ui.what-parley-is")}</p>
      </div>
    </footer>
  );
}
