import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { makePublic, makeUnread } from "#app/comments/record/public-version.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { recordEvents } from "#app/consultations/record-events.server.ts";
import { readPublicDigest } from "#app/digests/snapshots/public-digests.server.ts";
import { publishSnapshot, takeSnapshotBack } from "#app/digests/snapshots/publish-snapshot.server.ts";
import { keepIndex, makeIndexAnew } from "#app/search/keep-index.server.ts";
import { search } from "#app/search/search.server.ts";
import { readSearchFilters } from "#app/search/search-filters.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { aKeyPoint, digestsKept } from "#tests/support/argued.ts";
import { aComment, aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";

const at = "2026-02-02T00:00:00.000Z";
const now = new Date("2026-02-03T00:00:00.000Z");

describe.each(dialects)("key points of published digests (%s)", (dialect) => {
  const db = useDatabase(dialect);

  /** A snapshot with one key point, and whoever may publish it. */
  async function aDigest() {
    const government = await aGovernment(db);
    const stored = await aConsultation(db, { government });
    const { id, reference } = stored;
    const comment = await aComment(db, {
      consultation: stored,
      remarks: "The licence takes two years, which ruins small firms.",
    });
    await digestsKept(db);
    const { keyPoint } = await aKeyPoint(db, comment);
    const number = (await aSnapshot(db, stored)) ?? 0;
    const officer = await findAccount(db, (await anOfficial(db, { government, role: "case officer" })).id);
    if (!officer) throw new Error("The official has no account");
    const consultation = await findOfficialsConsultation(db, officer, {
      government: government.code,
      reference,
    });
    const publishing = { consultation, number, least: 2, now };
    return {
      ...{ comment, keyPoint, number, reference },
      publish: () => publishSnapshot(db, officer, publishing),
      takeBack: () => takeSnapshotBack(db, officer, publishing),
      readPage: () => readPublicDigest(db, id, String(number)),
      found: async (q: string) =>
        (
          await search(db, {
            filters: readSearchFilters(
              new URLSearchParams({ q, consultation: reference, kind: "key_point" }),
            ),
            ...{ page: 1, now, language: "en" },
          })
        ).hits,
    };
  }

  test("are found by the sentence that names them, at their place, as long as the digest is public", async () => {
    const { found, publish, takeBack, keyPoint, reference, number } = await aDigest();
    expect(await found("small firm")).toEqual([]);

    await publish();
    const [hit] = await found("small firm");
    expect(hit?.passage.address).toBe(`/consultations/${reference}/digest/${number}#key-point-${keyPoint}`);
    expect(hit?.passage.pieces.map(({ text }) => text).join("")).toBe(
      "The licence takes two years, which ruins small firms.",
    );
    expect(await found("small drone")).toEqual([]);

    await takeBack();
    expect(await found("small firm")).toEqual([]);
  });

  test("are gone at once with the comment whose words they are, and found again where it is public again", async () => {
    const { found, publish, comment, readPage } = await aDigest();
    await publish();
    expect(await found("small firm")).toHaveLength(1);

    await inTransaction(db, (db) => makeUnread(db, comment, { kind: "taken off", at }));
    expect(await found("small firm")).toEqual([]);
    expect((await readPage()).gone).toBeGreaterThan(0);
    await keepIndex(db);
    expect(await found("small firm")).toEqual([]);

    await inTransaction(db, (db) =>
      makePublic(db, { ...comment, published_version: null }, { version: 1, at }),
    );
    await keepIndex(db);
    expect(await found("small firm")).toHaveLength(1);
  });

  test("are made anew for what changes the words that are public, and for nothing else", async () => {
    const { publish, comment } = await aDigest();
    await publish();
    await keepIndex(db);
    const lookedAt = async () => {
      await keepIndex(db);
      const { key_points_until } = await db
        .selectFrom("search_progress")
        .select("key_points_until")
        .where("consultation_id", "=", comment.consultation_id)
        .executeTakeFirstOrThrow();
      return key_points_until;
    };
    const before = await lookedAt();
    const event = { comment_id: comment.id, version: 1, occurred_at: at };

    await recordEvents(db, comment.consultation_id, [{ ...event, kind: "flagged" }]);
    expect(await lookedAt()).toBe(before);

    await recordEvents(db, comment.consultation_id, [{ ...event, kind: "changed" }]);
    expect(await lookedAt()).toBe(before + 2);
  });

  test("are not found once their words were taken out, and leave no word in any table", async () => {
    const { found, publish, comment } = await aDigest();
    await publish();

    await db
      .updateTable("comment_version")
      .set({ remarks: "The licence takes […].", remarks_html: "<p>The licence takes […].</p>" })
      .where("comment_id", "=", comment.id)
      .execute();
    await inTransaction(db, (db) => makePublic(db, comment, { version: 1, at, isReworded: true }));
    expect(
      await db.selectFrom("search_quote").selectAll().where("comment_id", "=", comment.id).execute(),
    ).toEqual([]);
    await makeIndexAnew(db);
    expect(await found("licence")).toEqual([]);
  });
});
