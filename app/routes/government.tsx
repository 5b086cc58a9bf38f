import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ConsultationCards } from "#app/consultations/consultation-cards.tsx";
import { listConsultations } from "#app/consultations/list-consultations.server.ts";
import { titlesIn } from "#app/consultations/translations/titles-in.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { governmentName } from "#app/governments/government-name.ts";
import { InEnglish } from "#app/governments/in-english.tsx";
import { languageNames } from "#app/governments/languages.ts";
import { sinceWords } from "#app/governments/since.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { zoneWords } from "#app/ui/full-moment.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { titled } from "#app/words/titled.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? nameOf(t, data.government) : t("ui.not-found"),
);

export async function loader({ params, context: { db, now, t } }: LoaderFunctionArgs) {
  const government = await findGovernment(db, params.code);
  const filters = { government: government.code, stage: null };
  const { consultations, total } = await listConsultations(db, { filters, now, size: 10 });
  return { government, total, consultations: await titlesIn(db, consultations, t.language) };
}

export default function GovernmentPage() {
  const { government, consultations, total } = useLoaderData<typeof loader>();
  const t = useWords();
  const facts = [
    ["authority", <AuthorityNames key="names" government={government} />],
    ["languages", languageNames(t, government.languages)],
    ["time-zone", zoneWords(t, government.time_zone)],
    ["subscribes-since", sinceWords(t, government.subscribed_on)],
    ["source", government.subscription_source],
  ] as const;
  return (
    <>
      <Breadcrumbs trail={[{ href: "/governments", text: t("governments.governments") }]} />
      <h1 className="govuk-heading-xl">{nameOf(t, government)}</h1>
      <Prose html={government.description_html} lang={t.language === "en" ? null : "en"} />
      <dl className="govuk-summary-list govuk-!-margin-top-6">
        {facts.map(([term, description]) => (
          <div key={term} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{t(`governments.${term}`)}</dt>
            <dd className="govuk-summary-list__value">{description}</dd>
          </div>
        ))}
      </dl>
      <h2 className="govuk-heading-l">{t("governments.consultations")}</h2>
      {total === 0 && <p className="govuk-body">{t("governments.none-announced")}</p>}
      <ConsultationCards consultations={consultations} withSummary={false} />
      {total > consultations.length && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/consultations?government=${government.code}`}>
            {t("governments.all-consultations", { count: total })}
          </a>
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/governments/${government.code}/moderation`}>
          {t("governments.moderation-report")}
        </a>
      </p>
    </>
  );
}

function nameOf(t: Translator, { code, name }: { code: string; name: string }) {
  return governmentName(t, { government_code: code, government_name: name });
}

interface Authority {
  authority: string | null;
  authority_local_name: string | null;
}

function AuthorityNames({ government }: { government: Authority }) {
  const t = useWords();
  const { authority, authority_local_name: localName } = government;
  if (!authority) return <>{t("governments.not-recorded")}</>;
  const english = <InEnglish>{authority}</InEnglish>;
  return localName ? t("governments.authority-and-local-name", { authority: english, localName }) : english;
}
