import { plainPage } from "#app/requests/plain-page.ts";
import { speak } from "#app/words/speak.server.ts";
import type { Asking } from "../asking.ts";

/** Why a request got no answer of its own. */
export type Ended = "stuck" | "late" | "memory" | "failed";

const why = {
  stuck: "http.ended-late",
  late: "http.ended-late",
  memory: "http.ended-memory",
  failed: "http.ended-failed",
} as const;

/** What was asked for, and in which language. */
interface InLanguage {
  request: Request;
  asking: Pick<Asking, "language">;
}

/** The page for whoever asked for what was ended before there was an answer. */
export function endedPage({ request, asking }: InLanguage, reason: Ended) {
  const t = speak(asking.language);
  const isForm = request.method === "POST";
  return plainPage(t, 503, {
    title: t(isForm ? "http.form-ended" : "http.page-ended"),
    text: [t(why[reason]), t(isForm ? "http.look-whether-saved" : "http.ask-for-less")],
    headers: later(60),
  });
}

/** The page for whoever would have to wait behind too many: `one` where they are their own, `late` where they waited. */
export function fullPage({ request, asking }: InLanguage, whose: "one" | "all" | "late") {
  const t = speak(asking.language);
  return plainPage(t, 503, {
    title: t("http.too-much-at-once"),
    text: [t(many[whose]), t(request.method === "POST" ? "http.send-again-soon" : "http.try-again-soon")],
    headers: later(10),
  });
}

const many = { one: "http.many-of-one", all: "http.many-of-all", late: "http.many-late" } as const;

function later(seconds: number) {
  return { "retry-after": String(seconds), "cache-control": "no-store" };
}
