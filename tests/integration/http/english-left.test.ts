import { beforeAll, describe, expect, test } from "vitest";
import { noRoom, tooLarge, tooSlow, unfinished } from "#app/http/bodies/refused-bodies.ts";
import { failedPage, notNowPage } from "#app/http/failed-pages.ts";
import { withLanguage } from "#app/words/addresses.ts";
import { pseudoLanguage } from "#app/words/pseudo.ts";
import { speak } from "#app/words/speak.server.ts";
import { useDatabase } from "#tests/support/database.ts";
import { englishLeftIn } from "#tests/support/english-left.ts";
import { addresses } from "#tests/support/every-address.ts";
import { pastTheMessages } from "#tests/support/past-the-messages.ts";
import { aPopulatedPortal, type PopulatedPortal, secrets } from "#tests/support/populated-portal.ts";
import { sendForm } from "#tests/support/sending-forms.ts";
import { storedTexts } from "#tests/support/stored-texts.ts";
import { textsOfMarkup } from "#tests/support/texts-of-markup.ts";

const readers = ["signed out", "key holder", "stranger", "author", "drafter", "administrator"] as const;
const senders = ["signed out", "author", "drafter"] as const;
const toReaders = addresses.filter(({ route }) => !route.startsWith("officials/"));

/** One database of each language, since the forms change much of it. Nothing of it depends on the kind of database. */
describe.each(["fr", "ja", pseudoLanguage])("whoever reads and comments in %s", (language) => {
  const db = useDatabase("SQLite");
  let populated: PopulatedPortal;
  let isLeft: (text: string) => boolean;

  beforeAll(async () => {
    populated = await aPopulatedPortal(db, { LANGUAGES: `en,fr,ja,${pseudoLanguage}` });
    const stored = `${await storedTexts(db)} ${Object.values(secrets).join(" ").toLowerCase()}`;
    isLeft = language === pseudoLanguage ? pastTheMessages(stored) : englishLeftIn(language);
  });

  /** What stands in English on a page, and is neither marked as such nor typed by somebody. */
  async function left(response: Response) {
    if (!response.headers.get("content-type")?.startsWith("text/html")) return [];
    return textsOfMarkup(await response.text())
      .filter((piece) => piece.language === language && !piece.isTyped)
      .map(({ text }) => text.replace(namesOfFiles, "").replace(pseudoLanguage, ""))
      .filter(isLeft)
      .map((text) => text.slice(0, 200));
  }

  test.each(readers)(
    "finds no other words on any page as %s",
    async (person) => {
      const found = new Set<string>();
      for (const { at } of toReaders) {
        const address = withLanguage(at(populated), language);
        const response = await populated.portal.askAsIs(address, { headers: populated.headers[person] });
        for (const text of await left(response)) found.add(`${response.status} ${text} (${address})`);
      }
      expect([...found]).toEqual([]);
    },
    60_000,
  );

  test.each(senders)(
    "finds no other words in what is said of a form as %s",
    async (person) => {
      const found = new Set<string>();
      for (const { at, forms = [] } of toReaders)
        for (const { fields, isMultipart } of forms) {
          const address = withLanguage(at(populated), language);
          for (const typed of [{}, wrong(fields(populated)), fields(populated)]) {
            const response = await sendForm(populated, { person, address, fields: typed, isMultipart });
            for (const text of await left(response)) found.add(`${response.status} ${text} (${address})`);
          }
        }
      expect([...found]).toEqual([]);
    },
    60_000,
  );

  test("finds no other words where the portal answers without a page of its own", async () => {
    const { portal, headers, consultation } = populated;
    const at = (path: string) => withLanguage(path, language);
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const here = { ...form, origin: "http://localhost:3000", host: "localhost:3000" };
    const post = (path: string, body: BodyInit, given: Record<string, string> = here) =>
      portal.askAsIs(at(path), { method: "POST", body, headers: given });
    const writing = `/consultations/${consultation.reference}/comment`;
    const pages: [number, () => Promise<Response>][] = [
      [400, () => portal.askAsIs(at("/consultations/%E0%A4"), {})],
      [400, () => post("/sign-in", "x=1&".repeat(3_000))],
      [403, () => post("/sign-in", "", { ...form, origin: "http://elsewhere.example" })],
      [404, () => portal.askAsIs(at("/consultations.data"), {})],
      [405, () => portal.askAsIs(at("/consultations"), { method: "PUT" })],
      [405, () => post("/consultations", "a=b")],
      [413, () => post(writing, "x".repeat(5_000_000), { ...here, ...headers.author })],
      [415, () => post("/sign-in", "--x--", { ...here, "content-type": "multipart/form-data; boundary=x" })],
      [421, () => portal.askAsIs(at("/consultations"), { headers: { host: "elsewhere.example" } })],
    ];
    for (const [status, ask] of pages) {
      const response = await ask();
      expect([status, await left(response)]).toEqual([response.status, []]);
    }
  });

  test("finds no other words where too many forms are sent, nor where the portal fails", async () => {
    const fields = { key: "0000-0000-0000-0000-0000-0000-00" };
    const path = withLanguage(`/consultations/${populated.consultation.reference}/at-risk/key`, language);
    const headers = { origin: "http://localhost:3000", host: "localhost:3000" };
    const send = () =>
      populated.portal.askAsIs(path, { method: "POST", body: new URLSearchParams(fields), headers });
    let response = await send();
    for (let times = 0; response.status !== 429 && times < 70; times++) response = await send();
    expect([response.status, await left(response)]).toEqual([429, []]);

    const t = speak(language);
    for (const page of [
      failedPage(t),
      notNowPage(t),
      tooSlow(t),
      unfinished(t),
      noRoom(t),
      tooLarge(t, "file"),
    ])
      expect(await left(page)).toEqual([]);
  });
});

/** A file keeps the name that it was given, in whatever language; that of public words alone is English for everyone, since receipts have it. */
const namesOfFiles = /[\w-]+(?: \(public text\))?\.(?:csv|txt)\b/g;

/** The same fields, filled with what no field takes. */
function wrong(fields: Record<string, string>) {
  const entries = Object.entries(fields);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, ownMarks.test(name) ? value : "x y ".repeat(8_000)]),
  );
}

const ownMarks = /^(?:draft|revision|intent|key|writer)$/;
