import { useLocation } from "@remix-run/react";

interface MastheadReader {
  name: string;
  governments: string[];
}

const sections = [
  { href: "/consultations", text: "Consultations" },
  { href: "/governments", text: "Governments" },
  { href: "/guidance/how-to-comment", text: "Guidance" },
];

interface Props {
  reader: MastheadReader | null;
  /** Whether readers sign in, or could, on this page. */
  hasAccount?: boolean;
}

/** The portal's name and ways around, with what the reader can do once signed in. */
export function Masthead({ reader, hasAccount = true }: Props) {
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
        <nav aria-label="Portal" className="app-masthead__sections">
          <ul className="app-masthead__links">
            {sections.map(({ href, text }) => (
              <li key={href}>
                <a href={href} aria-current={current(href)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {hasAccount && (
          <nav aria-label="Your account" className="app-masthead__account">
            {reader ? <SignedIn reader={reader} current={current} /> : <SignedOut current={current} />}
          </nav>
        )}
      </div>
    </header>
  );
}

type Current = (href: string) => "true" | undefined;

function SignedIn({ reader, current }: { reader: MastheadReader; current: Current }) {
  return (
    <ul className="app-masthead__links">
      {reader.governments.map((code) => (
        <li key={code}>
          <a href={`/officials/${code}`} aria-current={current(`/officials/${code}`)}>
            Officials {code}
          </a>
        </li>
      ))}
      <li>
        <a href="/my-comments" aria-current={current("/my-comments")}>
          My comments
        </a>
      </li>
      <li>
        <a href="/account" aria-current={current("/account")}>
          Account
        </a>
      </li>
      <li>
        <form method="post" action="/sign-out">
          <button type="submit" aria-label={`Sign out ${reader.name}`}>
            Sign out
          </button>
        </form>
      </li>
    </ul>
  );
}

function SignedOut({ current }: { current: Current }) {
  return (
    <ul className="app-masthead__links">
      <li>
        <a href="/sign-in" aria-current={current("/sign-in")}>
          Sign in
        </a>
      </li>
      <li>
        <a href="/sign-up" aria-current={current("/sign-up")}>
          Sign up
        </a>
      </li>
    </ul>
  );
}
