import { beforeAll, describe, expect, test } from "vitest";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { addresses } from "#tests/support/every-address.ts";
import { namesAskedFor } from "#tests/support/names-asked-for.ts";
import { aPopulatedPortal, type PopulatedPortal, people } from "#tests/support/populated-portal.ts";
import { sendForm } from "#tests/support/sending-forms.ts";

const long = "x".repeat(5000);

/** Neither numbers, names nor words that anything here is called by; the last cannot be said in UTF-8. */
const values = [
  "1e9",
  "-1",
  "__proto__",
  "constructor",
  long,
  "a,,b",
  "[[",
  "\r\na: b",
  "a\0b",
  "') or 1=1 union select 1; --<script>alert(1)</script>",
  "\ud800",
];

/** What addresses and forms have parameters for, and two that nothing is called. */
const names =
  `page for change at find input on part version from to decided outcome endorsements answer position group
  country provision right language draft revision next withdrawn asked done file day sort stage point campaign
  organisation intent remarks reasons wording reason ground earlier parts as endorsement key account role email
  invitation name stakeholder_group writer answer-why about parameter stands statement signature checked granted title
  opens_date time_zone measure_markdown attribution __proto__ constructor`.split(/\s+/);
/** Without those that lead to a page of their own at once. */
const others = names.filter((name) => !["for", "change", "draft", "intent"].includes(name));

/** Of each value but the long one the query that has it everywhere. */
const queries = values
  .map((value, index) => ({ value, query: queryOf(index % 2 === 0 ? names : others, value) }))
  .filter(({ value }) => value !== long);

function queryOf(names: readonly string[], value: string) {
  return new URLSearchParams(names.map((name) => [name, value])).toString();
}

/** A server takes no address as long as one that has the long value everywhere: only what the page asks for has it. */
function longQueries(asked: ReadonlySet<string>) {
  const everything = names.filter((name) => asked.has(name));
  return [everything, everything.filter((name) => others.includes(name))].map((some) => ({
    value: long,
    query: queryOf([...some, "about"], long),
  }));
}

describe.each(dialects)("every address with what nobody types (%s)", (dialect) => {
  const db = useDatabase(dialect);
  let populated: PopulatedPortal;

  beforeAll(async () => {
    populated = await aPopulatedPortal(db);
  });

  test("is the same page for HEAD, and nothing for other methods", async () => {
    const wrong: string[] = [];
    for (const { at, get } of addresses) {
      const address = at(populated);
      const headers = populated.headers.author;
      const head = await populated.portal.ask(address, { method: "HEAD", headers });
      if (head.status !== get.author || (await head.text()) !== "")
        wrong.push(`HEAD ${head.status} ${address}`);
      for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
        const { status } = await populated.portal.ask(address, { method, headers });
        if (status !== 405) wrong.push(`${method} ${status} ${address}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("takes no form that comes from elsewhere, or from nobody knows where", async () => {
    const taken: string[] = [];
    for (const { at, forms = [] } of addresses)
      for (const { may, fields, isMultipart } of forms)
        for (const origin of [
          "https://elsewhere.example",
          "http://localhost:3000.elsewhere.example",
          "null",
          null,
        ]) {
          const sent = { person: may[0] ?? "author", address: at(populated), fields: fields(populated) };
          const { status } = await sendForm(populated, { ...sent, isMultipart, origin });
          if (status !== 403) taken.push(`${status} at ${sent.address} from ${origin}`);
        }
    expect(taken).toEqual([]);
  });

  test("is found by one address alone", async () => {
    const { portal, consultation, comments, headers } = populated;
    const receipt = `/consultations/${consultation.reference}/receipts/${comments.sealed.number}`;
    const found = [];
    for (const address of [
      receipt.replace("/receipts", "//receipts"),
      receipt.replace("/receipts/", "/receipts%2F"),
      receipt.replace("/receipts/", "/receipts/0"),
      receipt.replace("/receipts/", "/receipts/+"),
      `${receipt}.pdf%00`,
      `${receipt}/../../${consultation.reference}`,
    ])
      found.push((await portal.get(address, headers.author)).status);
    expect(found).toEqual([404, 404, 404, 404, 400, 404]);
  });

  test("answers in its query", async () => {
    const failed: string[] = [];
    const ever = new Set<string>();
    for (const { at, get } of addresses) {
      const address = at(populated);
      const person = get.author === 200 ? "author" : people.find((person) => get[person] === 200);
      const sign = address.includes("?") ? "&" : "?";
      const ask = async (some: { value: string; query: string }[]) => {
        for (const { value, query } of some) {
          const headers = populated.headers[person ?? "author"];
          const { status } = await populated.portal.get(address + sign + query, headers);
          if (status >= 500) failed.push(`${status} at ${address} with ${value.slice(0, 20)}`);
        }
      };
      const asked = await namesAskedFor(() => ask(queries));
      await ask(longQueries(asked));
      for (const name of asked) ever.add(name);
    }
    expect(failed).toEqual([]);
    expect([...ever]).toEqual(expect.arrayContaining(["page", "for", "find", "draft", "role"]));
  }, 180_000);

  test("answers in its form, once or twice over", async () => {
    const failed: string[] = [];
    for (const { at, forms = [] } of addresses)
      for (const { may, isMultipart } of forms) {
        const address = at(populated);
        const person = may.includes("author") ? "author" : may[0];
        if (!person || address === "/sign-out") continue;
        for (const [index, value] of values.entries()) {
          const some = index % 2 === 0 ? names : [...others, ...others];
          const fields = some.map((name): [string, string] => [name, value]);
          const { status } = await sendForm(populated, { person, address, fields, isMultipart });
          if (status >= 500) failed.push(`${status} at ${address} with ${value.slice(0, 20)}`);
        }
      }
    expect(failed).toEqual([]);
  }, 180_000);
});
