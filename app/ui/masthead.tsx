import { useLocation } from "@remix-run/react";
import { useWords } from "#app/words/use-words.ts";

interface MastheadReader {
  name: string;
  governments: string[];
}

const sections = [
  { href: "/consultations", text: "ui.consultations" },
  { href: "/search", text: "ui.search" },
  { href: "/governments", text: "ui.governments" },
  { href: "/guidance/how-to-comment", text: "ui.guidance" },
] as const;

interface Props {
  reader: MastheadReader | null;
  /** Whether readers sign in, or could, on this page. */
  hasAccount?: boolean;
}

/** The portal's name and ways around, with what the reader can do once signed in. */
export function Masthead({ reader, hasAccount = true }: Props) {
  const t = useWords();
  const { pathname } = useLocation();
  const current = (href: string) =>
    pathname === href || pathname.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <header className="app-masthead">
      <div className="app-masthead__row">
        <a href="/" className="app-wordmark">
          <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path d="M6 6h12a6.5 6.5 0 0 1 0 13h-6v7H6z" fill="#f3efe6" />
            <path d="M14 22h12V10" fill="none" stroke="#d98e32" strokeWidth="3.5" />
          </svg>
          Parley
        </a>
        <nav aria-label={t("ui.portal")} className="app-masthead__sections">
          <ul className="app-masthead__links">
            {sections.map(({ href, text }) => (
              <li key={href}>
                <a href={href} aria-current={current(href)}>
                  {t(text)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {hasAccount && (
          <nav aria-label={t("ui.your-account")} className="app-masthead__account">
            {reader ? <SignedIn reader={reader} current={current} /> : <SignedOut current={current} />}
          </nav>
        )}
      </div>
    </header>
  );
}

type Current = (href: string) => "true" | undefined;

function SignedIn({ reader, current }: { reader: MastheadReader; current: Current }) {
  const t = useWords();
  return (
    <ul className="app-masthead__links">
      {reader.governments.map((code) => (
        <li key={code}>
          <a href={`/officials/${code}`} aria-current={current(`/officials/${code}`)}>
            {t("ui.officials-of", { government: code })}
          </a>
        </li>
      ))}
      <li>
        <a href="/my-comments" aria-current={current("/my-comments")}>
          {t("ui.my-comments")}
        </a>
      </li>
      <li>
        <a href="/account" aria-current={current("/account")}>
          {t("ui.account")}
        </a>
      </li>
      <li>
        <form method="post" action="/sign-out">
          <button type="submit" aria-label={t("ui.sign-out-name", { name: reader.name })}>
            {t("ui.sign-out")}
          </button>
        </form>
      </li>
    </ul>
  );
}

function SignedOut({ current }: { current: Current }) {
  const t = useWords();
  return (
    <ul className="app-masthead__links">
      <li>
        <a href="/sign-in" aria-current={current("/sign-in")}>
          {t("ui.sign-in")}
        </a>
      </li>
      <li>
        <a href="/sign-up" aria-current={current("/sign-up")}>
          {t("ui.sign-up")}
        </a>
      </li>
    </ul>
  );
}
