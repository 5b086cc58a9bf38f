import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { decidePassage } from "#app/digests/editing/edit-passage.server.ts";
import { namePoint } from "#app/digests/editing/edit-point.server.ts";
import { passageForm } from "#app/digests/editing/passage-form.server.ts";
import { whyRefused } from "#app/digests/editing/why-refused.ts";
import { findProposed } from "#app/digests/learning/find-proposed.server.ts";
import { ProposedForPoint } from "#app/digests/learning/proposed-passages.tsx";
import { findAcceptedSentence } from "#app/digests/models/find-models.server.ts";
import { MachineSentence } from "#app/digests/models/machine-sentence.tsx";
import { AsOf } from "#app/digests/said/as-of.tsx";
import { findMergedInto, findSaidPoint, passagesPerPage } from "#app/digests/said/find-point.server.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { pointAddress } from "#app/digests/said/point-facts.tsx";
import { PointPassages } from "#app/digests/said/point-passages.tsx";
import { SaidPointView } from "#app/digests/said/said-point-view.tsx";
import { readForm } from "#app/requests/read-form.server.ts";
import { readPage } from "#app/requests/read-page.ts";
import { badRequest, notFound } from "#app/requests/refusals.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-key-point", { reference: data.consultation.reference })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const query = new URL(request.url).searchParams;
  const page = readPage(query);
  const filters = { group: query.get("group") ?? "", country: query.get("country") ?? "" };
  const merged = await findMergedInto(context.db, official, { consultation, keyPointId: params.point });
  if (merged) throw redirect(pointAddress(consultation, merged));
  const said = await findSaidPoint(context.db, official, {
    ...{ consultation, filters, page },
    keyPointId: params.point,
  });
  if (said.passages.length === 0) throw notFound();
  const proposed = await findProposed(context.db, official, { consultation, keyPointId: params.point });
  const sentence = await findAcceptedSentence(context.db, official, {
    ...{ consultation, keyPointId: params.point },
  });
  const pages = Math.ceil(said.counts.passages / passagesPerPage);
  return {
    consultation,
    frame: frameOf(consultation, context),
    said,
    sentence,
    proposed,
    filters,
    page,
    pages,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(db, official, params);
  const form = await readForm(request, passageForm);
  if (!form.ok) throw badRequest();

  const { passage, act, next, seen } = form.values;
  const pair = { consultation, passageId: passage, keyPointId: params.point ?? "", seen, now };
  const done =
    act === "name"
      ? await namePoint(db, official, pair)
      : await decidePassage(db, official, { ...pair, act });
  if (!done.ok) {
    const { told, status } = whyRefused(done);
    return data({ errors: { passages: told } }, { status });
  }
  const { pathname, search } = new URL(request.url);
  return redirect(`${pathname}${search}#${encodeURIComponent(next || "passages")}`);
}

export default function KeyPointRoute() {
  const t = useWords();
  const { consultation, frame, said, sentence, proposed, ...list } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConsultationFrame frame={frame} current="digest" heading={t("digest-said.key-point")}>
        <div className="app-digest">
          <ArgumentLinks consultation={consultation} current="key-points" />
          <AsOf at={said.asOf} timeZone={consultation.time_zone} />
          <SaidPointView said={said} consultation={consultation} />
          <MachineSentence sentence={sentence} />
          <PointPassages said={said} consultation={consultation} {...list} />
          <ProposedForPoint proposed={proposed} consultation={consultation} />
        </div>
      </ConsultationFrame>
    </>
  );
}
