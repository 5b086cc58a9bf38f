import { describe, expect, test } from "vitest";
import { hashed } from "#app/accounts/hashed.server.ts";
import {
  acceptInvitation,
  declineInvitation,
  findInvitation,
  listInvitationsFor,
} from "#app/accounts/organisations/answer-invitation.server.ts";
import { findRole, listOwnOrganisations } from "#app/accounts/organisations/find-organisation.server.ts";
import {
  invite,
  listPendingInvitations,
  revokeInvitation,
} from "#app/accounts/organisations/invite.server.ts";
import { changeRole, listMembers, removeMember } from "#app/accounts/organisations/members.server.ts";
import {
  changeOrganisation,
  createOrganisation,
  newOrganisationKey,
} from "#app/accounts/organisations/write-organisation.server.ts";
import { message } from "#app/words/message.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aMember, anOrganisation, aPerson } from "#tests/support/organisation-builder.ts";

const now = new Date("2026-03-01T10:00:00.000Z");
const forbidden = expect.objectContaining({ status: 403 });
const notFound = expect.objectContaining({ status: 404 });
const content = {
  name: "Guild of Lens Grinders",
  country: "NL",
  stakeholder_group: "private sector",
  website: null,
  register: null,
  register_number: null,
  description: null,
} as const;

describe.each(dialects)("making an organisation (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("makes its founder an administrator", async () => {
    const founder = await aPerson(db);

    const id = await createOrganisation(db, founder, { key: newOrganisationKey(), content, now });

    expect(await listOwnOrganisations(db, founder)).toMatchObject([{ id, role: "administrator" }]);
  });

  test("makes one of a form that is sent twice, and gives nobody else's away", async () => {
    const founder = await aPerson(db);
    const key = newOrganisationKey();

    await createOrganisation(db, founder, { key, content, now });
    await createOrganisation(db, founder, { key, content, now });
    const stranger = createOrganisation(db, await aPerson(db), { key, content, now });

    await expect(stranger).rejects.toEqual(forbidden);
    expect(await listOwnOrganisations(db, founder)).toHaveLength(1);
  });

  test("is changed by its administrators alone, which the pages kept for all notice", async () => {
    const organisation = await anOrganisation(db);
    const administrator = await aMember(db, { organisation, role: "administrator" });
    const approver = await aMember(db, { organisation, role: "approver" });
    const change = { organisationId: organisation.id, content: { ...content, name: "The Guild" } };

    await changeOrganisation(db, administrator, change);

    await expect(changeOrganisation(db, approver, change)).rejects.toEqual(forbidden);
    const stored = db.selectFrom("organisation").selectAll().where("id", "=", organisation.id);
    expect(await stored.executeTakeFirst()).toMatchObject({ name: "The Guild", revision: 2 });
  });
});

