import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { countryOptions } from "#app/accounts/countries.ts";
import { boundMaking } from "#app/accounts/making-bounds.server.ts";
import { safeNext } from "#app/accounts/require-account.server.ts";
import { SignInForm } from "#app/accounts/sign-in-form.tsx";
import { newAccount, signUp } from "#app/accounts/sign-up.server.ts";
import { stakeholderGroupHints } from "#app/accounts/stakeholder-groups.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

export const meta: MetaFunction = () => [{ title: "Sign up – Parley" }];

export function loader({ request }: LoaderFunctionArgs) {
  return { next: safeNext(new URL(request.url).searchParams.get("next")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, newAccount);
  const { password: _, ...typed } = form.typed;
  if (!form.ok) return data({ errors: form.errors, typed, done: null }, { status: 422 });

  const tooMany = await boundMaking(context, "account", null);
  if (tooMany) return data({ ...refused({ email: tooMany }), typed, done: null }, { status: 422 });
  await signUp(context.db, form.values, context.now);
  // No redirect: the e-mail address would have to go into an address or a cookie to be filled in there.
  const done = { email: form.values.email, next: safeNext(typed.next ?? null) };
  return { errors: undefined, typed: undefined, done, pageTitle: "Now sign in – Parley" };
}

export default function SignUpPage() {
  const { next } = useLoaderData<typeof loader>();
  const { errors, typed, done } = useActionData<typeof action>() ?? {};
  if (done) return <SignedUp {...done} />;
  const field = (name: string) => ({ name, defaultValue: typed?.[name], error: errors?.[name] });
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">Sign up</h1>
      <p className="govuk-body">
        Your name, organisation, stakeholder group and country are published with your comments. Your e-mail
        address is not.{" "}
        <a className="govuk-link" href={`/sign-in?next=${encodeURIComponent(next)}`}>
          Sign in instead
        </a>
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="next" value={next} />
        <TextInput {...field("name")} label="Your name" autoComplete="name" />
        <TextInput
          {...field("email")}
          label="E-mail address"
          type="email"
          autoComplete="email"
          spellCheck={false}
        />
        <TextInput
          {...field("password")}
          label="Password"
          hint="At least 12 characters. Three words that do not belong together are easy to keep in mind."
          type="password"
          autoComplete="new-password"
        />
        <Radios
          {...field("stakeholder_group")}
          label="For whom do you speak?"
          choices={stakeholderGroupHints}
        />
        <TextInput
          {...field("organisation")}
          label="Organisation"
          hint="Leave this empty if you speak for yourself."
          autoComplete="organization"
        />
        <Select {...field("country")} label="Country" none="Choose a country" options={countryOptions} />
        <Button>Sign up</Button>
      </form>
    </>
  );
}

/** The same for an address that has an account already: who has one is nobody else's business. */
function SignedUp({ email, next }: { email: string; next: string }) {
  return (
    <>
      <h1 className="govuk-heading-xl">Now sign in</h1>
      <p className="govuk-body">
        If the e-mail address {email} had no account yet, it has one now: sign in with the password that you
        have just chosen.
      </p>
      <p className="govuk-body">
        If it had an account already, nothing about that has changed: sign in with the password that it had.
        If you do not know that password, write to the operator of this portal.
      </p>
      <SignInForm next={next} email={email} />
      <p className="govuk-hint">
        Everyone gets this same answer, so that nobody can find out here who has an account.
      </p>
    </>
  );
}
