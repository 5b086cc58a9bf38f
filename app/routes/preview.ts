import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { longestRemarks } from "#app/comments/drafts/draft.ts";
import { renderForOfficials } from "#app/comments/parts/confidential/officials-form.server.ts";
import { readTyped } from "#app/requests/read-form.server.ts";
import { notFound } from "#app/requests/refusals.ts";

/** There is no page here: the address only takes text. */
export function loader() {
  throw notFound();
}

/** The HTML of a text in Markdown, for the live preview, with what is marked as confidential; to those who are signed in, since rendering costs time. */
export async function action({ request, context: { account, t } }: ActionFunctionArgs) {
  if (!account) return new Response(t("drafts.sign-in-first"), { status: 401 });
  const { text = "" } = await readTyped(request);
  if (text.length > longestRemarks) return new Response(t("drafts.too-long-to-show"), { status: 413 });
  return new Response(renderForOfficials(t, text), {
    headers: { "content-type": "text/html;charset=utf-8" },
  });
}
