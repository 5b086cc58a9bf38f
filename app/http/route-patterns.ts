import type { RoutePattern } from "./asking.ts";

/** A part of an address as in app/routes.ts: what it has to be, or what it has to end with where it stands for anything. */
interface PatternPart {
  text: string;
  isAny: boolean;
}

interface Compiled {
  path: string;
  parts: PatternPart[];
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
    const given = withoutEmptyEnd(partsOf(path));
    const found = compiled.find(({ path, parts }) => path === "*" || agree(parts, given, inSmall));
    return {
      route: found?.path ?? "*",
      isExact: path === pathname && found !== undefined && agree(found.parts, partsOf(path), asWritten),
    };
  };
}

function compile(path: string): Compiled {
  const parts = partsOf(`/${path}`).map((part) => {
    const isAny = part.startsWith(":");
    // `:number.pdf` stands for anything that ends with `.pdf`.
    return { text: part.replace(/^:\w+/, ""), isAny };
  });
  return { path, parts, rank: rankOf(path) };
}

/** The parts of a path, none for that of the front page. */
const partsOf = (path: string) => (path === "/" ? [] : path.slice(1).split("/"));

function withoutEmptyEnd(parts: string[]) {
  const last = parts.findLastIndex((part) => part !== "");
  return parts.slice(0, last + 1);
}

function agree(parts: PatternPart[], given: string[], spelt: (text: string) => string) {
  return (
    parts.length === given.length &&
    parts.every(({ text, isAny }, index) => {
      const [own, other] = [spelt(text), spelt(given[index] ?? "")];
      return isAny ? other.endsWith(own) && other.length > own.length : other === own;
    })
  );
}

const inSmall = (text: string) => text.toLowerCase();
const asWritten = (text: string) => text;

/** As Remix ranks them: many parts before few, then parts that are written out before those that stand for anything. */
function rankOf(path: string) {
  const parts = path.split("/");
  const worth = (part: string) => (part === "*" ? -2 : /^:\w+$/.test(part) ? 3 : part === "" ? 1 : 10);
  return parts.map(worth).reduce((sum, worth) => sum + worth, parts.length);
}

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
