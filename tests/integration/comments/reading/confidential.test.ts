import { describe, expect, test } from "vitest";
import { standingOf } from "#app/comments/comment/standing-words.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { ownerOf } from "#app/comments/drafts/writer.ts";
import { findReceipts } from "#app/comments/own/find-receipts.server.ts";
import { listOwnComments } from "#app/comments/own/list-own-comments.server.ts";
import { findConfidential, lookAt } from "#app/comments/reading/confidential/find-confidential.server.ts";
import { countConfidential } from "#app/digests/confidential.server.ts";
import {
  saysWhatWasTakenOut,
  takenOutOfOthers,
} from "#app/moderation/redacting/earlier-redactions.server.ts";
import { redact } from "#app/moderation/redacting/redact.server.ts";
import { refuseClaim } from "#app/moderation/refuse-claim.server.ts";
import { newId } from "#db/new-id.ts";
import type { OfficialRole } from "#db/schema.ts";
import { aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { aClaim, savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { askedIn } from "#tests/support/question-builder.ts";
import { takeOut, takingOut } from "#tests/support/redacting.ts";
import { saidErrors } from "#tests/support/said-errors.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";
import { anEmptyVault, aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const secret = "a yield of 73.4 per cent at Veldhoven";
const overall = (remarks: string): Change => ({ part: "overall", position: "oppose", remarks });
const claims = (...texts: string[]): Change => ({
  part: "claims",
  claims: texts.map((text) => aClaim(text, { summary: "a high yield" })),
  standing: [],
});

describe.each(dialects)("confidential parts (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aCase() {
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government });
    const account = await anAccount(db);
    const vault = aVault();
    return {
      government,
      consultation,
      account,
      writer: writerOf(account),
      vault,
      written: { consultation, vault, now },
    };
  }

  async function aSentComment() {
    const its = await aCase();
    await savedDraft(db, its.writer, {
      ...its.written,
      changes: [overall(`We reach [[${secret}]] now.`), claims(secret)],
    });
    expect(await sent(db, its.writer, its.written)).toMatchObject({ ok: true });
    return its;
  }

  async function official(its: { government: Awaited<ReturnType<typeof aGovernment>> }, role: OfficialRole) {
    const { government } = its;
    const account = await anOfficial(db, { government, role });
    return { ...account, offices: [{ government_code: government.code, role }] };
  }

  test("are sent only with a ground and a justification", async () => {
    const { writer, written } = await aCase();
    await savedDraft(db, writer, { ...written, changes: [overall(`We reach [[${secret}]] now.`)] });

    expect(saidErrors(await sent(db, writer, written))).toEqual({
      confidential: expect.stringContaining("Choose the ground"),
    });
  });

  test("are not sent while another text of the comment gives them away", async () => {
    const { writer, written } = await aCase();
    const point = { part: "point", anchor: "article-1", position: "oppose", wording: "" } as const;
    const leaking: Change = { ...point, reasons: `As said: ${secret.toUpperCase()}!` };
    await savedDraft(db, writer, {
      ...written,
      changes: [overall(`We reach [[${secret}]] now.`), claims(secret), leaking],
    });

    const refused = await sent(db, writer, written);
    await savedDraft(db, writer, { ...written, changes: [{ ...point, reasons: "As said above." }] });
    const taken = await sent(db, writer, written);

    expect(saidErrors(refused)).toEqual({ confidential: expect.stringContaining("give away") });
    expect(taken).toEqual({ ok: true, number: 1 });
  });

  test("leave their ground and summary in the public version, and count by ground", async () => {
    const { consultation } = await aSentComment();

    const { remarks } = await db
      .selectFrom("comment_version")
      .innerJoin("comment", "comment.id", "comment_version.comment_id")
      .select("remarks")
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();
    expect(remarks).toBe("We reach [Confidential (trade secret): a high yield] now.");
    expect(await countConfidential(db, consultation.id)).toEqual({
      comments: 1,
      grounds: [{ ground: "trade-secret", comments: 1, parts: 1 }],
    });
  });

  test("are shown to those with the right, and each look is recorded", async () => {
    const its = await aSentComment();
    const { consultation, vault } = its;
    const reader = await official(its, "confidential reader");
    const comment = await findConfidential(db, reader, { consultation, number: "1" });

    const looked = await lookAt(db, reader, { consultation, comment, version: 1, vault, now, t: english });

    expect(JSON.stringify(looked)).toContain(secret);
    const { looks } = await findConfidential(db, reader, { consultation, number: "1" });
    expect(looks).toMatchObject([{ name: reader.name, version: 1, looked_at: now.toISOString() }]);
  });

  test.each([
    ["a passage", "We reach", true],
    ["one with a confidential part within it", "We reach [Confidential (trade secret): a high yield]", false],
  ])("are read without %s that a moderator took out", async (_, passage, keepsSecret) => {
    const its = await aSentComment();
    const { consultation, vault, writer } = its;
    const reader = await official(its, "confidential reader");
    const comment = await findConfidential(db, reader, { consultation, number: "1" });
    const moderator = await anOfficesHolder(db, await anOfficial(db, { government: its.government }));

    await takeOut(db, moderator, { commentId: comment.id, passage, now });

    const looked = await lookAt(db, reader, { consultation, comment, version: 1, vault, now, t: english });
    const read = JSON.stringify(looked?.texts.map(({ officials }) => officials));
    expect(read).not.toContain("We reach");
    expect(read).toContain("[Redacted: Personal data]");
    expect(read.includes(secret)).toBe(keepsSecret);
    expect(looked?.claims.map((claim) => claim?.words ?? null)).toEqual([keepsSecret ? secret : null]);
    if (!keepsSecret) expect(JSON.stringify(looked)).not.toContain("a high yield");
    const receipt = await findReceipts(
      db,
      { t: english, account: null, owners: [ownerOf(writer)] },
      { consultation, number: "1" },
    );
    expect(receipt.versions[0]?.remarks).toContain("We reach");
  });

  /** A comment in two versions, each with its remarks and the same confidential part; what a reader of it reads on a look. */
  async function inTwoVersions(first: string, second: string, claimed = claims(secret)) {
    const its = await aCase();
    const { consultation, vault, writer, written } = its;
    await savedDraft(db, writer, { ...written, changes: [overall(first), claims(secret)] });
    expect(await sent(db, writer, written)).toMatchObject({ ok: true });
    const reader = await official(its, "confidential reader");
    const find = () => findConfidential(db, reader, { consultation, number: "1" });
    const { id } = await find();
    const moderator = await anOfficesHolder(db, await anOfficial(db, { government: its.government }));
    return {
      takeOut: (passage: string | readonly string[], version: number) =>
        takeOut(db, moderator, { commentId: id, passage, version, now }),
      change: async () => {
        await savedDraft(db, writer, {
          ...written,
          changing: id,
          changes: [overall(second), claimed],
        });
        expect(await sent(db, writer, { ...written, changing: id })).toMatchObject({ ok: true });
      },
      look: async (version: number) =>
        lookAt(db, reader, { consultation, comment: await find(), version, vault, now, t: english }),
    };
  }

  test("are read without what a moderator took out of an earlier version, however it is spelled in the later one", async () => {
    const { takeOut, change, look } = await inTwoVersions(
      `Inspector Jan Janssen took money. We reach [[${secret}]] now.`,
      `We reach [[${secret}]] now. INSPECTOR  JAN JANSSEN took money.`,
    );
    await takeOut("Inspector Jan Janssen", 1);
    await change();

    const looked = JSON.stringify(await look(2));

    expect(looked.toLowerCase()).not.toContain("janssen");
    expect(looked).toContain(secret);
    expect(looked).toContain("[Redacted: Personal data]");
  });

  test("are read with the rest of a text of which one passage was taken out twice", async () => {
    const { takeOut, look } = await inTwoVersions(
      `Jan Janssen and Jan Janssen again. We reach [[${secret}]] now.`,
      "",
    );
    await takeOut("Jan Janssen", 1);

    const looked = JSON.stringify(await look(1));

    expect(looked).not.toContain("Janssen");
    expect(looked).toContain("again. We reach");
  });

  test("are read without what a moderator took out of a later version, and are read themselves", async () => {
    const { takeOut, change, look } = await inTwoVersions(
      `Jan Janssen took money. We reach [[${secret}]] now. Ask Jan\nJanssen.`,
      `We reach [[${secret}]] now. Jan Janssen took money.`,
    );
    await change();
    await takeOut("Jan Janssen", 2);

    const looked = JSON.stringify(await look(1));

    expect(looked).not.toContain("Janssen");
    expect(looked).toContain(secret);
  });

  test("are read without all of a passage within which another stands that was taken out too", async () => {
    const { takeOut, look } = await inTwoVersions(
      `ACME wrote it. ACME Berlin GmbH, Jan Novak, paid. We reach [[${secret}]] now.`,
      "",
    );
    await takeOut(["ACME", "ACME Berlin GmbH, Jan Novak"], 1);

    const [remarks] = (await look(1))?.texts ?? [];

    const redacted = "[Redacted: Personal data]";
    expect(remarks?.officials).toContain(`<p>${redacted} wrote it. ${redacted}, paid. We reach <mark`);
  });

  test.each([
    ["within it", "ACME", "ACME Berlin GmbH, Jan Novak"],
    ["around it", "ACME Berlin GmbH, Jan Novak", "ACME"],
    ["that begins before its end", "ACME Berlin", "Berlin GmbH, Jan Novak"],
    ["within it, spelled otherwise", "ACME", "Acme BERLIN gmbh, Jan Novak"],
  ])(
    "are read without all of a passage where one was taken out of another version %s",
    async (_, first, second) => {
      const { takeOut, change, look } = await inTwoVersions(
        `ACME Berlin GmbH, Jan Novak, paid. We reach [[${secret}]] now.`,
        `We reach [[${secret}]] now. See ${second} there.`,
      );
      await takeOut(first, 1);
      await change();
      await takeOut(second, 2);

      const [remarks] = (await look(1))?.texts ?? [];

      expect(remarks?.officials).toContain("<p>[Redacted: Personal data], paid. We reach <mark");
    },
  );

  test("are claimed in the public version without what a moderator took out of another", async () => {
    const said = { justification: "Only Jan Janssen knows it.", summary: "a high yield" };
    const { takeOut, change, look } = await inTwoVersions(
      `Jan Janssen says so. We reach [[${secret}]] now.`,
      `We reach [[${secret}]] now. Ring us.`,
      { part: "claims", claims: [aClaim(secret, said)], standing: [] },
    );
    await takeOut("Jan Janssen", 1);
    await change();
    await takeOut("Ring us", 2);

    expect((await look(2))?.claims).toMatchObject([
      { justification: "Only [Redacted: Personal data] knows it.", summary: "a high yield" },
    ]);
  });

  test("are read without a choice that was taken out of another version, wherever its input stands now", async () => {
    const its = await aCase();
    const { consultation, vault, writer, written } = its;
    const input = (key: string, country: string): Change => ({
      ...{ part: "input", kind: "technical", key, anchor: "" },
      fields: country === "" ? {} : { source_country: country },
    });
    const first = [overall(`We reach [[${secret}]] now.`), claims(secret)];
    await savedDraft(db, writer, { ...written, changes: [...first, input("a", "FR"), input("b", "JP")] });
    expect(await sent(db, writer, written)).toMatchObject({ ok: true });
    const reader = await official(its, "confidential reader");
    const find = () => findConfidential(db, reader, { consultation, number: "1" });
    const { id } = await find();
    const moderator = await anOfficesHolder(db, await anOfficial(db, { government: its.government }));
    const { taking, ...rest } = await takingOut(db, { commentId: id, passage: null, now });
    const whole = { "technical-1-source_country": "personal data" } as const;
    expect(await redact(db, moderator, { ...rest, taking: { ...taking, whole } })).toMatchObject({
      ok: true,
    });
    const change = async (changes: Change[]) => {
      await savedDraft(db, writer, { ...written, changing: id, changes });
      expect(await sent(db, writer, { ...written, changing: id })).toMatchObject({ ok: true });
    };
    const look = async (version: number) => {
      const comment = await find();
      const looked = await lookAt(db, reader, { consultation, comment, version, vault, now, t: english });
      return looked?.texts.slice(1).map(({ officials }) => officials);
    };

    await change([input("a", ""), input("c", "DE")]);
    expect(await look(2)).toEqual(["[Redacted: Personal data]", "Germany"]);
    const second = { comment_id: id, version: 2 };
    expect(await saysWhatWasTakenOut(db, second)).toBe(true);
    const told = await takenOutOfOthers(db, second);
    expect(told.map(({ part }) => part)).toEqual(["technical-0-source_country"]);

    await change([input("b", "FR")]);
    expect(await look(3)).toEqual(["France", "Germany"]);
    expect(await saysWhatWasTakenOut(db, { comment_id: id, version: 3 })).toBe(false);
  });

  test("stay with their readers where the author marks what was taken out of what everyone read", async () => {
    const { takeOut, change, look } = await inTwoVersions(
      `Jan Janssen says so, and we reach [[${secret}]] now.`,
      `[[Jan Janssen]] says so, and we reach [[${secret}]] now.`,
      claims("Jan Janssen", secret),
    );
    await takeOut("Jan Janssen", 1);
    await change();

    expect(JSON.stringify((await look(2))?.texts)).toContain("Jan Janssen");
  });

  test("are read as everyone reads them where a moderator let stand what another version is without", async () => {
    const { takeOut, change, look } = await inTwoVersions(
      `Jan Janssen says so. We reach [[${secret}]] now.`,
      `Our director Jan Janssen says so. We reach [[${secret}]] now. Ring Jan.`,
    );
    await takeOut("Jan Janssen", 1);
    await change();
    await takeOut("Ring Jan", 2);

    expect(JSON.stringify(await look(2))).toContain("director Jan Janssen");
    expect(JSON.stringify(await look(1))).not.toContain("Jan Janssen");
  });

  test("are claimed without what was taken out: neither the part within it, nor what is said of others", async () => {
    const its = await aCase();
    const { consultation, vault, writer, written } = its;
    const point = { part: "point", anchor: "article-1", position: "oppose", wording: "" } as const;
    const other = "a price of 12.50 euro";
    const said = { justification: "Only Jan Janssen knows it.", summary: "as Jan Janssen says" };
    await savedDraft(db, writer, {
      ...written,
      changes: [
        overall(`Jan Janssen reaches [[${secret}]] now.`),
        { ...point, reasons: `We ask [[${other}]] for it.` },
        {
          part: "claims",
          claims: [aClaim(secret, { summary: "a high yield" }), aClaim(other, said)],
          standing: [],
        },
      ],
    });
    expect(await sent(db, writer, written)).toMatchObject({ ok: true });
    const reader = await official(its, "confidential reader");
    const find = () => findConfidential(db, reader, { consultation, number: "1" });
    const moderator = await anOfficesHolder(db, await anOfficial(db, { government: its.government }));
    const passage = "Jan Janssen";
    await takeOut(db, moderator, { commentId: (await find()).id, passage, now });

    const look = async () =>
      lookAt(db, reader, { consultation, comment: await find(), version: 1, vault, now, t: english });
    const byName = await look();
    expect(JSON.stringify(byName)).not.toContain(passage);
    expect(byName?.claims).toMatchObject([
      { words: secret, summary: "a high yield" },
      { words: other, justification: "Only [Redacted: Personal data] knows it." },
    ]);
  });

  test("are told in the words that were offered, each with where it is marked", async () => {
    const its = await aCase();
    const { consultation, vault, writer, written } = its;
    await askedIn(db, consultation);
    const fields = { source_country: "[[JP]]", currency: "EUR", end_users: "[[police,university]]" };
    await savedDraft(db, writer, {
      ...written,
      changes: [
        overall("Too broad."),
        { part: "answers", answers: { one: "[[yes]]" } },
        { part: "input", kind: "technical", key: "a", anchor: "", fields },
        claims("yes", "JP", "police,university"),
      ],
    });
    expect(await sent(db, writer, written)).toMatchObject({ ok: true });
    const reader = await official(its, "confidential reader");
    const comment = await findConfidential(db, reader, { consultation, number: "1" });

    const looked = await lookAt(db, reader, { consultation, comment, version: 1, vault, now, t: english });

    const input = "Technical input 1, on the measure as a whole";
    expect(looked?.claims.map((claim) => [claim?.words, claim?.places])).toEqual([
      ["Yes", ["Answer to “Is it clear?”"]],
      ["Japan", [`${input}: Country of that source`]],
      ["Police; University", [`${input}: Types of end user`]],
    ]);
    expect(looked?.texts.map(({ officials }) => officials)).toEqual(
      expect.arrayContaining(["[[Yes]]", "[[Japan]]", "EUR: Euro"]),
    );
  });

  test.each(["case officer", "moderator", "analyst"] as const)(
    "are not shown to a %s as such",
    async (role) => {
      const its = await aSentComment();
      const other = await official(its, role);

      await expect(findConfidential(db, other, { ...its, number: "1" })).rejects.toMatchObject({
        status: 403,
      });
    },
  );

  test("are not shown to another government's reader", async () => {
    const its = await aSentComment();
    const other = await official({ government: await aGovernment(db) }, "confidential reader");

    await expect(findConfidential(db, other, { ...its, number: "1" })).rejects.toMatchObject({ status: 403 });
  });

  test("cannot be shown without the key, and then no look is recorded", async () => {
    const its = await aSentComment();
    const { consultation } = its;
    const reader = await official(its, "confidential reader");
    const comment = await findConfidential(db, reader, { consultation, number: "1" });

    const vault = anEmptyVault();
    expect(
      await lookAt(db, reader, { consultation, comment, version: 1, vault, now, t: english }),
    ).toBeNull();
    expect((await findConfidential(db, reader, { consultation, number: "1" })).looks).toEqual([]);
  });

  test("return to their author once a claim is refused, what is public staying so", async () => {
    const its = await aSentComment();
    const { consultation, vault, writer } = its;
    const reader = await official(its, "confidential reader");
    const comment = await findConfidential(db, reader, { consultation, number: "1" });
    const refusal = {
      consultation,
      comment,
      version: 1,
      parts: ["part 1"],
      reason: "It is in your annual report.",
      vault,
      now,
      t: english,
    };

    const first = await refuseClaim(db, reader, refusal);
    const second = await refuseClaim(db, reader, refusal);

    expect(first).toEqual({ ok: true });
    expect(second.ok).toBe(false);
    const refused = await findConfidential(db, reader, { consultation, number: "1" });
    expect(refused).toMatchObject({ status: "returned", published_version: 1 });
    const { comments } = await listOwnComments(db, [ownerOf(writer)], { page: 1 });
    expect(comments.map((comment) => standingOf(comment).words)).toEqual([
      "Published; returned to you, as a claim of confidentiality was refused",
    ]);

    const change = { ...its.written, changing: comment.id };
    await savedDraft(db, writer, { ...change, changes: [overall("We reach a high yield now.")] });
    expect(await sent(db, writer, change)).toEqual({ ok: true, number: 1 });
    const decisions = await db
      .selectFrom("decision")
      .selectAll()
      .where("comment_id", "=", comment.id)
      .execute();
    expect(decisions).toMatchObject([
      {
        ground: "unfounded claim of confidentiality",
        reason: "On confidential part 1: It is in your annual report.",
      },
    ]);
  });

  test("are not repeated in the reason for which a claim is refused", async () => {
    const its = await aSentComment();
    const { consultation, vault } = its;
    const reader = await official(its, "confidential reader");
    const comment = await findConfidential(db, reader, { consultation, number: "1" });

    const reason = `Everyone knows of ${secret}.`;
    const result = await refuseClaim(db, reader, {
      consultation,
      comment,
      version: 1,
      parts: ["part 1"],
      reason,
      vault,
      now,
      t: english,
    });

    expect(result).toEqual({
      ok: false,
      errors: {
        reason:
          "Your reason contains a confidential part. Name it by its number, and say your reason without its words",
      },
    });
  });

  test("end what another moderator had proposed once a claim is refused", async () => {
    const its = await aSentComment();
    const { consultation, vault } = its;
    const reader = await official(its, "confidential reader");
    const moderator = await official(its, "moderator");
    const comment = await findConfidential(db, reader, { consultation, number: "1" });
    await db
      .insertInto("decision_proposal")
      .values({
        ...{ id: newId(), comment_id: comment.id, version: 1, moderator_id: moderator.id },
        ...{
          outcome: "reject",
          ground: "off topic",
          reason: "It is about tax.",
          proposed_at: now.toISOString(),
        },
      })
      .execute();
    const reason = "It is in your annual report.";

    const refusal = { consultation, comment, version: 1, parts: ["part 1"], reason, vault, now, t: english };
    expect(await refuseClaim(db, reader, refusal)).toEqual({ ok: true });

    const proposal = await db
      .selectFrom("decision_proposal")
      .select(["answer", "answered_by"])
      .where("comment_id", "=", comment.id)
      .executeTakeFirst();
    expect(proposal).toEqual({ answer: "returned", answered_by: reader.id });
  });

  test("are not judged by whom only moderates, nor by their author", async () => {
    const its = await aSentComment();
    const { consultation, vault } = its;
    const reader = await official(its, "confidential reader");
    const comment = await findConfidential(db, reader, { consultation, number: "1" });
    const refusal = {
      ...{ consultation, comment, version: 1, parts: ["part 1"], reason: "Known.", vault, now },
      t: english,
    };

    await expect(refuseClaim(db, await official(its, "moderator"), refusal)).rejects.toMatchObject({
      status: 403,
    });
    const own = { ...refusal, comment: { ...comment, author_id: reader.id } };
    await expect(refuseClaim(db, reader, own)).rejects.toMatchObject({ status: 403 });
  });

  test("are claimed on a page that keeps what was typed, and are shown in both versions before sending", async () => {
    const { consultation, account, writer, written, vault } = await aCase();
    const portal = await aPortal(db, { now: () => now, vault });
    const cookie = await cookieOf(db, portal, account);
    const draft = await savedDraft(db, writer, {
      ...written,
      changes: [overall(`We reach [[${secret}]] now.`)],
    });
    const write = `/consultations/${consultation.reference}/comment`;
    const marks = { draft: draft.id ?? "", revision: String(draft.revision) };
    const typed = {
      "text-1": secret,
      "ground-1": "trade-secret",
      "justification-1": "",
      "summary-1": "a high yield",
    };

    const refused = await portal.post(
      `${write}/confidential`,
      { ...marks, ...typed, intent: "check" },
      cookie,
    );
    const again = await refused.text();
    const full = { ...marksIn(again), ...typed, "justification-1": "Competitors.", intent: "check" };
    const taken = await portal.post(`${write}/confidential`, full, cookie);

    expect(refused.status).toBe(422);
    expect(again).toContain("a high yield");
    expect(again).toContain("Say why");
    expect(taken.headers.get("location")).toBe(`${write}/check`);
    const check = await (await portal.get(`${write}/check`, cookie)).text();
    expect(check).toContain("What everyone will read");
    expect(check).toContain("[Confidential (trade secret): a high yield]");
  });

  test("have no place in a reply", async () => {
    const its = await aSentComment();
    const { consultation, account } = its;
    const portal = await aPortal(db, { now: () => now, vault: its.vault });
    const cookie = await cookieOf(db, portal, account);
    const reply = `/consultations/${consultation.reference}/comments/1/reply`;

    const fields = { key: crypto.randomUUID(), remarks: "See [[our figures]].", intent: "send" };
    const response = await portal.post(reply, fields, cookie);

    expect(response.status).toBe(422);
    expect(await response.text()).toContain("A reply is public as a whole");
  });
});

function marksIn(page: string) {
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
  return { draft: value("draft"), revision: value("revision") };
}
