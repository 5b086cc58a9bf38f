import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ConsultationCards } from "#app/consultations/consultation-cards.tsx";
import { listConsultations } from "#app/consultations/list-consultations.server.ts";
import { titlesIn } from "#app/consultations/translations/titles-in.server.ts";
import { WaysIn } from "#app/consultations/ways-in.tsx";
import { SearchForm } from "#app/search/search-form.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.home"));

export async function loader({ context: { db, now, t } }: LoaderFunctionArgs) {
  const shown = async (stage: "open" | "announced" | "closed" | "under review" | "decided", size: number) => {
    const list = await listConsultations(db, { filters: { government: null, stage }, now, size });
    return { ...list, consultations: await titlesIn(db, list.consultations, t.language) };
  };
  const [open, announced, closed, underReview, decided] = await Promise.all([
    shown("open", 6),
    shown("announced", 3),
    shown("closed", 2),
    shown("under review", 2),
    shown("decided", 2),
  ]);
  const recent = [...closed.consultations, ...underReview.consultations, ...decided.consultations]
    .sort((one, other) => (one.closes_at < other.closes_at ? 1 : -1))
    .slice(0, 4);
  return { open, announced: announced.consultations, recent };
}

export default function HomePage() {
  const t = useWords();
  const { open, announced, recent } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero />
      <SearchForm />

      <section aria-labelledby="open">
        <h2 className="govuk-heading-l" id="open">
          {t("home.open-for-comments")}
        </h2>
        {open.total === 0 && <p className="govuk-body">{t("home.nothing-is-open")}</p>}
        <ConsultationCards consultations={open.consultations} />
        {open.total > open.consultations.length && (
          <p className="govuk-body">
            <a className="govuk-link" href="/consultations?stage=open">
              {t("home.all-open-consultations", { count: open.total })}
            </a>
          </p>
        )}
      </section>

      {announced.length > 0 && (
        <section aria-labelledby="announced">
          <h2 className="govuk-heading-l" id="announced">
            {t("home.opening-soon")}
          </h2>
          <ConsultationCards consultations={announced} withSummary={false} />
        </section>
      )}

      <WaysIn />

      {recent.length > 0 && (
        <section aria-labelledby="recent">
          <h2 className="govuk-heading-l" id="recent">
            {t("home.recently-closed-and-decided")}
          </h2>
          <ConsultationCards consultations={recent} withSummary={false} />
        </section>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/consultations">
          {t("home.all-consultations")}
        </a>
      </p>
    </>
  );
}

function Hero() {
  const t = useWords();
  return (
    <section className="app-hero">
      <h1 className="govuk-heading-xl">{t("home.what-parley-is-for")}</h1>
      <p className="app-hero__lede">{t("home.who-does-what")}</p>
      <div className="app-actions">
        <ButtonLink href="/consultations?stage=open">{t("home.see-what-is-open")}</ButtonLink>
        <a className="govuk-link app-hero__more" href="/guidance/about">
          {t("home.about-parley")}
        </a>
      </div>
    </section>
  );
}
