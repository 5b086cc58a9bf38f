import { createServer } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { runScript } from "#tests/support/portal-process.ts";

describe.each(dialects)("starting the portal (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);
  const start = (settings: Record<string, string> = {}) =>
    runScript("start.js", { DATABASE_URL: url, PORT: "0", EXAMPLES: "no", ...settings });

  test("finishes the request in hand when it is told to stop, and then ends", async () => {
    const portal = start();
    const [, port = ""] = await portal.printed(/localhost:(\d+)/);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(
      `POST /sign-in HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://localhost:${port}\r\n` +
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 6\r\nConnection: close\r\n\r\nema",
    );
    await new Promise((resolve) => setTimeout(resolve, 200));

    portal.child.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.write("il=");

    expect(await text(socket)).toContain("HTTP/1.1 422");
    expect(await portal.ended).toBe(0);
  });

  test("says in one sentence that the port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? String(address.port) : "";

    const portal = start({ PORT: port });

    expect(await portal.ended).toBe(1);
    expect(portal.lines.output.trim()).toMatch(/^The port is in use\..*$/);
    other.close();
  });

  test("says in one sentence that a newer version made the database", async () => {
    await db
      .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
      .insertInto("kysely_migration")
      .values({ name: "9999-later", timestamp: "2099-01-01" })
      .execute();

    const portal = start();

    expect(await portal.ended).toBe(1);
    expect(portal.lines.output.trim()).toMatch(
      /^The database was made by a newer version of Parley \(it has 9999-later\).*$/,
    );
  });
});

describe("starting the portal with settings that cannot be used", () => {
  test.each([
    [
      "a folder that cannot be made",
      { DATABASE_URL: "file:/dev/null/parley.db" },
      /^Parley may not write where it has to.*$/,
    ],
    [
      "a file that is no database",
      { DATABASE_URL: "file:README.md" },
      /^The file that DATABASE_URL names is not a database.*$/,
    ],
    [
      "a server that is not there",
      { DATABASE_URL: "postgres://127.0.0.1:1/x" },
      /^The database in DATABASE_URL cannot be reached.*$/,
    ],
    [
      "a database that Parley does not know",
      { DATABASE_URL: "mysql://x" },
      /^The setting DATABASE_URL must begin with.*$/,
    ],
    ["a port that is no number", { PORT: "abc" }, /^The setting PORT must be a number.*$/],
  ])("names %s in one sentence", async (_, settings, sentence) => {
    const portal = runScript("start.js", { PORT: "0", EXAMPLES: "no", ...settings });

    expect(await portal.ended).toBe(1);
    expect(portal.lines.output.trim()).toMatch(sentence);
  });
});
