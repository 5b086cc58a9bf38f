import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { findOrganisation, findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { organisationAddress } from "#app/accounts/organisations/organisation.ts";
import { ForMembers, OrganisationFacts } from "#app/accounts/organisations/organisation-facts.tsx";
import { mayManage, mayReadMembers } from "#app/accounts/permissions.ts";
import { EndorsedEntry } from "#app/comments/endorsing/endorsed-entry.tsx";
import { listEndorsed } from "#app/comments/endorsing/list-endorsements.server.ts";
import { readPage } from "#app/requests/read-page.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { Found, FoundCount } from "#app/search/found.tsx";
import { isLeftToIndex } from "#app/search/left-to-index.server.ts";
import { NarrowForm } from "#app/search/narrow-form.tsx";
import { search } from "#app/search/search.server.ts";
import { type ChosenName, isSearch, readSearchFilters, searchAddress } from "#app/search/search-filters.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) => data?.organisation.name ?? t("ui.not-found"));

/** Not by what all comments of one organisation have in common. */
const narrowedBy: ChosenName[] = [
  "government",
  "consultation",
  "stage",
  "position",
  "provision",
  "question",
  "language",
  "attachments",
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, account, now, t } = context;
  const organisation = await findOrganisation(db, params.organisation);
  const role = await findRole(db, account, organisation.id);
  const query = new URL(request.url).searchParams;
  const filters = { ...readSearchFilters(query), kind: "comment" as const };
  const page = readPage(query);
  const endorsementsPage = wholeNumber(query.get("endorsements") ?? "") || 1;
  return {
    organisation,
    isMember: mayReadMembers(role),
    mayManage: mayManage(role),
    ...{ filters, page },
    sent: await search(db, { filters, page, now, language: t.language, sentFor: organisation.id }),
    isLeft: await isLeftToIndex(db, organisation.id),
    endorsed: await listEndorsed(db, organisation.id, endorsementsPage),
  };
}

export default function OrganisationPage() {
  const t = useWords();
  const { organisation, isMember, mayManage, ...lists } = useLoaderData<typeof loader>();
  const { filters, page, sent, isLeft, endorsed } = lists;
  const address = organisationAddress(organisation.id);
  const shown = { ...filters, kind: "" as const };
  const isNarrowed = isSearch(shown);
  const endorsementsAddress = (endorsements: number) =>
    searchAddress({ ...shown, endorsements: String(endorsements) }, page, address);
  return (
    <>
      <p className="app-head__over">{t("organisations.organisation")}</p>
      <h1 className="govuk-heading-xl">{organisation.name}</h1>
      {organisation.description && (
        <p className="govuk-body app-typed" dir="auto">
          {organisation.description}
        </p>
      )}
      <OrganisationFacts organisation={organisation} />
      <p className="govuk-body app-quiet">{t("organisations.says-of-itself")}</p>
      {isMember && <ForMembers address={address} mayManage={mayManage} />}
      <h2 className="govuk-heading-l" id="comments">
        {t("organisations.comments")}
      </h2>
      {isLeft && <p className="govuk-body">{t("organisations.comments-being-listed")}</p>}
      {sent.total === 0 && !isNarrowed && !isLeft && (
        <p className="govuk-body">{t("organisations.no-comments")}</p>
      )}
      {(sent.total > 0 || isNarrowed) && (
        <>
          <NarrowForm {...sent} filters={shown} list={{ path: address, names: narrowedBy }} />
          <h3 className="govuk-heading-m">
            {sent.isMore ? <FoundCount {...sent} /> : t("quantities.comments", { count: sent.total })}
          </h3>
          <Found found={sent} filters={shown} page={page} path={address} place="#comments" />
        </>
      )}
      <h2 className="govuk-heading-l" id="endorsements">
        {t("organisations.endorsements")}
      </h2>
      {endorsed.endorsements.length === 0 && (
        <p className="govuk-body">{t("organisations.no-endorsements")}</p>
      )}
      <ul className="app-cards">
        {endorsed.endorsements.map((endorsement) => (
          <EndorsedEntry key={endorsement.id} endorsement={endorsement} />
        ))}
      </ul>
      <Pagination
        page={endorsed.page}
        pages={endorsed.pages}
        href={(page) => `${endorsementsAddress(page)}#endorsements`}
      />
    </>
  );
}
