import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { dismiss } from "#app/accounts/offices/dismiss.server.ts";
import { listOfficials } from "#app/accounts/offices/list-officials.server.ts";
import { newDismissal } from "#app/accounts/offices/read-appointment.server.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-official", { name: data.official.name }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const manager = requireOfficial(context, request, params.government);
  const { code, name } = await findGovernment(context.db, params.government);
  const { officials } = await listOfficials(context.db, manager, code);
  const official = officials.find(({ id }) => id === params.official);
  const asked = new URL(request.url).searchParams.get("role");
  const role = official?.held.find(({ role }) => role === asked)?.role;
  if (!official || !role) throw redirect(`/officials/${code}/officials?gone`);
  return {
    government: { code, name },
    official: { name: official.name, email: official.email, isReader: official.id === manager.id },
    role,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const manager = requireOfficial(context, request, params.government);
  const { code: government } = await findGovernment(db, params.government);

  const form = await readForm(request, newDismissal);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });

  const accountId = params.official ?? "";
  const result = await dismiss(db, manager, { ...form.values, accountId, government, now });
  if (!result.ok) return data({ errors: result.errors, typed: form.typed }, { status: 422 });
  return redirect(`/officials/${government}/officials?done`);
}

export default function DismissPage() {
  const t = useWords();
  const { government, official, role } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const address = `/officials/${government.code}/officials`;
  return (
    <>
      <Breadcrumbs
        trail={[
          {
            href: `/officials/${government.code}`,
            text: t("offices.officials-code", { government: government.code }),
          },
          { href: address, text: t("offices.officials-and-roles") },
        ]}
      />
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-l">
        {t("offices.take-away-question", { role: t(`offices.within ${role}`), name: official.name })}
      </h1>
      <p className="govuk-body" id="form">
        {official.isReader
          ? t("offices.own-role")
          : t("offices.signed-out-everywhere", {
              name: official.name,
              email: official.email,
              government: government.name,
            })}
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="role" value={role} />
        <TextInput
          name="reason"
          label={t("offices.reason")}
          hint={t("offices.reason-hint")}
          defaultValue={typed?.reason}
          error={errors?.reason}
        />
        <div className="govuk-button-group">
          <Button kind="warning">{t("offices.take-role-away")}</Button>
          <a className="govuk-link" href={address}>
            {t("offices.change-nothing")}
          </a>
        </div>
      </form>
    </>
  );
}
