import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import {
  endReadyReason,
  keepReadyReason,
  listReadyReasons,
  listReasonChanges,
  newReadyReason,
  readTexts,
} from "#app/moderation/ready-reasons/ready-reasons.server.ts";
import { ReasonChanges } from "#app/moderation/ready-reasons/reason-changes.tsx";
import { ReasonForm } from "#app/moderation/ready-reasons/reason-form.tsx";
import { reasonLanguages } from "#app/moderation/ready-reasons/reason-languages.server.ts";
import { checkForm, readTyped } from "#app/requests/read-form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-reasons"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const { code, languages, time_zone } = await findGovernment(context.db, params.government);
  const reasons = await listReadyReasons(context.db, moderator, code);
  const changes = await listReasonChanges(context.db, moderator, code);
  return { government: code, languages: reasonLanguages(languages), time_zone, reasons, changes };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const moderator = requireOfficial(context, request, params.government);
  const { code: government, languages } = await findGovernment(db, params.government);
  const here = `/officials/${government}/reasons`;
  const typed = await readTyped(request);
  if (typed.end) {
    await endReadyReason(db, moderator, { government, id: typed.end, now });
    return redirect(here);
  }
  const form = checkForm(typed, newReadyReason);
  const read = readTexts(typed, reasonLanguages(languages));
  if (!form.ok || !read.ok) {
    const errors = { ...(form.ok ? {} : form.errors), ...(read.ok ? {} : read.errors) };
    return data({ errors, typed }, { status: 422 });
  }
  const kept = { government, name: form.values.name, texts: read.texts, now };
  const result = await keepReadyReason(db, moderator, kept);
  if (!result.ok) return data({ errors: result.errors, typed }, { status: 422 });
  return redirect(here);
}

export default function ReasonsPage() {
  const t = useWords();
  const { government, languages, time_zone, reasons, changes } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: queueHref(government, {}), text: t("moderation.moderation-queue") },
        ]}
      />
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-l">{t("titles.officials-reasons")}</h1>
      <p className="govuk-body">{t("ready-reasons.what-they-are")}</p>
      {reasons.map(({ id, name, texts }) => (
        <section key={id} aria-labelledby={id} className="app-card">
          <h2 className="govuk-heading-s" id={id}>
            {name}
          </h2>
          {Object.entries(texts).map(([language, text]) => (
            <p key={language} className="govuk-body app-typed-lines" lang={language} dir="auto">
              {text}
            </p>
          ))}
          <form method="post">
            <Button kind="secondary" name="end" value={id}>
              {t("ready-reasons.keep-no-longer", { name })}
            </Button>
          </form>
        </section>
      ))}
      <h2 className="govuk-heading-m govuk-!-margin-top-6">{t("ready-reasons.keep-another")}</h2>
      <ReasonForm languages={languages} errors={errors} typed={typed} />
      <ReasonChanges changes={changes} timeZone={time_zone} />
    </>
  );
}
