import { Links, Meta, type MetaFunction, Outlet, useRouteLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { ReactNode } from "react";
import { AtRiskBanner } from "#app/comments/writing/at-risk/banner.tsx";
import { Colophon } from "#app/ui/colophon.tsx";
import { useDocument } from "#app/ui/document-context.ts";
import { Masthead } from "#app/ui/masthead.tsx";
import stylesheet from "./site.scss?url";

export const meta: MetaFunction = () => [{ title: "Parley" }];

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
  const { nonce, script } = useDocument();
  const { reader = null, atRiskIn = null } = useRouteLoaderData<typeof loader>("root") ?? {};
  return (
    <html lang="en" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#17324d" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
        <Meta />
        <Links />
        {script && <script type="module" nonce={nonce} src={script} />}
      </head>
      <body className="govuk-template__body" data-keep-nothing={atRiskIn ? "" : undefined}>
        <a href="#main" className="govuk-skip-link">
          Skip to the main content
        </a>
        <Masthead reader={reader} hasAccount={atRiskIn === null} />
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
            {atRiskIn && <AtRiskBanner reference={atRiskIn} />}
            {children}
          </main>
        </div>
        <Colophon />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export { Failure as ErrorBoundary } from "#app/ui/failure.tsx";
