import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { endSession } from "#app/accounts/sessions.server.ts";

export function loader() {
  return redirect("/");
}

export async function action({ context: { db, settings, sessionId, now } }: ActionFunctionArgs) {
  return redirect("/", { headers: { "set-cookie": await endSession(db, settings, { sessionId, now }) } });
}
