import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { newOfficeCode } from "#app/accounts/offices/office-code.server.ts";
import { codeMinutes } from "#app/accounts/offices/office-code.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";

export const meta: MetaFunction = () => [{ title: "Become an official – Parley" }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const { name, email } = requireAccount(context, request);
  return { name, email };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const account = requireAccount(context, request);
  // Not kept anywhere, so it cannot be shown after going elsewhere.
  return newOfficeCode(context.db, account, context.now);
}

export default function OfficeCodePage() {
  const { name, email } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs trail={[{ href: "/account", text: "My account" }]} />
      <h1 className="govuk-heading-xl">Become an official</h1>
      {made && (
        <section aria-labelledby="code">
          <h2 className="govuk-heading-m" id="code">
            Your code
          </h2>
          <p className="app-key">
            <code>{made.code}</code>
          </p>
        </section>
      )}
      {made && (
        <p className="govuk-body">
          It is for the account of {name} ({email}) and can be used once, until{" "}
          <Moment at={made.expires_at} timeZone="UTC" /> UTC. It is shown only now: if you leave this page
          without it, get a new one.
        </p>
      )}
      <p className="govuk-body">
        An office on this portal is given to a person, not to an e-mail address, since nobody has verified the
        addresses. A code shows that the account is yours:
      </p>
      <ol className="govuk-list govuk-list--number">
        <li>Get a code here, while you are signed in as {name}.</li>
        <li>
          Read it to an administrator of your government’s officials, or to the operator of this portal, in a
          way in which they know that it is you: in person, or on a telephone number that they have. Give it
          to nobody else.
        </li>
        <li>
          Once they have given you the office you are signed out. Sign in again, and you are an official.
        </li>
      </ol>
      <p className="govuk-body">
        Whoever you give the code to sees your name, your e-mail address, when you signed up, whom you speak
        for, your country, the organisations that you belong to here, offices that you hold, and how many
        comments are published under your name. They never see your drafts, comments without your name, or
        anything written in at-risk mode.
      </p>
      <form method="post">
        <Button kind={made ? "secondary" : "primary"}>{made ? "Get a new code" : "Get a code"}</Button>
      </form>
      <p className="govuk-hint">A code lasts {codeMinutes} minutes. A new one ends the one before.</p>
    </>
  );
}
