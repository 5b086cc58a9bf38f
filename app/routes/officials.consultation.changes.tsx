import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ChangeCheck } from "#app/consultations/changes/change-check.tsx";
import { ChangeChoice } from "#app/consultations/changes/change-choice.tsx";
import {
  changeConsultation,
  countChanges,
  proposeChange,
} from "#app/consultations/changes/change-consultation.server.ts";
import { ChangeFields } from "#app/consultations/changes/change-fields.tsx";
import { changeForm } from "#app/consultations/changes/change-form.server.ts";
import { DatesNow } from "#app/consultations/changes/dates-now.tsx";
import { viewChanges } from "#app/consultations/changes/view-changes.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultationToRun } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { History } from "#app/consultations/history.tsx";
import { listEvents } from "#app/consultations/list-events.server.ts";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-consultation-changes", { reference: data.frame.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(db, official, params);
  const query = new URL(request.url).searchParams;
  const { opens_at, closes_at, late_until, time_zone } = consultation;
  return {
    frame: frameOf(consultation, context),
    authority: consultation.authority,
    dates: { opens_at, closes_at, late_until, time_zone },
    events: await listEvents(db, consultation, { now, forOfficials: true }),
    done: query.has("done"),
    ...(await viewChanges(db, official, { consultation, kind: query.get("kind"), now })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(db, official, params);
  const form = await readForm(request, changeForm(consultation.time_zone));
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });

  const { intent, ...change } = form.values;
  const { typed } = form;
  if (intent === "again") return { typed };
  const act = intent === "look" ? proposeChange : changeConsultation;
  const proposed = await act(db, official, { consultation, ...change, now });
  if (!proposed.ok) {
    const seen = String(await countChanges(db, consultation.id));
    return data({ errors: proposed.errors, typed: { ...typed, seen } }, { status: 422 });
  }
  if (intent === "look") return { typed, change: proposed.change };
  return redirect(`${new URL(request.url).pathname}?done`);
}

export default function ChangesPage() {
  const { frame, authority, dates, events, done, allowed, chosen, noticeDays, comments, ...view } =
    useLoaderData<typeof loader>();
  const t = useWords();
  const answer = useActionData<typeof action>();
  const typed = answer?.typed;
  const errors = answer && "errors" in answer ? answer.errors : {};
  const change = answer && "change" in answer ? answer.change : undefined;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && !typed && <Notice>{t("changes-office.was-announced")}</Notice>}
      <ConsultationFrame frame={frame} current="changes" heading={t("changes-office.changes")}>
        <p className="govuk-body">{t("changes-office.lead")}</p>
        <div className="app-overview">
          <div>
            {change && typed ? (
              <ChangeCheck {...{ change, comments, typed }} timeZone={frame.time_zone} />
            ) : chosen ? (
              <ChangeFields
                {...{ kind: chosen, errors, typed: typed ?? view.typed ?? {} }}
                timeZone={frame.time_zone}
              />
            ) : (
              <ChangeChoice allowed={allowed} noticeDays={noticeDays} />
            )}
          </div>
          <div>
            <DatesNow dates={dates} />
            <h2 className="govuk-heading-m">{t("consultations.what-has-happened")}</h2>
            <History events={events} timeZone={frame.time_zone} authority={authority} />
          </div>
        </div>
      </ConsultationFrame>
    </>
  );
}
