import type { PublicThing } from "#app/consultations/public-state.server.ts";

/** What a page is made of; "release" where nothing changes it but another release of the portal. */
export type MadeOf = PublicThing | { is: "release" };

/** What the page at a path is made of, by its address as in app/routes.ts; of those that are kept. */
export function madeOf(route: string, path: string): MadeOf {
  const [, first = "", second = "", third = ""] = path.split("/");
  if (first === "guidance" || route === "governments") return { is: "release" };
  if (first === "consultations" && second) return { is: "consultation", reference: second };
  if (first === "governments" && third === "moderation")
    return { is: "government", code: second.toUpperCase() };
  if (first === "organisations") return { is: "organisation", id: second };
  return { is: "lists" };
}
