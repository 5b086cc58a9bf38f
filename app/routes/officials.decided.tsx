import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireOfficial } from "#app/accounts/require-account.server.ts";
import { findGovernment } from "#app/governments/find-government.server.ts";
import { listDoneFor } from "#app/moderation/done.server.ts";
import { DoneEntry } from "#app/moderation/done-entry.tsx";
import { DoneFilterForm } from "#app/moderation/done-filter-form.tsx";
import { decidedAddress } from "#app/moderation/list-addresses.ts";
import { doneKinds } from "#app/moderation/outcomes.ts";
import { queueHref } from "#app/moderation/queue-filters.ts";
import { NotPublishedFiles } from "#app/moderation/report/not-published-files.tsx";
import { readPageKey } from "#app/requests/page-key.ts";
import { readPage } from "#app/requests/read-page.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
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
  const key = readPageKey(search);
  const consultation = (search.get("consultation") ?? "").toUpperCase();
  const by = search.get("by") ?? "";
  const asked = { done, consultation, by };
  const found = await listDoneFor(context.db, moderator, { government: code, ...asked, page, key });
  return { government: code, time_zone, ...asked, ...found };
}

export default function DecidedPage() {
  const t = useWords();
  const { government, time_zone, page, pages, keys, entries, ...shown } = useLoaderData<typeof loader>();
  const { done, consultation, by, counts } = shown;
  const here = (asked: Record<string, string>) => decidedAddress(government, { consultation, by, ...asked });
  const pageHref = (page: number, beside: Record<string, string> = {}) =>
    here({ ...(done && { outcome: done }), page: String(page), ...beside });
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
      <DoneFilterForm government={government} {...shown} />
      {entries.length === 0 && <p className="govuk-body">{t("moderation.nothing-to-show")}</p>}
      <ol className="app-cards">
        {entries.map((entry) => (
          <DoneEntry key={entry.id} entry={entry} government={government} timeZone={time_zone} />
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        href={pageHref}
        step={(page, side) => pageHref(page, page === 1 || keys === null ? {} : { [side]: keys[side] })}
      />
    </>
  );
}
