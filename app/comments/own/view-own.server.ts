import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Account } from "#app/accounts/account.ts";
import { listOwnOrganisations } from "#app/accounts/organisations/find-organisation.server.ts";
import { mayDeleteDraft } from "#app/accounts/permissions.ts";
import { takesComments } from "#app/consultations/consultation.ts";
import type { Owner } from "#db/schema.ts";
import { organisationIn } from "../comment/addresses.ts";
import { isChangeable } from "../comment/changing.ts";
import { isWithdrawable } from "../comment/withdrawing.ts";
import { findOthersWork } from "../drafts/delete-draft.server.ts";
import { ownersActedFor, ownersSubmittedFor } from "./acting-for.server.ts";
import { isAppealableNow } from "./appealing/appealable.ts";
import { listDrafts, listOwnComments, type OwnComment } from "./list-own-comments.server.ts";
import { ownersAsked } from "./whose.ts";

interface WhichOwn {
  /** As `ownersAsked` takes it: an organisation's id, `oneself`, or empty for all of them. */
  of: string;
  page: number;
}

type OwnContext = Pick<AppLoadContext, "account" | "atRiskKey" | "db" | "now">;

/** What an account and its organisations have begun and sent, each with what may be done with it. */
export async function viewOwn(context: OwnContext, account: Account, { of, page }: WhichOwn) {
  const { db, now } = context;
  const all = await ownersActedFor(context);
  const owners = ownersAsked(all, of);
  const submittedFor = await ownersSubmittedFor(context);
  const organisations = await listOwnOrganisations(db, account);
  const { comments, pages } = await listOwnComments(db, owners, { page });
  return {
    page,
    pages,
    asked: owners.length < all.length ? of : "",
    organisations,
    drafts: await viewDrafts(context, account, { owners, organisations }),
    comments: comments.map((comment) => ({
      comment,
      isChangeable: isChangeable(comment, { ...comment, returnedAt: returnedAt(comment), now }),
      isOpen: isWithdrawable(comment, { ...comment, now }),
      mayTakeBack: comment.owner !== null && submittedFor.includes(comment.owner),
      isAppealable: isAppealableNow(comment),
    })),
  };
}

interface OwnersDrafts {
  owners: Owner[];
  organisations: Awaited<ReturnType<typeof listOwnOrganisations>>;
}

async function viewDrafts(
  { db, now }: OwnContext,
  account: Account,
  { owners, organisations }: OwnersDrafts,
) {
  const drafts = await listDrafts(db, owners);
  const ids = drafts.map(({ id }) => id);
  const othersWork = await findOthersWork(db, account, ids);
  return drafts.map((draft) => {
    const role = organisations.find(({ id }) => id === organisationIn(draft.owner))?.role ?? null;
    const mayDelete = role === null || mayDeleteDraft(role, { isOthersWork: othersWork.has(draft.id) });
    return { ...draft, isOpen: draft.changes !== null || takesComments(draft, now), mayDelete };
  });
}

function returnedAt({ decisions }: OwnComment) {
  return decisions.find(({ outcome }) => outcome === "return")?.decided_at ?? null;
}
