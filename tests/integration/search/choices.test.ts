import { describe, expect, test } from "vitest";
import { indexNewComments } from "#app/comments/record/index-comments.server.ts";
import { search } from "#app/search/search.server.ts";
import { readSearchFilters } from "#app/search/search-filters.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

describe.each(dialects)("counts beside the choices of a search (%s)", (dialect) => {
  const db = useDatabase(dialect);

  /** What a search among comments finds that state these things. */
  async function foundAmong(stated: Omit<Parameters<typeof aComment>[1], "consultation">[], query: string) {
    const consultation = await aConsultation(db);
    const ids = [];
    for (const one of stated) ids.push((await aComment(db, { consultation, ...one })).id);
    await indexNewComments(db, ids);
    return search(db, {
      filters: readSearchFilters(new URLSearchParams(`consultation=${consultation.reference}&${query}`)),
      ...{ page: 1, now: new Date("2026-03-01T00:00:00Z"), language: "en" },
    });
  }

  test("are of what misses one of several, and of nothing that misses two", async () => {
    const all = { remarks: "A herring.", stakeholder_group: "academia", country: "FR" } as const;
    const { total, choices } = await foundAmong(
      [
        { ...all, position: "support" },
        { ...all, position: "support" },
        { ...all, position: "support", country: "DE" },
        { ...all, position: "support", country: "DE" },
        { ...all, position: "support", country: "US" },
        { ...all, position: "oppose" },
        { ...all, position: "oppose", country: "DE" },
      ],
      "q=herring&group=academia&country=FR&position=support",
    );

    expect(total).toBe(2);
    expect(choices.group).toEqual([{ value: "academia", count: 2 }]);
    expect(choices.country).toEqual([
      { value: "DE", count: 2 },
      { value: "FR", count: 2 },
      { value: "US", count: 1 },
    ]);
    expect(choices.position).toEqual([
      { value: "support", count: 2 },
      { value: "oppose", count: 1 },
    ]);
  });

  test("are of what has the words as well that nearly all have", async () => {
    const all = Array.from({ length: 199 }, () => ({ remarks: "A herring.", country: "FR" }));
    const others = [
      { remarks: "A cod.", country: "DE" },
      { remarks: "A herring.", country: "DE" },
    ];
    const { total, choices } = await foundAmong([...all, ...others], "q=herring&country=DE");

    expect(total).toBe(1);
    expect(choices.country).toEqual([
      { value: "FR", count: 199 },
      { value: "DE", count: 1 },
    ]);
  });

  test("are none where nothing is looked for", async () => {
    const { isLooking, choices } = await foundAmong(
      [{ stakeholder_group: "academia" }],
      "q=!&group=academia",
    );

    expect([isLooking, choices.group]).toEqual([false, []]);
  });

  test("count once what is chosen, however it is written", async () => {
    const names = ["Anglers Guild", "Anglers_Guild"];
    const { total, choices } = await foundAmong(
      names.map((organisation) => ({ organisation, country: "FR" })),
      "organisation=Anglers+Guild&country=FR",
    );

    expect(total).toBe(2);
    expect(choices.organisation).toEqual(names.map((value) => ({ value, count: 1 })));
  });
});
