import { describe, expect, test } from "vitest";
import { exportedText } from "#app/comments/importing/exported-text.ts";
import { importRow, whatIsWrong } from "#app/comments/importing/import-row.server.ts";

const plain = {
  id: "OPM-1",
  receivedDate: "2026-02-01T10:00:00Z",
  postedDate: "2026-02-03T04:00Z",
  comment: "We oppose this.",
};

const read = (facts: Record<string, unknown>) => importRow("America/New_York").parse({ ...plain, ...facts });

function problems(facts: Record<string, unknown>) {
  const result = importRow("America/New_York").safeParse({ ...plain, ...facts });
  return result.success ? "" : whatIsWrong(result.error);
}

describe("a row to import", () => {
  test("knows no entity or country by the name of something else in the program", () => {
    expect(read({ comment: "&toString; &valueOf;" }).comment).toBe("&toString; &valueOf;");
    expect(problems({ country: "constructor" })).toContain("is no country that we know");
  });

  test("needs no more than an id, its dates and a text", () => {
    expect(read({})).toEqual({
      id: "OPM-1",
      receivedDate: new Date("2026-02-01T10:00:00Z"),
      postedDate: new Date("2026-02-03T04:00Z"),
      comment: "We oppose this.",
      submitter: null,
      organisation: null,
      country: null,
      position: null,
      stakeholderGroup: null,
    });
  });

  test("spells organisation either way, countries by code or name, and our words in any case", () => {
    const row = read({
      organization: " Open Cameras ",
      country: "United States",
      position: "Support with Changes",
      stakeholderGroup: "Civil Society",
    });

    expect(row).toMatchObject({
      organisation: "Open Cameras",
      country: "US",
      position: "support with changes",
      stakeholderGroup: "civil society",
    });
  });

  test("takes a date without a time as that day where the authority is, not the day before", () => {
    expect(read({ receivedDate: "2026-02-01T00:00Z" }).receivedDate).toEqual(new Date("2026-02-01T05:00Z"));
    expect(read({ receivedDate: "2026-02-01" }).receivedDate).toEqual(new Date("2026-02-01T05:00Z"));
  });

  test("says of each field what is wrong with it", () => {
    expect(problems({ id: 7, comment: " <br/> ", receivedDate: "2026-02-30", country: "Narnia" })).toBe(
      "id is missing or not text; receivedDate is no date: 2026-02-30; comment has no text; country is no country that we know: Narnia",
    );
    expect(problems({ position: "maybe" })).toMatch(/^position is none of support, .*: maybe$/);
  });
});

describe("text of an export", () => {
  test("has characters for entities and lines for breaks", () => {
    expect(exportedText("Costs &amp; benefits &#8217; &#x2019;<br/>Second line<br /><br>New paragraph")).toBe(
      "Costs & benefits ’ ’\nSecond line\n\nNew paragraph",
    );
  });

  test("has lists, links, quotations, tables and bold words as they would be typed", () => {
    const html = `<p>Nous demandons la r&eacute;vision de l&rsquo;article&nbsp;3.</p><ul><li>premier</li><li><p>deuxi&egrave;me</p>
      <ul><li>plus</li></ul></li></ul><ol start="3"><li>trois</li><li value="7">sept</li></ol>
      <p><strong>Important</strong> : <b>pa</b>rt, <i>peut-&ecirc;tre</i>, voir <a href="https://example.org/?a=1&amp;b=2">l&#39;&eacute;tude</a>,
      <a href="https://example.org/">example.org</a>, <a href="javascript:alert(1)">non</a>.</p><blockquote><p>Un</p><p>Deux</p></blockquote>
      <table><tr><th>Item</th><th>Cost</th></tr><tr><td>Camera</td><td><p>1</p></td></tr></table><style>p {}</style><!-- no -->`;
    expect(exportedText(html.replace(/\n\s*/g, " "))).toBe(
      [
        "Nous demandons la révision de l’article 3.",
        "- premier\n- deuxième\n  - plus",
        "3. trois\n7. sept",
        "**Important** : part, *peut-être*, voir [l'étude](https://example.org/?a=1&b=2), example.org, non.",
        "> Un\n>\n> Deux",
        "Item\tCost\nCamera\t1",
      ].join("\n\n"),
    );
  });

  test("keeps what only looks like a tag", () => {
    const typed = "below <5 kg> and < 3, <foo@example.org>, a <b c, https://example.org/?a=1&copy=2&not";
    expect(exportedText(typed)).toBe(typed);
  });

  test("keeps HTML that was written to be seen, and what only looks like an entity", () => {
    expect(exportedText("write &lt;br&gt;; AT&T; R&D &#99999999; &nosuch;")).toBe(
      "write <br>; AT&T; R&D &#99999999; &nosuch;",
    );
  });
});