describe.each(dialects)("the members of an organisation (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aGuild() {
    const organisation = await anOrganisation(db);
    const administrator = await aMember(db, { organisation, role: "administrator", name: "Zoë Example" });
    const drafter = await aMember(db, { organisation, role: "drafter", name: "Bo Example" });
    return { organisationId: organisation.id, organisation, administrator, drafter };
  }

  test("are seen by members, addresses by administrators, and by nobody else", async () => {
    const { organisationId, administrator, drafter } = await aGuild();

    const seen = await listMembers(db, drafter, organisationId);
    const managed = await listMembers(db, administrator, organisationId);

    expect(seen.map(({ name, email }) => [name, email])).toEqual([
      ["Zoë Example", null],
      ["Bo Example", null],
    ]);
    expect(managed.map(({ email }) => email)).toEqual([administrator.email, drafter.email]);
    await expect(listMembers(db, await aPerson(db), organisationId)).rejects.toEqual(forbidden);
  });

  test("are given another role, and taken out, by administrators alone", async () => {
    const { organisationId, administrator, drafter } = await aGuild();
    const change = { organisationId, accountId: drafter.id, now };

    expect(await changeRole(db, administrator, { ...change, role: "approver" })).toEqual({ ok: true });
    expect(await findRole(db, drafter, organisationId)).toBe("approver");
    await expect(changeRole(db, drafter, { ...change, role: "administrator" })).rejects.toEqual(forbidden);
    await expect(
      removeMember(db, drafter, { organisationId, accountId: administrator.id, now }),
    ).rejects.toEqual(forbidden);

    expect(await removeMember(db, administrator, change)).toEqual({ ok: true });
    expect(await findRole(db, drafter, organisationId)).toBeNull();
    expect(await removeMember(db, administrator, change)).toMatchObject({ ok: false });
  });

  test("may leave, except for the last administrator, who may not step down either", async () => {
    const { organisationId, administrator, drafter } = await aGuild();
    const self = { organisationId, accountId: administrator.id, now };

    expect(await removeMember(db, administrator, self)).toMatchObject({ ok: false });
    expect(await changeRole(db, administrator, { ...self, role: "drafter" })).toMatchObject({ ok: false });
    expect(await findRole(db, administrator, organisationId)).toBe("administrator");
    expect(await removeMember(db, drafter, { organisationId, accountId: drafter.id, now })).toEqual({
      ok: true,
    });
  });

  test("keep one administrator when the last two leave at once", async () => {
    const { organisationId, organisation, administrator } = await aGuild();
    const other = await aMember(db, { organisation, role: "administrator" });

    const results = await Promise.all([
      removeMember(db, administrator, { organisationId, accountId: administrator.id, now }),
      removeMember(db, other, { organisationId, accountId: other.id, now }),
    ]);

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("leave no invitation behind that would let them in again", async () => {
    const { organisationId, organisation, administrator } = await aGuild();
    const other = await aMember(db, { organisation, role: "administrator" });
    const token = await invite(db, other, { organisationId, email: "a@example.org", role: "approver", now });

    await changeRole(db, administrator, { organisationId, accountId: other.id, role: "drafter", now });

    expect(await acceptInvitation(db, await aPerson(db), { token, now })).toMatchObject({ ok: false });
  });
});

