import { describe, expect, test } from "vitest";
import { readFilters } from "#app/comments/comment/filters.ts";
import { findComment } from "#app/comments/reading/find-comment.server.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { countByFilter, countComments, countFolded, listComments } from "#tests/support/listing.ts";

const unpublished = ["held", "returned", "rejected"] as const;

describe.each(dialects)("reading comments (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("what is not published is in no list and no count", async () => {
    const consultation = await aConsultation(db);
    const shown = await aComment(db, { consultation, points: [{ anchor: "article-1" }] });
    for (const status of unpublished) {
      await aComment(db, { consultation, status, country: "FR", points: [{ anchor: "article-2" }] });
      await aComment(db, { parent: shown, status });
    }

    const comments = await listComments(db, consultation, { filters: filters(""), page: 1 });
    expect(comments).toMatchObject([{ number: shown.number, points: 1, replies: 0 }]);
    expect(await countComments(db, consultation, filters(""))).toBe(1);
    expect(await countByFilter(db, consultation, filters(""))).toMatchObject({
      groups: [{ value: "civil society", count: 1 }],
      countries: [{ value: "NL", count: 1 }],
      positions: [{ value: "oppose", count: 1 }],
      provisions: [{ value: "article-1", count: 1 }],
    });
  });

  test("filters narrow by group, country, position, provision and campaign", async () => {
    const consultation = await aConsultation(db);
    const one = await aComment(db, {
      consultation,
      stakeholder_group: "academia",
      country: "FR",
      position: "support",
      points: [{ anchor: "article-1-1" }],
      campaign_id: "a-campaign",
    });
    await aComment(db, { consultation, points: [{ anchor: "article-2" }] });

    for (const query of [
      "group=academia",
      "country=FR",
      "position=support",
      "provision=article-1-1",
      "campaign=a-campaign",
      "group=academia&country=FR&position=support&provision=article-1-1",
    ])
      expect(await numbers(query), query).toEqual([one.number]);
    expect(await numbers("group=academia&country=NL")).toEqual([]);

    async function numbers(query: string) {
      const comments = await listComments(db, consultation, { filters: filters(query), page: 1 });
      return comments.map(({ number }) => number);
    }
  });

  test("a day is the authority's day, and what is not stated can be asked for", async () => {
    const consultation = await aConsultation(db);
    const late = await aComment(db, {
      consultation,
      submitted_at: "2026-07-01T22:30:00.000Z",
      country: null,
    });
    await aComment(db, { consultation, submitted_at: "2026-07-01T21:30:00.000Z" });

    const ofDay = await listComments(db, consultation, { filters: filters("day=2026-07-02"), page: 1 });
    const nowhere = await listComments(db, consultation, { filters: filters("country=not+stated"), page: 1 });

    expect([...ofDay, ...nowhere].map(({ number }) => number)).toEqual([late.number, late.number]);
  });

  test("days from one until another are the authority's too, and either may be left out", async () => {
    const consultation = await aConsultation(db);
    for (const submitted_at of [
      "2026-07-01T21:59:59.000Z",
      "2026-07-01T22:00:00.000Z",
      "2026-07-03T22:00:00.000Z",
    ])
      await aComment(db, { consultation, submitted_at });

    const numbersOf = async (query: string) =>
      (await listComments(db, consultation, { filters: filters(query), page: 1 })).map(
        ({ number }) => number,
      );

    expect(await numbersOf("from=2026-07-02&until=2026-07-03")).toEqual([2]);
    expect(await numbersOf("from=2026-07-02")).toEqual([3, 2]);
    expect(await numbersOf("until=2026-07-01")).toEqual([1]);
    expect(await numbersOf("from=2026-07-03&until=2026-07-02")).toEqual([]);
  });

  test("a position that is not stated is a value of its own, apart from the one that somebody chose", async () => {
    const consultation = await aConsultation(db);
    await aComment(db, { consultation, position: null });
    await aComment(db, { consultation, position: "no position" });

    const numbersOf = async (query: string) =>
      (await listComments(db, consultation, { filters: filters(query), page: 1 })).map(
        ({ number }) => number,
      );
    expect(await numbersOf("position=not+stated")).toEqual([1]);
    expect(await numbersOf("position=no+position")).toEqual([2]);
    const { positions } = await countByFilter(db, consultation, filters(""));
    expect(positions).toContainEqual({ value: "not stated", count: 1 });
    expect(positions).toContainEqual({ value: "no position", count: 1 });
  });

  test("a campaign is one entry with how many it stands for, and can be asked for letter by letter", async () => {
    const consultation = await aConsultation(db);
    const campaign_id = `campaign of ${consultation.id}`;
    for (const day of ["01", "02", "03"])
      await aComment(db, { consultation, campaign_id, submitted_at: `2026-02-${day}T10:00:00.000Z` });
    await aComment(db, { consultation, country: "FR", submitted_at: "2026-02-02T12:00:00.000Z" });

    const list = async (query: string) =>
      (await listComments(db, consultation, { filters: filters(query), page: 1 })).map(
        ({ number, alike }) => [number, alike],
      );
    expect(await list("")).toEqual([
      [3, 3],
      [4, 1],
    ]);
    expect(await list("sort=oldest")).toEqual([
      [1, 3],
      [4, 1],
    ]);
    expect(await list("alike=apart")).toHaveLength(4);
    expect(await list(`campaign=${encodeURIComponent(campaign_id)}`)).toHaveLength(3);
    expect(await countFolded(db, consultation, filters(""))).toEqual({
      ...{ comments: 4, entries: 2, campaigns: 1, together: 3 },
    });
    expect(await countFolded(db, consultation, filters("alike=apart"))).toMatchObject({ entries: 4 });
    expect(await countFolded(db, consultation, filters("country=FR"))).toEqual({
      ...{ comments: 1, entries: 1, campaigns: 0, together: 0 },
    });
    expect(await countFolded(db, consultation, filters("country=XX"))).toMatchObject({ comments: 0 });
  });

  test("pages of folded campaigns hold twenty entries, none of them twice", async () => {
    const consultation = await aConsultation(db);
    const campaign_id = `campaign of ${consultation.id}`;
    for (let number = 1; number <= 25; number++)
      await aComment(db, { consultation, ...(number % 5 === 0 && { campaign_id }) });

    const first = await listComments(db, consultation, { filters: filters(""), page: 1 });
    const second = await listComments(db, consultation, { filters: filters(""), page: 2 });

    expect([first.length, second.length]).toEqual([20, 1]);
    expect(new Set([...first, ...second].map(({ number }) => number)).size).toBe(21);
  });

  test("pages hold twenty, newest first or oldest first", async () => {
    const consultation = await aConsultation(db);
    for (let day = 1; day <= 21; day++)
      await aComment(db, {
        consultation,
        submitted_at: `2026-02-${String(day).padStart(2, "0")}T10:00:00.000Z`,
      });

    const newest = await listComments(db, consultation, { filters: filters(""), page: 1 });
    const oldest = await listComments(db, consultation, { filters: filters("sort=oldest"), page: 2 });

    expect([newest.length, newest[0]?.number]).toEqual([20, 21]);
    expect(oldest.map(({ number }) => number)).toEqual([21]);
  });

  test.each(unpublished)(
    "a %s comment is read by its author and that government's moderators alone",
    async (status) => {
      const [government, other] = [await aGovernment(db), await aGovernment(db)];
      const consultation = await aConsultation(db, { government });
      const person = await anAccount(db);
      const { number } = await aComment(db, { consultation, author: person, status });
      const office = (code: string, role: "moderator" | "analyst") => [{ government_code: code, role }];
      const readers = {
        author: { ...person, offices: [] },
        moderator: {
          ...(await anOfficial(db, { government })),
          offices: office(government.code, "moderator"),
        },
        analyst: { ...(await anAccount(db)), offices: office(government.code, "analyst") },
        another: { ...(await anAccount(db)), offices: office(other.code, "moderator") },
        stranger: { ...(await anAccount(db)), offices: [] },
        nobody: null,
      };

      const may: string[] = [];
      for (const [name, reader] of Object.entries(readers))
        await findComment(db, reader, { consultation, number: String(number) }).then(
          () => may.push(name),
          (response) => expect(response).toMatchObject({ status: 404 }),
        );

      expect(may).toEqual(["author", "moderator"]);
    },
  );
});

const filters = (query: string) => readFilters(new URLSearchParams(query));
