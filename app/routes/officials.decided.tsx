import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { listDoneFor } from "#app/moderation/done.server.ts";
import { DoneTag, GroundAndReason } from "#app/moderation/done.tsx";
import { doneKinds, isDecision } from "#app/moderation/outcomes.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { NotPublishedFiles } from "#app/moderation/report/not-published-files.tsx";
import { kindOf, WrittenBy } from "#app/moderation/written-by.tsx";
import { readPage } from "#app/requests/read-page.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled((t) => t("titles.officials-decided"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const moderator = requireOfficial(context, request, params.government);
  const { code, time_zone } = await findGovernment(context.db, params.government);
  const search = new URL(request.url).searchParams;
  const done = doneKinds.find((kind) => kind === search.get("outcome")) ?? null;
  const page = readPage(search);
  const found = await listDoneFor(context.db, moderator, { government: code, done, page });
  return { government: code, time_zone, done, page, ...found };
}

export default function DecidedPage() {
  const t = useWords();
  const { government, time_zone, done, page, pages, entries, counts } = useLoaderData<typeof loader>();
  const here = (asked: Record<string, string>) =>
    `/officials/${government}/decided?${new URLSearchParams(asked)}`.replace(/\?$/, "");
  const count = doneKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const tabs = [
    { value: null, text: t("moderation.all-counted", { count }), href: here({}) },
    ...doneKinds.map((value) => ({
      value,
      text: t("moderation.choice-counted", { choice: t(`moderation.done ${value}`), count: counts[value] }),
      href: here({ outcome: value }),
    })),
  ];
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/officials/${government}`, text: t("moderation.officials-of", { government }) },
          { href: queueHref(government, {}), text: t("moderation.moderation-queue") },
        ]}
      />
      <h1 className="govuk-heading-xl">{t("moderation.what-was-decided")}</h1>
      <nav aria-label={t("moderation.decisions-by-outcome")}>
        <ul className="app-tabs">
          {tabs.map(({ value, text, href }) => (
            <li key={text}>
              <a href={href} aria-current={value === done ? "page" : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <NotPublishedFiles government={government} />
      {entries.length === 0 && <p className="govuk-body">{t("moderation.nothing-to-show")}</p>}
      <ol className="app-cards">
        {entries.map((entry) => (
          <DoneEntry key={entry.id} entry={entry} government={government} timeZone={time_zone} />
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        href={(page) => here({ ...(done && { outcome: done }), page: String(page) })}
      />
    </>
  );
}

interface EntryProps {
  entry: SerializeFrom<typeof loader>["entries"][number];
  government: string;
  timeZone: string;
}

function DoneEntry({ entry, government, timeZone }: EntryProps) {
  const t = useWords();
  const when = <Moment at={entry.done_at} timeZone={timeZone} />;
  return (
    <li className="app-card">
      <h2 className="govuk-heading-s app-queue__heading">
        <a className="govuk-link" href={queueHref(government, {}, { comment: entry.comment_id })}>
          {t("moderation.comment-on", {
            kind: kindOf(entry),
            number: String(entry.number),
            reference: <span className="app-nowrap">{entry.reference}</span>,
          })}
        </a>{" "}
        <DoneTag done={entry.done} />
      </h2>
      <GroundAndReason {...entry} />
      <ul className="app-facts">
        <li>{t("moderation.written-by-whom", { author: <WrittenBy {...entry} /> })}</li>
        <li>{t(saidAs(entry), { name: entry.moderator_name, when })}</li>
      </ul>
    </li>
  );
}

/** A notice never calls what a rule did a person's act, nor the other way round. */
function saidAs({ done, rule_id }: EntryProps["entry"]) {
  if (rule_id) return "together.decided-by-rule";
  if (done === "put back") return "moderation.put-back-by";
  return isDecision(done) ? "moderation.decided-by" : "together.done-by";
}
