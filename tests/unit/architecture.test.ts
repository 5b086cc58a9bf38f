import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { circlesAmong } from "#tests/support/circles.ts";
import { type Import, importsOf, parse, sourceFiles, typesIn } from "#tests/support/sources.ts";

/** A domain may build on earlier ones, never on later ones. */
const domains = [
  "governments",
  "accounts",
  "consultations",
  "comments",
  "moderation",
  "digests",
  "responses",
  // Finds all that is public; what the domains above hand to the index stands in indexing.
  "search",
  // Example content builds on everything.
  "examples",
];
/** Beside the domains: any domain may import them, and each only what stands here. */
const beside: Record<string, string[]> = {
  content: ["content", "words"],
  files: ["files", "words"],
  // The words of texts, and what they are found by: knows no comments.
  indexing: ["indexing", "content", "words"],
  requests: ["requests", "content", "words"],
  limits: ["limits", "sealing"],
  sealing: ["sealing"],
  ui: ["ui", "words"],
  words: ["words"],
  work: ["work"],
};
/** Around the domains: they may import any of them, and none of them imports these. */
const around = ["http", "routes", ""];

/** The folders of comments from the ground up: each may build on those before it, and none on one of its own storey. */
const storeysOfComments = [
  ["comment"],
  ["parts"],
  ["counting"],
  ["drafts"],
  ["record"],
  ["listing"],
  ["reading", "endorsing", "importing"],
  ["writing"],
  ["own"],
];

const files = sourceFiles();
const imports = files.flatMap((file) => importsOf(parse(file)));

function folderOf(path: string) {
  const [top = "", second = "", ...rest] = path.split("/");
  const hasSubject = (top === "app" || top === "tests") && rest.length > 0;
  return hasSubject ? `${top}/${second}` : top;
}

/** `comments` for a file below `app/comments`, the empty text for one directly in `app`, null for one elsewhere. */
function subjectOf(path: string | null) {
  if (!path?.startsWith("app/")) return null;
  return folderOf(path).slice("app/".length);
}

function breaches(isBreach: (found: Import) => boolean) {
  return imports.filter(isBreach).map(({ from, specifier }) => `${from} imports ${specifier}`);
}

function mayImport(subject: string, other: string) {
  if (subject === other || around.includes(subject)) return true;
  const alone = beside[subject];
  if (alone) return alone.includes(other);
  if (other in beside) return true;
  return domains.includes(other) && domains.indexOf(other) <= domains.indexOf(subject);
}

describe("the rules between folders", () => {
  test("give every folder of app a place", () => {
    const placed = [...domains, ...Object.keys(beside), ...around];
    const subjects = new Set(files.map(subjectOf).filter((subject) => subject !== null));
    expect([...subjects].filter((subject) => !placed.includes(subject))).toEqual([]);
  });

  test("let a domain build on earlier domains, content and ui alone, and ui only on ui", () => {
    const isBreach = ({ from, target }: Import) => {
      const [subject, other] = [subjectOf(from), subjectOf(target)];
      return subject !== null && other !== null && !mayImport(subject, other);
    };
    expect(breaches(isBreach)).toEqual([]);
  });

  test("let each folder of comments build only on the storeys below", () => {
    const storeyOf = (path: string | null) => {
      const [, folder = ""] = /^app\/comments\/([^/]+)\//.exec(path ?? "") ?? [];
      return { folder, storey: storeysOfComments.findIndex((folders) => folders.includes(folder)) };
    };
    const inComments = files.filter((file) => file.startsWith("app/comments/"));
    expect(inComments.filter((file) => storeyOf(file).storey < 0)).toEqual([]);
    const isBreach = ({ from, target }: Import) => {
      const [one, other] = [storeyOf(from), storeyOf(target)];
      return one.folder !== other.folder && one.storey >= 0 && one.storey <= other.storey;
    };
    expect(breaches(isBreach)).toEqual([]);
  });

  test("let no folders beside each other build on each other in a circle", () => {
    expect(circlesAmong(imports.filter(({ from }) => from.startsWith("app/")))).toEqual([]);
    const path = ["app/a/b/one.ts", "app/a/c/two.ts", "app/a/d/e/three.ts"];
    const circle = path.map((from, at) => ({
      from,
      target: path[(at + 1) % path.length] ?? "",
      specifier: "",
      typeOnly: false,
    }));
    expect(circlesAmong(circle)).toEqual([expect.stringContaining("app/a: b, c, d")]);
    expect(circlesAmong(circle.slice(1))).toEqual([]);
  });

  test("keep ui and the database apart from everything else", () => {
    const isBreach = ({ from, target }: Import) => {
      if (target === null) return false;
      if (from.startsWith("app/ui/")) return !/^app\/(?:ui|words)\//.test(target);
      return from.startsWith("db/") && !target.startsWith("db/");
    };
    expect(breaches(isBreach)).toEqual([]);
  });

  test("let nothing but tests import a route", () => {
    const isBreach = ({ from, target }: Import) =>
      subjectOf(target) === "routes" && from !== "app/routes.ts" && !from.startsWith("tests/");
    expect(breaches(isBreach)).toEqual([]);
  });

  test("let only server modules reach the database", () => {
    const isBrowserCode = (file: string) =>
      file.startsWith("app/") && !file.startsWith("app/http/") && !/\.server\.tsx?$/.test(file);
    const isBreach = ({ from, target, typeOnly }: Import) =>
      isBrowserCode(from) && !typeOnly && target !== "db/schema.ts" && folderOf(target ?? "") === "db";
    expect(breaches(isBreach)).toEqual([]);
  });

  test("let everyone import the schema's words, since it imports nothing at run time", () => {
    expect(imports.filter(({ from, typeOnly }) => from === "db/schema.ts" && !typeOnly)).toEqual([]);
  });

  test("ask for relative imports within a folder and # imports across folders", () => {
    const isBuilt = (target: string) => target.startsWith("build/");
    const isBreach = ({ from, specifier, target }: Import) => {
      if (target === null || isBuilt(target)) return false;
      return specifier.startsWith("#") === (folderOf(from) === folderOf(target));
    };
    expect(breaches(isBreach)).toEqual([]);
  });
});

