import { putEntries } from "#app/indexing/entries.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import { type Db, positions, stakeholderGroups } from "#db/schema.ts";
import { openConsultation } from "../writers.ts";

const atOnce = 200;
const vocabulary = 20_000;
const countries = ["US", "DE", "NL", "JP", "KR", "FR", "GB", "CR", "XK"];

/** Some of the words are in most comments, most in few, as in what people write. */
function words(random: () => number) {
  const length = 40 + Math.floor(random() * 160);
  return Array.from({ length }, () => wordOf(Math.floor(vocabulary ** random()))).join(" ");
}

/** A word of letters alone, the same for the same number. */
const wordOf = (number: number) =>
  number < common.length
    ? (common[number] ?? "")
    : `wo${number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "")}`;
const common = [
  "the",
  "licence",
  "export",
  "of",
  "to",
  "and",
  "controls",
  "surveillance",
  "company",
  "research",
];

/** The words that are asked for, by how often they stand in comments. */
export const asked = { common: "licence", frequent: "research", rare: wordOf(19_876) };

/** Stores that many public comments on one consultation as the portal does, without receipts and campaigns. */
export async function fillIndex(db: Db, comments: number) {
  const { id, reference } = await openConsultation(db, { characters: 100 });
  const random = pseudoRandom(7);
  let put = 0;
  for (let from = 0; from < comments; from += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, comments - from) }, (_, at) =>
      aRow(random, from + at),
    );
    const started = performance.now();
    const spent = await inTransaction(db, (db) => store(db, id, rows));
    put += spent;
    if (from % 20_000 === 0) process.stderr.write(`${from} ${Math.round(performance.now() - started)} ms\n`);
  }
  return { reference, millisecondsEach: put / comments };
}

type Made = ReturnType<typeof aRow>;

function aRow(random: () => number, index: number) {
  const one = <Value>(values: readonly Value[]) => values[Math.floor(random() ** 2 * values.length)] ?? null;
  return {
    id: newId(),
    number: index + 1,
    text: words(random),
    group: one(stakeholderGroups),
    country: one(countries),
    position: one(positions),
    at: new Date(Date.parse("2025-01-01T00:00:00Z") + index * 37_000).toISOString(),
  };
}

async function store(db: Db, consultation_id: string, rows: Made[]) {
  await db
    .insertInto("comment")
    .values(
      rows.map(({ id, number, group, country, at }) => ({
        ...{
          id,
          consultation_id,
          number,
          author_id: null,
          owner: null,
          parent_id: null,
          root_id: null,
          depth: 0,
        },
        ...{ author_name: "A B", organisation: null, stakeholder_group: group, country, answers_for: null },
        ...{ status: "published" as const, current_version: 1, published_version: 1, queued_at: null },
        ...{ submitted_at: at, published_at: at, campaign_id: null, source_id: null },
      })),
    )
    .execute();
  await db
    .insertInto("comment_version")
    .values(
      rows.map(({ id, text, position, at }) => ({
        ...{
          comment_id: id,
          version: 1,
          position,
          remarks: text,
          remarks_html: "",
          language: "en",
          hash: "",
        },
        ...{ submitted_at: at, draft_id: null },
      })),
    )
    .execute();
  const began = performance.now();
  await putEntries(
    db,
    rows.map(({ id, text, group, country, position, at }) => ({
      ...{ kind: "comment", subject_id: id, consultation_id, government_code: "US", language: "en" },
      ...{ stakeholder_group: group, country, organisation: null, position, attachments: 0 },
      ...{ provisions: "", questions: "", submitted_at: at, likelyLanguage: "en", texts: [text] },
    })),
  );
  return performance.now() - began;
}

function pseudoRandom(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
