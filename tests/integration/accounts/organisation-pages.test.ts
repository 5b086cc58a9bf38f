import { describe, expect, test } from "vitest";
import { invite } from "#app/accounts/organisations/invite.server.ts";
import { indexNewComments } from "#app/comments/record/index-comments.server.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aMember, anOrganisation, aPerson } from "#tests/support/organisation-builder.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";

describe.each(dialects)("the pages of an organisation (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("show everyone what it has said under its name, and neither members nor what withholds it", async () => {
    const organisation = await anOrganisation(db, { name: "Guild of Lens Grinders" });
    const author = await aMember(db, { organisation, role: "approver", name: "Very Secret Member" });
    const consultation = await aConsultation(db);
    const signed = { consultation, author, organisation_id: organisation.id, author_name: null };
    const aloud = await aComment(db, { ...signed, organisation: "The Guild", remarks: "Said aloud" });
    const withheld = await aComment(db, { ...signed, organisation: null, remarks: "Said in confidence" });
    await indexNewComments(db, [aloud.id, withheld.id]);
    const portal = await aPortal(db);

    const page = await textOf(portal, `/organisations/${organisation.id}`);

    expect(page).toContain("Guild of Lens Grinders");
    expect(page).toContain("Said aloud");
    expect(page).not.toContain("Said in confidence");
    expect(page).not.toContain("Very Secret Member");
    const comment = await textOf(
      portal,
      `/consultations/${consultation.reference}/comments/${withheld.number}`,
    );
    expect(comment).toContain("Said in confidence");
    expect(comment).not.toContain(organisation.id);
  });

  test("narrow what it sent as a search is narrowed, and have nothing that others sent under its name", async () => {
    const organisation = await anOrganisation(db, { name: "Guild" });
    const consultation = await aConsultation(db);
    const sent = { consultation, organisation: "Guild", organisation_id: organisation.id };
    const comments = [
      await aComment(db, { ...sent, remarks: "Lenses must stay free", position: "oppose" }),
      await aComment(db, { ...sent, remarks: "Prisms may be controlled", position: "support" }),
      await aComment(db, { consultation, organisation: "Guild", remarks: "Lenses, says another guild" }),
    ];
    await indexNewComments(
      db,
      comments.map(({ id }) => id),
    );
    const portal = await aPortal(db);
    const address = `/organisations/${organisation.id}`;

    const all = await textOf(portal, address);
    const narrowed = await textOf(portal, `${address}?position=oppose`);
    const searched = await textOf(portal, `${address}?q=prism`);

    expect([said(all, "Lenses must stay"), said(all, "Prisms may"), said(all, "another guild")]).toEqual([
      ...[true, true, false],
    ]);
    expect([said(narrowed, "Lenses must stay"), said(narrowed, "Prisms may")]).toEqual([true, false]);
    expect(narrowed).toContain("Oppose (1)");
    expect(narrowed).toContain("Support (1)");
    expect([said(searched, "Lenses must stay"), said(searched, "may be controlled")]).toEqual([false, true]);
  });

  test("lead from a comment that names it to its page", async () => {
    const organisation = await anOrganisation(db);
    const consultation = await aConsultation(db);
    const { number } = await aComment(db, {
      consultation,
      organisation: "The Guild",
      organisation_id: organisation.id,
    });

    const page = await textOf(
      await aPortal(db),
      `/consultations/${consultation.reference}/comments/${number}`,
    );

    expect(page).toMatch(new RegExp(`href="/en/organisations/${organisation.id}">The Guild</a>`));
  });

  test("give the website as it was given, to be followed by nobody's machine", async () => {
    const { id } = await anOrganisation(db, { website: "https://guild.example.org/" });

    const page = await textOf(await aPortal(db), `/organisations/${id}`);

    expect(page).toMatch(/href="https:\/\/guild\.example\.org\/" rel="nofollow ugc"/);
  });

  test("are made anew for everyone once it has been changed", async () => {
    const organisation = await anOrganisation(db, { name: "Old name" });
    const administrator = await aMember(db, { organisation, role: "administrator" });
    const portal = await aPortal(db);
    const address = `/organisations/${organisation.id}`;
    await portal.get(address);
    const cookie = await cookieOf(db, portal, administrator);
    const fields = { ...asTyped, name: "New name" };

    const saved = await portal.post(`${address}/edit`, fields, cookie);

    expect([saved.status, saved.headers.get("location")]).toEqual([302, address]);
    expect(await textOf(portal, address)).toContain("New name");
  });

  test("for members are closed to others, and those for administrators to other members", async () => {
    const organisation = await anOrganisation(db);
    const drafter = await aMember(db, { organisation, role: "drafter" });
    const portal = await aPortal(db);
    const address = `/organisations/${organisation.id}`;
    const stranger = await cookieOf(db, portal, await aPerson(db));
    const member = await cookieOf(db, portal, drafter);

    const statuses = [
      (await portal.get(`${address}/members`, stranger)).status,
      (await portal.get(`${address}/edit`, stranger)).status,
      (await portal.get(`${address}/members`, member)).status,
      (await portal.get(`${address}/edit`, member)).status,
      (await portal.post(`${address}/edit`, asTyped, member)).status,
      (await portal.get("/organisations/nothing", member)).status,
    ];

    expect(statuses).toEqual([403, 403, 200, 403, 403, 404]);
  });

  test("keep what was typed where something is wrong", async () => {
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, await aPerson(db));

    const answer = await portal.post(
      "/organisations/new",
      { ...asTyped, register: "eu", register_number: "12" },
      cookie,
    );

    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("Enter a number of the EU Transparency Register, like 1234567890-12");
    expect(page).toContain('value="Guild"');
  });

  test("show the link of an invitation once, and nowhere again", async () => {
    const organisation = await anOrganisation(db);
    const administrator = await aMember(db, { organisation, role: "administrator" });
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, administrator);
    const address = `/organisations/${organisation.id}/members`;
    const fields = { intent: "invite", email: "bo@example.org", role: "drafter" };

    const answer = await portal.post(address, fields, cookie);

    const [, token = ""] = /\/invitations\/([\w-]{43})/.exec(await answer.text()) ?? [];
    expect(token).not.toBe("");
    expect(await (await portal.get(address, cookie)).text()).not.toContain(token);
    const invited = await cookieOf(db, portal, await aPerson(db));
    const accepted = await portal.post(`/invitations/${token}`, { intent: "accept" }, invited);
    expect([accepted.status, accepted.headers.get("location")]).toEqual([302, address]);
  });

  test("keep the token of an invitation out of the log", async () => {
    const organisation = await anOrganisation(db);
    const administrator = await aMember(db, { organisation, role: "administrator" });
    const organisationId = organisation.id;
    const now = new Date();
    const token = await invite(db, administrator, {
      organisationId,
      email: "bo@example.org",
      role: "drafter",
      now,
    });
    const lines: string[] = [];
    const portal = await aPortal(db, { onLog: (line) => lines.push(line) });

    await portal.get(`/invitations/${token}`);

    expect(lines.join("\n")).toContain("/invitations/…");
    expect(lines.join("\n")).not.toContain(token);
  });

  test("take endorsements and their withdrawal from a form", async () => {
    const consultation = await aConsultation(db);
    const { number } = await aComment(db, { consultation });
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, await aPerson(db, { name: "Bo Endorser" }));
    const address = `/consultations/${consultation.reference}/comments/${number}`;
    expect(await textOf(portal, address)).not.toContain("Bo Endorser");

    const unchosen = await portal.post(`${address}/endorse`, { version: "1" }, cookie);
    const done = await portal.post(`${address}/endorse`, { version: "1", as: "myself" }, cookie);

    expect([unchosen.status, done.status]).toEqual([422, 302]);
    expect(await textOf(portal, address)).toContain("Bo Endorser");

    const form = await (await portal.get(`${address}/endorse`, cookie)).text();
    const [, endorsement = ""] = /name="endorsement" value="([^"]+)"/.exec(form) ?? [];
    await portal.post(`${address}/endorse`, { intent: "withdraw", endorsement }, cookie);

    expect(await textOf(portal, address)).not.toContain("Bo Endorser");
  });
});

const asTyped = {
  key: "00000000-0000-7000-8000-000000000000",
  name: "Guild",
  country: "NL",
  stakeholder_group: "private sector",
  website: "",
  register: "none",
  other_register: "",
  register_number: "",
  description: "",
};

const textOf = async (portal: TestPortal, address: string) => (await portal.get(address)).text();

const said = (page: string, words: string) => page.includes(words);
