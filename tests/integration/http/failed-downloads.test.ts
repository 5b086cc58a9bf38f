import type { KyselyPlugin } from "kysely";
import { describe, expect, test } from "vitest";
import { orNotNow } from "#db/not-now.server.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal } from "#tests/support/portal.ts";

describe.each(dialects)("a download that fails (%s)", (dialect) => {
  const db = useDatabase(dialect);

  const failures = [
    {
      because: "the database is away",
      code: "ECONNREFUSED",
      status: 503,
      words: "This cannot be done at the moment",
    },
    { because: "of a mistake of ours", code: "SQLITE_ERROR", status: 500, words: "It is our mistake" },
  ];
  test.each(failures)("says so on a page in plain English when $because", async ({ code, status, words }) => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db.withPlugin(await failing(code)), { onLog: () => {} });

    const answer = await portal.get(`/consultations/${reference}/comments/1/attachments/none`);

    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await answer.text()).toContain(words);
  });

  test("is refused on a page in the language that was asked for", async () => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db);

    const answer = await portal.get(`/consultations/${reference}/comments/1/attachments/none`);

    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("There is no page here");
  });
});

/** Has all questions about consultations fail as the database's driver would. */
async function failing(code: string): Promise<KyselyPlugin> {
  const error = Object.assign(new Error("It failed"), { code });
  await orNotNow(Promise.reject(error)).catch(() => undefined);
  return {
    transformQuery({ node }) {
      if (JSON.stringify(node.kind === "SelectQueryNode" && node.from).includes('"consultation"'))
        throw error;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
