import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { listDictionaries } from "#app/digests/joining/dictionaries/dictionary-files.server.ts";
import { openDictionaries } from "#app/digests/joining/dictionaries/open-dictionaries.server.ts";
import { readEntries } from "#app/digests/joining/dictionaries/read-entries.server.ts";
import { stemsOf } from "#app/digests/passages/stems.server.ts";

const ding = `# Version :: made for this test
Genehmigung {f}; Zulassung {f} [adm.] | Genehmigungen {pl} :: licence [Br.]; permit | licences
Ausfuhr {f} :: export; exportation
Kontrolle {f} (von etw.) :: control; check (of sth.)
nichts auf der anderen Seite
`;
const tei = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
<entry><form><orth>retard</orth></form><sense><cit type="trans"><quote>delay</quote></cit><cit type="example"><quote>en retard</quote><cit type="trans"><quote>late</quote></cit></cit></sense></entry>
<entry><form><orth>licence</orth></form><sense><cit type="trans"><quote>licence, permit</quote></cit></sense></entry>
</body></text></TEI>`;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const base64 = (number: number): string =>
  (number >= 64 ? base64(Math.floor(number / 64)) : "") + letters[number % 64];

/** As dictd keeps them: an index, and the texts that it points into. */
function dictd(entries: [string, string][]) {
  let texts = "";
  const index = entries.map(([head, text]) => {
    const line = `${head}\t${base64(Buffer.byteLength(texts))}\t${base64(Buffer.byteLength(text))}`;
    texts += text;
    return line;
  });
  return { index: `${index.join("\n")}\n`, texts };
}

async function aFolder(files: Record<string, string | Uint8Array>) {
  const folder = await mkdtemp(join(tmpdir(), "parley-dictionaries-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

async function entriesIn(folder: string) {
  const [file] = await listDictionaries(folder);
  const entries = [];
  if (file) for await (const entry of readEntries(file)) entries.push(entry);
  return entries;
}

describe("a dictionary in a folder", () => {
  test("is told by its name: its format and its languages", async () => {
    const folder = await aFolder({
      ...{ "de-en.txt": ding, "freedict-fra-eng.tei": tei, "notes.txt": "", "README.md": "" },
      ...{ "freedict-spa-eng.index": "", "freedict-spa-eng.dict": "" },
    });

    const files = await listDictionaries(folder);

    expect(files.map(({ format, languages }) => `${format} ${languages.join(" ")}`)).toEqual([
      "ding de en",
      "tei fr en",
      "dictd es en",
    ]);
  });

  test("of Ding has senses side by side, without what says of which kind a word is", async () => {
    expect(await entriesIn(await aFolder({ "de-en.txt": ding }))).toEqual([
      { heads: ["Genehmigung", "Zulassung"], translations: ["licence", "permit"] },
      { heads: ["Genehmigungen"], translations: ["licences"] },
      { heads: ["Ausfuhr"], translations: ["export", "exportation"] },
      { heads: ["Kontrolle"], translations: ["control", "check"] },
    ]);
  });

  test("of FreeDict in TEI has its translations, and those of examples", async () => {
    expect(await entriesIn(await aFolder({ "fra-eng.tei": tei }))).toEqual([
      { heads: ["retard"], translations: ["delay", "late"] },
      { heads: ["licence"], translations: ["licence", "permit"] },
    ]);
  });

  test.each([[".dict"], [".dict.dz"]])("of dictd is read from its index and its %s", async (ending) => {
    const { index, texts } = dictd([
      ["00-database-short", "00-database-short\nFrench-English\n"],
      ["retard", "retard /ʁətaʁ/ <n, masc>\n1. delay\n2. lag, lateness\n"],
      ["contrôle", "contrôle /kɔ̃tʁol/\ncontrol\n"],
    ]);
    const packed = ending === ".dict" ? texts : gzipSync(texts);

    expect(await entriesIn(await aFolder({ "fra-eng.index": index, [`fra-eng${ending}`]: packed }))).toEqual([
      { heads: ["retard"], translations: ["delay", "lag", "lateness"] },
      { heads: ["contrôle"], translations: ["control"] },
    ]);
  });
});

describe("stems of one language in another", () => {
  const stem = (word: string, language: string) => stemsOf([word], language)[0] ?? "";
  const wanted = new Map([
    [
      "de",
      new Set(["genehmigungen", "ausfuhr", "ausfuhrkontrolle", "5a002"].map((word) => stem(word, "de"))),
    ],
    ["en", new Set(["licence", "permit", "export", "control"].map((word) => stem(word, "en")))],
    ["fr", new Set(["retard"])],
  ]);

  test("are the translations that the other's key points have, in either direction; what is unknown stays", async () => {
    const bring = await openDictionaries(await aFolder({ "de-en.txt": ding }), wanted);
    const german = new Map([
      [stem("genehmigungen", "de"), 1],
      ["5a002", 1],
    ]);

    const english = bring(german, "de", "en");
    expect([...(english?.keys() ?? [])].sort()).toEqual(["5a002", "licenc", "permit"]);
    expect([...(english?.values() ?? [])].reduce((sum, one) => sum + one * one, 0)).toBeCloseTo(1);
    expect([...(bring(new Map([["export", 1]]), "en", "de")?.keys() ?? [])]).toEqual([stem("ausfuhr", "de")]);
  });

  test("of a compound are those of its parts", async () => {
    const bring = await openDictionaries(await aFolder({ "de-en.txt": ding }), wanted);

    const english = bring(new Map([[stem("ausfuhrkontrolle", "de"), 1]]), "de", "en");

    expect([...(english?.keys() ?? [])].sort()).toEqual(["control", "export"]);
  });

  test("are not there where no dictionary has both languages", async () => {
    const bring = await openDictionaries(await aFolder({ "de-en.txt": ding }), wanted);

    expect(bring(new Map([["retard", 1]]), "fr", "en")).toBeNull();
  });
});
