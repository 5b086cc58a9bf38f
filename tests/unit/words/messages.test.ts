import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "#app/words/catalogue.server.ts";
import { factsModule, factsOf } from "#app/words/message-facts.server.ts";
import { languages, sourceLanguage } from "#app/words/speak.server.ts";
import { stateOf } from "#app/words/translations.server.ts";
import { parse, sourceFiles } from "#tests/support/sources.ts";
import { keysIn, spokenWords } from "#tests/support/spoken-words.ts";

const source = readCatalogue(sourceLanguage);
// The types of the facts name every key.
const code = sourceFiles().filter((file) => file.startsWith("app/") && file !== "app/words/facts.ts");

/** What is said in the terminal, in the log and to whoever brings in files by scripts, and not on a page, is English in the code. */
const forOperators = [
  // Names in PDF and office files, and what the scanner is told to say in the log.
  /^app\/files\/(?:clean-|hidden-|office-|pdf-|safe-name|scan|worker|read-upload)/,
  // Words to be told apart, names of parts of a file, of kinds of work, of keys, and what zod says of a field that is not there.
  /^app\/comments\/(?:parts\/confidential\/common-words|parts\/inputs\/technical\/figure-units|own\/pdf-page)\./,
  /\/(?:render-(?:measure-)?again|find-campaigns-anew|find-draft-versions|stored-draft|sealed-content|draft-of|details|scan-waiting|attribution-reason|part-counts)\.(?:server\.)?ts$/,
  // Words of comments by which sentences, arguments and asks are told apart, and names of rules.
  /^app\/digests\/(?:asks|command|passages|themes)\//,
  /^app\/consultations\/(?:consultation-file|questions\/read-questions)\.server\.ts$/,
  /^app\/accounts\/(?:countries|passwords|sign-in-limit|known-browser|at-risk-session)\./,
  /^app\/(?:comments\/parts\/confidential\/officials-form\.server|digests\/inputs\/rights-matrix)\.ts$/,
  /^app\/(?:examples|work|sealing|words|comments\/importing)\//,
  /^app\/http\/(?!bodies\/refused|in-language|failed-pages|framework-requests|known-host|rate-limit|same-origin|server)/,
];

describe("the messages in English", () => {
  test("are known to tsc: npm run words has been called since they were changed", () => {
    expect(readFileSync("app/words/facts.ts", "utf8")).toBe(factsModule(source));
  });

  test("are all said somewhere", () => {
    const texts = new Set(code.flatMap((file) => textsIn(parse(file))));
    const patterns = [...texts].filter((text) => /^[a-z-]+\..*…/.test(text)).map(asPattern);
    const isSaid = (key: string) => texts.has(key) || patterns.some((pattern) => pattern.test(key));
    expect([...source.keys()].filter((key) => !isSaid(key))).toEqual([]);
  });

  test("have no blanks around them and no quotation marks of typewriters", () => {
    const isOdd = (text: string) => text !== text.trim() || /["]|\.\.\./.test(text) || /\w'\w/.test(text);
    expect([...source].filter(([, text]) => isOdd(text))).toEqual([]);
  });
});

describe.each(languages.filter(({ language }) => language !== sourceLanguage))(
  "$name",
  ({ language, formats }) => {
    const texts = readCatalogue(language);

    test("translates no message that there is not", () => {
      expect([...texts.keys()].filter((key) => !source.has(key))).toEqual([]);
    });

    test("has the facts of each message, and no others", () => {
      const differing = [...texts].filter(([key, text]) => {
        const [own, english] = [text, source.get(key) ?? ""].map((text) =>
          [...factsOf(text).keys()].sort().join(),
        );
        return own !== english;
      });
      expect(differing.map(([key]) => key)).toEqual([]);
    });

    test("has a form for each of its plurals", () => {
      const rules = new Intl.PluralRules(formats);
      // What is counted here stays far below a million, which French counts otherwise where its name is written.
      const counts = Array.from({ length: 1_000 }, (_, count) => rules.select(count));
      const needed = [...new Set([...counts, "other"])];
      const lacking = [...texts].filter(([, text]) =>
        [...text.matchAll(/\{\w+, plural,((?:[^{}]|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})*)\}/g)].some(
          ([, forms = ""]) => !needed.every((category) => new RegExp(`\\b${category} ?\\{`).test(forms)),
        ),
      );
      expect(lacking.map(([key]) => key)).toEqual([]);
    });
  },
);

/** Languages that say all that readers and commenters see. Who gets there joins them, and none falls back. */
const whole = ["fr", "ja"];
const forOfficials =
  /^(?:consultation-editor|digest-inputs|digests|looking|moderation|offices|translations|withdrawals-office|titles\.officials)\b/;

test.each(whole)("%s lacks nothing that readers and commenters see", (language) => {
  const { missing, wrong } = stateOf(language);
  expect(missing.filter((key) => !forOfficials.test(key))).toEqual([]);
  expect(wrong).toEqual([]);
});

test("a message is wrong that cannot be read, or that has other facts than the English", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-words-"));
  for (const [language, texts] of [
    ["en", 'bare: "Good day"\nnamed: "By {name}"\nlinked: "<link>Read</link>"\nnew: "Yes"'],
    ["cs", 'bare: "Dobrý den"\nnamed: "Napsal {name"\nlinked: "Číst"\nold: "Ne"'],
  ] as const) {
    mkdirSync(join(folder, language));
    writeFileSync(join(folder, language, "page.yaml"), texts);
  }
  expect(stateOf("cs", folder)).toEqual({
    missing: ["page.new"],
    unused: ["page.old"],
    changed: [],
    wrong: ["page.named", "page.linked"],
    all: 4,
  });
  rmSync(folder, { recursive: true });
});

test("no file says words of its own that are not messages", () => {
  const keys = keysIn([...code, "db/schema.ts"]);
  const pages = code.filter((file) => !forOperators.some((folder) => folder.test(file)));
  const words = pages.flatMap((file) =>
    spokenWords(file, keys).map(({ line, text }) => `${file}:${line} ${text}`),
  );
  expect(words).toEqual([]);
});

/** The texts of a file; of those that are put together, with … for what is put in. */
function textsIn(source: ts.SourceFile) {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join("…"),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

function asPattern(text: string) {
  const parts = text.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}
