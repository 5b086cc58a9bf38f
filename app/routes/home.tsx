import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ConsultationCards } from "#app/consultations/consultation-cards.tsx";
import { listConsultations } from "#app/consultations/list-consultations.server.ts";
import { WaysIn } from "#app/consultations/ways-in.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta: MetaFunction = () => [{ title: "Parley: consultations on export controls" }];

export async function loader({ context: { db, now } }: LoaderFunctionArgs) {
  const shown = (stage: "open" | "announced" | "closed" | "under review" | "decided", size: number) =>
    listConsultations(db, { filters: { government: null, stage }, now, size });
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
  const { open, announced, recent } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero />

      <section aria-labelledby="open">
        <h2 className="govuk-heading-l" id="open">
          Open for comments
        </h2>
        {open.total === 0 && (
          <p className="govuk-body">Nothing is open at the moment. What comes next is announced here.</p>
        )}
        <ConsultationCards consultations={open.consultations} />
        {open.total > open.consultations.length && (
          <p className="govuk-body">
            <a className="govuk-link" href="/consultations?stage=open">
              All {open.total} open consultations
            </a>
          </p>
        )}
      </section>

      {announced.length > 0 && (
        <section aria-labelledby="announced">
          <h2 className="govuk-heading-l" id="announced">
            Opening soon
          </h2>
          <ConsultationCards consultations={announced} withSummary={false} />
        </section>
      )}

      <WaysIn />

      {recent.length > 0 && (
        <section aria-labelledby="recent">
          <h2 className="govuk-heading-l" id="recent">
            Recently closed and decided
          </h2>
          <ConsultationCards consultations={recent} withSummary={false} />
        </section>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/consultations">
          All consultations
        </a>
      </p>
    </>
  );
}

function Hero() {
  return (
    <section className="app-hero">
      <h1 className="govuk-heading-xl">
        Export controls and human rights: what governments propose, and what you make of it
      </h1>
      <p className="app-hero__lede">
        Governments post the measures that they plan on the export of surveillance and other sensitive
        technology. Companies, universities and civil society comment on each provision, and everyone can read
        what was said.
      </p>
      <div className="app-actions">
        <ButtonLink href="/consultations?stage=open">See what is open</ButtonLink>
        <a className="govuk-link app-hero__more" href="/guidance/about">
          About Parley
        </a>
      </div>
    </section>
  );
}
