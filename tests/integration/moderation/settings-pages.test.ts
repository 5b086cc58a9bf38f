import { describe, expect, test } from "vitest";
import { holdComment } from "#app/comments/record/technology-hold.server.ts";
import { disown } from "#app/moderation/disowning/disown.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { officialRoles } from "#db/schema.ts";
import { aComment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aModeratedConsultation } from "#tests/support/moderated.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";

describe.each(dialects)("how a government moderates (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aGovernmentsPages() {
    const its = await aModeratedConsultation(db);
    await aComment(db, { consultation: its.consultation, status: "held" });
    const portal = await aPortal(db);
    const home = `/officials/${its.government.code}`;
    const read = async (address: string, headers: Record<string, string>) => {
      const answer = await portal.get(address, headers);
      expect(answer.status, address).toBe(200);
      return (await answer.text()).replaceAll("<!-- -->", "");
    };
    return { ...its, portal, home, read };
  }

  test.each(officialRoles)(
    "leads a %s from what waits to pages that open, moderators to the queue",
    async (role) => {
      const { government, consultation, portal, home, read } = await aGovernmentsPages();
      const headers = await cookieOf(db, portal, await anOfficial(db, { government, role }));

      const [panel = ""] = /<section class="app-call".*?<\/section>/s.exec(await read(home, headers)) ?? [];
      const [waiting = ""] =
        /<section aria-labelledby="what-waits".*?<\/section>/s.exec(
          await read(`${home}/moderation`, headers),
        ) ?? [];

      expect(panel).toContain("1 comment waits for a moderator");
      expect(waiting).toContain("Moderators decide on it:");
      const links = [...(panel + waiting).matchAll(/href="([^"#]+)"/g)].map(([, href = ""]) => href);
      for (const href of links) await read(href, headers);
      const queue = `/en${home}/queue`;
      const expected =
        role === "moderator"
          ? [queue, `${queue}?consultation=${consultation.reference}`]
          : [`/en${home}/moderation`];
      expect(links).toEqual(expected);
    },
  );

  test("says what is overdue of what somebody disowns to all, and of what is in the hold to technology officers alone", async () => {
    const { government, consultation, portal, home, read, set } = await aGovernmentsPages();
    await set({ disowning_within: 2, hold_within: 3 });
    const official = async (role: "moderator" | "analyst" | "technology officer") =>
      cookieOf(db, portal, await anOfficial(db, { government, role }));
    const author_name = "Zoë Named";
    const signed = await aComment(db, { consultation, author_name });
    const at = "2026-02-01T10:00:00.000Z";
    const reader = await anOfficesHolder(db, await anAccount(db, { name: "Bob Other", created_at: at }));
    const said = { relation: "named", explanation: "It is not mine.", now: new Date(at) } as const;
    expect(await disown(db, reader, { ...said, comment: signed })).toEqual({ ok: true });
    const held = await aComment(db, { consultation, status: "held" });
    const hold = { id: held.id, consultation_id: consultation.id, version: 1 };
    await inTransaction(db, (db) => holdComment(db, hold, { cause: "author says yes", at }));

    const analyst = await official("analyst");
    const settings = await read(`${home}/moderation`, analyst);
    expect(settings).toMatch(/1 comment that somebody disowns waits to be cleared up, .*1 is overdue/);
    expect(await read(`${home}/disowned`, await official("moderator"))).toContain(">Overdue<");
    expect(await read(`${home}/hold`, await official("technology officer"))).toContain(">Overdue<");
    expect(settings).toContain("A comment in the technology hold is to be decided within 3 days.");
  });

  test("says of each change what was so before and after, and whether anything was", async () => {
    const { administrator, portal, home, read, set } = await aGovernmentsPages();
    const at = (day: number) => new Date(Date.UTC(2026, 1, day, 9));
    await set({ two_people: ["reject"], decide_within: 5, words: ["dose", "Veldhoven"] }, at(1));
    await set({ two_people: ["reject", "redact"], follow: true, decide_within: 3, words: ["dose"] }, at(2));
    await set({ two_people: ["redact", "reject"], follow: true, decide_within: 3, words: ["dose"] }, at(3));

    const page = await read(`${home}/moderation`, await cookieOf(db, portal, administrator));

    const [told = ""] = page.split('id="changes"')[1]?.split("</section>") ?? [];
    const changes = told.split("Ann Administrator, ").slice(1);
    const lines = changes.map((change) => [...change.matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line));
    expect(lines).toEqual([
      [],
      [
        "Decisions that take two people. Before: to reject. After: to reject and to publish without some passages.",
        "Campaigns. Before: a moderator decides on every letter. After: later letters may follow.",
        "To decide on a comment. Before: within 5 days. After: within 3 days.",
        "Words to point moderators to. Taken off: Veldhoven.",
      ],
      [
        "Decisions that take two people. Before: none. After: to reject.",
        "To decide on a comment. Before: no time. After: within 5 days.",
        "Words to point moderators to. Added: dose and Veldhoven.",
      ],
    ]);
    expect(changes[0]).toContain("It was saved as it was.");
  });
});
