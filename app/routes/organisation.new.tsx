import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { boundMaking } from "#app/accounts/making-bounds.server.ts";
import { organisationAddress } from "#app/accounts/organisations/organisation.ts";
import { OrganisationFields } from "#app/accounts/organisations/organisation-fields.tsx";
import { organisationForm } from "#app/accounts/organisations/organisation-form.server.ts";
import {
  createOrganisation,
  newOrganisationKey,
} from "#app/accounts/organisations/write-organisation.server.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { badRequest } from "#app/requests/refusals.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.organisation-new"));

export function loader({ request, context }: LoaderFunctionArgs) {
  const account = requireAccount(context, request);
  const { organisation, stakeholder_group, country } = account;
  return {
    key: newOrganisationKey(),
    suggested: { name: organisation ?? "", stakeholder_group, country },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const account = requireAccount(context, request);
  const { db, now } = context;
  const form = await readForm(request, organisationForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const key = z.uuid().safeParse(form.typed.key);
  if (!key.success) throw badRequest();
  const tooMany = await boundMaking(context, "organisation", account);
  if (tooMany) return data({ errors: { name: tooMany }, typed: form.typed }, { status: 422 });
  const id = await createOrganisation(db, account, { key: key.data, content: form.values, now });
  return redirect(organisationAddress(id, "/members"));
}

export default function NewOrganisationPage() {
  const t = useWords();
  const { key, suggested } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <Breadcrumbs trail={[{ href: "/my-organisations", text: t("organisations.my-organisations") }]} />
      <h1 className="govuk-heading-xl">{t("titles.organisation-new")}</h1>
      <p className="govuk-body">{t("organisations.new-is-public")}</p>
      <form method="post" noValidate>
        <input type="hidden" name="key" value={typed?.key ?? key} />
        <OrganisationFields typed={typed ?? suggested} errors={errors} />
        <Button>{t("organisations.make-organisation")}</Button>
      </form>
    </>
  );
}
