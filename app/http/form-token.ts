import { createHash, timingSafeEqual } from "node:crypto";

const field = "form-token";

/** What only pages of a session have in their forms. The session's id cannot be told from it. */
function tokenOf(sessionId: string) {
  return createHash("sha256").update(`form-token/${sessionId}`).digest("hex");
}

/** The page with the token in each form that changes something: for browsers that do not say from where a form comes. */
export async function withFormTokens(response: Response, sessionId: string) {
  if (!/^text\/html/i.test(response.headers.get("content-type") ?? "")) return response;
  const hidden = `<input type="hidden" name="${field}" value="${tokenOf(sessionId)}"/>`;
  // What people typed has no such tag: it is escaped.
  const html = (await response.text()).replace(/<form [^<>]*method="post"[^<>]*>/gi, `$&${hidden}`);
  const { status, statusText, headers } = response;
  return new Response(html, { status, statusText, headers });
}

/** Whether a form that has arrived holds the token of that session. */
export function hasFormToken(body: unknown, sessionId: string | null) {
  if (!(body instanceof Uint8Array) || sessionId === null) return false;
  const text = Buffer.from(body).toString("latin1");
  const [, plain, part] = held.exec(text) ?? [];
  const given = plain ?? part ?? "";
  const expected = tokenOf(sessionId);
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

/** As forms are sent without files, or with them. */
const held = new RegExp(
  `(?:^|&)${field}=([\\da-f]{64})(?:&|$)|name="${field}"\\r\\n\\r\\n([\\da-f]{64})\\r\\n`,
);
