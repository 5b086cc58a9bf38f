import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { findPage } from "#app/content/pages.server.ts";
import { languages, sourceLanguage } from "#app/words/speak.server.ts";

const others = languages.map(({ language }) => language).filter((language) => language !== sourceLanguage);

/** Languages that have all of the guidance. Who gets there joins them, and none falls back. */
const whole = ["fr", "ja"];

test.each(whole)("%s has every page of the guidance", (language) => {
  expect(pagesIn(language)).toEqual(pagesIn(sourceLanguage));
});

describe.each(others)("the guidance in %s", (language) => {
  test("has the headings and links of the English, so that links to a heading find it", async () => {
    for (const name of pagesIn(language))
      expect([name, shapeOf(await htmlOf(name, language))]).toEqual([
        name,
        shapeOf(await htmlOf(name, sourceLanguage)),
      ]);
  });

  test("is in English where there is none", async () => {
    expect((await findPage("about", "xx"))?.language).toBe(sourceLanguage);
    expect(await findPage("nothing", language)).toBeNull();
  });
});

test("no asterisk of Markdown is left over in a guidance page", () => {
  for (const language of [sourceLanguage, ...others])
    for (const name of pagesIn(language)) {
      const html = renderMarkdown(readFileSync(`content/pages/${language}/${name}.md`, "utf8"), "portal");
      expect([language, name, /\*\*/.test(html)]).toEqual([language, name, false]);
    }
});

function pagesIn(language: string) {
  const folder = `content/pages/${language}`;
  return existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.md$/, "")) : [];
}

async function htmlOf(name: string, language: string) {
  const page = await findPage(name, language);
  expect(page?.language).toBe(language);
  return page?.html ?? "";
}

function shapeOf(html: string) {
  return {
    headings: [...html.matchAll(/<(h\d) id="([^"]*)"/g)].map(([, tag, id]) => `${tag} ${id}`),
    links: [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, link]) => link),
  };
}
