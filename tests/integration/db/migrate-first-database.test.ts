import { beforeAll, describe, expect, test } from "vitest";
import { readSession } from "#app/accounts/sessions.server.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { findReceipts } from "#app/comments/own/find-receipts.server.ts";
import { joinCampaign } from "#app/comments/record/campaigns.server.ts";
import { isCurrent, migrate } from "#db/migrate.server.ts";
import { aClaim, savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useEmptyDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { fillAsFirstVersion, sessionOfFirstVersion } from "#tests/support/first-database.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-03T10:00:00.000Z");

describe.each(dialects)("migrating what the first version of the portal stored (%s)", (dialect) => {
  const db = useEmptyDatabase(dialect);
  const vault = aVault();
  const place = { consultationId: "consultation", vault };

  beforeAll(async () => {
    await fillAsFirstVersion(db);
    await migrate(db);
  });

  async function theAuthor() {
    const author = db.selectFrom("account").selectAll().where("id", "=", "author");
    return writerOf(await author.executeTakeFirstOrThrow());
  }

  test("keeps the drafts whole, each with its author", async () => {
    const writer = await theAuthor();

    const draft = await findDraft(db, writer, { ...place, changing: null });
    const mending = await findDraft(db, writer, { ...place, changing: "returned" });

    expect(await isCurrent(db)).toBe(true);
    expect(draft).toMatchObject({
      id: "draft of new comment",
      revision: 3,
      content: {
        position: "oppose",
        remarks: "Too wide, and [[so said our supplier]].",
        points: [{ anchor: "article-1", position: "", reasons: "Not said yet.", wording: "" }],
        changed: { overall: 3, "point:article-1": 2 },
        signature: { attribution: "named" },
      },
    });
    expect(mending).toMatchObject({ id: "draft of returned", content: { remarks: "", points: [] } });
  });

  test("keeps every office, and gives nobody the right to read what is confidential", async () => {
    const offices = await db.selectFrom("official").selectAll().orderBy("role").execute();

    expect(offices.map(({ account_id, role }) => `${account_id}: ${role}`)).toEqual([
      "official: analyst",
      "official: case officer",
      "official: moderator",
    ]);
  });

  test("keeps whoever is signed in for as long as they would have been", async () => {
    const signedInUntil = async (moment: string) => {
      const asked = { cookies: `session=${sessionOfFirstVersion}`, now: new Date(moment) };
      return (await readSession(db, { secure: false }, asked)).account?.id;
    };

    expect(await signedInUntil("2026-02-28T23:59:59.999Z")).toBe("author");
    expect(await signedInUntil("2026-03-01T00:00:00.000Z")).toBeUndefined();
  });

  test("leaves comments to their authors, named, with receipts; what was imported is nobody's", async () => {
    const comments = await db
      .selectFrom("comment")
      .select(["id", "owner", "attribution", "withdrawn_at", "data_key_id"])
      .orderBy("number")
      .execute();
    const consultation = { id: "consultation", reference: "FR-2026-001", government_code: "FR" };
    const asking = { account: null, owners: ["account:author" as const], t: english };
    const { versions } = await findReceipts(db, asking, { consultation, number: "1" });

    const rest = { attribution: "named", withdrawn_at: null, data_key_id: null };
    expect(comments).toEqual([
      { ...rest, id: "returned", owner: "account:author" },
      { ...rest, id: "imported", owner: null },
    ]);
    expect(versions[0]).toMatchObject({ hash: "0".repeat(64), points: [{ reasons: "Too wide." }] });
  });

  test("finds the campaigns again, by any of their shingles and by the same words", async () => {
    const join = (whole: number, sample: number[]) =>
      joinCampaign(db, "consultation", { commentId: "imported", likeness: { whole, sample, isPart: false } });

    expect(await join(99, [1, 2, 3])).toBe("campaign");
    expect(await join(98, range(11, 24))).toBe("campaign");
    expect(await join(97, range(30, 43))).not.toBe("campaign");
    const wordless = db.selectFrom("campaign").select("sample").where("id", "=", "wordless");
    expect(await wordless.execute()).toEqual([{ sample: "[]" }]);
  });

  test("seals a draft from then on, so that it can have confidential parts, and lets it be sent", async () => {
    const writer = await theAuthor();
    const written = { consultation: { id: "consultation" }, vault, now };

    await savedDraft(db, writer, {
      ...written,
      changes: [
        { part: "point", anchor: "article-1", position: "oppose", reasons: "Too wide.", wording: "" },
        { part: "claims", claims: [aClaim("so said our supplier")], standing: [] },
      ],
    });

    const row = await db
      .selectFrom("draft")
      .select("content")
      .where("id", "=", "draft of new comment")
      .executeTakeFirstOrThrow();
    expect(row.content).not.toContain("supplier");
    expect(await sent(db, writer, written)).toEqual({ ok: true, number: 3 });
  });
});

function range(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
