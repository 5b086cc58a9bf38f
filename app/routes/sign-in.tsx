import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { knowBrowser, readKnownBrowser } from "#app/accounts/known-browser.server.ts";
import { boundMaking } from "#app/accounts/making-bounds.server.ts";
import { safeNext } from "#app/accounts/require-account.server.ts";
import { endSession, startSession } from "#app/accounts/sessions.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { SignInForm } from "#app/accounts/sign-in-form.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { messageText } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.sign-in"));

export function loader({ request }: LoaderFunctionArgs) {
  return { next: safeNext(new URL(request.url).searchParams.get("next")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, vault, settings, sessionId, address, now } = context;
  const form = await readForm(request, credentials);
  // A password is never sent back to the page.
  const typed = { email: form.typed.email ?? "" };
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });

  const browser = readKnownBrowser(settings, request.headers.get("cookie"));
  const result = await signIn(db, { ...form.values, address, browser, vault, now });
  if (!result.ok) return data({ errors: result.errors, typed }, { status: 422 });

  const tooMany = await boundMaking(context, "session", { id: result.accountId });
  if (tooMany) return data({ ...refused({ email: tooMany }), typed }, { status: 422 });

  // Whoever was signed in here before is not any more, even where someone kept the cookie.
  await endSession(db, settings, { sessionId, now });
  const { accountId } = result;
  const headers = new Headers({ "set-cookie": await startSession(db, settings, { accountId, now }) });
  headers.append("set-cookie", await knowBrowser(db, settings, { accountId, before: browser, now }));
  return redirect(safeNext(form.values.next), { headers });
}

const credentials = z.object({
  email: z.string().trim().min(1, messageText("accounts.enter-e-mail")),
  password: z
    .string()
    .min(1, messageText("accounts.enter-password"))
    .max(1000, messageText("accounts.wrong-pair")),
  next: z.string().default("/"),
});

export default function SignInPage() {
  const t = useWords();
  const { next } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">{t("accounts.sign-in")}</h1>
      <p className="govuk-body">
        {t("accounts.needs-account", {
          link: (words) => (
            <a className="govuk-link" href={`/sign-up?next=${encodeURIComponent(next)}`}>
              {words}
            </a>
          ),
        })}
      </p>
      <SignInForm next={next} email={typed?.email} errors={errors} />
    </>
  );
}
