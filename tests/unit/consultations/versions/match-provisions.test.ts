import { describe, expect, test } from "vitest";
import { cutMeasure } from "#app/consultations/measure/cut-measure.ts";
import { renderCut } from "#app/consultations/measure/rendered-cut.server.ts";
import { proposeMatches } from "#app/consultations/versions/match-provisions.ts";
import { wordsOfCuts } from "#app/consultations/versions/words-of-cuts.ts";

const licence = "A person who exports a listed item needs a licence of the authority.";
const refusal = "The authority refuses a licence where the item may serve internal repression.";
const records = "The exporter keeps records of each export for five years.";
const transit = "Goods in transit are treated as exported once they leave the customs territory.";

const articles = (...texts: string[]) =>
  texts.map((text, at) => `## Article ${at + 1}\n\n${text}`).join("\n\n");

describe("which earlier provision each provision of a new version is", () => {
  test("follows the words where an article is inserted and the others are renumbered", () => {
    const matches = matched(
      articles(licence, refusal, records),
      articles(licence, transit, refusal, records),
    );

    expect(matches).toEqual([
      "Article 1 = Article 1, unchanged",
      "Article 2 = new",
      "Article 3 = Article 2, same words",
      "Article 4 = Article 3, same words",
    ]);
  });

  test("follows nearly the same words past an inserted article", () => {
    const edited = refusal.replace("may serve", "is likely to serve");
    const matches = matched(articles(licence, refusal), articles(licence, transit, edited));

    expect(matches).toEqual([
      "Article 1 = Article 1, unchanged",
      "Article 2 = new",
      "Article 3 = Article 2, near words",
    ]);
  });

  test("takes the number alone for a sign where nothing else is near, and says so", () => {
    expect(matched(articles(licence, refusal), articles(licence, transit))).toEqual([
      "Article 1 = Article 1, unchanged",
      "Article 2 = Article 2, same number",
    ]);
  });

  test("matches nothing to an article that was taken out", () => {
    expect(matched(articles(licence, refusal, records), articles(licence, records))).toEqual([
      "Article 1 = Article 1, unchanged",
      "Article 2 = Article 3, same words",
    ]);
  });

  test("finds an article again that was put elsewhere", () => {
    expect(matched(articles(licence, refusal, records), articles(records, licence, refusal))).toEqual([
      "Article 1 = Article 3, same words",
      "Article 2 = Article 1, same words",
      "Article 3 = Article 2, same words",
    ]);
  });

  test("never takes a paragraph for a heading, nor one provision for two", () => {
    const before = "## Article 1\n\n1. Reserved.\n2. Reserved.";
    const after = "## Article 1\n\n1. Reserved.\n2. Reserved.\n3. Reserved.\n\n## Reserved.";
    const matches = matched(before, after);

    expect(matches).toEqual([
      "Article 1 = Article 1, near words",
      "Article 1(1) = Article 1(1), unchanged",
      "Article 1(2) = Article 1(2), unchanged",
      "Article 1(3) = new",
      "Reserved. = new",
    ]);
  });

  test.each([
    ["第一条　輸出しようとする者は、経済産業大臣の許可を受けなければならない。", "JP"],
    ["제1조(목적) 이 법은 전략물자의 수출을 관리하는 것을 목적으로 한다.", "KR"],
  ])("compares words of every script: %s", (text, government) => {
    const matches = matched(`## ${text}`, `## ${text.replace(/。|\.$/, "、ただし。")}`, government);

    expect(matches).toHaveLength(1);
    expect(matches[0]).not.toMatch(/new$/);
  });

  test("keeps its bound with thousands of articles that were all rewritten", () => {
    const many = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => ({
        anchor: `article-${at + 1}`,
        kind: "paragraph" as const,
        words: `${word} ${at} ${word}`,
      }));
    const before = process.cpuUsage();
    const matches = proposeMatches({ before: many("one"), after: many("other") });

    expect(matches).toHaveLength(3000);
    expect(new Set(matches.map(({ ground }) => ground))).toEqual(new Set(["same number"]));
    // In microseconds of this process, so that other work on the machine does not count.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});

function matched(earlier: string, later: string, government = "NL") {
  const [before, after] = [earlier, later].map((text) => cutMeasure(text, { government }).provisions);
  if (!before || !after) throw new Error("Nothing was cut");
  const compared = (cuts: typeof before) =>
    wordsOfCuts(
      cuts.map((cut) => ({
        ...cut,
        text: renderCut(cut).text,
        below: cut.kind === "heading" ? cut.markdown : "",
      })),
    );
  const matches = new Map(
    proposeMatches({ before: compared(before), after: compared(after) }).map((match) => [match.after, match]),
  );
  return after.map(({ label }, at) => {
    const match = matches.get(at);
    return match ? `${label} = ${before[match.before]?.label}, ${match.ground}` : `${label} = new`;
  });
}
