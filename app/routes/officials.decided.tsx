import { type MetaFunction, useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { capital } from "#app/content/phrases.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { listDecided } from "#app/moderation/decisions.server.ts";
import { GroundAndReason, OutcomeTag } from "#app/moderation/decisions.tsx";
import { outcomeWords } from "#app/moderation/outcomes.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { commentName, WrittenBy } from "#app/moderation/written-by.tsx";
import { readPage } from "#app/requests/read-page.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { decisionOutcomes } from "#db/schema.ts";

export const meta: MetaFunction = () => [{ title: "What was decided – Moderation – Parley" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const { code, time_zone } = await findGovernment(context.db, params.government);
  const search = new URL(request.url).searchParams;
  const outcome = decisionOutcomes.find((outcome) => outcome === search.get("outcome")) ?? null;
  const page = readPage(search);
  const decided = await listDecided(context.db, moderator, { government: code, outcome, page });
  return { government: code, time_zone, outcome, page, ...decided };
}

export default function DecidedPage() {
  const { government, time_zone, outcome, page, pages, decisions, counts } = useLoaderData<typeof loader>();
  const here = `/officials/${government}/decided`;
  const tabs = [
    { value: null, text: `All (${counts.publish + counts.return + counts.reject})`, href: here },
    ...decisionOutcomes.map((value) => ({
      value,
      text: `${capital(outcomeWords[value].done)} (${counts[value]})`,
      href: `${here}?outcome=${value}`,
    })),
  ];
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: `Officials ${government}` },
          { href: queueHref(government, {}), text: "Moderation queue" },
        ]}
      />
      <h1 className="govuk-heading-xl">What was decided</h1>
      <nav aria-label="Decisions by outcome">
        <ul className="app-tabs">
          {tabs.map(({ value, text, href }) => (
            <li key={text}>
              <a href={href} aria-current={value === outcome ? "page" : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {decisions.length === 0 && <p className="govuk-body">There is no decision to show.</p>}
      <ol className="app-cards">
        {decisions.map((decision) => (
          <DecidedEntry key={decision.id} decision={decision} government={government} timeZone={time_zone} />
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        href={(page) => `${here}?${new URLSearchParams({ ...(outcome && { outcome }), page: String(page) })}`}
      />
    </>
  );
}

interface EntryProps {
  decision: SerializeFrom<typeof loader>["decisions"][number];
  government: string;
  timeZone: string;
}

function DecidedEntry({ decision, government, timeZone }: EntryProps) {
  return (
    <li className="app-card">
      <h2 className="govuk-heading-s app-queue__heading">
        <a className="govuk-link" href={queueHref(government, {}, { comment: decision.comment_id })}>
          {commentName(decision)} on <span className="app-nowrap">{decision.reference}</span>
        </a>{" "}
        <OutcomeTag outcome={decision.outcome} />
      </h2>
      <GroundAndReason {...decision} />
      <ul className="app-facts">
        <li>
          Written by <WrittenBy {...decision} />
        </li>
        <li>
          Decided by {decision.moderator_name}, <Moment at={decision.decided_at} timeZone={timeZone} />
        </li>
      </ul>
    </li>
  );
}
