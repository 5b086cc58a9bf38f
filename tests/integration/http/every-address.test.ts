import { readFileSync } from "node:fs";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import routes from "#app/routes.ts";
import type { Db } from "#db/schema.ts";
import { canariesIn } from "#tests/support/canaries.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { addresses } from "#tests/support/every-address.ts";
import {
  aPopulatedPortal,
  type Person,
  type PopulatedPortal,
  people,
  type Secret,
  secrets,
} from "#tests/support/populated-portal.ts";
import { type Sending, sendForm } from "#tests/support/sending-forms.ts";

/** Who may read each of the secrets, wherever it stands. */
const readers: Record<Secret, readonly Person[]> = {
  draft: ["author"],
  changing: ["author"],
  sharedDraft: ["drafter", "approver", "administrator"],
  draftUnderKey: ["key holder"],
  held: ["author", "moderator"],
  withdrawn: ["author", "moderator"],
  returned: ["author", "moderator"],
  whyReturned: ["author", "moderator"],
  confidential: ["author", "confidential reader"],
  justification: ["author", "confidential reader"],
  fileName: ["author", "confidential reader"],
  fileText: ["author", "confidential reader"],
  inPart: ["author", "confidential reader"],
  draftFile: ["author"],
  withheldReason: ["author", "moderator"],
  request: ["author", "case officer"],
  takenOut: ["author", "moderator"],
  appeal: ["author", "moderator"],
  announced: [
    "analyst",
    "moderator",
    "case officer",
    "confidential reader",
    "technology officer",
    "head of officials",
  ],
  invited: ["administrator"],
  flag: ["stranger", "moderator"],
  inHold: ["author", "technology officer"],
  confidentialInHold: ["author", "technology officer"],
  fileInHold: ["author", "technology officer"],
  disowning: ["stranger", "author", "moderator"],
  authorEmail: ["author"],
};

const asPath = ({ path, index }: RouteConfigEntry) => (index ? "/" : (path ?? ""));
const takesForms = ({ file }: RouteConfigEntry) =>
  /^export (async )?(function|const) action\b|^export \{[^}]*\baction\b/m.test(
    readFileSync(`app/${file}`, "utf8"),
  );

describe("the table of every address", () => {
  test("names every route there is, and no other", () => {
    const known = new Set(addresses.map(({ route }) => route));
    expect([...known].sort()).toEqual(routes.map(asPath).sort());
  });

  test("has a form for every route that takes one, and for no other", () => {
    const withForms = new Set(addresses.filter(({ forms }) => forms).map(({ route }) => route));
    expect([...withForms].sort()).toEqual(routes.filter(takesForms).map(asPath).sort());
  });
});

describe.each(dialects)("every address, asked for by everyone (%s)", (dialect) => {
  const db = useDatabase(dialect);
  let populated: PopulatedPortal;

  beforeAll(async () => {
    populated = await aPopulatedPortal(db);
  });

  test.each(people)("shows %s what is theirs to see, and nothing else", async (person) => {
    const { portal, headers, consultation, comments } = populated;
    const comment = `/consultations/${consultation.reference}/comments/${comments.sealed.number}`;
    const ofConsultation = `/consultations/${consultation.reference}`;
    const publicFiles = [
      ...[populated.publicFile, populated.inPartFile].map((id) => `${comment}/attachments/${id}`),
      `${ofConsultation}/documents/${populated.document}/1`,
      `${ofConsultation}/versions/1.md`,
    ];
    const unexpected: string[] = [];
    for (const { at, get } of addresses) {
      const address = at(populated);
      const response = await portal.get(address, headers[person]);
      if (response.status !== get[person])
        unexpected.push(`${response.status}, not ${get[person]}: ${address}`);
      const leaks = await leaksIn(response, person);
      if (leaks.length > 0) unexpected.push(`${leaks} at ${address}`);
      if (!isKeptByNobody(response) && person !== "signed out" && !publicFiles.includes(address))
        unexpected.push(`${response.headers.get("cache-control")} at ${address}`);
    }
    expect(unexpected).toEqual([]);
  });
});

describe.each(dialects)("every form, sent by everyone (%s)", (dialect) => {
  const db = useDatabase(dialect);
  let populated: PopulatedPortal;

  beforeAll(async () => {
    populated = await aPopulatedPortal(db);
  });

  test("changes nothing for those who may not, nor tells them anything", async () => {
    const before = await snapshot(db);
    const unexpected: string[] = [];
    for (const { may, fields, ...form } of formsOf(populated))
      for (const person of people.filter((one) => !may.includes(one)))
        for (const typed of person === "stranger" ? [{}, fields] : [fields]) {
          const { status, leaks } = await send(populated, { ...form, person, fields: typed });
          if (![302, 400, 401, 403, 404, 409, 422].includes(status) || leaks.length > 0)
            unexpected.push(`${status} ${leaks} for ${person} at ${form.address}`);
        }

    expect(unexpected).toEqual([]);
    expect(await snapshot(db)).toEqual(before);
  }, 60_000);

  test("fails for nobody who may, and touches no draft of another whose marks it bears", async () => {
    const { accounts } = populated;
    const drafts = () =>
      db
        .selectFrom("draft")
        .selectAll()
        .where("owner", "=", `account:${accounts.author.id}`)
        .orderBy("id")
        .execute();
    const before = await drafts();
    const unexpected: string[] = [];
    for (const { may, fields, ...form } of formsOf(populated)) {
      const others = may.filter((person) => person !== "author");
      for (const [index, person] of others.entries()) {
        const empty = index === 0 ? await send(populated, { ...form, person, fields: {} }) : null;
        const { status, leaks } = await send(populated, { ...form, person, fields });
        if ((empty?.status ?? 0) >= 500 || ![200, 302, 409, 422].includes(status) || leaks.length > 0)
          unexpected.push(`${empty?.status}, ${status} ${leaks} for ${person} at ${form.address}`);
      }
    }

    expect(unexpected).toEqual([]);
    expect(await drafts()).toEqual(before);
  }, 60_000);
});

function formsOf(populated: PopulatedPortal) {
  return addresses.flatMap(({ at, forms = [] }) =>
    forms.map((form) => ({ ...form, address: at(populated), fields: form.fields(populated) })),
  );
}

async function send(populated: PopulatedPortal, sent: Sending & { person: Person }) {
  const response = await sendForm(populated, sent);
  const { person } = sent;
  const leaks = await leaksIn(response, person);
  if (!isKeptByNobody(response)) leaks.push("a page that is kept");
  return { status: response.status, leaks };
}

/** Neither in a cache, nor as it was when its reader goes back to it. */
function isKeptByNobody(response: Response) {
  return /\bno-store\b/.test(response.headers.get("cache-control") ?? "");
}

/** What this person gets to read and should not; headers count. */
async function leaksIn(response: Response, person: Person) {
  const text = `${[...response.headers].flat().join("\n")}\n${await response.text()}`;
  const hidden = Object.entries(secrets)
    .filter(([name]) => isSecret(name) && !readers[name].includes(person))
    .map(([, text]) => text);
  return canariesIn(text, hidden);
}

function isSecret(name: string): name is Secret {
  return name in secrets;
}

/** Every row of every table but those that any visit may change. */
async function snapshot(db: Db) {
  const tables = await db.introspection.getTables();
  const rows = new Map<string, string[]>();
  for (const { name } of tables.filter(({ name }) => !["session", "tally", "known_browser"].includes(name))) {
    const all = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    rows.set(name, all.rows.map((row) => JSON.stringify(row)).sort());
  }
  return rows;
}