describe("the house style", () => {
  const lines = (file: string) => readFileSync(file, "utf8").trimEnd().split("\n").length;

  test("keeps files within 300 lines, and scripts under 40", () => {
    // What `npm run bench` runs lies in a folder of its own: it is no part of the product, and not one command.
    const isScript = (file: string) => /^scripts\/[^/]+$/.test(file);
    const isLong = (file: string) =>
      isScript(file)
        ? lines(file) >= 40
        : !file.startsWith("tests/") && file !== "app/words/facts.ts" && lines(file) > 300;
    expect(files.filter(isLong)).toEqual([]);
  });

  test("begins transactions in one place, where they are done again if another is in their way", () => {
    const begins = (file: string) => /\.(startT|t)ransaction\(/.test(readFileSync(file, "utf8"));
    const sources = files.filter((file) => !file.startsWith("tests/") && !file.startsWith("scripts/bench/"));
    expect(sources.filter(begins)).toEqual(["db/in-transaction.server.ts"]);
  });

  test("has no folders or files named after nothing", () => {
    const isEmptyName = (file: string) =>
      /(^|\/)(utils?|services?|helpers?|lib|common|misc|types)(\/|\.)/.test(file);
    expect(files.filter(isEmptyName)).toEqual([]);
  });
});

describe("a name", () => {
  test("of a type stands for one thing, wherever it is read", () => {
    const declared = new Map<string, string[]>();
    for (const file of files.filter((file) => file.startsWith("app/")))
      for (const name of typesIn(parse(file))) declared.set(name, [...(declared.get(name) ?? []), file]);
    // What a component is given is called Props in each file that has one.
    const several = [...declared].filter(([name, files]) => name !== "Props" && files.length > 1);
    expect(several).toEqual([]);
    const found = typesIn(parse("made.ts", "export interface One {}\nfunction f() { type Two = 1 }"));
    expect(found).toEqual(["One", "Two"]);
  });

  test("of a file or folder is not that of the portal's messages", () => {
    const isWords = (file: string) => /^app\/.+\/words(\/|\.)/.test(file);
    expect(files.filter(isWords)).toEqual([]);
  });
});

describe("what is public", () => {
  test("is said by one door alone", () => {
    const writes = /\.set\(\{[^}]*published_version/;
    const writers = files.filter(
      (file) => file.startsWith("app/") && writes.test(readFileSync(file, "utf8")),
    );
    expect(writers).toEqual(["app/comments/record/public-version.server.ts"]);
  });
});

describe("what lists and figures count", () => {
  test("is counted anew by whoever changes how a comment stands or what of it is shown", () => {
    // Their callers count, or what they write is neither shown nor counted.
    const others = [
      "app/comments/comment/attribution-reason.server.ts",
      "app/comments/own/at-risk/prove-authorship.server.ts",
      "app/comments/own/withdrawing/withdraw-comment.server.ts",
      "app/comments/record/rejoin-campaign.server.ts",
      "app/comments/record/renew-campaign.server.ts",
      "app/examples/load-endorsements.server.ts",
    ];
    const counts = /countAnew\(|makePublic\(|makeUnread\(/;
    const isBreach = (file: string) => {
      const text = readFileSync(file, "utf8");
      return file.startsWith("app/") && text.includes('updateTable("comment")') && !counts.test(text);
    };
    expect(files.filter(isBreach).sort()).toEqual(others);
  });
});

describe("a digest", () => {
  test("is computed once: what shows it on a page or in its file computes nothing again", () => {
    const isShown = (file: string) =>
      /^app\/digests\/.*(\.tsx|digest-csv\.server\.ts|input-figures\.ts)$/.test(file);
    const computes = /^app\/digests\/(figures|inputs\/(burden|availability|entries|technical-digest))\.ts$/;
    expect(files.filter(isShown).length).toBeGreaterThan(20);
    const isBreach = ({ from, target, typeOnly }: Import) =>
      isShown(from) && !typeOnly && computes.test(target ?? "");
    expect(breaches(isBreach)).toEqual([]);
  });
});

describe("the clock", () => {
  const asksIt = /\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b|current_timestamp/i;

  test("is asked through one door, and in two other places that say why", () => {
    const asking = files.filter(
      (file) => /^(app|db)\//.test(file) && asksIt.test(readFileSync(file, "utf8")),
    );
    expect(asking.sort()).toEqual([
      "app/http/clock.ts",
      // Compares with the moment at which the machine says that a file was changed.
      "app/sealing/operator-keys.server.ts",
      // Tells the reader what their own clock says.
      "app/ui/enhance-autosave.ts",
    ]);
  });

  test("is known by whatever asks it", () => {
    const asked = ["new Date()", "Date.now() + 5", "Temporal.Now.instant()", "sql`current_timestamp`"];
    expect(asked.filter((code) => !asksIt.test(code))).toEqual([]);
    expect(asksIt.test("new Date(now)")).toBe(false);
  });
});
