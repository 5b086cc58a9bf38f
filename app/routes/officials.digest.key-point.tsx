import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { findProposed } from "#app/digests/learning/find-proposed.server.ts";
import { ProposedForPoint } from "#app/digests/learning/proposed-passages.tsx";
import { findSaidPoint, passagesPerPage } from "#app/digests/said/find-point.server.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { PointPassages } from "#app/digests/said/point-passages.tsx";
import { SaidPointView } from "#app/digests/said/said-point-view.tsx";
import { readPage } from "#app/requests/read-page.ts";
import { notFound } from "#app/requests/refusals.ts";
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
  const said = await findSaidPoint(context.db, official, {
    ...{ consultation, filters, page },
    keyPointId: params.point,
  });
  if (said.passages.length === 0) throw notFound();
  const proposed = await findProposed(context.db, official, { consultation, keyPointId: params.point });
  const pages = Math.ceil(said.counts.passages / passagesPerPage);
  return { consultation, frame: frameOf(consultation, context), said, proposed, filters, page, pages };
}

export default function KeyPointRoute() {
  const t = useWords();
  const { consultation, frame, said, proposed, ...list } = useLoaderData<typeof loader>();
  return (
    <ConsultationFrame frame={frame} current="digest" heading={t("digest-said.key-point")}>
      <div className="app-digest">
        <ArgumentLinks consultation={consultation} current="key-points" />
        <SaidPointView said={said} consultation={consultation} />
        <PointPassages said={said} consultation={consultation} {...list} />
        <ProposedForPoint proposed={proposed} consultation={consultation} />
      </div>
    </ConsultationFrame>
  );
}
