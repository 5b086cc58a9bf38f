import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { longest } from "#app/consultations/bounds.ts";
import { nextStages } from "#app/consultations/consultation.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findConsultationToRun } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { History } from "#app/consultations/history.tsx";
import { listEvents } from "#app/consultations/list-events.server.ts";
import { doubtsOfMeasure } from "#app/consultations/measure/origin.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { viewDraft } from "#app/consultations/review/view-draft.server.ts";
import { StageForm } from "#app/consultations/stage-form.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { messageText } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";
import { stagesSet } from "#db/schema.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-consultation-stage", { reference: data.frame.reference }) : t("ui.not-found"),
);

const stageForm = z.object({
  to: z.enum(stagesSet, messageText("consultation-editor.choose-next-stage")),
  note: z
    .string()
    .trim()
    .max(longest.note, messageText("consultation-editor.note-too-long", { most: longest.note }))
    .default(""),
  looked: z.string().optional(),
  short: z.string().optional(),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  return {
    frame: frameOf(consultation, context),
    authority: consultation.authority,
    next: nextStages(consultation, context.now),
    events: await listEvents(context.db, consultation, { now: context.now, forOfficials: true }),
    draft: consultation.stage === "draft" ? await viewDraft(context.db, official, consultation) : null,
    doubts: consultation.stage === "draft" ? await doubtsOfMeasure(context.db, consultation.id) : null,
    opensAtOnce: consultation.opens_at <= context.now.toISOString(),
    done: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findConsultationToRun(context.db, official, params);
  const form = await readForm(request, stageForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });

  const { looked, short, ...move } = form.values;
  const moved = await moveStage(context.db, official, {
    ...{ consultation, ...move, now: context.now },
    ...{ hasLooked: looked === "yes", knowsShort: short === "yes" },
  });
  if (!moved.ok) return data({ errors: moved.errors, typed: form.typed }, { status: 422 });
  return redirect(`${new URL(request.url).pathname}?done`);
}

export default function StagePage() {
  const { frame, authority, next, events, opensAtOnce, doubts, draft, done } = useLoaderData<typeof loader>();
  const t = useWords();
  const { errors, typed } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && !errors && <Notice>{t("consultation-editor.stage-was-changed")}</Notice>}
      <ConsultationFrame frame={frame} current="stage" heading={t("consultation-editor.stage")}>
        <div className="app-overview">
          <StageForm {...{ frame, next, opensAtOnce, doubts, draft, errors, typed }} />
          <div>
            <h2 className="govuk-heading-m">{t("consultations.what-has-happened")}</h2>
            {events.length === 0 ? (
              <p className="govuk-body">{t("consultation-editor.nothing-happened")}</p>
            ) : (
              <History events={events} timeZone={frame.time_zone} authority={authority} />
            )}
          </div>
        </div>
      </ConsultationFrame>
    </>
  );
}
