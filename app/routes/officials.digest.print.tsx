import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { digestAddress } from "#app/digests/addresses.ts";
import { DigestPage } from "#app/digests/digest-page.tsx";
import { onPaper } from "#app/digests/digest-parts.ts";
import { findDigest } from "#app/digests/find-digest.server.ts";
import { findInShort } from "#app/digests/first-page/find-first-page.server.ts";
import { findSaidThemes } from "#app/digests/said/find-themes.server.ts";
import { InShort } from "#app/digests/said/in-short.tsx";
import { ThemeSection } from "#app/digests/said/theme-section.tsx";
import { momentWords } from "#app/ui/full-moment.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.officials-digest-print", { reference: data.consultation.reference }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const official = requireOfficial(context, request, params.government);
  const consultation = await findOfficialsConsultation(context.db, official, params);
  return {
    consultation,
    digest: await findDigest(context.db, official, { consultation, extent: onPaper }),
    ...(await findInShort(context.db, official, { consultation })),
    themes: (await findSaidThemes(context.db, official, { consultation })).themes,
    madeAt: context.now.toISOString(),
  };
}

export default function PrintableDigest() {
  const t = useWords();
  const { consultation, digest, inShort, asOf, themes, madeAt } = useLoaderData<typeof loader>();
  return (
    <div className="app-digest app-digest--print">
      <p className="govuk-body app-no-print">
        {t("digests.back-and-print", {
          link: (words) => (
            <a className="govuk-link" href={digestAddress(consultation)}>
              {words}
            </a>
          ),
        })}
      </p>
      <p className="govuk-caption-l">
        {t("digests.reference-and-authority", {
          reference: consultation.reference,
          authority: consultation.authority,
        })}
      </p>
      <h1 className="govuk-heading-xl">{t("digests.digest-of", { title: consultation.title })}</h1>
      <p className="govuk-body">
        {t("digests.as-it-stood", {
          when: momentWords(t, { at: madeAt, timeZone: consultation.time_zone }),
        })}{" "}
        {t("digests.first-few-on-paper")}
      </p>
      {digest.comments > 0 && (
        <InShort inShort={inShort} asOf={asOf} digest={digest} consultation={consultation} complete={true} />
      )}
      {themes.map((theme) => (
        <ThemeSection key={theme.id} theme={theme} consultation={consultation} />
      ))}
      <DigestPage
        digest={digest}
        consultation={consultation}
        reference={consultation.reference}
        complete={true}
      />
    </div>
  );
}
