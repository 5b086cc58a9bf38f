import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { readAsked } from "#app/indexing/asked.server.ts";
import { readOfficeFilters } from "#app/search/office/office-filters.ts";
import { searchOffice } from "#app/search/office/office-search.server.ts";
import { searchUnpublished } from "#app/search/office/search-unpublished.server.ts";
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
    const asked = (q: string, of = "", more: Record<string, string> = {}) => ({
      government: government.code,
      filters: readOfficeFilters(new URLSearchParams({ q, consultation: of, ...more })),
      page: Number(more.page ?? 1),
      now: new Date("2026-03-01T00:00:00Z"),
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
      const { unpublished } = await searchOffice(db, moderator, asked(q, of));
      return unpublished?.hits.map(({ number }) => number);
    };

    expect(await found("exporting")).toEqual([3, 2, 1]);
    expect(await found('export "end use"')).toEqual([3]);
    expect(await found("export -drone")).toEqual([3, 2]);
    expect(await found("-drone")).toEqual([3, 2]);
    expect(await found('-"end use"')).toEqual([2, 1]);
    expect(await found("export", consultation.reference)).toEqual([3, 2, 1]);
    expect(await found("export", "XX-2026-001")).toEqual([]);
    expect(await found("nothing")).toEqual([]);
  });

  test("marks the words, and says what became of what has them", async () => {
    const { consultation, as, asked } = await anOffice();
    await aComment(db, { consultation, remarks: "A licence is needed.", status: "returned" });

    const found = await searchOffice(db, await as("moderator"), asked("licences"));

    const [hit] = found.unpublished?.hits ?? [];
    expect(hit?.passage?.pieces.filter(({ isMarked }) => isMarked)).toEqual([
      { text: "licence", isMarked: true },
    ]);
    expect([hit?.status, hit?.passage?.part]).toEqual(["returned", "remarks"]);
  });

  test("is of what is not public nothing for who does not moderate, and of other governments nothing at all", async () => {
    const { consultation, as, asked } = await anOffice();
    await aComment(db, { consultation, remarks: "A licence is needed.", status: "held" });
    const analyst = await as("analyst");

    expect(await searchOffice(db, analyst, asked("licence"))).toMatchObject({ unpublished: null });
    const other = { ...asked("licence"), government: (await aGovernment(db)).code };
    await expect(searchOffice(db, analyst, other)).rejects.toMatchObject({ status: 403 });
  });

  test("is listed without words, with what each choice would leave, in pages", async () => {
    const { consultation, as, asked } = await anOffice();
    const say = (status: "held" | "returned", stated: { country: string; position: "oppose" | "support" }) =>
      aComment(db, { consultation, remarks: "", status, ...stated });
    await say("held", { country: "NL", position: "oppose" });
    await say("held", { country: "DE", position: "oppose" });
    await say("returned", { country: "DE", position: "support" });
    const moderator = await as("moderator");
    const found = async (more: Record<string, string>) => {
      const { unpublished } = await searchOffice(db, moderator, asked("", "", more));
      return unpublished;
    };

    const all = await found({});
    expect([all?.total, all?.pages, all?.hits.map(({ number }) => number)]).toEqual([3, 1, [3, 2, 1]]);
    expect(all?.counts.state).toEqual([
      { value: "waits", count: 2 },
      { value: "returned", count: 1 },
    ]);
    const waiting = await found({ state: "waits", country: "DE" });
    expect(waiting?.hits.map(({ number }) => number)).toEqual([2]);
    expect(waiting?.counts.state).toEqual([
      { value: "returned", count: 1 },
      { value: "waits", count: 1 },
    ]);
    expect(waiting?.counts.choices.country).toEqual([
      { value: "DE", count: 1 },
      { value: "NL", count: 1 },
    ]);
    expect(waiting?.counts.choices.position).toEqual([{ value: "oppose", count: 1 }]);
    expect((await found({ order: "oldest" }))?.hits.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect((await found({ page: "2" }))?.hits).toEqual([]);
  });

  test("is narrowed by days, provisions and questions of one consultation, and by what is confidential", async () => {
    const { consultation, as, asked } = await anOffice();
    const at = (day: string) => `2026-02-${day}T10:00:00.000Z`;
    const first = await aComment(db, {
      ...{ consultation, status: "held", submitted_at: at("01") },
      points: [{ anchor: "article-1" }],
    });
    await aComment(db, { consultation, status: "held", submitted_at: at("02") });
    await db
      .updateTable("comment_version")
      .set({ sealed: "sealed" })
      .where("comment_id", "=", first.id)
      .execute();
    const moderator = await as("moderator");
    const numbers = async (more: Record<string, string>) => {
      const { unpublished } = await searchOffice(db, moderator, asked("", consultation.reference, more));
      return unpublished?.hits.map(({ number }) => number);
    };

    expect(await numbers({ until: "2026-02-01" })).toEqual([first.number]);
    expect(await numbers({ from: "2026-02-01", until: "2026-02-28" })).toHaveLength(2);
    expect(await numbers({ provision: "article-1" })).toEqual([first.number]);
    expect(await numbers({ sealed: "with" })).toEqual([first.number]);
  });

  test("is narrowed by days, order and what comments state before it is cut", async () => {
    const { government, consultation, as, asked } = await anOffice();
    const say = (day: number, facts: Parameters<typeof aComment>[1]) =>
      aComment(db, {
        ...{ consultation, remarks: "Export.", status: "held", country: "NL" },
        ...{ submitted_at: `2026-02-0${day}T10:00:00.000Z`, ...facts },
      });
    const first = await say(1, { status: "returned", country: "DE", stakeholder_group: "academia" });
    const second = await say(2, { position: "support" });
    const third = await say(3, {});
    const fourth = await say(4, {});
    await db
      .updateTable("comment_version")
      .set({ language: "fr", sealed: "sealed" })
      .where("comment_id", "=", second.id)
      .execute();
    await db
      .updateTable("comment")
      .set({ publish_at: "2026-04-01T10:00:00.000Z", queued_at: null })
      .where("id", "=", third.id)
      .execute();
    const moderator = await as("moderator");
    const consultations = new Map([[consultation.id, { ...consultation, stage_now: "open" as const }]]);
    const found = async (more: Record<string, string>, q = "") => {
      const { filters, page } = asked(q, "", more);
      const which = { government: government.code, consultations, filters, page, most: 2 };
      return searchUnpublished(db, moderator, { ...which, asked: readAsked(q, "en") });
    };
    const numbers = async (more: Record<string, string>, q?: string) =>
      (await found(more, q))?.hits.map(({ number }) => number);

    expect(await numbers({})).toEqual([fourth.number, third.number]);
    expect(await numbers({ order: "oldest" })).toEqual([first.number, second.number]);
    expect(await numbers({ until: "2026-02-02" })).toEqual([second.number, first.number]);
    expect(await numbers({ from: "2026-02-02", until: "2026-02-02" })).toEqual([second.number]);
    const ofFirst = { state: "returned", country: "de", group: "academia" };
    for (const [name, value] of Object.entries(ofFirst))
      for (const q of ["", "export"]) expect(await numbers({ [name]: value }, q)).toEqual([first.number]);
    const ofSecond = { position: "support", language: "fr", sealed: "with" };
    for (const [name, value] of Object.entries(ofSecond))
      expect(await numbers({ [name]: value })).toEqual([second.number]);
    expect(await numbers({ state: "let through" })).toEqual([third.number]);
    expect(await numbers({ state: "waits" })).toEqual([fourth.number, second.number]);
    const ofNone = { state: "hidden for now", kind: "reply", attachments: "with" };
    for (const [name, value] of Object.entries(ofNone)) expect(await numbers({ [name]: value })).toEqual([]);
    const returned = await found({ state: "returned" });
    expect(returned).toMatchObject({ total: 1, isCut: false, isCountedInPart: true });
    expect(returned?.counts.state).toContainEqual({ value: "returned", count: 1 });
    expect(returned?.counts.state).toContainEqual({ value: "waits", count: 1 });
    expect(await found({ kind: "comment" })).toMatchObject({ total: 2, isCut: true });
  });

  test("is to technology officers what is in the hold, and to nobody else", async () => {
    const { consultation, as, asked } = await anOffice();
    const comment = await aComment(db, { consultation, remarks: "A licence is needed.", status: "held" });
    await aComment(db, { consultation, remarks: "A licence is not needed.", status: "held" });
    await db
      .updateTable("comment")
      .set({ set_aside: "technology", queued_at: null })
      .where("id", "=", comment.id)
      .execute();
    const found = async (role: OfficialRole, q: string) => {
      const { unpublished } = await searchOffice(db, await as(role), asked(q));
      return unpublished?.hits.map(({ number }) => number) ?? null;
    };

    for (const q of ["licence", ""]) {
      expect(await found("technology officer", q)).toEqual([comment.number]);
      expect(await found("moderator", q)).toEqual([2]);
      for (const role of ["case officer", "analyst", "confidential reader", "administrator"] as const)
        expect(await found(role, q)).toBeNull();
    }
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
      const { keyPoints } = await searchOffice(db, analyst, asked(q));
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
