import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { findOrganisation, findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { organisationAddress } from "#app/accounts/organisations/organisation.ts";
import { OrganisationFields } from "#app/accounts/organisations/organisation-fields.tsx";
import { organisationForm, typedOf } from "#app/accounts/organisations/organisation-form.server.ts";
import { changeOrganisation } from "#app/accounts/organisations/write-organisation.server.ts";
import { allow, mayManage } from "#app/accounts/permissions.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.organisation-edit", { name: data?.name ?? t("titles.an-organisation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const organisation = await findOrganisation(context.db, params.organisation);
  allow(mayManage(await findRole(context.db, account, organisation.id)));
  return { id: organisation.id, name: organisation.name, stored: typedOf(organisation) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const account = requireAccount(context, request);
  const { db } = context;
  const { id } = await findOrganisation(db, params.organisation);
  const form = await readForm(request, organisationForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });

  await changeOrganisation(db, account, { organisationId: id, content: form.values });
  return redirect(organisationAddress(id));
}

export default function EditOrganisationPage() {
  const t = useWords();
  const { id, name, stored } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <Breadcrumbs
        trail={[
          { href: "/my-organisations", text: t("organisations.my-organisations") },
          { href: organisationAddress(id), text: name },
        ]}
      />
      <h1 className="govuk-heading-xl">{t("organisations.change-page")}</h1>
      <p className="govuk-body">{t("organisations.changed-is-public")}</p>
      <form method="post" noValidate>
        <OrganisationFields typed={typed ?? stored} errors={errors} />
        <Button>{t("ui.save")}</Button>
      </form>
    </>
  );
}
