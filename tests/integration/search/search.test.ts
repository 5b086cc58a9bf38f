import { describe, expect, test } from "vitest";
import { indexNewComments } from "#app/comments/record/index-comments.server.ts";
import { makePublic, makeUnread } from "#app/comments/record/public-version.server.ts";
import { indexMeasure } from "#app/consultations/index-measure.server.ts";
import { putEntries } from "#app/indexing/entries.server.ts";
import { keepIndex, makeIndexAnew } from "#app/search/keep-index.server.ts";
import { search } from "#app/search/search.server.ts";
import { readSearchFilters } from "#app/search/search-filters.ts";
import { newId } from "#db/new-id.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anOrganisation } from "#tests/support/organisation-builder.ts";

const at = "2026-02-02T00:00:00.000Z";

describe.each(dialects)("search (%s)", (dialect) => {
  const db = useDatabase(dialect);

  const found = async (query: string, page = 1) =>
    search(db, {
      filters: readSearchFilters(new URLSearchParams(query)),
      ...{ page, now: new Date("2026-03-01T00:00:00Z"), language: "en" },
    });
  const numbers = async (query: string) =>
    (await found(query)).hits.flatMap(({ comment }) => comment?.number ?? []);

  /** A consultation with comments that say that, and where to look for them. */
  async function said(...remarks: string[]) {
    const consultation = await aConsultation(db);
    const comments = [];
    for (const words of remarks)
      comments.push(
        await aComment(db, {
          consultation,
          remarks: words,
          submitted_at: `2026-02-${String(comments.length + 1).padStart(2, "0")}T10:00:00.000Z`,
        }),
      );
    await indexNewComments(
      db,
      comments.map(({ id }) => id),
    );
    return { consultation, comments, here: `consultation=${consultation.reference}` };
  }

  test("finds words in any form, newest first", async () => {
    const { here } = await said("All exports harm us.", "Nothing to say.", "I do not export.");
    expect(await numbers(`${here}&q=exporting`)).toEqual([3, 1]);
    expect(await numbers(`${here}&q=exporting&order=oldest`)).toEqual([1, 3]);
  });

  test("finds words in a row, and leaves out what has another", async () => {
    const { here } = await said("end use of goods", "use at the end", "end use of drones");
    expect(await numbers(`${here}&q="end use"`)).toEqual([3, 1]);
    expect(await numbers(`${here}&q="end use" -drone`)).toEqual([1]);
    expect(await numbers(`${here}&q=end -"end use"`)).toEqual([2]);
  });

  test("finds Japanese and Korean words of two characters, and no others of the same ones", async () => {
    const { here } = await said("輸出管理の改正案について", "理管出輸", "수출통제를 강화해야 한다");
    expect(await numbers(`${here}&q=管理`)).toEqual([1]);
    expect(await numbers(`${here}&q=輸出管理`)).toEqual([1]);
    expect(await numbers(`${here}&q=통제`)).toEqual([3]);
    expect(await numbers(`${here}&q=制通`)).toEqual([]);
  });

  test("finds entries and citations as what they are", async () => {
    const { here } = await said(
      "Entry 5A002.a.1 is wide.",
      "Entry 5A002.b is not.",
      "See Art. 4(2).",
      "See Article 42.",
    );
    expect(await numbers(`${here}&q=5A002.a`)).toEqual([1]);
    expect(await numbers(`${here}&q=5A002`)).toEqual([2, 1]);
    expect(await numbers(`${here}&q=Article 4(2)`)).toEqual([3]);
  });

  test("finds nothing of a comment that was taken off, nor of the replies below", async () => {
    const { consultation, comments, here } = await said("A herring.", "Another herring.");
    const [parent] = comments;
    if (!parent) throw new Error("no comment");
    const reply = await aComment(db, {
      consultation,
      parent,
      remarks: "My herring.",
      submitted_at: "2026-02-03T10:00:00.000Z",
    });
    await indexNewComments(db, [reply.id]);
    expect(await numbers(`${here}&q=herring`)).toEqual([3, 2, 1]);
    await makeUnread(db, parent, { kind: "taken off", at });
    expect(await found(`${here}&q=herring`)).toMatchObject({ total: 1, suggestion: null });
    await makePublic(db, { ...parent, published_version: null }, { version: 1, at });
    expect((await found(`${here}&q=herring`)).total).toBe(3);
  });

  test("lists what was sent for an organisation and shows its name, and nothing else under it", async () => {
    const consultation = await aConsultation(db);
    const { id } = await anOrganisation(db, { name: "Guild" });
    const sent = { consultation, organisation_id: id };
    const comments = [
      await aComment(db, { ...sent, organisation: "Guild" }),
      await aComment(db, { ...sent, organisation: null }),
      await aComment(db, { consultation, organisation: "Guild" }),
    ];
    await indexNewComments(
      db,
      comments.map(({ id }) => id),
    );
    const listed = async () => {
      const filters = readSearchFilters(new URLSearchParams({ kind: "comment" }));
      const { hits, choices } = await search(db, {
        ...{ filters, sentFor: id, page: 1, language: "en" },
        now: new Date("2026-03-01T00:00:00Z"),
      });
      return { numbers: hits.map(({ comment }) => comment?.number), choices: choices.consultation };
    };

    expect(await listed()).toEqual({
      numbers: [comments[0]?.number],
      choices: [{ value: consultation.reference, count: 1 }],
    });
    const [first] = comments;
    if (first) await makeUnread(db, first, { kind: "taken off", at });
    expect(await listed()).toEqual({ numbers: [], choices: [] });
  });

  test("lists replies without words, by who wrote them", async () => {
    const { consultation, comments, here } = await said("A herring.");
    const [parent] = comments;
    if (!parent) throw new Error("no comment");
    const reply = { consultation, parent, remarks: "So be it.", submitted_at: "2026-02-03T10:00:00.000Z" };
    const replies = [
      await aComment(db, { ...reply, stakeholder_group: "academia", country: "DE" }),
      await aComment(db, { ...reply, stakeholder_group: "civil society", country: "DE" }),
    ];
    await indexNewComments(
      db,
      replies.map(({ id }) => id),
    );

    const { choices, total } = await found(`${here}&kind=reply&group=academia`);

    expect(total).toBe(1);
    expect(choices.group).toEqual([
      { value: "academia", count: 1 },
      { value: "civil society", count: 1 },
    ]);
    expect([choices.country, choices.position]).toEqual([[{ value: "DE", count: 1 }], []]);
  });

  test("tells nothing of the account of an official who replied for an authority", async () => {
    const { consultation, comments, here } = await said("A herring.");
    const [parent] = comments;
    if (!parent) throw new Error("no comment");
    const { id } = await anOrganisation(db, { name: "Anglers" });
    const reply = await aComment(db, {
      ...{ consultation, parent, remarks: "We note it.", answers_for: "Ministry of Trade" },
      ...{ stakeholder_group: "academia", country: "DE", organisation: "Anglers", organisation_id: id },
    });
    await indexNewComments(db, [reply.id]);

    const { choices, total } = await found(`${here}&kind=reply`);
    expect([total, choices.group, choices.country, choices.organisation]).toEqual([1, [], [], []]);
    for (const own of ["group=academia", "country=DE", "organisation=Anglers", "group=not+stated"]) {
      const narrowed = await found(`${here}&kind=reply&${own}`);
      expect([narrowed.total, narrowed.choices.group, narrowed.choices.country]).toEqual([0, [], []]);
    }
    const all = (await found(`${here}&q=the`)).choices.group;
    expect(all.find(({ value }) => value === "academia")).toBeUndefined();
    const row = await db
      .selectFrom("search_entry")
      .selectAll()
      .where("subject_id", "=", reply.id)
      .executeTakeFirstOrThrow();
    expect([row.stakeholder_group, row.country, row.organisation]).toEqual([null, null, null]);
  });

  test("finds the same with accents and without, in whichever form texts have the word", async () => {
    const { here } = await said("Des données.", "Une donnée.", "Elle donne cela.");
    await db.updateTable("comment_version").set({ language: "fr" }).execute();
    await makeIndexAnew(db);

    expect(await numbers(`${here}&q=donnees`)).toEqual(await numbers(`${here}&q=données`));
    expect(await numbers(`${here}&q=donnee`)).toEqual(await numbers(`${here}&q=donnée`));
    expect(await numbers(`${here}&q=donnees`)).toEqual(expect.arrayContaining([2, 1]));
  });

  test("offers the spelling of many texts where few have another, and shows these", async () => {
    const { here } = await said(
      ...Array.from({ length: 10 }, () => "The Pendleton Act."),
      "Pendelton, they say.",
    );
    expect(await found(`${here}&q=pendelton`)).toMatchObject({ total: 1, suggestion: "pendleton" });
    expect(await found(`${here}&q=pendleton`)).toMatchObject({ total: 10, suggestion: null });
  });

  test("offers the spelling that public texts have, there and nowhere else", async () => {
    const { here, comments } = await said("The licence is needed.", "A licence again.");
    const elsewhere = await said("Nothing of that kind.");
    expect((await found(`${here}&q=licnece`)).suggestion).toBe("licence");
    expect((await found(`${elsewhere.here}&q=licnece`)).suggestion).toBeNull();
    for (const comment of comments) await makeUnread(db, comment, { kind: "taken off", at });
    expect((await found(`${here}&q=licnece`)).suggestion).toBeNull();
  });

  test("narrows by what comments state, and counts what each choice would leave", async () => {
    const { here, consultation } = await said("One herring.", "Two herring.");
    const third = await aComment(db, {
      consultation,
      remarks: "Three herring.",
      position: "support",
      country: "FR",
      points: [{ anchor: "article-2" }],
    });
    await indexNewComments(db, [third.id]);
    const all = await found(`${here}&q=herring`);
    expect(all.choices.position).toEqual([
      { value: "oppose", count: 2 },
      { value: "support", count: 1 },
    ]);
    expect(all.choices.country).toEqual([
      { value: "NL", count: 2 },
      { value: "FR", count: 1 },
    ]);
    expect(all.choices.provision).toEqual([{ value: "article-2", count: 1 }]);
    const one = await found(`${here}&q=herring&position=support&country=FR&provision=article-2`);
    expect(one.hits.map(({ comment }) => comment?.number)).toEqual([3]);
    expect(one.choices.position).toEqual([{ value: "support", count: 1 }]);
    expect((await found(`${here}&q=herring&position=support`)).choices.position).toEqual(
      all.choices.position,
    );
    expect((await found(`${here}&from=2026-02-02&until=2026-02-02`)).total).toBe(1);
    expect((await found(`${here}&country=XX`)).total).toBe(0);
  });

  test("puts first what has more of the words, where best is asked for", async () => {
    const { here } = await said("licence licence licence", `licence ${"and so on ".repeat(40)}`, "no");
    expect(await numbers(`${here}&q=licence`)).toEqual([2, 1]);
    expect(await numbers(`${here}&q=licence&order=best`)).toEqual([1, 2]);
  });

  test("finds provisions of what is announced, and none of a draft", async () => {
    const announced = await aConsultation(db, { title: "On herring and kippers" });
    const draft = await aConsultation(db, { title: "On herring and sprats", stage: "draft" });
    for (const { id } of [announced, draft]) await indexMeasure(db, id);
    const { hits } = await found(
      `q=herring -"my herring"&kind=measure&government=${announced.government_code}`,
    );
    expect(hits.map(({ consultation }) => consultation.title)).toEqual(["On herring and kippers"]);
    expect((await found("q=sprats")).total).toBe(0);
    expect((await found(`q=sparts`)).suggestion).toBeNull();
  });

  test("gives many that were sent at one moment each a place", async () => {
    const consultation = await aConsultation(db);
    const ids = [];
    for (let at = 0; at < 70; at++)
      ids.push((await aComment(db, { consultation, remarks: "Alike in time." })).id);
    await indexNewComments(db, ids);
    expect((await found(`consultation=${consultation.reference}&q=alike`)).total).toBe(70);
  });

  test("counts up to a thousand with words in a row or much else, and says where there are more", async () => {
    const consultation = await aConsultation(db);
    await putEntries(
      db,
      Array.from({ length: 1001 }, (_, nth) => ({
        ...{ kind: "comment", subject_id: newId(), consultation_id: consultation.id, government_code: "NL" },
        ...{
          stakeholder_group: "academia",
          country: null,
          organisation: null,
          position: null,
          attachments: 0,
        },
        ...{ provisions: "", questions: "", language: "en", likelyLanguage: "en" },
        ...{ submitted_at: new Date(Date.parse(at) + nth * 1000).toISOString(), texts: ["Sprats at sea."] },
      })),
    );
    const here = `consultation=${consultation.reference}`;
    expect(await found(`${here}&q=sprats sea`)).toMatchObject({ total: 1001, isMore: false });
    expect(await found(`${here}&q="sprats at sea"`)).toMatchObject({ total: 1000, isMore: true });
    expect(await found(`${here}&q=sprats sea&group=academia`)).toMatchObject({ total: 1000, isMore: true });
    expect(await found(`${here}&q="sprats at sea"&until=2020-01-01`)).toMatchObject({ total: 0 });
  });

  test("finds the same once the index is made anew, and what was public before there was one", async () => {
    const { here, consultation } = await said("Old herring.");
    await aComment(db, { consultation, remarks: "Herring that nobody indexed." });
    await keepIndex(db);
    expect(await numbers(`${here}&q=herring`)).toHaveLength(2);
    await makeIndexAnew(db);
    expect(await numbers(`${here}&q=herring`)).toHaveLength(2);
    expect((await found(`${here}&kind=measure`)).total).toBe(4);
  });

  test("takes anything for words", async () => {
    for (const q of [
      '"',
      "a'b",
      "\\",
      "%",
      "_",
      "()",
      "*",
      ":",
      "-",
      "~",
      "\u0000",
      '" OR "',
      "^",
      "{}",
      "a".repeat(300),
    ])
      expect(await found(`q=${encodeURIComponent(q)}`)).toBeDefined();
  });
});
