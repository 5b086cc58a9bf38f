import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Block, DigestDocument } from "../documents/document.ts";
import { type FieldName, type FieldValues, tagOf } from "../documents/template/field-names.ts";

/** The moment that samples say they are of. */
const at = "2026-01-15T12:00:00.000Z";
const reference = "XX-2026-000";
const origin = "https://parley.example";

const documentCalled = (t: Translator, title: string, blocks: Block[]): DigestDocument => ({
  ...{ title, subject: title, language: t.language, locale: t.formats, at, blocks },
  footer: [tagOf("reference"), tagOf("date")].join(" · "),
});

/** What stands in a sample instead of the fields. */
export function sampleFields(t: Translator): FieldValues {
  return {
    ...{ title: unmarked(t("templates-office.sample-title")), reference },
    consultation: unmarked(t("templates-office.sample-consultation")),
    authority: unmarked(t("templates-office.sample-authority")),
    government: unmarked(t("templates-office.sample-government")),
    date: unmarked(t.moment(at, { dateStyle: "long" })),
    comments: unmarked(t.number(1234)),
    snapshot: unmarked(t("snapshots-office.number", { number: 3 })),
    address: `${origin}/officials`,
  };
}

/** A short document with everything that a digest can have: headings, contents, lists, quotes, a table and a chart. */
export function sampleDigest(t: Translator): DigestDocument {
  const title = unmarked(t("templates-office.sample-title"));
  const words = unmarked(t("templates-office.sample-words"));
  const run = (text: string) => [{ text }];
  const group = (number: number) => unmarked(t("templates-office.sample-group", { number }));
  const counts = [812, 305, 117];
  const quote = (number: number, said: string, language: string): Block => ({
    ...{ kind: "quote", words: said, language },
    source: [
      {
        text: unmarked(t("digest-documents.comment", { number: String(number) })),
        href: `${origin}/consultations/${reference}/comments/${number}`,
      },
    ],
  });
  const heading = (level: 1 | 2 | 3, id: string, text: string): Block => ({
    ...{ kind: "heading", level, id },
    runs: run(text),
  });
  return documentCalled(t, title, [
    heading(1, "digest", title),
    { kind: "paragraph", runs: run(words) },
    { kind: "contents", title: run(unmarked(t("digests.contents"))) },
    heading(2, "in-short", unmarked(t("digest-said.in-short"))),
    { kind: "paragraph", runs: run(words) },
    { kind: "list", items: [1, 2, 3].map((number) => run(group(number))) },
    heading(3, "asked", unmarked(t("digest-said.asked"))),
    { kind: "paragraph", isAbove: true, runs: [{ text: words, isBold: true }] },
    quote(12, words, t.language),
    quote(34, unmarked(t("templates-office.sample-quote")), "fr"),
    { kind: "paragraph", isQuiet: true, runs: run(words) },
    heading(2, "figures", unmarked(t("digests.part figures"))),
    {
      ...{ kind: "table", caption: unmarked(t("templates-office.sample-table")), widths: [3, 1] },
      head: [t("templates-office.sample-who"), t("templates-office.sample-comments")].map(unmarked),
      rows: counts.map((count, place) => [run(group(place + 1)), count]),
    },
    {
      ...{ kind: "chart", title: unmarked(t("templates-office.sample-table")) },
      alternative: unmarked(t("templates-office.sample-chart")),
      bars: counts.map((value, place) => ({
        ...{ label: group(place + 1), value },
        words: unmarked(t.number(value)),
      })),
    },
    { kind: "paragraph", runs: run(words) },
  ]);
}

/** A template to begin with, which has every field. */
export function exampleTemplate(t: Translator): DigestDocument {
  const facts = ["title", "date", "comments", "snapshot", "address"] as const;
  const named = (name: (typeof facts)[number]) =>
    unmarked(t(`templates-office.line ${name}`, { tag: tagOf(name) }));
  const line = (...names: FieldName[]): Block => ({
    ...{ kind: "paragraph" },
    runs: [{ text: names.map(tagOf).join(" · "), isBold: true }],
  });
  return documentCalled(t, unmarked(t("templates-office.example-title")), [
    line("government", "authority"),
    line("reference", "consultation"),
    { kind: "list", items: facts.map((name) => [{ text: named(name) }]) },
    { kind: "paragraph", runs: [{ text: tagOf("digest") }] },
  ]);
}
