import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { AsOf } from "#app/digests/said/as-of.tsx";
import { findVoicePage } from "#app/digests/said/find-pages.server.ts";
import { voicesPerPage } from "#app/digests/said/find-voices.server.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { Uncited } from "#app/digests/said/not-covered.tsx";
import { VoiceList } from "#app/digests/said/voice-list.tsx";
import { readPage } from "#app/requests/read-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest-voices", { reference: data.consultation.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const page = readPage(new URL(request.url).searchParams);
  const found = await findVoicePage(context.db, official, { consultation, page });
  const pages = Math.ceil(found.listed / voicesPerPage);
  if (page > Math.max(pages, 1)) throw notFound();
  return { consultation, frame: frameOf(consultation, context), ...found, page, pages };
}

export default function VoicesRoute() {
  const t = useWords();
  const { consultation, frame, mayEdit, followed, asOf, comments, listed, uncited, voices, page, pages } =
    useLoaderData<typeof loader>();
  const address = digestAddress(consultation, "/voices");
  return (
    <ConsultationFrame frame={frame} current="digest" heading={t("digest-said.voices")}>
      <div className="app-digest">
        <ArgumentLinks consultation={consultation} current="voices" />
        {!followed.isBuilt && <p className="govuk-body">{t("digest-said.not-built")}</p>}
        <p className="govuk-body">
          {comments === 0
            ? t("digest-said.nothing-more-cited")
            : t("digest-said.voices-in-all", { count: comments })}{" "}
          {listed < comments && t("digest-said.first-are-listed", { count: listed })}
        </p>
        <AsOf at={asOf} timeZone={consultation.time_zone} />
        <Uncited voices={uncited} />
        <VoiceList voices={voices} consultation={consultation} mayEdit={mayEdit} />
        <Pagination page={page} pages={pages} href={(page) => `${address}?page=${page}`} />
      </div>
    </ConsultationFrame>
  );
}
