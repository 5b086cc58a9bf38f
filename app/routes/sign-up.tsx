import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { countryOptions } from "#app/accounts/countries.ts";
import { boundMaking } from "#app/accounts/making-bounds.server.ts";
import { shortestPassword } from "#app/accounts/password-length.ts";
import { safeNext } from "#app/accounts/require-account.server.ts";
import { SignInForm } from "#app/accounts/sign-in-form.tsx";
import { newAccount, signUp } from "#app/accounts/sign-up.server.ts";
import { groupChoices } from "#app/accounts/stakeholder-groups.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.sign-up"));

export function loader({ request }: LoaderFunctionArgs) {
  return { next: safeNext(new URL(request.url).searchParams.get("next")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, newAccount);
  const { password: _, ...typed } = form.typed;
  if (!form.ok) return data({ errors: form.errors, typed, done: null }, { status: 422 });

  const tooMany = await boundMaking(context, "account", null);
  if (tooMany) return data({ ...refused({ email: tooMany }), typed, done: null }, { status: 422 });
  const { t } = context;
  await signUp(context.db, { ...form.values, language: t.language }, context.now);
  // No redirect: the e-mail address would have to go into an address or a cookie to be filled in there.
  const done = { email: form.values.email, next: safeNext(typed.next ?? null) };
  const pageTitle = t("ui.page-title", { title: t("accounts.now-sign-in") });
  return { errors: undefined, typed: undefined, done, pageTitle };
}

export default function SignUpPage() {
  const t = useWords();
  const { next } = useLoaderData<typeof loader>();
  const { errors, typed, done } = useActionData<typeof action>() ?? {};
  if (done) return <SignedUp {...done} />;
  const field = (name: string) => ({ name, defaultValue: typed?.[name], error: errors?.[name] });
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">{t("accounts.sign-up")}</h1>
      <p className="govuk-body">
        {t("accounts.what-is-published", {
          link: (words) => (
            <a className="govuk-link" href={`/sign-in?next=${encodeURIComponent(next)}`}>
              {words}
            </a>
          ),
        })}
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="next" value={next} />
        <TextInput {...field("name")} label={t("accounts.your-name")} autoComplete="name" />
        <TextInput
          {...field("email")}
          label={t("accounts.e-mail")}
          type="email"
          autoComplete="email"
          spellCheck={false}
        />
        <TextInput
          {...field("password")}
          label={t("accounts.password")}
          hint={t("accounts.password-hint", { least: shortestPassword })}
          type="password"
          autoComplete="new-password"
        />
        <Radios {...field("stakeholder_group")} label={t("accounts.for-whom")} choices={groupChoices(t)} />
        <TextInput
          {...field("organisation")}
          label={t("accounts.organisation")}
          hint={t("accounts.organisation-hint")}
          autoComplete="organization"
        />
        <Select
          {...field("country")}
          label={t("accounts.country")}
          none={t("accounts.choose-country")}
          options={countryOptions(t)}
        />
        <Button>{t("accounts.sign-up")}</Button>
      </form>
    </>
  );
}

/** The same for an address that has an account already: who has one is nobody else's business. */
function SignedUp({ email, next }: { email: string; next: string }) {
  const t = useWords();
  return (
    <>
      <h1 className="govuk-heading-xl">{t("accounts.now-sign-in")}</h1>
      <p className="govuk-body">{t("accounts.has-account-now", { email })}</p>
      <p className="govuk-body">{t("accounts.had-account-before")}</p>
      <SignInForm next={next} email={email} />
      <p className="govuk-hint">{t("accounts.same-answer")}</p>
    </>
  );
}
