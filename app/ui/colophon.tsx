const links = [
  { href: "/guidance/about", text: "About Parley" },
  { href: "/guidance/code-of-conduct", text: "The Code of Conduct" },
  { href: "/guidance/how-to-comment", text: "How to write a useful comment" },
  { href: "/guidance/moderation", text: "How comments are moderated" },
  { href: "/guidance/privacy", text: "Privacy" },
  { href: "/guidance/accessibility", text: "Accessibility" },
];

/** What every page ends with. */
export function Colophon() {
  return (
    <footer className="app-colophon">
      <div className="govuk-width-container">
        <nav aria-label="About this portal">
          <ul>
            {links.map(({ href, text }) => (
              <li key={href}>
                <a className="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          Parley carries consultations of the states that subscribe to the Code of Conduct of the Export
          Controls and Human Rights Initiative. Nothing on this site is fetched from elsewhere, and nobody is
          tracked.
        </p>
      </div>
    </footer>
  );
}
