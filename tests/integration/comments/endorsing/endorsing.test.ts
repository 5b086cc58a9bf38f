import { describe, expect, test } from "vitest";
import { endorse } from "#app/comments/endorsing/endorse.server.ts";
import { asMyself } from "#app/comments/endorsing/endorsing.ts";
import {
  listEndorsed,
  listEndorsements,
  listWithdrawable,
} from "#app/comments/endorsing/list-endorsements.server.ts";
import { listSignatures } from "#app/comments/endorsing/signatures.server.ts";
import { withdrawEndorsement } from "#app/comments/endorsing/withdraw-endorsement.server.ts";
import { message } from "#app/words/message.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aMember, anOrganisation, aPerson } from "#tests/support/organisation-builder.ts";
import { publicStates } from "#tests/support/public-states.ts";

const now = new Date("2026-03-01T10:00:00.000Z");
const forbidden = expect.objectContaining({ status: 403 });
const notFound = expect.objectContaining({ status: 404 });

describe.each(dialects)("endorsing a comment (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aPublishedComment(facts: Parameters<typeof aComment>[1] = {}) {
    const consultation = facts.consultation ?? (await aConsultation(db));
    const comment = await aComment(db, { consultation, ...facts });
    const asked = { consultationId: consultation.id, number: comment.number, as: asMyself, version: 1, now };
    return { consultation, comment, asked };
  }

  test("shows the person as they are, and tells the pages that are kept for all", async () => {
    const { comment, asked } = await aPublishedComment();
    const person = await aPerson(db, { name: "Bo Example", organisation: "Bo & Daughters", country: "SE" });
    const before = await publicStates(db, now);

    expect(await endorse(db, person, asked)).toEqual({ ok: true });

    const { endorsements } = await listEndorsements(db, comment.id, 1);
    expect(endorsements).toMatchObject([
      { name: "Bo Example", organisation: "Bo & Daughters", country: "SE", organisation_id: null },
    ]);
    expect(await publicStates(db, now)).not.toBe(before);
  });

  test("is done once for each person, however often the form is sent", async () => {
    const { comment, asked } = await aPublishedComment();
    const person = await aPerson(db);

    const results = await Promise.all([endorse(db, person, asked), endorse(db, person, asked)]);

    expect(results).toEqual([{ ok: true }, { ok: true }]);
    expect((await listEndorsements(db, comment.id, 1)).endorsements).toHaveLength(1);
  });

  test("is done once for each organisation, whose name alone is shown", async () => {
    const { comment, asked } = await aPublishedComment();
    const organisation = await anOrganisation(db, { name: "Guild of Lens Grinders" });
    const approver = await aMember(db, { organisation, role: "approver", name: "Bo Example" });
    const administrator = await aMember(db, { organisation, role: "administrator" });

    await endorse(db, approver, { ...asked, as: organisation.id });
    await endorse(db, administrator, { ...asked, as: organisation.id });
    await endorse(db, approver, asked);

    const { endorsements } = await listEndorsements(db, comment.id, 1);
    expect(endorsements.map(({ name, organisation_id }) => [name, organisation_id])).toEqual([
      [null, organisation.id],
      ["Bo Example", null],
    ]);
  });

  test("for an organisation is for those who may submit in its name", async () => {
    const { asked } = await aPublishedComment();
    const organisation = await anOrganisation(db);
    const drafter = await aMember(db, { organisation, role: "drafter" });
    const stranger = await aPerson(db);

    await expect(endorse(db, drafter, { ...asked, as: organisation.id })).rejects.toEqual(forbidden);
    await expect(endorse(db, stranger, { ...asked, as: organisation.id })).rejects.toEqual(forbidden);
    await expect(endorse(db, stranger, { ...asked, as: "nobody" })).rejects.toEqual(notFound);
  });

  test("is refused to its author, its organisation and the organisation's members", async () => {
    const organisation = await anOrganisation(db);
    const author = await aMember(db, { organisation, role: "drafter" });
    const approver = await aMember(db, { organisation, role: "approver" });
    const { asked } = await aPublishedComment({ author, organisation_id: organisation.id });

    const results = [
      await endorse(db, author, asked),
      await endorse(db, approver, asked),
      await endorse(db, approver, { ...asked, as: organisation.id }),
    ];

    expect(results).toEqual(Array(3).fill({ ok: false, errors: { as: message("endorsing.is-your-own") } }));
    expect(await listSignatures(db, approver, asked)).toEqual([]);
  });

  test("is refused once the consultation has closed", async () => {
    const consultation = await aConsultation(db, { closes_at: "2026-03-01T10:00:00.000Z" });
    const { asked } = await aPublishedComment({ consultation });

    expect(await endorse(db, await aPerson(db), asked)).toMatchObject({ ok: false });
  });

  test("is refused where the text has changed since it was read", async () => {
    const { asked } = await aPublishedComment();

    expect(await endorse(db, await aPerson(db), { ...asked, version: 2 })).toMatchObject({ ok: false });
  });

  test("is only for published comments on the measure", async () => {
    const { consultation, comment, asked } = await aPublishedComment();
    const reply = await aComment(db, { consultation, parent: comment });
    const held = await aComment(db, { consultation, status: "held" });
    const person = await aPerson(db);

    await expect(endorse(db, person, { ...asked, number: reply.number })).rejects.toEqual(notFound);
    await expect(endorse(db, person, { ...asked, number: held.number })).rejects.toEqual(notFound);
    await expect(endorse(db, person, { ...asked, number: 0 })).rejects.toEqual(notFound);
  });

  test("is taken back by its maker also after closing, and can be given again while open", async () => {
    const { consultation, comment, asked } = await aPublishedComment();
    const person = await aPerson(db);
    await endorse(db, person, asked);
    const [{ id: endorsementId } = { id: "" }] = await listWithdrawable(db, person, comment.id);
    const before = await publicStates(db, now);
    const withdrawal = { consultationId: consultation.id, endorsementId, now: new Date("2200-01-01") };

    await expect(withdrawEndorsement(db, await aPerson(db), withdrawal)).rejects.toEqual(forbidden);
    await withdrawEndorsement(db, person, withdrawal);
    await withdrawEndorsement(db, person, withdrawal);

    expect((await listEndorsements(db, comment.id, 1)).endorsements).toEqual([]);
    expect(await publicStates(db, now)).not.toBe(before);
    expect(await endorse(db, person, asked)).toEqual({ ok: true });
    expect((await listEndorsements(db, comment.id, 1)).endorsements).toHaveLength(1);
  });

  test("for an organisation is taken back by any approver, not by a drafter", async () => {
    const { consultation, comment, asked } = await aPublishedComment();
    const organisation = await anOrganisation(db);
    const approver = await aMember(db, { organisation, role: "approver" });
    const other = await aMember(db, { organisation, role: "approver" });
    const drafter = await aMember(db, { organisation, role: "drafter" });
    await endorse(db, approver, { ...asked, as: organisation.id });
    const [{ id: endorsementId } = { id: "" }] = await listWithdrawable(db, other, comment.id);
    const withdrawal = { consultationId: consultation.id, endorsementId, now };

    expect(await listWithdrawable(db, drafter, comment.id)).toEqual([]);
    await expect(withdrawEndorsement(db, drafter, withdrawal)).rejects.toEqual(forbidden);
    await withdrawEndorsement(db, other, withdrawal);

    expect((await listEndorsements(db, comment.id, 1)).endorsements).toEqual([]);
  });

  test("is listed with the organisation only as long as the comment is published", async () => {
    const { comment, asked } = await aPublishedComment();
    const organisation = await anOrganisation(db);
    const approver = await aMember(db, { organisation, role: "approver" });
    await endorse(db, approver, { ...asked, as: organisation.id });
    expect((await listEndorsed(db, organisation.id, 1)).endorsements).toHaveLength(1);

    await db.updateTable("comment").set({ published_version: null }).where("id", "=", comment.id).execute();

    expect((await listEndorsed(db, organisation.id, 1)).endorsements).toEqual([]);
  });
});
