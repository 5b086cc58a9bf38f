import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { pageInLanguage, splitLanguage, withLanguage } from "#app/words/addresses.ts";
import { readCatalogue } from "#app/words/catalogue.server.ts";
import { chooseLanguage } from "#app/words/choose-language.ts";
import { message, messageText, readMessage } from "#app/words/message.ts";
import { pseudo } from "#app/words/pseudo.ts";
import { speak } from "#app/words/speak.server.ts";
import { translatorOf } from "#app/words/translator.ts";

const english = readCatalogue("en");

/** What is in the catalogue of a test is not in that of the portal, by whose keys tsc knows messages. */
function speaker(texts: Record<string, string>, others: Partial<Parameters<typeof translatorOf>[0]> = {}) {
  return Object(
    translatorOf({ language: "en", formats: "en-GB", texts: new Map(Object.entries(texts)), ...others }),
  );
}

describe("a message", () => {
  test("is put together by the rules of its language", () => {
    const t = speaker({ a: "{n, plural, one {# comment} other {# comments}} by {name}" });
    expect(t("a", { n: 1, name: "Ada" })).toBe("1 comment by Ada");
    expect(t("a", { n: 1200, name: "Ada" })).toBe("1,200 comments by Ada");
  });

  test("holds elements in the place of facts and around words", () => {
    const t = speaker({ a: "Read <link>the {what}</link> by {when}." });
    const facts = {
      what: "page",
      when: <time>noon</time>,
      link: (words: string[]) => <a href="/x">{words}</a>,
    };
    expect(renderToStaticMarkup(t("a", facts))).toBe('Read <a href="/x">the page</a> by <time>noon</time>.');
  });

  test("that is missing is said in English, marked as such where there can be an element", () => {
    const t = speaker(
      {},
      {
        language: "fr",
        formats: "fr-FR",
        source: new Map([
          ["a", "Good day"],
          ["b", "{n, number} days"],
        ]),
      },
    );
    const html = `<title>${t("a")}</title><p aria-label="${t("a")}">${t("a")}, ${t("b", { n: 2 })}</p>`;
    const page = pageInLanguage(html, { language: "fr", languages: ["en", "fr"], source: "en" });
    expect(page).toBe(
      '<title>Good day</title><p aria-label="Good day"><span lang="en">Good day</span>, <span lang="en">2 days</span></p>',
    );
  });

  test("that a translator has got wrong is said in English, so that no page fails for it", () => {
    const texts = new Map([
      ["a", "Bonjour {name"],
      ["b", "{nom} jours"],
    ]);
    const source = new Map([
      ["a", "Good day {name}"],
      ["b", "{n, number} days"],
    ]);
    const t = speaker({}, { language: "fr", formats: "fr-FR", texts, source });
    const html = `<p>${t("a", { name: "Ada" })}, ${t("b", { n: 2 })}</p>`;
    expect(pageInLanguage(html, { language: "fr", languages: ["en", "fr"], source: "en" })).toBe(
      '<p><span lang="en">Good day Ada</span>, <span lang="en">2 days</span></p>',
    );
  });

  test("that there is not, or that lacks a fact, is a bug", () => {
    const t = speaker({ a: "by {name}" });
    expect(() => t("b")).toThrow("No message has the key b");
    expect(() => t("a")).toThrow();
  });

  test("can be handed on before it is worded, as data and as text", () => {
    const told = message("ui.page-title", { title: message("ui.not-found") });
    expect(speak("en").say(JSON.parse(JSON.stringify(told)))).toBe("Not found – Parley");
    expect(readMessage(messageText("ui.page-title", { title: "x" }))).toEqual(
      message("ui.page-title", { title: "x" }),
    );
    expect(readMessage("Not a message")).toBeNull();
    expect(speak("en").say("Said already")).toBe("Said already");
  });
});

