import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "#app/content/markdown.server.ts";
import { findPage } from "#app/content/pages.server.ts";
import { languages, sourceLanguage } from "#app/words/speak.server.ts";

const pages = readdirSync("content/pages/en").map((file) => file.replace(/\.md$/, ""));
const others = languages.map(({ language }) => language).filter((language) => language !== sourceLanguage);

describe.each(others)("the guidance in %s", (language) => {
  test.each(pages)(
    "has %s with the headings and links of the English, so that links to a heading find it",
    async (name) => {
      const english = shapeOf(await htmlOf(name, sourceLanguage));
      const translated = shapeOf(await htmlOf(name, language));
      expect(translated).toEqual(english);
    },
  );

  test("is what is found, and English where there is none", async () => {
    expect((await findPage("about", language))?.language).toBe(language);
    expect((await findPage("about", "xx"))?.language).toBe(sourceLanguage);
    expect(await findPage("nothing", language)).toBeNull();
  });
});

test("no asterisk of Markdown is left over in a guidance page", () => {
  for (const language of [sourceLanguage, ...others])
    for (const name of pages) {
      const html = renderMarkdown(readFileSync(`content/pages/${language}/${name}.md`, "utf8"), "portal");
      expect([language, name, /\*\*/.test(html)]).toEqual([language, name, false]);
    }
});

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
