import { describe, expect, test } from "vitest";
import { makePublic, makeUnread } from "#app/comments/record/public-version.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { keepDigests } from "#app/digests/building/keep-digests.server.ts";
import { findInShort } from "#app/digests/first-page/find-first-page.server.ts";
import { findVoicePage } from "#app/digests/said/find-pages.server.ts";
import { findSaidPoint } from "#app/digests/said/find-point.server.ts";
import { findSaidThemes } from "#app/digests/said/find-themes.server.ts";
import { passagesOfPoint } from "#app/digests/said/passages-of-point.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { aComment, type Consultation } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

type Read = Awaited<ReturnType<typeof anAnalystsConsultation>>;

describe.each(dialects)("what was argued (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);

  /** A consultation with so many comments that oppose, of which the key points are there. */
  async function anArguedConsultation(count = 24) {
    const read = await anAnalystsConsultation(db);
    await argued(
      db,
      read.consultation,
      manyArguments(count).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    return read;
  }

  async function opened({ consultation: { government_code, reference }, analyst }: Read) {
    const place = { government: government_code, reference };
    return { consultation: await findOfficialsConsultation(db, analyst, place) };
  }
  const inShort = async (read: Read) => (await findInShort(db, read.analyst, await opened(read))).inShort;
  const quotesOf = async (read: Read) =>
    (await inShort(read)).sides.flatMap(({ points }) => points.flatMap(({ quotes }) => quotes));
  const numberTo = (consultation: Consultation, number: number) =>
    db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .where("number", "=", number)
      .executeTakeFirstOrThrow();
  const takeOff = async (consultation: Consultation, number: number) => {
    const comment = await numberTo(consultation, number);
    await inTransaction(db, (db) =>
      makeUnread(db, comment, { kind: "taken off", at: "2026-02-02T00:00:00.000Z" }),
    );
    return comment;
  };

  test("is said in sentences that stand word for word in the comment that they lead to", async () => {
    const read = await anArguedConsultation();

    const quotes = await quotesOf(read);

    expect(quotes.length).toBeGreaterThan(3);
    for (const { words, number } of quotes) {
      const { id } = await numberTo(read.consultation, number);
      const { remarks } = await db
        .selectFrom("comment_version")
        .select("remarks")
        .where("comment_id", "=", id)
        .executeTakeFirstOrThrow();
      expect(remarks).toContain(words);
    }
  });

  test("is on the page to print with its themes, and nothing of it is folded away", async () => {
    const read = await anArguedConsultation();
    const portal = await aPortal(db);
    const { government_code, reference } = read.consultation;
    const cookie = await cookieOf(db, portal, read.analyst);

    const address = `/officials/${government_code}/consultations/${reference}/digest/print`;
    const page = await (await portal.get(address, cookie)).text();

    expect(page).toContain("In short");
    expect(page).toMatch(/id="theme-/);
    expect(page).not.toMatch(/further key points?</);
  });

  test("is looked for once enough say why, and not before", async () => {
    const read = await anAnalystsConsultation(db);
    const remarks = manyArguments(8);
    await argued(
      db,
      read.consultation,
      remarks.slice(0, 7).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    expect((await inShort(read)).followed).toEqual({
      ...{ isBuilt: false, isBehind: false, isOutgrown: false, joins: [] },
    });

    await argued(
      db,
      read.consultation,
      remarks.slice(7).map((remarks) => ({ remarks })),
    );
    expect((await inShort(read)).followed).toMatchObject({ isBuilt: false, isBehind: true, joins: [] });
    await digestsKept(db);

    expect((await inShort(read)).followed).toMatchObject({ isBuilt: true, isBehind: false, joins: [] });
  });

  test("is never mixed across positions, those that nobody stated being apart", async () => {
    const read = await anAnalystsConsultation(db);
    const positions = ["support", "oppose", null] as const;
    for (const position of positions)
      await argued(
        db,
        read.consultation,
        manyArguments(12).map((remarks) => ({ remarks, position })),
      );
    await digestsKept(db);

    const { sides } = await inShort(read);

    expect(sides.map(({ position, comments }) => [position, comments])).toEqual([
      ["support", 12],
      ["oppose", 12],
      ["not stated", 12],
    ]);
    const mixed = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("key_point", "key_point.id", "made.key_point_id")
      .innerJoin("passage", "passage.id", "made.passage_id")
      .select(["key_point.position as of_point", "passage.position as of_passage"])
      .where("key_point.consultation_id", "=", read.consultation.id)
      .execute();
    expect(mixed.length).toBeGreaterThan(12);
    expect(mixed.filter(({ of_point, of_passage }) => of_point !== of_passage)).toEqual([]);
    const [first] = sides;
    expect(first?.points[0]?.dissent.map(({ position }) => position)).toEqual(["oppose"]);
  });

  test("shows nothing of a comment from the moment at which it is taken off, and later keeps nothing", async () => {
    const read = await anArguedConsultation();
    const [quote] = await quotesOf(read);
    const number = quote?.number ?? 0;

    const { id } = await takeOff(read.consultation, number);
    expect((await quotesOf(read)).map(({ number }) => number)).not.toContain(number);
    await digestsKept(db);

    const passages = await db.selectFrom("passage").select("id").where("comment_id", "=", id).execute();
    expect(passages).toEqual([]);
    const stored = JSON.stringify([
      await db
        .selectFrom("key_point")
        .selectAll()
        .where("consultation_id", "=", read.consultation.id)
        .execute(),
      await db
        .selectFrom("digest_build")
        .select("frozen")
        .where("consultation_id", "=", read.consultation.id)
        .execute(),
    ]);
    // What nobody else wrote: the number in its second sentence.
    expect(stored).not.toMatch(new RegExp(`"${number - 1}"`));
    const points = await db
      .selectFrom("key_point")
      .select("quote_passage_id")
      .where("consultation_id", "=", read.consultation.id)
      .execute();
    expect(points.filter(({ quote_passage_id }) => quote_passage_id === null)).toEqual([]);
  });

  test("ends where all who make a key point take it back, its theme with it", async () => {
    const read = await anArguedConsultation(8);
    for (let number = 1; number <= 8; number++) await takeOff(read.consultation, number);

    await digestsKept(db);

    for (const table of ["passage", "key_point", "theme"] as const)
      expect(
        await db.selectFrom(table).select("id").where("consultation_id", "=", read.consultation.id).execute(),
      ).toEqual([]);
  });

  test("keeps what stands in a comment that is changed, with the key points that it makes", async () => {
    const read = await anArguedConsultation();
    const [quote] = await quotesOf(read);
    const comment = await numberTo(read.consultation, quote?.number ?? 0);
    await publishAnew(db, comment, `Let me begin otherwise this time.\n\n${quote?.words}`);
    await digestsKept(db);

    const after = await quotesOf(read);

    expect(after.map(({ words }) => words)).toContain(quote?.words);
    const passages = await db
      .selectFrom("passage")
      .select(["id", "version"])
      .where("comment_id", "=", comment.id)
      .execute();
    expect(passages.map(({ version }) => version)).toEqual([2, 2]);
    expect(passages.map(({ id }) => id)).toContain(quote?.passage_id);
  });

  test("leaves every passage where it is while more comes in", async () => {
    const read = await anArguedConsultation();
    const before = await listMade(db, read.consultation.id);
    await argued(
      db,
      read.consultation,
      manyArguments(90, 100).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);

    const after = await listMade(db, read.consultation.id);

    expect(after.length).toBeGreaterThan(before.length);
    expect(before.filter((made) => !after.includes(made))).toEqual([]);
  });

  test("gets further key points where many say what none of them covers", async () => {
    const read = await anArguedConsultation();
    const { keyPoints } = await inShort(read);
    const remarks = Array.from({ length: 60 }, (_, at) => {
      const own = Array.from({ length: 30 }, (_, word) => `own${at}word${word}`).join(" ");
      return `Zoos breeding pandas deserve cheaper bamboo deliveries to city${at} and town${at}.\n\n${own}.`;
    });
    await argued(
      db,
      read.consultation,
      remarks.map((remarks) => ({ remarks })),
    );
    await digestsKept(db);

    const themes = (await findSaidThemes(db, read.analyst, await opened(read))).themes;

    const points = themes.flatMap(({ points }) => points);
    expect(points.length).toBeGreaterThan(keyPoints);
    const onPandas = points.filter(({ quotes }) => quotes[0]?.words.includes("pandas"));
    expect(Math.max(...onPandas.map(({ comments }) => comments))).toBeGreaterThan(50);
  });

  test("takes one build for an import of many, however often the job came meanwhile", async () => {
    const read = await anAnalystsConsultation(db);
    for (let batch = 0; batch < 4; batch++) {
      await argued(
        db,
        read.consultation,
        manyArguments(25, batch * 25).map((remarks) => ({ remarks })),
      );
      await digestsKeptOnce(db);
    }
    await digestsKept(db);

    const builds = await db
      .selectFrom("digest_build")
      .select("comments")
      .where("consultation_id", "=", read.consultation.id)
      .execute();

    expect(builds).toEqual([{ comments: 100 }]);
  });

  test("is the same whether the job was stopped on its way, done twice, or done by two at once", async () => {
    const once = await anArguedConsultation();
    const read = await anAnalystsConsultation(db);
    await argued(
      db,
      read.consultation,
      manyArguments(24).map((remarks) => ({ remarks })),
    );
    for (let steps = 0; steps < 6; steps++) await stoppedAfter(db, steps);
    const other = openDatabase(url);
    await Promise.allSettled([digestsKept(db), digestsKept(other)]);
    await other.destroy();
    await digestsKept(db);

    const told = async (read: Read) =>
      (await inShort(read)).sides.map(({ points, ...side }) => ({
        ...side,
        points: points.map(({ comments, quotes }) => `${comments} ${quotes[0]?.words}`).sort(),
      }));
    expect(await told(read)).toEqual(await told(once));
  });

  test("goes on reading with the comment after the last that was read, where that was interrupted", async () => {
    const { consultation } = await anAnalystsConsultation(db);
    await argued(
      db,
      consultation,
      manyArguments(60).map((remarks) => ({ remarks })),
    );
    const said: string[] = [];
    const keep = (mostSteps: number) =>
      keepDigests(db, {
        now: new Date("2026-02-01T10:00:00.000Z"),
        signal: new AbortController().signal,
        async progress(words) {
          if (words.startsWith(consultation.reference)) said.push(words);
          if (said.length > mostSteps) throw new Error("Interrupted");
        },
      });
    const read = async () =>
      (await db.selectFrom("passage").select("id").where("consultation_id", "=", consultation.id).execute())
        .length;

    await expect(keep(1)).rejects.toThrow("Interrupted");
    const first = await read();
    await keep(1_000);

    expect(first).toBeGreaterThan(0);
    expect(await read()).toBeGreaterThan(first);
    expect(said.slice(0, 3).map((words) => words.replace(/^\S+ /, ""))).toEqual([
      "reading all comments, to number 0",
      "reading all comments, to number 20",
      "reading all comments, to number 20",
    ]);
  });

  test("has passages whose ids begin as their comment's, unless it was read when they did not", async () => {
    const [{ consultation: older }, { consultation: newer }] = [
      await anAnalystsConsultation(db),
      await anAnalystsConsultation(db),
    ];
    const begun = { event_number: 0, build_number: null, waits: 1 as const };
    await db
      .insertInto("digest_progress")
      .values({ consultation_id: older.id, ...begun })
      .execute();
    for (const consultation of [older, newer])
      await argued(db, consultation, [{ remarks: manyArguments(1)[0] ?? "" }]);
    await digestsKept(db);
    const areBeside = async ({ id }: Consultation) => {
      const passages = await db
        .selectFrom("passage")
        .select(["id", "comment_id"])
        .where("consultation_id", "=", id)
        .execute();
      return passages.map(({ id, comment_id }) => id.startsWith(comment_id.replaceAll("-", "").slice(0, 12)));
    };

    expect(new Set(await areBeside(older))).toEqual(new Set([false]));
    expect(new Set(await areBeside(newer))).toEqual(new Set([true]));
  });

  test("shows no quote that is not what stands there, and the job fails and says where", async () => {
    const read = await anArguedConsultation();
    const [quote] = await quotesOf(read);
    await db
      .updateTable("passage")
      .set((set) => ({ starts_at: set("starts_at", "+", 1) }))
      .where("id", "=", quote?.passage_id ?? "")
      .execute();
    await argued(db, read.consultation, [{ remarks: "One more word on fees." }]);

    const shown = (await quotesOf(read)).map(({ words }) => words);
    const kept = digestsKept(db);

    await expect(kept).rejects.toThrow(
      `of ${read.consultation.reference} quotes what does not stand in comment ${quote?.number}`,
    );
    expect(shown).not.toContain(quote?.words);
    expect(shown).not.toContain(quote?.words.slice(1));
    // For the other tests of this database.
    await db
      .deleteFrom("key_point")
      .where("quote_passage_id", "=", quote?.passage_id ?? "")
      .execute();
  });

  test("counts organisations, groups and countries, and leads to the passages of each", async () => {
    const read = await anAnalystsConsultation(db);
    const remarks = manyArguments(16).map((remarks, at) => ({
      remarks,
      country: at % 2 ? "NL" : "DE",
      stakeholder_group: at % 4 === 0 ? ("academia" as const) : ("private sector" as const),
      organisation: `House ${at % 3}`,
    }));
    await argued(db, read.consultation, remarks);
    await digestsKept(db);
    const { sides } = await inShort(read);
    const point = sides[0]?.points[0];

    for (const { key, comments } of point?.countries ?? []) {
      const filters = { group: "", country: key };
      const found = await findSaidPoint(db, read.analyst, {
        ...(await opened(read)),
        ...{ keyPointId: point?.id, filters, page: 1 },
      });
      expect([key, found.counts.comments]).toEqual([key, comments]);
      expect(found.passages.every(({ country }) => country === key)).toBe(true);
    }
    const all = { keyPointId: point?.id ?? "", filters: { group: "", country: "" } };
    const { listed, isMore } = await passagesOfPoint(db, read.consultation.id, all);
    const first = await passagesOfPoint(db, read.consultation.id, { ...all, most: 2 });
    const dutch = { ...all, filters: { group: "", country: "NL" }, most: 1 };
    expect([isMore, listed.length > 2]).toEqual([false, true]);
    expect(first).toEqual({ listed: listed.slice(0, 2), isMore: true });
    expect(listed.map(({ nearness }) => nearness)).toEqual(
      listed.map(({ nearness }) => nearness).sort((one, other) => other - one),
    );
    expect((await passagesOfPoint(db, read.consultation.id, dutch)).listed).toHaveLength(1);
    expect(point?.groups.reduce((sum, { comments }) => sum + comments, 0)).toBe(point?.comments);
    expect(point?.organisations).toBeLessThanOrEqual(3);
  });

  test("lists who gives reasons that no key point cites, and the groups and countries of whom nobody is cited", async () => {
    const read = await anAnalystsConsultation(db);
    await argued(db, read.consultation, [
      ...manyArguments(24).map((remarks) => ({ remarks, country: "NL" })),
      {
        remarks: "Beekeepers need thermal lenses against mites in winter hives.",
        country: "MT",
        stakeholder_group: "academia",
        position: "support",
      },
    ]);
    await digestsKept(db);

    const page = await findVoicePage(db, read.analyst, { ...(await opened(read)), page: 1 });

    const words = page.voices.flatMap(({ quotes }) => quotes.map(({ words }) => words));
    expect(words).toContain("Beekeepers need thermal lenses against mites in winter hives.");
    expect(page.comments).toBe(page.voices.length);
    expect(page.uncited.countries).toEqual([{ key: "MT", comments: 1 }]);
    expect(page.uncited.groups).toEqual([{ key: "academia", comments: 1 }]);
  });

  test("leaves replies out, and says of a point which provision it is about and what is asked there", async () => {
    const read = await anAnalystsConsultation(db);
    const reasons = "Delete this article, since door cameras are no surveillance tool at all.";
    const points = [{ anchor: "article-1", position: "oppose" as const, reasons }];
    const comment = await aComment(db, { consultation: read.consultation, points });
    await aComment(db, { parent: comment, remarks: "You should read the annex on thermal lenses first." });
    await digestsKept(db);

    const passages = await db
      .selectFrom("passage")
      .innerJoin("provision", "provision.id", "passage.provision_id")
      .select(["provision.anchor", "part", "is_ask"])
      .where("passage.consultation_id", "=", read.consultation.id)
      .execute();

    expect(passages).toEqual([{ anchor: "article-1", part: "point", is_ask: 1 }]);
    expect((await inShort(read)).asks).toMatchObject({ sentences: 1, comments: 1 });
    const all = await db
      .selectFrom("passage")
      .select("comment_id")
      .where("consultation_id", "=", read.consultation.id)
      .execute();
    expect(new Set(all.map(({ comment_id }) => comment_id))).toEqual(new Set([comment.id]));
  });
});

async function listMade(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("key_point_passage as made")
    .innerJoin("passage", "passage.id", "made.passage_id")
    .select(["made.key_point_id", "made.passage_id", "made.nearness"])
    .where("passage.consultation_id", "=", consultationId)
    .execute();
  return rows.map((row) => Object.values(row).join(" "));
}

/** As deciding on a change does. */
async function publishAnew(db: Db, comment: Awaited<ReturnType<typeof aComment>>, remarks: string) {
  await inTransaction(db, async (db) => {
    const before = await db
      .selectFrom("comment_version")
      .selectAll()
      .where("comment_id", "=", comment.id)
      .executeTakeFirstOrThrow();
    const version = { ...before, version: 2, remarks, remarks_html: `<p>${remarks}</p>`, draft_id: null };
    await db.insertInto("comment_version").values(version).execute();
    await db.updateTable("comment").set({ current_version: 2 }).where("id", "=", comment.id).execute();
    await makePublic(db, comment, { version: 2, at: "2026-02-02T00:00:00.000Z" });
  });
}

async function digestsKeptOnce(db: Db) {
  await keepDigests(db, {
    now: new Date("2026-02-01T10:00:00.000Z"),
    signal: new AbortController().signal,
    progress: unwatched,
  });
}

/** As it is where a portal ends after so many steps of the work. */
async function stoppedAfter(db: Db, steps: number) {
  const end = new AbortController();
  let step = 0;
  const progress = async () => {
    if (step++ >= steps) end.abort(new Error("Ending"));
    end.signal.throwIfAborted();
  };
  await keepDigests(db, { now: new Date("2026-02-01T10:00:00.000Z"), signal: end.signal, progress }).catch(
    (error) => expect(error).toBe(end.signal.reason),
  );
}
