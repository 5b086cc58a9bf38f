import { Links, Meta, Outlet, useLocation, useRouteLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { ReactNode } from "react";
import { AtRiskBanner } from "#app/comments/writing/at-risk/banner.tsx";
import { Alternates } from "#app/ui/alternates.tsx";
import { Colophon } from "#app/ui/colophon.tsx";
import { useDocument } from "#app/ui/document-context.ts";
import type { OwnTimeWords } from "#app/ui/enhance-local-times.ts";
import { NotReviewed } from "#app/ui/languages.tsx";
import { Masthead } from "#app/ui/masthead.tsx";
import { Title } from "#app/ui/title.tsx";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";
import officialsStylesheet from "./officials.scss?url";
import stylesheet from "./site.scss?url";

export function loader({ params, context: { account, atRiskKey } }: LoaderFunctionArgs) {
  return {
    /** The consultation on whose pages at-risk mode is on. */
    atRiskIn: (atRiskKey && params.reference?.toUpperCase()) || null,
    reader: account && {
      name: account.name,
      governments: [...new Set(account.offices.map((office) => office.government_code))],
    },
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const t = useWords();
  const { script } = useDocument();
  const { pathname } = useLocation();
  const { reader = null, atRiskIn = null } = useRouteLoaderData<typeof loader>("root") ?? {};
  return (
    <html lang={t.language} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#17324d" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
        {showsDigests.test(pathname) && <link rel="stylesheet" href={officialsStylesheet} />}
        <Title />
        <Meta />
        <Alternates />
        <Links />
        {script && <script type="module" src={script} />}
      </head>
      <body
        className="govuk-template__body"
        data-keep-nothing={atRiskIn ? "" : undefined}
        data-own-times={JSON.stringify(ownTimeWords(t))}
      >
        <a href="#main" className="govuk-skip-link">
          {t("ui.skip-to-main")}
        </a>
        <Masthead reader={reader} hasAccount={atRiskIn === null} />
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
            <NotReviewed />
            {atRiskIn && <AtRiskBanner reference={atRiskIn} />}
            {children}
          </main>
        </div>
        <Colophon />
      </body>
    </html>
  );
}

/** Pages that need more of a style sheet than readers load everywhere else. */
const showsDigests = /^\/officials\/|\/digest\//i;

function ownTimeWords(t: Translator): OwnTimeWords {
  return {
    formats: t.formats,
    hour: t("ui.hour-where-you-are", { hour: "{hour}" }),
    moment: t("ui.moment-where-you-are", { day: "{day}", hour: "{hour}" }),
  };
}

export default function App() {
  return <Outlet />;
}

export { Failure as ErrorBoundary } from "#app/ui/failure.tsx";
