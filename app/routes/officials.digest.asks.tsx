import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { ReactNode } from "react";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { AsOf } from "#app/digests/said/as-of.tsx";
import { AskList } from "#app/digests/said/ask-list.tsx";
import { asksPerPage } from "#app/digests/said/find-asks.server.ts";
import { findAskPage } from "#app/digests/said/find-pages.server.ts";
import { ArgumentLinks } from "#app/digests/said/in-short.tsx";
import { readPage } from "#app/requests/read-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest-asks", { reference: data.consultation.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const query = new URL(request.url).searchParams;
  const page = readPage(query);
  const provision = query.get("provision") ?? "";
  const found = await findAskPage(context.db, official, { consultation, provision, page });
  const pages = Math.ceil(found.listed / asksPerPage);
  if (page > Math.max(pages, provision === "" ? 1 : 0)) throw notFound();
  return { consultation, frame: frameOf(consultation, context), ...found, provision, page, pages };
}

export default function AsksRoute() {
  const t = useWords();
  const { consultation, frame, mayEdit, asOf, asks, total, listed, provision, page, pages } =
    useLoaderData<typeof loader>();
  const address = digestAddress(consultation, "/asks");
  const label = asks[0]?.provisions.find(({ anchor }) => anchor === provision)?.label ?? provision;
  const link = (words: ReactNode[]) => (
    <a className="govuk-link" href={address}>
      {words}
    </a>
  );
  const query = (page: number) =>
    new URLSearchParams({ ...(provision && { provision }), page: String(page) });
  return (
    <ConsultationFrame frame={frame} current="digest" heading={t("digest-said.asked")}>
      <div className="app-digest">
        <ArgumentLinks consultation={consultation} current="asks" />
        <p className="govuk-body">
          {provision
            ? t("digest-said.asks-narrowed", { total, label, link })
            : t("digest-said.asks-in-all", { total })}{" "}
          {listed < total && t("digest-said.first-are-listed", { count: listed })}
        </p>
        <AsOf at={asOf} timeZone={consultation.time_zone} />
        <AskList asks={asks} consultation={consultation} mayEdit={mayEdit} />
        <Pagination page={page} pages={pages} href={(page) => `${address}?${query(page)}`} />
      </div>
    </ConsultationFrame>
  );
}
