import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { ReactNode } from "react";
import { AtRiskBanner } from "#app/comments/at-risk/banner.tsx";
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

export function ErrorBoundary() {
  const error = useRouteError();
  const { title, explanation } = describe(isRouteErrorResponse(error) ? error.status : 500);
  return (
    <>
      <title>{`${title} – Parley`}</title>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{explanation}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/consultations">
          All consultations
        </a>
      </p>
    </>
  );
}

function describe(status: number) {
  switch (status) {
    case 400:
      return {
        title: "What was sent cannot be read",
        explanation: "Nothing was changed. Go back and try again.",
      };
    case 403:
      return {
        title: "You may not see this page",
        explanation: "You are signed in, but your account has not been given the right to this page.",
      };
    case 404:
      return {
        title: "There is no page here",
        explanation:
          "If you typed the address, check it. If you followed a link, what it led to is not public.",
      };
    case 405:
      return {
        title: "This page takes no forms",
        explanation: "Nothing was changed. Go back and try again.",
      };
    case 500:
      return {
        title: "Something went wrong here",
        explanation:
          "It is our mistake, and nothing that you were told was saved is lost. Please try again in a minute.",
      };
    default:
      return { title: "That did not work", explanation: "Nothing was changed. Go back and try again." };
  }
}
