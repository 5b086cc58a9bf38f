import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { passwordMatches } from "#app/accounts/passwords.server.ts";
import { stageAt } from "#app/consultations/consultation.ts";
import { selectConsultations } from "#app/consultations/find-consultation.server.ts";
import { exampleAccounts, examplePassword } from "#app/examples/example-accounts.ts";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import type { Db } from "#db/schema.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aFolderOfFiles } from "#tests/support/file-store.ts";
import { aVault } from "#tests/support/vault.ts";

const now = new Date("2026-11-24T10:00:00.000Z");

describe.each(dialects)("the examples (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are loaded once, however often they are loaded", async () => {
    await loadGovernments(db);

    const first = await loadExamples(db, now);
    const second = await loadExamples(db, new Date("2026-12-01T10:00:00.000Z"));

    expect(first).toEqual({ consultations: 7, comments: 153 });
    expect(second).toEqual({ consultations: 0, comments: 0 });
  });

  test("are consultations of seven governments in different stages, all marked as examples", async () => {
    const consultations = await selectConsultations(db).orderBy("reference").execute();

    expect(consultations.map((found) => [found.reference, stageAt(found, now), found.example])).toEqual([
      ["CR-2026-001", "announced", 1],
      ["DE-2026-001", "closed", 1],
      ["EE-2026-001", "withdrawn", 1],
      ["FR-2026-001", "under review", 1],
      ["GB-2026-001", "decided", 1],
      ["NL-2026-001", "open", 1],
      ["US-2026-001", "open", 1],
    ]);
  });

  test("have accounts with the password that the portal prints", async () => {
    const emails = exampleAccounts.map(({ email }) => email);

    const accounts = await db
      .selectFrom("account")
      .select("password_hash")
      .where("email", "in", emails)
      .execute();

    expect(accounts).toHaveLength(emails.length);
    expect(await passwordMatches(accounts[0]?.password_hash, examplePassword)).toBe(true);
  });

  test("give the moderators of the Netherlands a queue, oldest first by number", async () => {
    const queue = await commentsOf(db, "NL-2026-001", "held");

    expect(queue.map(({ author_name }) => author_name)).toEqual([
      "Brandon Hale",
      "Mirjam Oosting",
      "Tobias Krenn",
      "Andris Kalniņš",
      "Bert Slagter",
      "Nino Kapanadze",
      "Mehmet Şahin",
      "Jeroen Wit",
    ]);
    expect(queue.every(({ queued_at, submitted_at }) => queued_at === submitted_at)).toBe(true);
  });

  test("keep from the public what was returned or rejected, with ground and reason for its author", async () => {
    const refused = [
      ...(await commentsOf(db, "NL-2026-001", "returned")),
      ...(await commentsOf(db, "NL-2026-001", "rejected")),
      ...(await commentsOf(db, "US-2026-001", "rejected")),
    ];

    expect(refused.map(({ author_name, published_version }) => [author_name, published_version])).toEqual([
      ["Yasmin Haddad", null],
      ["Ron Keizer", null],
      ["Rik Vermeulen", null],
      ["Brandon Hale", null],
    ]);
    const decisions = await db
      .selectFrom("decision")
      .select(["outcome", "ground"])
      .where("outcome", "<>", "publish")
      .orderBy("decided_at")
      .execute();
    expect(decisions).toEqual([
      { outcome: "return", ground: "personal data" },
      { outcome: "reject", ground: "spam or advertising" },
      { outcome: "reject", ground: "abuse or threats" },
      { outcome: "reject", ground: "impersonation" },
    ]);
  });

  test("show one author a draft in progress beside a returned comment", async () => {
    const author = await db
      .selectFrom("account")
      .select("id")
      .where("email", "=", "yasmin.haddad@example.net")
      .executeTakeFirstOrThrow();

    const drafts = await db
      .selectFrom("draft")
      .selectAll()
      .where("owner", "=", `account:${author.id}`)
      .execute();
    const own = await db.selectFrom("comment").select("status").where("author_id", "=", author.id).execute();

    expect(drafts.map(({ draft_of }) => draft_of)).toEqual(["new comment"]);
    expect(own.map(({ status }) => status).sort()).toEqual(["published", "published", "returned"]);
  });

  test("have threads in which an authority answers for itself", async () => {
    const replies = await db
      .selectFrom("comment as reply")
      .innerJoin("comment as root", "root.id", "reply.root_id")
      .innerJoin("comment as parent", "parent.id", "reply.parent_id")
      .select(["reply.answers_for", "reply.depth", "reply.submitted_at", "reply.number"])
      .select(["parent.number as parent_number", "parent.submitted_at as parent_submitted_at"])
      .execute();

    expect(replies).toHaveLength(64);
    expect(Math.max(...replies.map(({ depth }) => depth))).toBe(3);
    expect(replies.filter(({ answers_for }) => answers_for !== null)).toHaveLength(21);
    expect(replies.filter((reply) => reply.number <= reply.parent_number)).toEqual([]);
  });

  test("have organisations with a member in each role, a comment in their name, and endorsements", async () => {
    const members = await db
      .selectFrom("organisation")
      .innerJoin("membership", "membership.organisation_id", "organisation.id")
      .select(["organisation.name", "membership.role"])
      .orderBy("organisation.name")
      .orderBy("membership.role")
      .execute();
    const sent = await db
      .selectFrom("comment")
      .select("organisation")
      .where("organisation_id", "is not", null)
      .execute();
    const endorsements = await db.selectFrom("endorsement").select(["name", "organisation"]).execute();

    const roles = ["administrator", "approver", "drafter"];
    expect(members.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      ...roles.map((role) => `Coalition for Accountable Exports: ${role}`),
      ...roles.map((role) => `Vereniging Nederlandse Beeldtechniek: ${role}`),
    ]);
    expect(sent).toEqual([{ organisation: "Vereniging Nederlandse Beeldtechniek" }]);
    expect(endorsements.filter(({ name }) => name === null)).toHaveLength(3);
    expect(endorsements).toHaveLength(5);
  });

  test("fold nine near-identical letters into one campaign, and nothing else", async () => {
    const campaigns = await db
      .selectFrom("comment")
      .select((select) => select.fn.countAll<number>().as("letters"))
      .where("campaign_id", "is not", null)
      .groupBy("campaign_id")
      .having((having) => having.fn.countAll(), ">", 1)
      .execute();

    expect(campaigns.map(({ letters }) => Number(letters))).toEqual([9]);
  });
});

