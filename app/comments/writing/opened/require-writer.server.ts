import { type AppLoadContext, data } from "@remix-run/server-runtime";
import { hashed } from "#app/accounts/hashed.server.ts";
import { findOrganisation, findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { allow, mayDraftFor } from "#app/accounts/permissions.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Writer } from "../../drafts/writer.ts";

/** What tells for whom a request may act. */
export type ActorContext = Pick<AppLoadContext, "account" | "atRiskKey" | "db">;

/** Who writes on this page; anyone who is nobody yet is sent to sign in and then back. */
export async function requireWriter(context: ActorContext, request: Request): Promise<Writer> {
  return (
    (await findWriter(context, request)) ?? { kind: "person", account: requireAccount(context, request) }
  );
}

/**
 * Who sends this form. Where the session has ended meanwhile the answer is 401 with all that was typed, which
 * NotSavedWhileWriting shows and carries on: a redirect to the sign-in page would lose it. The same where at-risk mode
 * was left since the form was made; 409 where it was begun: what was written in it never comes under an account, nor
 * the other way round.
 */
export async function requireAuthor(context: ActorContext, request: Request, typed: Typed): Promise<Writer> {
  const writer = await findWriter(context, request);
  const { writer: kind } = typed;
  if (!writer) throw data({ typed }, { status: 401 });
  if (kind === undefined || (kind === "at risk") === (writer.kind === "at risk")) return writer;
  throw data({ typed }, { status: kind === "at risk" ? 401 : 409 });
}

/** Who writes on this page; null where nobody is known. 403 for an organisation that they do not write for. */
export async function findWriter(
  { account, atRiskKey, db }: ActorContext,
  request: Request,
): Promise<Writer | null> {
  if (atRiskKey) return { kind: "at risk", keyHash: hashed(atRiskKey) };
  if (!account) return null;
  const organisationId = new URL(request.url).searchParams.get("for");
  if (organisationId === null) return { kind: "person", account };
  allow(mayDraftFor(await findRole(db, account, organisationId)));
  return { kind: "member", account, organisation: await findOrganisation(db, organisationId) };
}
