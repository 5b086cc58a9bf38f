import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { frameOf } from "#app/consultations/frame.ts";
import { digestContents, hasPart } from "#app/digests/digest-contents.ts";
import { DigestNav } from "#app/digests/digest-nav.tsx";
import { DigestPartSection } from "#app/digests/digest-part.tsx";
import { extentOf, isDigestPart } from "#app/digests/digest-parts.ts";
import { findDigest } from "#app/digests/find-digest.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data
    ? t("titles.officials-digest-part", {
        part: t(`digests.part ${data.part}`),
        reference: data.consultation.reference,
      })
    : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  const { part } = params;
  if (!isDigestPart(part)) throw notFound();
  return {
    consultation,
    frame: frameOf(consultation, context),
    part,
    digest: await findDigest(context.db, official, { consultation, extent: extentOf[part] }),
  };
}

export default function DigestPartRoute() {
  const t = useWords();
  const { consultation, frame, part, digest } = useLoaderData<typeof loader>();
  const contents = digestContents(t, { digest, consultation });
  return (
    <ConsultationFrame frame={frame} current="digest" heading={t("digests.digest")}>
      <div className="app-digest">
        <DigestNav consultation={consultation} contents={contents} current={part} />
        {hasPart(digest, part) ? (
          <DigestPartSection
            part={part}
            digest={digest}
            consultation={consultation}
            reference={consultation.reference}
            complete={false}
          />
        ) : (
          <>
            <h2 className="govuk-heading-l">{t(`digests.part ${part}`)}</h2>
            <p className="govuk-body">{t("digests.nothing-on-that")}</p>
          </>
        )}
      </div>
    </ConsultationFrame>
  );
}
