import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "#app/words/catalogue.server.ts";
import { markPage } from "#app/words/mark-page.ts";
import { apart, asPlainText, foreign, isolates, unmarked } from "#app/words/marks.ts";
import { factsOf } from "#app/words/message-facts.server.ts";
import { languages, speak, speakOnPages } from "#app/words/speak.server.ts";

const name = "נועה לוי";
const marked = (html: string) => markPage(html, { language: "fr", source: "en" });
const onPage = speakOnPages("en");

describe("a name that runs the other way than its sentence", () => {
  const named = [...readCatalogue("en")].flatMap(([key, text]) => {
    const texts = [...factsOf(text)].filter(([, type]) => type === "text");
    return texts.length === 0 ? [] : [{ key, facts: factsOf(text) }];
  });

  test.each(languages.map(({ language }) => language))(
    "stands apart in every message that has one (%s)",
    (language) => {
      const bare = named.filter(({ key, facts }) => {
        const given = [...facts].map(([fact, type]) => [fact, valueFor(type)]);
        const said = Object(speakOnPages(language))(key, Object.fromEntries(given));
        return standsBare(marked(`<p>${typeof said === "string" ? said : renderToStaticMarkup(said)}</p>`));
      });
      expect(named.length).toBeGreaterThan(300);
      expect(bare.map(({ key }) => key)).toEqual([]);
    },
  );

  test("stands apart in a list", () => {
    expect(marked(`<p>${onPage.list(["Ada", name])}</p>`)).toBe(`<p>Ada and <bdi>${name}</bdi></p>`);
  });

  test("stands apart where no message says it", () => {
    expect(marked(`<li>${name}<!-- -->, 2026</li>`)).toBe(`<li><bdi>${name}</bdi><!-- -->, 2026</li>`);
    expect(marked(`<li>By ${name} (NL) and שירה, 2026</li>`)).toBe(
      `<li>By <bdi>${name}</bdi> (NL) and <bdi>שירה</bdi>, 2026</li>`,
    );
  });

  test("stays as it is where its direction is said already", () => {
    for (const html of [`<p dir="auto">${name} <b>לוי</b>!</p>`, `<p>By <bdi>${name}</bdi>.</p>`])
      expect(marked(html)).toBe(html);
  });

  test("stands apart by Unicode’s means in titles, options and attributes, and is never altered as a value", () => {
    const title = onPage("titles.organisation-members", { name });
    const isolated = `Members of ${isolates.from}${name}${isolates.to}`;
    expect(marked(`<title>${title}</title><a aria-label="${title}">x</a><option>${title}</option>`)).toBe(
      `<title>${isolated}</title><a aria-label="${isolated}">x</a><option>${isolated}</option>`,
    );
    expect(marked(`<input value="${title}"/><textarea>${title}</textarea>`)).toBe(
      `<input value="Members of ${name}"/><textarea>Members of ${name}</textarea>`,
    );
  });

  test("is as it was typed in what is no page", () => {
    expect(speak("en")("titles.organisation-members", { name })).toBe(`Members of ${name}`);
    expect(unmarked(onPage("titles.organisation-members", { name }))).toBe(`Members of ${name}`);
    expect(asPlainText(`${foreign.from}By ${apart.from}${name}${apart.to}${foreign.to}`)).toBe(
      `By ${isolates.from}${name}${isolates.to}`,
    );
  });
});

describe("marks", () => {
  test("that have no other in their element are left out, so that elements stay closed", () => {
    expect(marked(`<p>${foreign.from}a<b>${foreign.to}c</b></p><p>${apart.to}d${apart.from}</p>`)).toBe(
      "<p>a<b>c</b></p><p>d</p>",
    );
  });

  test("may stand within one another, and around elements", () => {
    expect(marked(`<p>${foreign.from}By <b>${apart.from}${name}${apart.to}</b>.${foreign.to}</p>`)).toBe(
      `<p><span lang="en">By <b><bdi>${name}</bdi></b>.</span></p>`,
    );
  });
});

function valueFor(type: unknown) {
  if (type === "text") return name;
  if (type === "number") return 3;
  if (type === "tag") return (words: string[]) => <b>{words}</b>;
  return Object(type).oneOf[0];
}

/** Whether letters of that name stand outside of what keeps it apart. */
function standsBare(html: string) {
  return /[א-ת]/.test(html.replace(/<bdi>(?:[^<]|<(?!\/?bdi>))*<\/bdi>/g, ""));
}
