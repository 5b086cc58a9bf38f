import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { maySetTemplates } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { templatesAddress } from "#app/digests/templates/addresses.ts";
import {
  findTemplatesInUse,
  listTemplates,
  listTemplateUses,
} from "#app/digests/templates/find-templates.server.ts";
import { HowTemplatesWork } from "#app/digests/templates/how-templates-work.tsx";
import { readTemplatesForm } from "#app/digests/templates/read-templates-form.server.ts";
import { TemplateForm } from "#app/digests/templates/template-form.tsx";
import { TemplateUses } from "#app/digests/templates/template-uses.tsx";
import { TemplatesByFormat } from "#app/digests/templates/templates-by-format.tsx";
import { useTemplate as takeIntoUse } from "#app/digests/templates/use-template.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-templates"));

export async function loader({ request, params, context: { db, ...context } }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const { code, time_zone } = await findGovernment(db, params.government);
  const query = new URL(request.url).searchParams;
  return {
    ...{ government: code, time_zone, isGiven: query.has("given"), isDone: query.has("done") },
    inUse: await findTemplatesInUse(db, code),
    templates: await listTemplates(db, official, code),
    uses: await listTemplateUses(db, official, code),
    maySet: maySetTemplates(official, { government_code: code }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const { code: government } = await findGovernment(db, params.government);
  const form = await readTemplatesForm(request);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  if (form.given === null) {
    const used = await takeIntoUse(db, official, { ...form.use, government, now });
    if (!used.ok) return data({ errors: used.errors }, { status: 409 });
    return redirect(`${templatesAddress(government)}?done`);
  }
  const { giveTemplate } = await import("#app/digests/templates/give-template.server.ts");
  try {
    const given = await giveTemplate(context, official, { government, file: form.given });
    if (!given.ok) return data({ errors: given.errors }, { status: 422 });
    return redirect(`${templatesAddress(government)}?given`);
  } finally {
    await form.given.remove();
  }
}

export default function TemplatesPage() {
  const t = useWords();
  const { government, time_zone, inUse, templates, uses, maySet, isGiven, isDone } =
    useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/officials/${government}`, text: t("moderation.officials-of", { government }) }]}
      />
      <ErrorSummary errors={errors} />
      {isGiven && !errors && <Notice>{t("templates-office.was-given")}</Notice>}
      {isDone && !errors && <Notice>{t("settings-office.you-changed-it")}</Notice>}
      <h1 className="govuk-heading-l">{t("titles.officials-templates")}</h1>
      {errors?.form && (
        <p className="govuk-error-message" id="form">
          {t.say(errors.form)}
        </p>
      )}
      <p className="govuk-body">{t("templates-office.what-they-are")}</p>
      <TemplatesByFormat {...{ government, inUse, templates, maySet }} timeZone={time_zone} />
      <h2 className="govuk-heading-m">{t("templates-office.give-another")}</h2>
      {maySet ? (
        <TemplateForm errors={errors} />
      ) : (
        <p className="govuk-body">{t("templates-office.who-may")}</p>
      )}
      <HowTemplatesWork government={government} />
      <TemplateUses uses={uses} timeZone={time_zone} />
    </>
  );
}
