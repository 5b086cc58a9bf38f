import { describe, expect, test } from "vitest";
import type { MemberRole } from "#db/schema.ts";
import { attach, attachmentsPage, sendAttachment } from "#tests/support/attaching.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aFolderOfFiles } from "#tests/support/file-store.ts";
import { aMember, anOrganisation } from "#tests/support/organisation-builder.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const start = new Date("2026-02-01T10:00:00.000Z");
const prices = { name: "prices.csv", bytes: "year;price\n2025;1\n" };
const costs = { name: "costs.csv", bytes: "year;cost\n2025;2\n" };
const anyFile = "00000000-0000-4000-8000-000000000000";

describe.each(dialects)("the files of an organisation's draft (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aTeam() {
    const clock = { now: start };
    const folder = aFolderOfFiles();
    const portal = await aPortal(db, { now: () => clock.now, files: folder.files });
    const organisation = await anOrganisation(db);
    const consultation = await aConsultation(db, { closes_at: "2026-03-01T17:00:00.000Z" });
    const member = async (name: string, role: MemberRole) => ({
      portal,
      address: `/consultations/${consultation.reference}`,
      query: `?for=${organisation.id}`,
      headers: await cookieOf(db, portal, await aMember(db, { organisation, role, name })),
    });
    const rows = () =>
      db.selectFrom("attachment").selectAll().where("consultation_id", "=", consultation.id).execute();
    return {
      ...{ clock, folder, rows },
      karin: await member("Karin", "approver"),
      jeroen: await member("Jeroen", "drafter"),
    };
  }

  test("are attached by one member at a time; nothing of the other's is kept meanwhile", async () => {
    const { karin, jeroen, clock, folder, rows } = await aTeam();
    expect((await attach(karin, prices)).status).toBe(302);
    const { marks, ids } = await attachmentsPage(karin);
    const [id] = ids;
    const jeroens = { ...marks, key: anyFile };

    const refused = [
      await sendAttachment(jeroen, { ...jeroens, intent: "attach", confidential: "no" }, costs),
      await sendAttachment(jeroen, { ...jeroens, intent: `remove:${id}` }),
      await sendAttachment(jeroen, { ...jeroens, intent: `save:${id}`, confidential: "no" }),
    ];

    for (const { status, problem } of refused) {
      expect(status).toBe(422);
      expect(problem).toContain("Karin is writing this part now");
    }
    expect(await rows()).toHaveLength(1);
    expect(folder.keys()).toHaveLength(1);

    clock.now = new Date(start.getTime() + 6 * 60_000);
    expect((await attach(jeroen, costs)).status).toBe(302);
    const after = await attachmentsPage(jeroen);
    expect(after.text).toContain("prices.csv");
    expect(after.text).toContain("costs.csv");
  });

  test("are marked by one member at a time, and not while another changes the files", async () => {
    const { karin, jeroen, clock } = await aTeam();
    await attach(karin, prices, { confidential: "in part" });
    const { marks, ids } = await attachmentsPage(karin);
    const page = `${karin.address}/comment/attachments/${ids[0]}${karin.query}`;
    const marked = "year;price\n2025;[[1]]\n";
    const mark = ({ portal, headers }: typeof karin, text: string) =>
      portal.post(page, { ...marks, intent: "files", marked: text }, headers);

    const shown = await (await jeroen.portal.get(page, jeroen.headers)).text();
    const refused = await mark(jeroen, "year;price\n[[2025]];1\n");
    const refusal = await refused.text();
    const taken = await mark(karin, marked);
    clock.now = new Date(start.getTime() + 6 * 60_000);
    const after = await (await jeroen.portal.get(page, jeroen.headers)).text();

    expect(shown).toContain("Karin is writing");
    expect([refused.status, taken.status]).toEqual([422, 302]);
    expect(refusal).toContain("Karin is writing this part now");
    expect(after).toContain("2025;[[1]]");
    expect(after).toContain("<textarea");
  });

  test("stand in its history from the beginning, also where attaching begins it", async () => {
    const { karin, rows } = await aTeam();

    const first = await sendAttachment(
      karin,
      { draft: "", revision: "0", key: anyFile, intent: "attach", confidential: "no" },
      prices,
    );

    expect([first.status, first.problem]).toEqual([302, ""]);
    const [row] = await rows();
    const history = await db
      .selectFrom("draft_version")
      .innerJoin("draft", "draft.id", "draft_version.draft_id")
      .select(["draft_version.revision", "draft_version.part"])
      .where("draft.owner", "=", row?.owner ?? "account:nobody")
      .orderBy("draft_version.revision")
      .execute();
    expect(history).toEqual([
      { revision: 0, part: "begun" },
      { revision: 1, part: `attachment:${row?.id}` },
    ]);
  });
});
