import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { mayEditDigest } from "#app/accounts/permissions.ts";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { answerPassage } from "#app/digests/learning/answer-passage.server.ts";
import { findToCheck } from "#app/digests/learning/find-to-check.server.ts";
import { newAnswer } from "#app/digests/learning/new-answer.server.ts";
import { isAnswer, readPlace } from "#app/digests/learning/to-check.ts";
import { ToCheckForm } from "#app/digests/learning/to-check-form.tsx";
import { DoneBefore, HowManyToCheck, SkipIt } from "#app/digests/learning/to-check-list.tsx";
import { ToCheckView } from "#app/digests/learning/to-check-view.tsx";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-to-check", { reference: data.consultation.reference })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const query = new URL(request.url).searchParams;
  const found = await findToCheck(context.db, official, {
    consultation,
    after: readPlace(query.get("after")),
  });
  const done = query.get("done");
  return {
    ...{ consultation, frame: frameOf(consultation, context), ...found },
    mayEdit: mayEditDigest(official, consultation),
    done: isAnswer(done) ? done : null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);

  const form = await readForm(request, newAnswer);
  if (!form.ok) return data(form, { status: 422 });

  const result = await answerPassage(db, official, { consultation, ...form.values, now });
  if (!result.ok) return data({ ...result, typed: form.typed }, { status: 409 });

  const { place: after, answer: done } = form.values;
  const query = new URLSearchParams({ ...(after && { after }), done });
  return redirect(`${digestAddress(consultation, "/to-check")}?${query}`);
}

export default function ToCheckRoute() {
  const t = useWords();
  const { consultation, frame, next, total, mayEdit, done } = useLoaderData<typeof loader>();
  const { errors = {}, typed = {} } = useActionData<typeof action>() ?? {};
  const isSame = typed.passage === next?.passage.passage_id;
  return (
    <ConsultationFrame frame={frame} current="digest" heading={t("digest-learning.to-check")}>
      <div className="app-digest">
        <ErrorSummary errors={errors} />
        <ArgumentLinks consultation={consultation} current="to-check" />
        {done && <DoneBefore done={done} consultation={consultation} />}
        <HowManyToCheck next={next} total={total} consultation={consultation} />
        {next && (
          <>
            <ToCheckView toCheck={next} consultation={consultation} />
            {mayEdit && <ToCheckForm toCheck={next} {...(isSame && { typed, error: errors.to })} />}
            <SkipIt toCheck={next} consultation={consultation} mayEdit={mayEdit} />
          </>
        )}
      </div>
    </ConsultationFrame>
  );
}
