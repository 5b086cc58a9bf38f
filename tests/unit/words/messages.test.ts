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

/** Folders of what is said in the terminal, in the log and to whoever brings in files by scripts, and of words to be told apart. */
const forOperators = [
  /^app\/files\/(?:pdf-(?:strip|weight)|scan)\./,
  /^app\/(?:examples|work|sealing|words|comments\/importing)\//,
  /^app\/digests\/(?:asks|command|passages|themes)\//,
  /^app\/consultations\/measure\/(?:alphabets|anchors|divisions|heading-number|months|ways-to-cite)\.ts$/,
  // What is said to models, and words by which their answers are checked.
  /^app\/digests\/models\/(?:checked-languages|prompt)\.ts$/,
  // Names of styles, tags and fonts: what these write is given to them.
  /^app\/digests\/documents\/(?:docx|odt|pdf)\//,
  /^app\/http\/(?:settings|run|readiness\.server|(?:kinds|paces)-of-work\.server|welcome|threads\/.*)\b/,
];

/** Elsewhere each by itself: names within files, of keys, of kinds of work, and what zod says of a field that is not there. */
const unread: [file: RegExp, ...texts: string[]][] = [
  [
    /^app\/files\/(?:clean-pdf|pdf-bounds|pdf-strings)/,
    "Filter",
    "Length",
    "Kids",
    "Pages",
    "Subtype",
    "Image",
  ],
  [/^app\/files\/(?:hidden-in-office|office-links|as-given\/)/, "all text", "Target", "Type"],
  [/^app\/files\/(?:read-upload|safe-name)/, "The form broke off", "file …"],
  [/^app\/files\/worker/, "const parent = process.ppid;"],
  [/^app\/http\/(?:health|memory)/, "not ready", "Accept-Encoding, Cookie"],
  [/^app\/http\/static-files/, "public, max-age=31536000, immutable", "public, max-age=3600"],
  [/^app\/http\/security-txt/, "Contact: …\nExpires: …\nPreferred-Languages: …"],
  [/^app\/http\/bodies\/receive-body/, "too large", "too slow", "cut short"],
  [/^app\/digests\/inputs\/rights-matrix/, "not named"],
  [/^app\/digests\/documents\/tables\/write-workbook/, "Calibri"],
  [/^app\/digests\/models\/model-server/, "Bearer"],
  [/^app\/consultations\/.*(?:consultation-file|read-questions)/, "received undefined"],
  [/\/propose-rebuild/, "propose key points chosen anew", "propose key points chosen anew in steps"],
  [/-again\.server\.ts$/, "render a measure again", "render a comment again"],
  [
    /\/find-campaigns-anew/,
    "find campaigns anew",
    "after comment …",
    "forgetting campaigns that are no more",
  ],
  [/\/(?:find-draft-)?versions\.server|\/stored-draft/, "draft …"],
  [/\/(?:draft-of|sealed-content)\./, "new comment", "comment … version …"],
  [/\/parts\/attachments\/(?:details|scan-waiting)/, "attachment …", "attachment … details", "… of …"],
  [/\/(?:attribution-reason|part-counts)/, "why the author is not to be named", "distinct question_id"],
  [/\/officials-form/, '…<span class="govuk-visually-hidden">… </span>'],
  [/\/pdf-page/, "Document", "Source", "Artifact", "Pagination"],
  [/^app\/accounts\/(?:passwords|sign-in-limit)/, "nobody has this password", "sign-in to", "sign-in …"],
  // Lists of codes, and of words by which texts are compared.
  [/\/(?:countries|common-words|figure-units)\./, "AD AE", "a about above", "(?: (?:"],
];

/** A text is given whole, or by how it begins where it is long. */
function isUnread(file: string, text: string) {
  return unread.some(([files, ...texts]) => files.test(file) && texts.some((known) => isKnown(text, known)));
}

const isKnown = (text: string, known: string) => (text.length < 60 ? text === known : text.startsWith(known));

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
  /^(?:among|appeals-office|changes-office|consultation-editor|digest-documents|digest-edits|digest-inputs|digest-learning|digest-models|digest-rebuild|digest-said|digests|disowning-office|documents-office|flags-office|hints|holds-office|joint-office|looking|measure-files|moderation|moderation-office|offices|questions-editor|ready-reasons|redacting|review-office|search-office|settings-office|snapshots-office|subjects-office|template-files|templates-office|together|translations|two-people|versions-office|withdrawals-office|titles\.officials)\b/;

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
    spokenWords(file, keys)
      .filter(({ text }) => !isUnread(file, text))
      .map(({ line, text }) => `${file}:${line} ${text}`),
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
