import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { searchOffice } from "#app/search/office/office-search.server.ts";
import { search } from "#app/search/search.server.ts";
import { readSearchFilters } from "#app/search/search-filters.ts";
import type { OfficialRole } from "#db/schema.ts";
import { aKeyPoint, digestsKept } from "#tests/support/argued.ts";
import { aComment, aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

describe.each(dialects)("what officials find beside what is public (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function anOffice() {
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government });
    const as = async (role: OfficialRole) => {
      const { id } = await anOfficial(db, { government, role });
      const account = await findAccount(db, id);
      if (!account) throw new Error("The official has no account");
      return account;
    };
    const asked = (q: string, of = "") => ({
      government: government.code,
      consultation: of,
      q,
      language: "en",
    });
    return { government, consultation, as, asked };
  }

  test("is what waits, was returned or was rejected there, in any form of the words, the newest first", async () => {
    const { consultation, as, asked } = await anOffice();
    const say = (remarks: string, status: "held" | "returned" | "rejected" | "published", day: number) =>
      aComment(db, { consultation, remarks, status, submitted_at: `2026-02-0${day}T10:00:00.000Z` });
    await say("Exports of drones harm us.", "held", 1);
    await say("No export to anyone.", "returned", 2);
    await say("They exported it “end use” apart.", "rejected", 3);
    await say("Exporting is public here.", "published", 4);
    await aComment(db, {
      consultation: await aConsultation(db),
      remarks: "Export elsewhere.",
      status: "held",
    });
    const moderator = await as("moderator");
    const found = async (q: string, of?: string) => {
      const { unpublished } = { unpublished: null, ...(await searchOffice(db, moderator, asked(q, of))) };
      return unpublished?.hits.map(({ number }) => number);
    };

    expect(await found("exporting")).toEqual([3, 2, 1]);
    expect(await found('export "end use"')).toEqual([3]);
    expect(await found("export -drone")).toEqual([3, 2]);
    expect(await found("export", consultation.reference)).toEqual([3, 2, 1]);
    expect(await found("export", "XX-2026-001")).toEqual([]);
    expect(await found("nothing")).toEqual([]);
  });

  test("marks the words, and says what became of what has them", async () => {
    const { consultation, as, asked } = await anOffice();
    await aComment(db, { consultation, remarks: "A licence is needed.", status: "returned" });

    const found = await searchOffice(db, await as("moderator"), asked("licences"));

    const [hit] = (found.isLooking && found.unpublished?.hits) || [];
    expect(hit?.passage.pieces.filter(({ isMarked }) => isMarked)).toEqual([
      { text: "licence", isMarked: true },
    ]);
    expect([hit?.status, hit?.passage.part]).toEqual(["returned", "remarks"]);
  });

  test("is of what is not public nothing for who does not moderate, and of other governments nothing at all", async () => {
    const { consultation, as, asked } = await anOffice();
    await aComment(db, { consultation, remarks: "A licence is needed.", status: "held" });
    const analyst = await as("analyst");

    expect(await searchOffice(db, analyst, asked("licence"))).toMatchObject({ unpublished: null });
    const other = { ...asked("licence"), government: (await aGovernment(db)).code };
    await expect(searchOffice(db, analyst, other)).rejects.toMatchObject({ status: 403 });
  });

  test("is in no index: nobody else finds it", async () => {
    const { consultation, as, asked } = await anOffice();
    await aComment(db, { consultation, remarks: "Quillwort is what we make.", status: "held" });
    await searchOffice(db, await as("moderator"), asked("quillwort"));

    const found = await search(db, {
      filters: readSearchFilters(new URLSearchParams({ q: "quillwort" })),
      ...{ page: 1, now: new Date("2026-03-01T00:00:00Z"), language: "en" },
    });
    expect([found.total, found.suggestion]).toEqual([0, null]);
  });

  test("is key points, by the sentence that names each, as long as it is public", async () => {
    const { consultation, as, asked } = await anOffice();
    const comment = await aComment(db, {
      consultation,
      remarks: "The licence takes two years, which ruins small firms.",
    });
    await digestsKept(db);
    const { keyPoint } = await aKeyPoint(db, comment);
    const analyst = await as("analyst");
    const found = async (q: string) => {
      const { keyPoints } = { keyPoints: null, ...(await searchOffice(db, analyst, asked(q))) };
      return keyPoints?.hits.map(({ key_point_id }) => key_point_id);
    };

    expect(await found("small firm")).toEqual([keyPoint]);
    expect(await found("small drone")).toEqual([]);
    await db
      .updateTable("comment")
      .set({ published_version: null, published_at: null })
      .where("id", "=", comment.id)
      .execute();
    expect(await found("small firm")).toEqual([]);
  });
});
