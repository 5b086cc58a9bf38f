import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { readXml } from "#app/files/xml.server.ts";
import type { DictionaryFile } from "./dictionary-files.server.ts";

/** Words of one language, and words of another that mean the same. */
export interface DictionaryEntry {
  heads: string[];
  translations: string[];
}

/** Unpacked; the largest that FreeDict and Ding have are a tenth of it. */
const mostBytes = 500_000_000;

/** The entries of a dictionary, one after another. */
export async function* readEntries(file: DictionaryFile): AsyncGenerator<DictionaryEntry> {
  if (file.format === "ding") yield* readDing(file.path);
  else if (file.format === "tei") yield* readTei(await readFile(file.path));
  else yield* readDictd(file.path);
}

/** `Haus {n}; Gebäude {n} | Häuser {pl} :: house; building | houses`: senses side by side, as http://dict.tu-chemnitz.de has them. */
async function* readDing(path: string) {
  for await (const line of createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity })) {
    const [left, right] = line.startsWith("#") ? [] : line.split("::");
    if (left === undefined || right === undefined) continue;
    const others = right.split("|");
    for (const [at, sense] of left.split("|").entries()) {
      const entry = { heads: plainWords(sense, /;/), translations: plainWords(others[at] ?? "", /;/) };
      if (entry.heads.length > 0 && entry.translations.length > 0) yield entry;
    }
  }
}

/** `<entry>` with `<orth>`, and `<cit type="trans">` with `<quote>` (TEI, as FreeDict writes it). */
function readTei(bytes: Uint8Array) {
  const entries: DictionaryEntry[] = [];
  let entry: DictionaryEntry = { heads: [], translations: [] };
  let translated = 0;
  let words: string | null = null;
  readXml(bytes, {
    open({ local, attributes }) {
      if (local === "entry") entry = { heads: [], translations: [] };
      if (local === "cit" && /^trans/.test(String(Object(attributes.type).value ?? ""))) translated++;
      if (local === "orth" || (local === "quote" && translated > 0)) words = "";
    },
    text(found) {
      if (words !== null) words += found;
    },
    close({ local, attributes }) {
      if (local === "orth" && words !== null) entry.heads.push(...plainWords(words, /;/));
      if (local === "quote" && words !== null) entry.translations.push(...plainWords(words, /[;,]/));
      if (local === "orth" || local === "quote") words = null;
      if (local === "cit" && /^trans/.test(String(Object(attributes.type).value ?? ""))) translated--;
      if (local === "entry" && entry.heads.length > 0 && entry.translations.length > 0) entries.push(entry);
    },
  });
  return entries;
}

/** Each line of the index is a head word, and where its text stands in the other file, as numbers of base 64 (dictd's dictfmt). */
async function* readDictd(path: string) {
  const texts = await readTexts(path.replace(/\.index$/, ""));
  for (const line of (await readFile(path, "utf8")).split("\n")) {
    const [head = "", start = "", length = ""] = line.split("\t");
    if (head === "" || /^00-?database/.test(head)) continue;
    const from = base64(start);
    const [, ...lines] = texts.toString("utf8", from, from + base64(length)).split("\n");
    const said = lines
      .map((text) => text.replace(/^\s*\d+\.\s*/, ""))
      .filter((text) => !/^\s*["'“]/.test(text));
    const entry = { heads: plainWords(head, /;/), translations: plainWords(said.join("; "), /[;,]/) };
    if (entry.heads.length > 0 && entry.translations.length > 0) yield entry;
  }
}

async function readTexts(path: string) {
  try {
    return await readFile(`${path}.dict`);
  } catch (error) {
    if (Object(error).code !== "ENOENT") throw error;
  }
  return promisify(gunzip)(await readFile(`${path}.dict.dz`), { maxOutputLength: mostBytes });
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const base64 = (number: string) => [...number].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0);

/** Without what says of which kind a word is, in brackets of any kind or between strokes. */
function plainWords(text: string, between: RegExp) {
  return text
    .replace(/\{[^{}]*\}|\[[^[\]]*\]|\([^()]*\)|<[^<>]*>|\/[^/\n]*\//g, " ")
    .split(between)
    .map((word) => word.replace(/\s+/g, " ").trim())
    .filter((word) => word !== "");
}