describe("each message in English that counts something", () => {
  const counting = [...english].filter(([, text]) => /, plural,/.test(text));

  test.each(counting)("%s has room for the four forms of Czech", (_, text) => {
    const forms = new Set([1, 3, 1.5, 5].map((count) => formOf(text, count)));
    expect([...forms]).toEqual(["one", "few", "many", "other"]);
  });

  /** Which form Czech takes where each plural of the message has the names of its forms for words. */
  function formOf(text: string, count: number) {
    const facts = new Map<string, unknown>();
    const ast = parse(text, { captureLocation: false });
    const inCzech = (elements: MessageFormatElement[]): MessageFormatElement[] =>
      elements.map((element) => {
        if (element.type === TYPE.tag) {
          facts.set(element.value, (words: string[]) => words.join(""));
          return { ...element, children: inCzech(element.children) };
        }
        if (element.type === TYPE.select) {
          facts.set(element.value, Object.keys(element.options)[0]);
          const options = Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: inCzech(option.value) },
          ]);
          return { ...element, options: Object.fromEntries(options) };
        }
        if (element.type === TYPE.plural) {
          facts.set(element.value, count);
          const options = ["one", "few", "many", "other"].map((name) => [
            name,
            { value: [literal(`«${name}»`)] },
          ]);
          return { ...element, offset: 0, options: Object.fromEntries(options) };
        }
        if (element.type === TYPE.number) facts.set(element.value, count);
        if (element.type === TYPE.argument) facts.set(element.value, facts.get(element.value) ?? "x");
        return element;
      });
    const made = inCzech(ast);
    const t = speaker({ a: text }, { language: "cs", formats: "cs-CZ", alter: () => made });
    return /«(\w+)»/.exec(String(t("a", Object.fromEntries(facts))))?.[1];
  }

  const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value });
});

describe("the pseudo-language", () => {
  test("puts each message in brackets, with accents, longer, and with all its facts", () => {
    const t = speaker(
      { a: "Save {n, plural, one {# file} other {# files}} by <b>{name}</b>" },
      { alter: pseudo },
    );
    const words = t("a", { n: 2, name: "Ada", b: (inside: string[]) => inside.join("") });
    expect(words).toMatch(/^\[Šåṽé 2 ƒîĺéš|^\[Šåṽé 2 ƒîļéš/);
    expect(words).toMatch(/Ada.*\]$/);
    expect(words.length).toBeGreaterThan("Save 2 files by Ada".length * 1.4);
  });

  test("says every message there is", () => {
    for (const [key, text] of english)
      expect([key, pseudo(parse(text)).length]).toEqual([key, expect.any(Number)]);
  });
});

describe("the language of an address", () => {
  const languages = ["en", "fr", "sr-Latn"];

  test.each([
    ["/fr/consultations", "fr", "/consultations"],
    ["/fr", "fr", "/"],
    ["/fr/", "fr", "/"],
    ["/french/x", null, "/french/x"],
    ["/sr-Latn/a/b", "sr-Latn", "/a/b"],
    ["/", null, "/"],
  ])("of %s is %s", (path, language, rest) => {
    expect(splitLanguage(path, languages)).toEqual({ language, path: rest });
  });

  test("is put before it, and taken off again", () => {
    for (const path of ["/", "/a", "/a?b=c"])
      expect(splitLanguage(withLanguage(path, "fr"), languages)).toEqual({ language: "fr", path });
  });

  test("stands in our own links and forms, and in no other's", () => {
    const page = (html: string) => pageInLanguage(html, { language: "fr", languages, source: "en" });
    expect(page('<a class="x" href="/a?b=/c#d">')).toBe('<a class="x" href="/fr/a?b=/c#d">');
    expect(page('<form method="post" action="/a">')).toBe('<form method="post" action="/fr/a">');
    expect(page('<button formAction="/a">')).toBe('<button formAction="/fr/a">');
    for (const same of [
      '<a href="//elsewhere.example/a">',
      '<a href="https://elsewhere.example/a">',
      '<a href="#a">',
      '<a href="?page=2">',
      '<a href="/en/a">',
      '<link href="/assets/a.css">',
      '<img src="/a.svg">',
      '<p>He wrote <code>href="/a"</code> and &lt;a href="/b"&gt;</p>',
    ])
      expect(page(same)).toBe(same);
  });
});

describe("the language that a browser asks for", () => {
  const languages = ["en", "fr", "ja", "nb", "sr-Latn", "pt-BR"];

  test.each([
    ["fr-CA, fr;q=0.9", "fr"],
    ["de, ja;q=0.7, en;q=0.8", "en"],
    ["nn", "nb"],
    ["zh-Hant-TW", null],
    ["sr", "sr-Latn"],
    ["pt", null],
    ["PT-br", "pt-BR"],
    ["fr;q=0, ja", "ja"],
    ["*", null],
    ["", null],
    [";;;q=,,x".repeat(2000), null],
    ["ja-a-x-1", "ja"],
  ])("%s finds %s", (accepted, language) => {
    expect(chooseLanguage(accepted, languages)).toBe(language);
  });
});
