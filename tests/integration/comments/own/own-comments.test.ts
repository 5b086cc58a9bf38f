import { describe, expect, test } from "vitest";
import { listOwnComments } from "#app/comments/own/list-own-comments.server.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

describe.each(dialects)("what an author has sent (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function anAuthor() {
    return { ...(await anAccount(db)), offices: [] };
  }

  test("is theirs alone, whatever became of it, the latest first", async () => {
    const author = await anAuthor();
    const consultation = await aConsultation(db);
    await aComment(db, { consultation, author, submitted_at: "2026-02-01T10:00:00.000Z" });
    await aComment(db, {
      consultation,
      author,
      status: "rejected",
      submitted_at: "2026-02-02T10:00:00.000Z",
    });
    await aComment(db, { consultation });

    const { comments, pages } = await listOwnComments(db, [`account:${author.id}`], { page: 1 });

    expect(comments.map(({ status }) => status)).toEqual(["rejected", "published"]);
    expect(pages).toBe(1);
  });

  test("comes with each decision, without who took it", async () => {
    const author = await anAuthor();
    const government = await aGovernment(db);
    const moderator = await anOfficial(db, { government });
    const consultation = await aConsultation(db, { government });
    const { id } = await aComment(db, { consultation, author, status: "returned" });
    const decision = { id: `${id}-decision`, comment_id: id, version: 1, moderator_id: moderator.id };
    await db
      .insertInto("decision")
      .values({
        ...decision,
        outcome: "return",
        ground: "off topic",
        reason: "Say which provision",
        decided_at: "2026-02-03T10:00:00.000Z",
      })
      .execute();

    const [comment] = (await listOwnComments(db, [`account:${author.id}`], { page: 1 })).comments;

    expect(comment?.decisions).toMatchObject([{ outcome: "return", reason: "Say which provision" }]);
    expect(comment?.decisions[0]).not.toHaveProperty("moderator_id");
  });

  test("is shown in pages of 25", async () => {
    const author = await anAuthor();
    const consultation = await aConsultation(db);
    for (let sent = 0; sent < 26; sent++) await aComment(db, { consultation, author });

    const first = await listOwnComments(db, [`account:${author.id}`], { page: 1 });
    const second = await listOwnComments(db, [`account:${author.id}`], { page: 2 });

    expect([first.comments.length, second.comments.length, first.pages]).toEqual([25, 1, 2]);
  });
});
