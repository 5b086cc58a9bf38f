import type { Standing } from "#app/comments/comment/standing.ts";

/** What a person or the author may say of it, in characters. */
export const longestExplanation = 2000;

/** So many comments that one person disowns may wait to be cleared up at once. */
export const mostOpenDisownings = 5;

/** How whoever disowns a comment is related to the name that it bears. */
export const relations = ["named", "organisation"] as const;

/** Whether a comment that somebody disowns can be read while it waits to be cleared up, whoever of several hid it. */
export function sightOf({
  set_aside,
  published_version,
}: Pick<Standing, "set_aside" | "published_version">): "hidden" | "public" | "not public" {
  if (set_aside === "disowned") return "hidden";
  return published_version === null ? "not public" : "public";
}

/** What a moderator can say in the end. */
export const settlements = ["put back", "taken down"] as const;
