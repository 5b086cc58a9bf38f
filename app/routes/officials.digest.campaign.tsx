import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { CampaignLetters } from "#app/digests/campaign-letters.tsx";
import { findCampaign, lettersPerPage } from "#app/digests/campaigns.server.ts";
import { readPage } from "#app/requests/read-page.ts";
import { notFound } from "#app/requests/refusals.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-campaign", { reference: data.consultation.reference })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const page = readPage(new URL(request.url).searchParams);
  const campaign = await findCampaign(context.db, official, {
    consultation,
    campaignId: params.campaign ?? "",
    page,
  });
  if (!campaign) throw notFound();
  return {
    consultation,
    frame: frameOf(consultation, context),
    campaign,
    page,
    pages: Math.ceil((campaign.comments - 1) / lettersPerPage),
  };
}

export default function CampaignRoute() {
  const t = useWords();
  const { consultation, frame, campaign, page, pages } = useLoaderData<typeof loader>();
  const address = digestAddress(consultation, `/campaigns/${campaign.id}`);
  return (
    <ConsultationFrame
      frame={frame}
      current="digest"
      heading={t("digests.a-campaign", { count: campaign.comments })}
    >
      <div className="app-digest">
        <CampaignLetters campaign={campaign} reference={consultation.reference} complete={true} />
        <Pagination page={page} pages={pages} href={(page) => `${address}?page=${page}`} />
      </div>
    </ConsultationFrame>
  );
}
