import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { countryOptions } from "#app/accounts/countries.ts";
import { boundMaking } from "#app/accounts/making-bounds.server.ts";
import { safeNext } from "#app/accounts/require-account.server.ts";
import { endSession, startSession } from "#app/accounts/sessions.server.ts";
import { newAccount, signUp } from "#app/accounts/sign-up.server.ts";
import { stakeholderGroupHints } from "#app/accounts/stakeholder-groups.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { refused } from "#app/http/refusals.ts";
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
  const { db, settings, sessionId, now } = context;
  const form = await readForm(request, newAccount);
  const { password: _, ...typed } = form.typed;
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });

  const tooMany = await boundMaking(context, "account", null);
  if (tooMany) return data({ ...refused({ email: tooMany }), typed }, { status: 422 });
  const result = await signUp(db, form.values, now);
  if (!result.ok) return data({ errors: result.errors, typed }, { status: 422 });

  // Whoever was signed in here before is not any more, even where someone kept the cookie.
  await endSession(db, settings, sessionId);
  const cookie = await startSession(db, settings, result.accountId);
  return redirect(safeNext(typed.next ?? null), { headers: { "set-cookie": cookie } });
}

export default function SignUpPage() {
  const { next } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
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
