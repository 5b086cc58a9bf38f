import { beforeAll, describe, expect, test } from "vitest";
import { pseudoLanguage } from "#app/words/pseudo.ts";
import { aComment, aConsultation, anAccount } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aTechnicalInput } from "#tests/support/input-builder.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";
import { textsOfMarkup } from "#tests/support/texts-of-markup.ts";

const placeholder = "[Confidential: trade secret]";

/** What somebody wrote, each with a word that stands nowhere else. */
const written = {
  remarks: `Wij maken lenzen zevenvoudig en ${placeholder} daarvan.`,
  reasons: `Redenen achtvoudig, ${placeholder} ook.`,
  wording: "Geen uitvoer negenvoudig zonder vergunning.",
  reply: "Antwoord tienvoudig.",
  parameter: "Bereik elfvoudig",
  earlier: "Eerder twaalfvoudig.",
};

/** On a page in a language that nobody writes, so that each word is either the portal's or somebody's. */
describe("what somebody wrote, and what the portal says beside it", () => {
  const db = useDatabase("SQLite");
  let portal: TestPortal;
  let headers: { cookie: string };
  let consultation: string;
  const comment = () => `${consultation}/comments/1`;

  beforeAll(async () => {
    portal = await aPortal(db, { settings: { LANGUAGES: `en,fr,${pseudoLanguage}` } });
    const author = await anAccount(db);
    headers = await cookieOf(db, portal, author);
    const asked = await aConsultation(db, { moderation: "after" });
    consultation = `/${pseudoLanguage}/consultations/${asked.reference}`;
    const { reasons, wording } = written;
    const points = [{ anchor: "article-1-1", reasons, wording }];
    const sent = await aComment(db, { consultation: asked, author, remarks: written.remarks, points });
    await aTechnicalInput(db, { comment: sent, fields: { list: "eu", parameter: written.parameter } });
    await aComment(db, { consultation: asked, author, parent: sent, remarks: written.reply });
    await db.updateTable("comment_version").set({ language: "nl" }).execute();
    const { version: _, ...first } = await db
      .selectFrom("comment_version")
      .selectAll()
      .where("comment_id", "=", sent.id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto("comment_version")
      .values({ ...first, version: 2, remarks: written.earlier, remarks_html: `<p>${written.earlier}</p>` })
      .execute();
  });

  test.each([
    ["the consultation", () => consultation, []],
    ["the measure", () => `${consultation}/measure`, ["reasons", "wording"]],
    ["a provision", () => `${consultation}/provisions/article-1-1`, ["reasons", "wording"]],
    ["the list of comments", () => `${consultation}/comments`, ["remarks"]],
    ["a comment", comment, ["remarks", "reasons", "wording", "reply", "parameter"]],
    ["a reply that is written", () => `${comment()}/reply`, ["remarks"]],
    [
      "its versions",
      () => `${comment()}/versions?from=1&to=2`,
      ["remarks", "reasons", "parameter", "earlier"],
    ],
    ["its receipt", () => `${consultation}/receipts/1`, ["remarks", "reasons", "wording", "parameter"]],
    ["the comments of its author", () => `/${pseudoLanguage}/my-comments`, ["remarks"]],
  ] as [string, () => string, (keyof typeof written)[]][])(
    "say their languages on %s",
    async (_, at, quoted) => {
      const response = await portal.askAsIs(at(), { headers });
      expect(response.status).toBe(200);
      const texts = textsOfMarkup(await response.text());

      const rare = (text: string) => /\w+voudig/.exec(text)?.[0] ?? "";
      // The canonical form is JSON, and no text in any language.
      const said = texts.filter(({ text }) => /\w+voudig/.test(text) && !text.startsWith("{"));
      expect(said.filter(({ language }) => language !== "nl")).toEqual([]);
      const missed = quoted.filter((name) => !said.some(({ text }) => rare(text) === rare(written[name])));
      expect(missed).toEqual([]);

      const ours = texts.filter(({ text }) => pseudoLetters.test(text) || text.includes("[Confidential"));
      expect(ours.length).toBeGreaterThan(20);
      expect(ours.filter(({ language }) => language === "nl")).toEqual([]);
    },
  );
});

const pseudoLetters = /[ÅåÉéÎîÖöÛû]/;
