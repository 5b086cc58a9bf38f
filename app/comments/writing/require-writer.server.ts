import { type AppLoadContext, data } from "@remix-run/server-runtime";
import { hashed } from "#app/accounts/hashed.server.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import type { Typed } from "#app/http/read-form.server.ts";
import type { Writer } from "./writer.ts";

type Context = Pick<AppLoadContext, "account" | "atRiskKey" | "db">;

/** Who writes on this page; anyone who is nobody yet is sent to sign in and then back. */
export async function requireWriter(context: Context, request: Request): Promise<Writer> {
  return (
    (await findWriter(context, request)) ?? { kind: "person", account: requireAccount(context, request) }
  );
}

/**
 * Who sends this form. Where the session has ended meanwhile the answer is 401 with all that was typed, which
 * NotSavedWhileWriting shows and carries on: a redirect to the sign-in page would lose it.
 */
export async function requireAuthor(context: Context, request: Request, typed: Typed): Promise<Writer> {
  const writer = await findWriter(context, request);
  if (writer) return writer;
  throw data({ typed }, { status: 401 });
}

async function findWriter({ account, atRiskKey }: Context, _request: Request): Promise<Writer | null> {
  if (atRiskKey) return { kind: "at risk", keyHash: hashed(atRiskKey) };
  return account && { kind: "person", account };
}
