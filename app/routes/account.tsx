import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { AccountFacts } from "#app/accounts/account-facts.tsx";
import { changePassword, passwordChange } from "#app/accounts/change-password.server.ts";
import { findSignedUpAgain } from "#app/accounts/find-account.server.ts";
import { forgetBrowsers } from "#app/accounts/known-browser.server.ts";
import { PasswordForm } from "#app/accounts/password-form.tsx";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { SessionList } from "#app/accounts/session-list.tsx";
import { endSession, endSessionOf, endSessionsOf, listSessions } from "#app/accounts/sessions.server.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta: MetaFunction = () => [{ title: "My account – Parley" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, sessionId, now } = context;
  return {
    account,
    sessions: await listSessions(db, account, { sessionId, now }),
    signedUpAgain: await findSignedUpAgain(db, account),
    isChanged: new URL(request.url).searchParams.has("changed"),
    isEnded: new URL(request.url).searchParams.has("ended"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, vault, settings, sessionId, address, now } = context;
  const typed = await readTyped(request);
  if (typed.intent === "sign out everywhere") {
    await endSessionsOf(db, account.id);
    await forgetBrowsers(db, account.id);
    return redirect("/", { headers: { "set-cookie": await endSession(db, settings, { sessionId, now }) } });
  }

  if (typed.session) {
    await endSessionOf(db, account.id, typed.session);
    // The cookie of this session is then worth nothing, and signing in leads back.
    return redirect("/account?ended");
  }

  // Passwords are never sent back to the page.
  const form = checkForm(typed, passwordChange);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  const passwords = { current: form.values.current_password, new: form.values.new_password };
  const result = await changePassword(db, account, { ...passwords, address, vault, sessionId, now });
  if (!result.ok) return data({ errors: result.errors }, { status: 422 });
  return redirect("/account?changed");
}

export default function AccountPage() {
  const { account, sessions, signedUpAgain, isChanged, isEnded } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      {isChanged && !errors && <Notice>Your password is changed. You are signed out everywhere else.</Notice>}
      {isEnded && !errors && <Notice>That session has ended. Its browser is signed out.</Notice>}
      <h1 className="govuk-heading-xl">My account</h1>
      <AccountFacts account={account} signedUpAgain={signedUpAgain} />
      <h2 className="govuk-heading-m">Change your password</h2>
      <PasswordForm email={account.email} errors={errors} />
      <h2 className="govuk-heading-m">Where you are signed in</h2>
      <SessionList sessions={sessions} isOfficial={account.offices.length > 0} />
      <h2 className="govuk-heading-m">Become an official</h2>
      <p className="govuk-body">
        Do you work for one of the governments here, and has it asked you to take an office on this portal?{" "}
        <a className="govuk-link" href="/account/code">
          Get a code that says who you are
        </a>
      </p>
    </>
  );
}
