import { describe, expect, test } from "vitest";
import { readFilters } from "#app/comments/comment/filters.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { problemsBeforeSending } from "#app/comments/drafts/ready-content.server.ts";
import { digestCampaigns } from "#app/digests/campaigns.server.ts";
import { aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { aClaim, savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { listComments } from "#tests/support/listing.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aQuestion, askedIn } from "#tests/support/question-builder.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const vault = aVault();
const filters = readFilters(new URLSearchParams());
const position: Change = { part: "overall", position: "oppose", remarks: "" };
const answers: Change = {
  part: "answers",
  answers: { why: "Parce que nos chercheurs ne pourraient plus travailler avec leurs collègues." },
};
const input: Change = {
  part: "input",
  kind: "human_rights",
  key: "a",
  anchor: "",
  fields: { rights: "privacy", groups: "journalists" },
};

describe.each(dialects)("a comment without remarks and points (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aConsultationThatAsks(facts = {}) {
    const consultation = await aConsultation(db, facts);
    await askedIn(db, consultation, [aQuestion()]);
    return consultation;
  }

  async function send(consultation: { id: string }, ...changes: Change[]) {
    const account = await anAccount(db);
    const writer = writerOf(account);
    await savedDraft(db, writer, { consultation, vault, now, changes });
    return { account, result: await sent(db, writer, { consultation, vault, now }) };
  }

  test.each([
    ["answers", answers],
    ["an input", input],
  ])("can consist of %s alone", async (_, change) => {
    const { result } = await send(await aConsultationThatAsks(), position, change);

    expect(result).toEqual({ ok: true, number: 1 });
  });

  test("needs to say something that somebody will be shown", async () => {
    const consultation = await aConsultationThatAsks();
    const writer = writerOf(await anAccount(db));
    const gone: Change = { part: "answers", answers: { "no-longer-asked": "Yes." } };
    const draft = await savedDraft(db, writer, { consultation, vault, now, changes: [position, gone] });

    expect(
      await problemsBeforeSending(db, writer, { consultation, draft: { ...draft, listed: [] } }),
    ).toEqual({
      remarks: "Write general remarks, or fill in another part: a point, an answer, an input or a file",
    });
    expect(await sent(db, writer, { consultation, vault, now })).toMatchObject({ ok: false });
  });

  test("is in no campaign with others that have none", async () => {
    const consultation = await aConsultationThatAsks();
    await send(consultation, position, answers);
    await send(consultation, position, answers);
    await send(consultation, position, input);

    expect(await digestCampaigns(db, consultation.id)).toEqual({ shown: [], others: [] });
  });

  test("is in no campaign with others whose words are all confidential on the same ground", async () => {
    const consultation = await aConsultationThatAsks();
    for (const secret of ["Our yield is 71 per cent.", "We sell to three air forces."])
      await send(
        consultation,
        { ...position, remarks: `[[${secret}]]` },
        { part: "claims", claims: [aClaim(secret)], standing: [] },
      );

    expect(await digestCampaigns(db, consultation.id)).toEqual({ shown: [], others: [] });
  });

  test("is listed with what it has, in the language of its answers", async () => {
    const consultation = await aConsultationThatAsks();
    await send(consultation, position, answers, input);

    const [comment] = await listComments(db, consultation, { filters, page: 1 });

    expect(comment).toMatchObject({ excerpt: "", language: "fr", points: 0, answers: 1, human_rights: 1 });
    expect(comment).toMatchObject({ technical: 0, files: 0 });
  });

  test("says so on every page that shows the beginning of comments", async () => {
    const government = await aGovernment(db);
    const consultation = await aConsultationThatAsks({ government, moderation: "after" });
    const { account } = await send(consultation, position, answers, input);
    const portal = await aPortal(db, { vault, now: () => now });
    const author = await cookieOf(db, portal, account);
    const moderator = await cookieOf(db, portal, await anOfficial(db, { government }));
    const address = `/consultations/${consultation.reference}/comments`;

    const lists = [
      await portal.get(address),
      await portal.get("/my-comments", author),
      await portal.get(`/officials/${government.code}/queue`, moderator),
    ];
    for (const page of lists) {
      const text = await page.text();
      for (const words of ["No general remarks", "1 answer", "1 human-rights input"])
        expect(text).toContain(words);
      expect(text).not.toContain("General remarks only");
    }
    for (const page of ["/endorse", "/reply"])
      expect(await (await portal.get(`${address}/1${page}`, author)).text()).toContain(
        "It has no general remarks.",
      );
    const whole = await (await portal.get(`${address}/1`)).text();
    expect(whole).toContain("Parce que nos chercheurs");
    expect(whole).toContain('lang="fr"');
    const pdf = await portal.get(`/consultations/${consultation.reference}/receipts/1.pdf`, author);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
  });
});
