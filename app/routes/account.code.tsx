import { useActionData, useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { newOfficeCode } from "#app/accounts/offices/office-code.server.ts";
import { codeMinutes } from "#app/accounts/offices/office-code.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.account-code"));

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
  const t = useWords();
  const { name, email } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs trail={[{ href: "/account", text: t("accounts.my-account") }]} />
      <h1 className="govuk-heading-xl">{t("offices.become-official")}</h1>
      {made && (
        <section aria-labelledby="code">
          <h2 className="govuk-heading-m" id="code">
            {t("offices.your-code")}
          </h2>
          <p className="app-key">
            <code>{made.code}</code>
          </p>
        </section>
      )}
      {made && (
        <p className="govuk-body">
          {t("offices.code-is-for", {
            name,
            email,
            moment: <Moment at={made.expires_at} timeZone="UTC" />,
          })}
        </p>
      )}
      <p className="govuk-body">{t("offices.why-code")}</p>
      <ol className="govuk-list govuk-list--number">
        <li>{t("offices.first-get-code", { name })}</li>
        <li>{t("offices.then-read-it")}</li>
        <li>{t("offices.then-sign-in-again")}</li>
      </ol>
      <p className="govuk-body">{t("offices.who-has-code-sees")}</p>
      <form method="post">
        <Button kind={made ? "secondary" : "primary"}>
          {t(made ? "offices.get-new-code" : "offices.get-code")}
        </Button>
      </form>
      <p className="govuk-hint">{t("offices.code-lasts", { minutes: codeMinutes })}</p>
    </>
  );
}