describe.each(dialects)("the files of examples (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are kept sealed where there is a safe for them: public, or as words without the confidential part", async () => {
    await loadGovernments(db);
    const { files, keys } = aFolderOfFiles();

    await loadExamples(db, now, { safe: { vault: aVault(), files } });

    const attached = await db
      .selectFrom("version_attachment")
      .select(["name", "confidential", "text"])
      .orderBy("name")
      .execute();
    expect(attached.map(({ name, confidential }) => [name, confidential])).toEqual([
      ["Eleven deployments in figures.csv", 0],
      ["Landed cost of members' cores (public text).txt", 1],
      ["Offers documented by members.csv", 0],
    ]);
    expect(attached[1]?.text).toContain("It is [Confidential (costs, prices or production): below the");
    for (const { text } of attached) expect(text).toMatch(/^Example data invented for this portal/);
    expect(keys()).toHaveLength(3);
  });
});

describe.each(dialects)("an example that cannot be loaded (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is named with its file and place, and its consultation stays out as a whole", async () => {
    await loadGovernments(db);
    const folder = aCopyOfTheContent();
    const path = join(folder, "examples/us-sensor-thresholds.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("provision: 799-8-a", "provision: 799-80"));

    await expect(loadExamples(db, now, { folder })).rejects.toThrow(
      "us-sensor-thresholds.yaml: janet-kwan, today-29 10:30: the measure has no provision 799-80",
    );

    const there = await db.selectFrom("consultation").select("content_key").execute();
    expect(there.map(({ content_key }) => content_key)).not.toContain("us-sensor-thresholds");
    expect(await loadExamples(db, now)).toMatchObject({ consultations: 1 });
  });

  test.each([
    [
      "author: greg-hollis",
      "author: nobody",
      /nobody, today-16 19:05: nobody in people.yaml has the key nobody/,
    ],
    ["status: rejected", "status: lost", /us-sensor-thresholds\.yaml: .*at \[15\]\.status/s],
    ["remarks:", "remark:", /Unrecognized key: "remark"/],
    ["at: today-29 10:30", "at: 2026-01-01", /must be like today-3 14:30/],
  ])("is refused for %s changed to %s", async (right, wrong, message) => {
    const folder = aCopyOfTheContent();
    const path = join(folder, "examples/us-sensor-thresholds.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace(right, wrong));
    await db
      .updateTable("consultation")
      .set({ content_key: null })
      .where("content_key", "like", "us-%")
      .execute();

    await expect(loadExamples(db, now, { folder })).rejects.toThrow(message);
  });
});

async function commentsOf(db: Db, reference: string, status: "held" | "returned" | "rejected") {
  return db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["comment.author_name", "comment.queued_at", "comment.submitted_at", "comment.published_version"])
    .where("consultation.reference", "=", reference)
    .where("comment.status", "=", status)
    .orderBy("comment.number")
    .execute();
}

function aCopyOfTheContent() {
  const folder = mkdtempSync(join(tmpdir(), "parley-content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("content/consultations", join(folder, "consultations"), { recursive: true });
  cpSync("content/examples", join(folder, "examples"), { recursive: true });
  return folder;
}
