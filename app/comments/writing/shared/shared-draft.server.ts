import { listOwnOrganisations } from "#app/accounts/organisations/find-organisation.server.ts";
import { maySubmitFor } from "#app/accounts/permissions.ts";
import { type Db, memberRoles } from "#db/schema.ts";
import { ready } from "../../drafts/part-name.ts";
import type { Member, Writer } from "../../drafts/writer.ts";
import { listHolds, releaseHolds, takeHold } from "./holds.server.ts";

interface OpenedPart {
  draft: { id: string | null; revision: number };
  /** Whether the member may write it, and came here themselves; see isOwnStep. */
  takes: boolean;
  /** The part that the page is about; null for a page on which none is written. */
  part: string | null;
  now: Date;
}

/**
 * What the members of an organisation see of each other on the pages of its draft. Opening the page of a part takes the
 * part where it is free, and lets go of any other that the member held: others have to see that somebody writes before they
 * have written themselves, also where the browser runs no script that could say so. A page that another site opens
 * takes and lets go of nothing; saving takes the part all the same.
 */
export async function openShared(db: Db, member: Member, { draft, part, takes, now }: OpenedPart) {
  const { id: draftId, revision } = draft;
  const people = await listSenders(db, member.organisation.id);
  const maySend = people.some(({ id }) => id === member.account.id);
  const shared = { name: member.organisation.name, maySend, senders: people.map(({ name }) => name) };
  if (draftId === null) return { ...shared, heldBy: null, holds: [], ready: null };
  if (takes) {
    await releaseHolds(db, member, { draftId, except: part });
    if (part) await takeHold(db, member, { draftId, part, now });
  }
  const holds = await listHolds(db, member, { draftId, now });
  const others = holds.filter(({ account_id }) => account_id !== member.account.id);
  return {
    ...shared,
    heldBy: others.find((hold) => hold.part === part) ?? null,
    /** Who else is writing something now. */
    holds: others,
    ready: await findReady(db, { draftId, revision }),
  };
}

export type Shared = Awaited<ReturnType<typeof openShared>>;

/** Who sends for the organisation, by name. */
async function listSenders(db: Db, organisationId: string) {
  return db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.id", "account.name"])
    .where("membership.organisation_id", "=", organisationId)
    .where("membership.role", "in", memberRoles.filter(maySubmitFor))
    .orderBy("account.name")
    .orderBy("account.id")
    .execute();
}

/** Who has said of the draft as it is now that it is ready, and when; null where it was changed since, or never said. */
async function findReady(db: Db, { draftId, revision }: { draftId: string; revision: number }) {
  const mark = await db
    .selectFrom("draft_version")
    .innerJoin("account", "account.id", "draft_version.account_id")
    .select(["account.name", "draft_version.saved_at"])
    .where("draft_version.draft_id", "=", draftId)
    .where("draft_version.revision", "=", revision)
    .where("draft_version.part", "=", ready)
    .executeTakeFirst();
  return mark ?? null;
}

/** The organisations that whoever writes may write for, with the one they write for now left out. */
export async function listOthersToWriteFor(db: Db, writer: Writer) {
  if (writer.kind === "at risk") return [];
  const organisations = await listOwnOrganisations(db, writer.account);
  return organisations
    .filter(({ id }) => writer.kind !== "member" || id !== writer.organisation.id)
    .map(({ id, name }) => ({ id, name }));
}
