import type { RoutePattern } from "./asking.ts";

interface Compiled {
  path: string;
  matches: RegExp;
  /** As links of ours are written. */
  matchesExactly: RegExp;
  rank: number;
}

/** The address as in app/routes.ts under which a path is answered. */
export interface FoundRoute {
  route: string;
  /** Spelled as links of ours are: no part of it could be written in another way. */
  isExact: boolean;
}

/**
 * Gives a function that finds the address as in app/routes.ts under which Remix answers a path, however that is
 * spelled: Remix decodes each part, takes small and capital letters for the same, and a slash at the end for nothing.
 * The front page is the empty text.
 */
export function routeFinder(routes: RoutePattern[]) {
  const compiled = ["", ...routes.flatMap(({ path }) => path ?? [])].map(compile);
  compiled.sort((one, other) => other.rank - one.rank);
  return (pathname: string): FoundRoute => {
    const path = decoded(pathname);
    const found = compiled.find(({ matches }) => matches.test(path));
    return {
      route: found?.path ?? "*",
      isExact: path === pathname && found?.matchesExactly.test(path) === true,
    };
  };
}

function compile(path: string): Compiled {
  const parts = path.split("/").map((part) => {
    if (part === "*") return ".*";
    const [, name, after = ""] = /^:(\w+)(.*)$/.exec(part) ?? [];
    return name ? `[^/]+${literal(after)}` : literal(part);
  });
  const joined = parts.join("/");
  return {
    path,
    matches: new RegExp(`^/${joined}/*$`, "i"),
    matchesExactly: new RegExp(`^/${joined}$`),
    rank: rankOf(path),
  };
}

/** As Remix ranks them: many parts before few, then parts that are written out before those that stand for anything. */
function rankOf(path: string) {
  const parts = path.split("/");
  const worth = (part: string) => (part === "*" ? -2 : /^:\w+$/.test(part) ? 3 : part === "" ? 1 : 10);
  return parts.map(worth).reduce((sum, worth) => sum + worth, parts.length);
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function decoded(pathname: string) {
  const one = (part: string) => {
    try {
      return decodeURIComponent(part).replaceAll("/", "%2F");
    } catch {
      return part;
    }
  };
  return pathname.split("/").map(one).join("/");
}
