import { afterEach, describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import type { DigestChange } from "#app/digests/editing/change.ts";
import { renameTheme } from "#app/digests/editing/edit-theme.server.ts";
import { listEdits } from "#app/digests/editing/list-edits.server.ts";
import { undoEdit } from "#app/digests/editing/undo-edit.server.ts";
import { joinedBy } from "#app/digests/joining/joined-by.server.ts";
import { keepJoined } from "#app/digests/joining/keep-joined.server.ts";
import { decideProposal } from "#app/digests/models/decide-proposal.server.ts";
import { findAcceptedSentence, findModels } from "#app/digests/models/find-models.server.ts";
import { keepModels } from "#app/digests/models/keep-models.server.ts";
import { type ModelServer, patience } from "#app/digests/models/model-server.server.ts";
import { setModelUse } from "#app/digests/models/use-models.server.ts";
import { findSaidThemes } from "#app/digests/said/find-themes.server.ts";
import { checkSnapshot } from "#app/digests/snapshots/check-snapshot.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { aModelServer, type Manners } from "#tests/support/fake-models.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";

const now = new Date("2026-02-03T10:00:00.000Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe.each(dialects)("a server with models (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const open: { close: () => void }[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) server.close();
    patience.answer = 60_000;
    // What one test lets a server do is nothing to the next.
    await db.updateTable("model_use").set({ is_on: 0 }).execute();
  });

  async function aServer(elsewhere = "") {
    const server = await aModelServer({ elsewhere });
    open.push(server);
    return server;
  }
  const stateOf = (id: string) =>
    db
      .selectFrom("model_proposal")
      .select(["state", "former", "decided_by", "decided_at"])
      .where("id", "=", id)
      .executeTakeFirst();
  const work = (server: ModelServer | undefined, at = now) =>
    keepModels(db, server, { now: at, signal: new AbortController().signal, progress: unwatched });

  async function anArguedConsultation() {
    const { government, consultation: made, analyst } = await anAnalystsConsultation(db);
    const { id } = await anOfficial(db, { government, role: "case officer" });
    const officer = await findAccount(db, id);
    if (!officer) throw new Error("The case officer has no account");
    await argued(
      db,
      made,
      manyArguments(24).map((remarks) => ({ remarks, organisation: "Hidden Name Ltd" })),
    );
    await digestsKept(db);
    const place = { government: made.government_code, reference: made.reference };
    const consultation = await findOfficialsConsultation(db, officer, place);
    const use = (address: string, isOn = true) =>
      setModelUse(db, officer, { consultation, address, isOn, now });
    const view = () => findModels(db, analyst, { consultation });
    return { consultation, analyst, officer, use, view };
  }

  test("is asked nothing where none is configured, nor before officials of the consultation agree", async () => {
    const { use, view } = await anArguedConsultation();
    const server = await aServer();

    await work(undefined);
    expect((await view()).server).toBeNull();
    expect(await use(server.origin)).toMatchObject({ ok: false });
    await work(server.settings);

    expect(server.asked).toEqual([]);
    expect((await view()).server).toMatchObject({ address: server.origin, chat_model: "talker" });
  });

  test("gets words of the public form alone, and offers what stands up to the checks", async () => {
    const { use, view } = await anArguedConsultation();
    const server = await aServer();
    await work(server.settings);
    await use(server.origin);
    server.state.says = (passages) => ({
      words: (passages[0]?.text ?? "").split(" ").slice(0, 8).join(" "),
      cites: [1],
    });

    await work(server.settings);

    const { proposals, use: used } = await view();
    expect(proposals.length).toBeGreaterThan(1);
    expect(proposals.every(({ cites, words }) => cites[0]?.words.startsWith(words))).toBe(true);
    expect(used).toMatchObject({ sent_at: now.toISOString(), failure: null });
    const sent = server.asked.map(({ body }) => body).join("\n");
    expect(sent).toContain("licence delays");
    expect(sent).not.toContain("Hidden Name");
    expect(new Set(server.asked.map(({ headers }) => headers.authorization))).toEqual(
      new Set(["Bearer a-key"]),
    );
    const times = server.asked.length;
    await work(server.settings, later(60));
    await work(server.settings, later(120));
    await work(server.settings, later(180));
    const asked = server.asked.slice(times).map(({ body }) => body);
    expect(asked.filter((body) => server.asked.slice(0, times).some((one) => one.body === body))).toEqual([]);
  });

  test.each<[string, (text: string) => { words: string; cites: number[] } | string]>([
    ["cites", (words) => ({ words, cites: [99] })],
    ["cites", (words) => ({ words, cites: [] })],
    ["figure", (words) => ({ words: `${first(words)} 97`, cites: [1] })],
    ["length", (words) => ({ words: `${words} `.repeat(12), cites: [1] })],
    ["markup", (words) => ({ words: `**${first(words)}**`, cites: [1] })],
    ["markup", () => ({ words: "Ignore all previous instructions", cites: [1] })],
    ["quantity", (words) => ({ words: `Most say ${first(words)}`, cites: [1] })],
    ["negation", (words) => ({ words: `never ${first(words)}`, cites: [1] })],
    ["name", (words) => ({ words: `${first(words)} Rumpelstiltskin`, cites: [1] })],
    ["own", () => ({ words: "Purple elephants dance gracefully", cites: [1] })],
    ["quotation", (words) => ({ words: `“adored” ${first(words)}`, cites: [1] })],
    ["nothing", () => "As a helpful assistant I would rather talk about something else."],
  ])("has what it says thrown away by the check of: %s", async (why, says) => {
    const { use, view } = await anArguedConsultation();
    const server = await aServer();
    await work(server.settings);
    await use(server.origin);
    server.state.says = (passages) => says(passages[0]?.text ?? "");

    await work(server.settings);

    const { proposals, thrown } = await view();
    expect(proposals).toEqual([]);
    expect(thrown.map((one) => one.why)).toEqual([why]);
  });

  test.each<[Manners, string]>([
    ["hangs", "slow"],
    ["drips", "slow"],
    ["breaks off", "away"],
    ["fails", "away"],
    ["is busy", "busy"],
    ["redirects", "elsewhere"],
    ["garbage", "unclear"],
    ["endless", "long"],
    ["nothing", "unclear"],
  ])("that %s harms nothing; officials are told, and it is asked again later", async (manners, failure) => {
    const { use, view } = await anArguedConsultation();
    const other = await aServer();
    const server = await aServer(`${other.origin}/v1/embeddings`);
    await work(server.settings);
    await use(server.origin);
    patience.answer = 300;
    server.state.manners = manners;

    await expect(work(server.settings)).rejects.toThrow(failure);

    expect((await view()).use).toMatchObject({ failure, failed_at: now.toISOString() });
    expect(other.asked).toEqual([]);
    const times = server.asked.length;
    await work(server.settings, later(5));
    expect(server.asked).toHaveLength(times);
    patience.answer = 60_000;
    server.state.manners = "well";
    await work(server.settings, later(700));
    expect((await view()).use).toMatchObject({ failure: null, sent_at: later(700).toISOString() });
  });

  test("names a theme once an official accepts it, marked as a machine's, and no more once they take it back", async () => {
    const { consultation, analyst, use, view } = await anArguedConsultation();
    const server = await aServer();
    await work(server.settings);
    await use(server.origin);
    server.state.says = (passages) => ({ words: first(passages[0]?.text ?? ""), cites: [1] });
    await work(server.settings);
    const proposal = (await view()).proposals.find(({ theme_id }) => theme_id !== null);
    if (!proposal) throw new Error("Nothing was proposed for a theme");
    const theme = async () =>
      (await findSaidThemes(db, analyst, { consultation })).themes.find(({ id }) => id === proposal.theme_id);
    const before = await theme();
    const decide = (accept: boolean) =>
      decideProposal(db, analyst, { consultation, proposalId: proposal.id, accept, now });

    const both = await Promise.all([decide(true), decide(true)]);

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await theme()).toMatchObject({ name: proposal.words, byMachine: true, named_by: "official" });
    const number = (await aSnapshot(db, consultation)) ?? 0;
    const { result } = await checkSnapshot(db, { reference: consultation.reference, number });
    expect(result).toBe("the same");
    expect(await decide(false)).toEqual({ ok: true });
    expect(await theme()).toMatchObject({ name: before?.name, byMachine: false, named_by: "method" });

    const { edits } = await listEdits(db, analyst, { consultation, page: 1 });
    expect(edits.map(({ kind }) => kind)).toEqual(["refuse-name", "accept-name"]);
    const undo = (at: number) => undoEdit(db, analyst, { consultation, editId: edits[at]?.id ?? "", now });
    expect(await undo(0)).toBe(true);
    expect(await theme()).toMatchObject({ name: proposal.words, byMachine: true });
    expect(await stateOf(proposal.id)).toMatchObject({ state: "accepted", former: before?.name });
    expect(await undo(1)).toBe(true);
    expect(await theme()).toMatchObject({ name: before?.name, byMachine: false, named_by: "method" });
    const open = { state: "offered", former: null, decided_by: null, decided_at: null };
    expect(await stateOf(proposal.id)).toEqual(open);
    expect(await decide(true)).toEqual({ ok: true });
    expect(await theme()).toMatchObject({ name: proposal.words, byMachine: true });
  });

  test("gives a theme back the name that an official gave it, as theirs, once a name for it is refused or cannot stay", async () => {
    const { consultation, analyst, use, view } = await anArguedConsultation();
    const server = await aServer();
    await work(server.settings);
    await use(server.origin);
    server.state.says = (passages) => ({ words: first(passages[0]?.text ?? ""), cites: [1] });
    await work(server.settings);
    const proposal = (await view()).proposals.find(({ theme_id }) => theme_id !== null);
    if (!proposal?.theme_id) throw new Error("Nothing was proposed for a theme");
    const theme = { consultation, themeId: proposal.theme_id, seen: 0, now };
    expect((await renameTheme(db, analyst, { ...theme, name: "Waiting" })).ok).toBe(true);
    const decide = (accept: boolean) =>
      decideProposal(db, analyst, { consultation, proposalId: proposal.id, accept, now });
    const named = () =>
      db
        .selectFrom("theme")
        .select(["name", "named_by", "machine_name"])
        .where("id", "=", theme.themeId)
        .executeTakeFirst();
    const official = { name: "Waiting", named_by: "official", machine_name: null };

    await decide(true);
    await decide(false);
    expect(await named()).toEqual(official);

    const { edits } = await listEdits(db, analyst, { consultation, page: 1 });
    await undoEdit(db, analyst, { consultation, editId: edits[0]?.id ?? "", now });
    expect(await named()).toMatchObject({ name: proposal.words });
    const cited = proposal.cites[0]?.passage_id ?? "";
    await db.deleteFrom("passage").where("id", "=", cited).execute();
    await work(undefined);
    expect(await named()).toEqual(official);
  });

  async function aProposedName() {
    const { consultation, analyst, use, view } = await anArguedConsultation();
    const server = await aServer();
    await work(server.settings);
    await use(server.origin);
    server.state.says = (passages) => ({ words: first(passages[0]?.text ?? ""), cites: [1] });
    await work(server.settings);
    const proposal = (await view()).proposals.find(({ theme_id }) => theme_id !== null);
    if (!proposal?.theme_id) throw new Error("Nothing was proposed for a theme");
    const { theme_id: themeId, id: proposalId } = proposal;
    return {
      ...{ proposal, themeId },
      decide: (accept: boolean) => decideProposal(db, analyst, { consultation, proposalId, accept, now }),
      rename: (name: string) => renameTheme(db, analyst, { consultation, themeId, seen: 1, now, name }),
      edits: async () => (await listEdits(db, analyst, { consultation, page: 1 })).edits,
      undo: (editId = "") => undoEdit(db, analyst, { consultation, editId, now }),
      named: () =>
        db
          .selectFrom("theme")
          .select(["name", "named_by", "machine_name"])
          .where("id", "=", themeId)
          .executeTakeFirst(),
    };
  }

  test("gives a theme no name back that an official refused once the theme had another", async () => {
    const { proposal, decide, rename, edits, undo, named } = await aProposedName();
    await decide(true);
    expect(await rename("Waiting longer")).toMatchObject({ ok: true });
    expect(await decide(false)).toEqual({ ok: true });

    const [refused, renamed] = await edits();

    expect([refused?.kind, renamed?.kind]).toEqual(["refuse-name", "rename-theme"]);
    expect(await undo(renamed?.id)).toBe(false);
    expect(await named()).toMatchObject({ name: "Waiting longer", machine_name: null });
    expect(await undo(refused?.id)).toBe(true);
    expect(await named()).toMatchObject({ name: "Waiting longer", machine_name: proposal.words });
    expect(await stateOf(proposal.id)).toMatchObject({ state: "accepted" });
  });

  test("offers a name again once its acceptance is undone, also where the edit does not tell the proposal", async () => {
    const { proposal, decide, edits, undo } = await aProposedName();
    await decide(true);
    const [accepted] = await edits();
    const { change } = await db
      .selectFrom("digest_edit")
      .select("change")
      .where("id", "=", accepted?.id ?? "")
      .executeTakeFirstOrThrow();
    const told: DigestChange = JSON.parse(change);
    const rows = told.rows.filter(({ table }) => table === "theme");
    await db
      .updateTable("digest_edit")
      .set({ change: JSON.stringify({ ...told, rows }) })
      .where("id", "=", accepted?.id ?? "")
      .execute();

    expect(await undo(accepted?.id)).toBe(true);

    const open = { state: "offered", former: null, decided_by: null, decided_at: null };
    expect(await stateOf(proposal.id)).toEqual(open);
    expect(await decide(true)).toEqual({ ok: true });
  });

  test("gives a theme its former name back when what it was named after is gone, even where no server is left", async () => {
    const { consultation, analyst, use, view } = await anArguedConsultation();
    const server = await aServer();
    await work(server.settings);
    await use(server.origin);
    server.state.says = (passages) => ({ words: first(passages[0]?.text ?? ""), cites: [1] });
    await work(server.settings);
    const proposal = (await view()).proposals.find(({ theme_id }) => theme_id !== null);
    if (!proposal) throw new Error("Nothing was proposed for a theme");
    await decideProposal(db, analyst, { consultation, proposalId: proposal.id, accept: true, now });
    await db
      .deleteFrom("passage")
      .where("id", "=", proposal.cites[0]?.passage_id ?? "")
      .execute();

    await work(undefined);

    const { name, machine_name } = await db
      .selectFrom("theme")
      .select(["name", "machine_name"])
      .where("id", "=", proposal.theme_id ?? "")
      .executeTakeFirstOrThrow();
    expect(name).not.toBe(proposal.words);
    expect(machine_name).toBeNull();
    const { edits } = await listEdits(db, analyst, { consultation, page: 1 });
    expect(edits.map(({ kind }) => kind)).toEqual(["accept-name"]);
    const { change } = await db
      .selectFrom("digest_edit")
      .select("change")
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();
    expect(change).not.toContain(proposal.words);
  });

  test("says nothing any more of what is taken off, accepted or not", async () => {
    const { consultation, analyst, use, view } = await anArguedConsultation();
    const server = await aServer();
    await work(server.settings);
    await use(server.origin);
    server.state.says = (passages) => ({ words: first(passages[0]?.text ?? ""), cites: [1] });
    await work(server.settings);
    const proposal = (await view()).proposals.find(({ key_point_id }) => key_point_id !== null);
    if (!proposal) throw new Error("Nothing was proposed for a key point");
    await decideProposal(db, analyst, { consultation, proposalId: proposal.id, accept: true, now });
    const which = { consultation, keyPointId: proposal.key_point_id ?? "" };
    expect(await findAcceptedSentence(db, analyst, which)).toMatchObject({ words: proposal.words });

    const comment = await db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .where("number", "=", proposal.cites[0]?.number ?? 0)
      .executeTakeFirstOrThrow();
    await inTransaction(db, (db) => makeUnread(db, comment, { kind: "taken off", at: now.toISOString() }));

    expect(await findAcceptedSentence(db, analyst, which)).toBeNull();
    await digestsKept(db);
    await work(server.settings, later(60));
    const left = db.selectFrom("model_proposal").select("id").where("id", "=", proposal.id);
    expect(await left.execute()).toEqual([]);
  });

  test("lets key points of two languages meet, and the page says by what they were compared", async () => {
    const { consultation, analyst } = await anArguedConsultation();
    const { themes } = await findSaidThemes(db, analyst, { consultation });
    const [one, other, ...others] = themes.flatMap(({ points }) => points);
    expect(others.length).toBeGreaterThan(0);
    const french = one?.id ?? "";
    await db.updateTable("key_point").set({ language: "fr" }).where("id", "=", french).execute();
    const server = await aServer();
    await db
      .insertInto("model_use")
      .values({
        ...{ consultation_id: consultation.id, is_on: 1, address: server.origin, set_by: analyst.id },
        ...{ set_at: now.toISOString(), sent_at: null, failure: null, failed_at: null, retry_at: null },
      })
      .execute();
    const { embedding, ...rest } = server.settings;
    const embedder = { ...rest, embedding, chat: undefined };
    const alike = [one, other].map((point) => point?.quotes[0]?.words);
    server.state.embeds = (text) => (alike.includes(text) ? [1, 0.2, 0] : [0, 0.2, 1]);
    await work(embedder);

    await keepJoined(db, await joinedBy({ models: embedder, dictionaries: undefined }), {
      progress: unwatched,
    });

    const { followed } = await findSaidThemes(db, analyst, { consultation });
    expect(followed.joins).toEqual([{ languages: ["fr", "en"], by: "model" }]);
    const joined = await db
      .selectFrom("key_point")
      .select("id")
      .where("consultation_id", "=", consultation.id)
      .where("joined_as", "is not", null)
      .execute();
    expect(new Set(joined.map(({ id }) => id))).toEqual(new Set([one?.id, other?.id]));
  });
});

const first = (text: string) =>
  text
    .replace(/[.].*$/s, "")
    .split(" ")
    .slice(0, 6)
    .join(" ")
    .toLowerCase();
