import { type AppLoadContext, data } from "@remix-run/server-runtime";
import { readTyped } from "#app/http/read-form.server.ts";

/**
 * Who sends this form. Where the session has ended meanwhile the answer is 401 with all that was typed, which
 * NotSavedWhileWriting shows and carries on: a redirect to the sign-in page would lose it.
 */
export async function requireAuthor({ account }: Pick<AppLoadContext, "account">, request: Request) {
  if (account) return account;
  throw data({ typed: await readTyped(request) }, { status: 401 });
}
