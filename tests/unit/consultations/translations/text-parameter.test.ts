import { describe, expect, test } from "vitest";
import { chooseTranslation } from "#app/consultations/text-languages.ts";
import { pageKeepingText, targetKeepingText } from "#app/consultations/translations/text-parameter.ts";

const page = "http://localhost/consultations/NL-2026-001/measure?at=article-2&text=de";

describe("the language of the text that was chosen in an address", () => {
  test("stays in every link to the same consultation, and comes into no other", () => {
    const link = (href: string) => pageKeepingText(`<a class="x" href="${href}">1</a>`, page);

    expect(link("/consultations/NL-2026-001")).toContain('href="/consultations/NL-2026-001?text=de"');
    expect(link("/consultations/nl-2026-001/measure?at=a&amp;find=b#a")).toContain(
      'href="/consultations/nl-2026-001/measure?at=a&amp;find=b&amp;text=de#a"',
    );
    expect(link("/consultations/NL-2026-001?text=fr")).toContain('href="/consultations/NL-2026-001?text=fr"');
    for (const other of [
      "/consultations/NL-2026-0012",
      "/consultations",
      "#article-1",
      "https://example.org/",
    ])
      expect(link(other)).toContain(`href="${other}"`);
  });

  test("stays in a form that searches, whose fields replace the query of its address", () => {
    const form = '<form method="get" action="/consultations/NL-2026-001/measure" class="app-find">';

    expect(pageKeepingText(form, page)).toMatch(/>(?=<input type="hidden" name="text" value="de"\/>$)/);
    expect(pageKeepingText(form.replace("get", "post"), page)).not.toContain("<input");
  });

  test("stays where an answer leads on within the consultation", () => {
    expect(targetKeepingText("/consultations/NL-2026-001/comment?change=3#points", page)).toBe(
      "/consultations/NL-2026-001/comment?change=3&text=de#points",
    );
    expect(targetKeepingText("/my-comments", page)).toBe("/my-comments");
  });

  test("counts only where it is a language, and on pages of a consultation", () => {
    const link = '<a href="/consultations/NL-2026-001">1</a>';

    expect(pageKeepingText(link, "http://localhost/consultations/NL-2026-001?text=%22%3E")).toBe(link);
    expect(pageKeepingText(link, "http://localhost/consultations?text=de")).toBe(link);
  });
});

describe("the text that a reader is shown", () => {
  const texts = { authentic: "en", translations: ["de", "pt", "sr"] };

  test("is the one asked for, else that of the page's language, else the authentic one", () => {
    expect(chooseTranslation(texts, { asked: "de", page: "pt" })).toBe("de");
    expect(chooseTranslation(texts, { asked: null, page: "pt" })).toBe("pt");
    expect(chooseTranslation(texts, { asked: "en", page: "pt" })).toBeNull();
    expect(chooseTranslation(texts, { asked: "fr", page: "ja" })).toBeNull();
  });

  test("can be of another kind of the page's language", () => {
    expect(chooseTranslation(texts, { asked: null, page: "pt-BR" })).toBe("pt");
    expect(chooseTranslation(texts, { asked: null, page: "en-XA" })).toBeNull();
  });
});
