import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
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

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Take away a role of ${data.official.name} – Parley` : "Not found – Parley" },
];

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
  const { government, official, role } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  const address = `/officials/${government.code}/officials`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government.code}`, text: `Officials ${government.code}` },
          { href: address, text: "Officials and their roles" },
        ]}
      />
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-l">
        Take away the role of {role} from {official.name}?
      </h1>
      <p className="govuk-body" id="form">
        {official.isReader
          ? "This is your own role. You are signed out everywhere; another administrator, or the operator of this portal, can give it to you again."
          : `${official.name} (${official.email}) is signed out everywhere, and can no longer do at ${government.name} what this role is for. What they did stays. To give the role again takes a new code.`}
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="role" value={role} />
        <TextInput
          name="reason"
          label="Reason (optional)"
          hint="It is kept with the change, for the administrators of your government."
          defaultValue={typed?.reason}
          error={errors?.reason}
        />
        <div className="govuk-button-group">
          <Button kind="warning">Take the role away</Button>
          <a className="govuk-link" href={address}>
            No, change nothing
          </a>
        </div>
      </form>
    </>
  );
}