describe.each(dialects)("an invitation to an organisation (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function anInvitation({ role = "approver", email = "bo@example.org" } = {}) {
    const organisation = await anOrganisation(db);
    const administrator = await aMember(db, { organisation, role: "administrator" });
    const asked = {
      organisationId: organisation.id,
      email,
      role: role === "drafter" ? role : "approver",
    } as const;
    const token = await invite(db, administrator, { ...asked, now });
    return { organisationId: organisation.id, organisation, administrator, token, asked };
  }

  test("makes whoever brings its link a member in the role that it names", async () => {
    const { organisationId, administrator, token } = await anInvitation();
    const person = await aPerson(db);

    expect(await acceptInvitation(db, person, { token, now })).toEqual({ ok: true, organisationId });

    expect(await findRole(db, person, organisationId)).toBe("approver");
    const joined = (await listMembers(db, administrator, organisationId)).find(({ id }) => id === person.id);
    expect(joined).toMatchObject({ email: person.email, invited_as: "bo@example.org" });
  });

  test("is kept as a hash alone", async () => {
    const { token } = await anInvitation();
    const { id } = await findInvitation(db, token);

    const stored = await db
      .selectFrom("organisation_invitation")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();

    expect(stored.token_hash).toBe(hashed(token));
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test("is made by administrators alone", async () => {
    const { organisation, asked } = await anInvitation();
    const approver = await aMember(db, { organisation, role: "approver" });

    await expect(invite(db, approver, { ...asked, now })).rejects.toEqual(forbidden);
    await expect(invite(db, await aPerson(db), { ...asked, now })).rejects.toEqual(forbidden);
  });

  test("works once: not for another, and to no harm for the one who sent it twice", async () => {
    const { token } = await anInvitation();
    const person = await aPerson(db);
    await acceptInvitation(db, person, { token, now });

    expect(await acceptInvitation(db, person, { token, now })).toMatchObject({ ok: true });
    const other = await acceptInvitation(db, await aPerson(db), { token, now });

    expect(other).toMatchObject({ ok: false, errors: { form: message("organisations.accepted-already") } });
  });

  test("lets in only one of two who accept at once", async () => {
    const { organisationId, token } = await anInvitation();
    const [one, two] = [await aPerson(db), await aPerson(db)];

    const results = await Promise.all(
      [one, two].map((person) => acceptInvitation(db, person, { token, now })),
    );

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const members = db.selectFrom("membership").selectAll().where("organisation_id", "=", organisationId);
    expect(await members.execute()).toHaveLength(2);
  });

  test("does not bring back, by the same link, someone who was taken out", async () => {
    const { organisationId, administrator, token } = await anInvitation();
    const person = await aPerson(db);
    await acceptInvitation(db, person, { token, now });
    await removeMember(db, administrator, { organisationId, accountId: person.id, now });

    expect(await acceptInvitation(db, person, { token, now })).toMatchObject({ ok: false });
    expect(await findRole(db, person, organisationId)).toBeNull();
  });

  test("expires after fourteen days", async () => {
    const { token } = await anInvitation();
    const late = new Date("2026-03-15T10:00:00.000Z");

    expect(await acceptInvitation(db, await aPerson(db), { token, now: late })).toMatchObject({ ok: false });
  });

  test("can be declined, and then accepted by nobody", async () => {
    const { token } = await anInvitation();

    expect(await declineInvitation(db, { token, now })).toEqual({ ok: true });
    expect(await declineInvitation(db, { token, now })).toEqual({ ok: true });

    expect(await acceptInvitation(db, await aPerson(db), { token, now })).toMatchObject({ ok: false });
  });

  test("can be taken back by an administrator of the same organisation alone", async () => {
    const { organisationId, administrator, organisation, token } = await anInvitation();
    const { id: invitationId } = await findInvitation(db, token);
    const stranger = await anInvitation();
    const elsewhere = { organisationId: stranger.organisationId, invitationId, now };
    const drafter = await aMember(db, { organisation, role: "drafter" });

    await expect(revokeInvitation(db, stranger.administrator, elsewhere)).rejects.toEqual(notFound);
    await expect(revokeInvitation(db, drafter, { organisationId, invitationId, now })).rejects.toEqual(
      forbidden,
    );
    await revokeInvitation(db, administrator, { organisationId, invitationId, now });

    expect(await listPendingInvitations(db, administrator, { organisationId, now })).toEqual([]);
    expect(await acceptInvitation(db, await aPerson(db), { token, now })).toMatchObject({ ok: false });
  });

  test("takes the place of an earlier one to the same address", async () => {
    const { organisationId, administrator, token, asked } = await anInvitation();

    const second = await invite(db, administrator, { ...asked, now });

    expect(await listPendingInvitations(db, administrator, { organisationId, now })).toHaveLength(1);
    expect(await acceptInvitation(db, await aPerson(db), { token, now })).toMatchObject({ ok: false });
    expect(await acceptInvitation(db, await aPerson(db), { token: second, now })).toMatchObject({ ok: true });
  });

  test("is left unused by someone who is a member already", async () => {
    const { organisationId, organisation, token } = await anInvitation();
    const drafter = await aMember(db, { organisation, role: "drafter" });

    expect(await acceptInvitation(db, drafter, { token, now })).toMatchObject({ ok: false });

    expect(await findRole(db, drafter, organisationId)).toBe("drafter");
    expect(await acceptInvitation(db, await aPerson(db), { token, now })).toMatchObject({ ok: true });
  });

  test("cannot be found with a token that there is not", async () => {
    await expect(findInvitation(db, "nothing")).rejects.toEqual(notFound);
    await expect(findInvitation(db, undefined)).rejects.toEqual(notFound);
  });

  test("tells the account with the invited address of it, but not the link", async () => {
    const email = `${newOrganisationKey()}@example.org`;
    const { organisationId, token } = await anInvitation({ email });

    const mine = await listInvitationsFor(db, { email }, now);

    expect(mine).toMatchObject([{ organisation_id: organisationId }]);
    expect(JSON.stringify(mine)).not.toContain(hashed(token));
    expect(await listInvitationsFor(db, { email: "other@example.org" }, now)).toEqual([]);
  });
});
