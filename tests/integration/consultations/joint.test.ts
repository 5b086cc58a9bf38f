import { describe, expect, test } from "vitest";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import {
  answerInvitation,
  inviteGovernment,
  leaveJoint,
  takeBackInvitation,
} from "#app/consultations/joint/joint-consultation.server.ts";
import { listInvitationsTo, viewJoint } from "#app/consultations/joint/view-joint.server.ts";
import { listConsultations } from "#app/consultations/list-consultations.server.ts";
import { listEvents } from "#app/consultations/list-events.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { listProvisions } from "#app/consultations/provisions.server.ts";
import { listDraftActs } from "#app/consultations/review/draft-acts.server.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import {
  aGovernmentWithOfficer,
  aJointConsultation,
  anInvitation,
  invitedAt as now,
  stored,
} from "#tests/support/joint-builder.ts";
import { aPortal } from "#tests/support/portal.ts";

describe.each(dialects)("a consultation of several governments (%s)", (dialect) => {
  const db = useDatabase(dialect);

  const aLead = async (stage: "draft" | "announced" = "draft") => {
    const lead = await aGovernmentWithOfficer(db, "Freedonia");
    return { ...lead, consultation: await aConsultation(db, { government: lead.government, stage }) };
  };

  test("gives a government that accepts a draft of its own, copied from the one that leads, which nobody else sees", async () => {
    const lead = await aLead();
    const invited = await aGovernmentWithOfficer(db, "Sylvania");
    const jointId = await anInvitation(db, lead, invited.government);
    expect(await listInvitationsTo(db, invited.officer, invited.government.code)).toHaveLength(1);

    const answer = { government: invited.government.code, jointId, accepts: true, now };
    const joined = await answerInvitation(db, invited.officer, answer);

    const draft = await stored(db, (joined.ok && joined.reference) || "");
    expect(draft).toMatchObject({
      ...{ stage: "draft", title: lead.consultation.title, joint_id: jointId, contact: "" },
      ...{ government_code: invited.government.code, authority: "Ministry of Trade" },
    });
    const anchors = async ({ id }: { id: string }) =>
      (await listProvisions(db, id)).map(({ anchor }) => anchor);
    expect(await anchors(draft)).toEqual(await anchors(lead.consultation));
    expect(await listDraftActs(db, draft.id)).toMatchObject([
      { kind: "copied", remark: lead.consultation.reference },
    ]);
    await expect(findConsultation(db, lead.officer, draft.reference)).rejects.toMatchObject({ status: 404 });
    const seen = await viewJoint(db, lead.officer, await stored(db, lead.consultation.reference));
    expect(seen.members).toMatchObject([
      { standing: "began", reference: null },
      { standing: "joined", reference: null },
    ]);
  });

  test("lets only the first of two officials answer, and nobody answer what was taken back", async () => {
    const lead = await aLead();
    const invited = await aGovernmentWithOfficer(db);
    const jointId = await anInvitation(db, lead, invited.government);
    const answer = { government: invited.government.code, jointId, accepts: true, now };

    const both = await Promise.all([1, 2].map(() => answerInvitation(db, invited.officer, answer)));

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const late = await aGovernmentWithOfficer(db);
    await anInvitation(db, lead, late.government);
    const wanted = { consultation: lead.consultation, government: late.government.code, now };
    expect(await takeBackInvitation(db, lead.officer, wanted)).toEqual({ ok: true });
    const tooLate = { ...answer, government: late.government.code };
    expect((await answerInvitation(db, late.officer, tooLate)).ok).toBe(false);
    expect((await inviteGovernment(db, lead.officer, wanted)).ok).toBe(true);
  });

  test("is for case officers of the government that leads, and of the one that was invited, alone", async () => {
    const lead = await aLead();
    const invited = await aGovernmentWithOfficer(db);
    const other = await aGovernmentWithOfficer(db);
    const jointId = await anInvitation(db, lead, invited.government);
    const forbidden = { status: 403 };
    const answer = { government: invited.government.code, jointId, accepts: true, now };
    await expect(answerInvitation(db, other.officer, answer)).rejects.toMatchObject(forbidden);
    const invite = { consultation: lead.consultation, government: other.government.code, now };
    await expect(inviteGovernment(db, other.officer, invite)).rejects.toMatchObject(forbidden);
    const uninvited = { ...answer, government: other.government.code };
    await expect(answerInvitation(db, other.officer, uninvited)).rejects.toMatchObject({ status: 404 });

    const joined = await answerInvitation(db, invited.officer, answer);
    const consultation = await stored(db, (joined.ok && joined.reference) || "");
    expect((await inviteGovernment(db, invited.officer, { ...invite, consultation })).ok).toBe(false);
  });

  test("can be left until it is announced, and then not", async () => {
    const lead = await aLead("announced");
    const invited = await aGovernmentWithOfficer(db);
    const jointId = await anInvitation(db, lead, invited.government);
    const answer = { government: invited.government.code, jointId, accepts: true, now };
    const joined = await answerInvitation(db, invited.officer, answer);
    const consultation = await stored(db, (joined.ok && joined.reference) || "");

    expect(await leaveJoint(db, invited.officer, { consultation, now })).toEqual({ ok: true });

    expect(await stored(db, consultation.reference)).toMatchObject({ joint_id: null, stage: "draft" });
    const { members } = await aJointConsultation(db, { names: ["Freedonia", "Sylvania"] });
    const [member] = members;
    if (!member) throw new Error("Nobody joined");
    expect((await leaveJoint(db, member.officer, { consultation: member.consultation, now })).ok).toBe(false);
  });

  test("has a switch to the same page of the others as soon as they are announced, on pages from memory too", async () => {
    const portal = await aPortal(db, { now: () => now });
    const lead = await aLead("announced");
    const invited = await aGovernmentWithOfficer(db, "Sylvania");
    const jointId = await anInvitation(db, lead, invited.government);
    const answer = { government: invited.government.code, jointId, accepts: true, now };
    const joined = await answerInvitation(db, invited.officer, answer);
    const reference = (joined.ok && joined.reference) || "";
    const page = async (rest = "") => {
      return (await portal.get(`/consultations/${lead.consultation.reference}${rest}`)).text();
    };
    expect(await page()).not.toContain(reference);
    expect(await page("/provisions/article-1")).not.toContain("Sylvania");

    const consultation = await stored(db, reference);
    await moveStage(db, invited.officer, { consultation, to: "announced", note: "", hasLooked: true, now });

    expect(await page()).toContain(`href="/en/consultations/${reference}"`);
    expect(await page("/measure")).toContain(`href="/en/consultations/${reference}/measure"`);
    expect(await page("/provisions/article-1-1")).toContain(
      `href="/en/consultations/${reference}/provisions/article-1-1"`,
    );
    expect(await (await portal.get("/consultations")).text()).toContain("Held together with Sylvania");
    const events = await listEvents(db, await stored(db, lead.consultation.reference), { now });
    expect(events.flatMap(({ joined }) => joined?.government_name ?? [])).toEqual(["Sylvania"]);
    const filters = { government: invited.government.code, stage: null };
    const [listed] = (await listConsultations(db, { filters, now })).consultations;
    expect(listed?.held_with).toMatchObject([{ reference: lead.consultation.reference }]);
  });
});
