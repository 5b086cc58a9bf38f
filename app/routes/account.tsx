import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { AccountFacts } from "#app/accounts/account-facts.tsx";
import { changePassword, passwordChange } from "#app/accounts/change-password.server.ts";
import { findSignedUpAgain } from "#app/accounts/find-account.server.ts";
import { keepLanguage } from "#app/accounts/keep-language.server.ts";
import { forgetBrowsers } from "#app/accounts/known-browser.server.ts";
import { LanguageForm } from "#app/accounts/language-form.tsx";
import { PasswordForm } from "#app/accounts/password-form.tsx";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { SessionList } from "#app/accounts/session-list.tsx";
import { endSession, endSessionOf, endSessionsOf, listSessions } from "#app/accounts/sessions.server.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { chosenAddress } from "#app/words/addresses.ts";
import { languageFacts } from "#app/words/speak.server.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.account"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, sessionId, now } = context;
  return {
    account,
    sessions: await listSessions(db, account, { sessionId, now }),
    signedUpAgain: await findSignedUpAgain(db, account),
    languages: context.languages.map((language) => ({ language, name: languageFacts(language).name })),
    done: doneAt(new URL(request.url).searchParams),
  };
}

const notices = {
  changed: "accounts.password-changed",
  ended: "accounts.session-ended",
  kept: "accounts.language-kept",
} as const;

/** What is said of what has just been done. */
function doneAt(query: URLSearchParams) {
  return (["changed", "ended", "kept"] as const).find((name) => query.has(name)) ?? null;
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

  if (typed.intent === "keep language") {
    const { language = "" } = typed;
    const kept = await keepLanguage(db, account, { language, languages: context.languages });
    if (!kept.ok) return data({ errors: kept.errors }, { status: 422 });
    // Whoever chooses it here chooses it in this browser, too.
    return redirect(chosenAddress("/account?kept", language));
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
  const t = useWords();
  const { account, sessions, signedUpAgain, languages, done } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && !errors && <Notice>{t(notices[done])}</Notice>}
      <h1 className="govuk-heading-xl">{t("accounts.my-account")}</h1>
      <AccountFacts account={account} signedUpAgain={signedUpAgain} />
      <h2 className="govuk-heading-m">{t("accounts.language")}</h2>
      <LanguageForm languages={languages} kept={account.language} errors={errors} />
      <h2 className="govuk-heading-m">{t("accounts.change-your-password")}</h2>
      <PasswordForm email={account.email} errors={errors} />
      <h2 className="govuk-heading-m">{t("accounts.where-signed-in")}</h2>
      <SessionList sessions={sessions} isOfficial={account.offices.length > 0} />
      <h2 className="govuk-heading-m">{t("accounts.become-official")}</h2>
      <p className="govuk-body">
        {t("accounts.work-for-government", {
          link: (words) => (
            <a className="govuk-link" href="/account/code">
              {words}
            </a>
          ),
        })}
      </p>
    </>
  );
}
