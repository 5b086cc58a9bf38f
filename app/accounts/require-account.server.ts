import { type AppLoadContext, redirect } from "@remix-run/server-runtime";
import { signedOut } from "#app/requests/refusals.ts";
import { allow, mayReadAsOfficial } from "./permissions.ts";

type AccountContext = Pick<AppLoadContext, "account">;

/**
 * Who is signed in; anyone else is sent to sign in first and then back to where they were. A form that was under way when
 * the session ended gets 401, and its page shows what was typed: a redirect would lose it.
 */
export function requireAccount({ account }: AccountContext, request: Request) {
  if (account) return account;
  if (request.method === "POST") throw signedOut();
  throw redirect(`/sign-in?next=${encodeURIComponent(pageBehind(request))}`);
}

/** An official of that government; others get 403, or are sent to sign in. */
export function requireOfficial(
  context: AccountContext,
  request: Request,
  governmentCode: string | undefined,
) {
  const account = requireAccount(context, request);
  allow(mayReadAsOfficial(account, { government_code: governmentCode?.toUpperCase() ?? "" }));
  return account;
}

function pageBehind(request: Request) {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

/** The page to go to after signing in: one of ours, whatever the address says, and in characters that a header takes. */
export function safeNext(next: string | null) {
  if (!next?.startsWith("/") || !URL.canParse(next, here)) return "/";
  const { origin, pathname, search, hash } = new URL(next, here);
  return origin === here && !pathname.startsWith("//") ? pathname + search + hash : "/";
}

const here = "http://here.invalid";
