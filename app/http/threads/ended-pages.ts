import { plainPage } from "#app/requests/plain-page.ts";

/** Why a request got no answer of its own. */
export type Ended = "stuck" | "late" | "memory" | "failed";

const why = {
  stuck: "It took the portal too long, so it was ended.",
  late: "It took the portal too long, so it was ended.",
  memory: "It took more memory than one request is given, so it was ended.",
  failed: "Something went wrong here while it was done. It is our mistake, and it has been recorded.",
} satisfies Record<Ended, string>;

/** The page for whoever asked for what was ended before there was an answer. */
export function endedPage({ method }: Request, reason: Ended) {
  const isForm = method === "POST";
  const title = isForm ? "Your form was not finished" : "This page was not finished";
  return plainPage(503, title, [why[reason], isForm ? goBack : tryAgain], later(60));
}

const tryAgain =
  "Please try again in a minute. If it happens again, ask for less at a time, for example with a filter.";

const goBack =
  "Go back: your text is still there. Look first whether it was saved or sent all the same: open the page that you came from in a second window. If it was not, make it shorter or send it in parts.";

/** The page for whoever would have to wait behind too many: `one` where they are their own, `late` where they waited. */
export function fullPage({ method }: Request, whose: "one" | "all" | "late") {
  return plainPage(
    503,
    "Too much is asked for at once",
    [many[whose], method === "POST" ? unsaved : soon],
    later(10),
  );
}

const many = {
  one: "Your network has asked for several such pages already that are still being made, and each is much work.",
  all: "Many people ask for such pages at this moment, and each is much work.",
  late: "Many people ask for pages at this moment, and yours could not be begun in time.",
};
const soon = "Please try again in a few seconds.";
const unsaved = "Nothing was changed. Go back: your text is still there. Send it again in a few seconds.";

function later(seconds: number) {
  return { "retry-after": String(seconds), "cache-control": "no-store" };
}
