import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { languagesFolder, readCatalogue } from "./catalogue.server.ts";
import { factsOf } from "./message-facts.server.ts";
import { sourceLanguage } from "./speak.server.ts";

/** How far a translation has come; each list is of keys. */
export interface TranslationState {
  missing: string[];
  /** Of messages that there are no more. */
  unused: string[];
  /** The English says something else than when they were translated. */
  changed: string[];
  /** Those that cannot be read, or that have other facts or tags than the English: readers get the English instead. */
  wrong: string[];
  /** How many messages there are in English. */
  all: number;
}

/** Compares a language with English as it is and as it was when each message was translated. */
export function stateOf(language: string, folder = languagesFolder): TranslationState {
  const [source, texts] = [readCatalogue(sourceLanguage, folder), readCatalogue(language, folder)];
  const from = readFrom(language, folder);
  return {
    missing: [...source.keys()].filter((key) => !texts.has(key)),
    unused: [...texts.keys()].filter((key) => !source.has(key)),
    changed: [...texts.keys()].filter((key) => from[key] && from[key] !== markOf(source.get(key) ?? "")),
    wrong: [...texts]
      .filter(([key, text]) => source.has(key) && isWrong(text, source.get(key) ?? ""))
      .map(([key]) => key),
    all: source.size,
  };
}

function isWrong(text: string, source: string) {
  try {
    return factNames(text) !== factNames(source);
  } catch {
    return true;
  }
}

function factNames(text: string) {
  return [...factsOf(text).keys()].sort().join(" ");
}

/**
 * Writes down from which English the messages of a language were translated: of those that have no mark yet, and with
 * `looked` of all, once somebody has looked at what has changed.
 */
export function markTranslated(language: string, { looked = false, folder = languagesFolder } = {}) {
  const [source, texts] = [readCatalogue(sourceLanguage, folder), readCatalogue(language, folder)];
  const from = readFrom(language, folder);
  const marks = [...texts.keys()]
    .filter((key) => source.has(key))
    .map((key) => [key, (!looked && from[key]) || markOf(source.get(key) ?? "")]);
  writeFileSync(pathOf(language, folder), head + stringify(Object.fromEntries(marks)));
}

const head =
  "# Written by npm run words: a mark of the English from which each message was translated. No one need read it.\n";

function readFrom(language: string, folder: string): Record<string, string> {
  try {
    return parse(readFileSync(pathOf(language, folder), "utf8")) ?? {};
  } catch (error) {
    if (Object(error).code === "ENOENT") return {};
    throw error;
  }
}

const pathOf = (language: string, folder: string) => join(folder, language, "translated-from.yaml");

function markOf(text: string) {
  return createHash("sha256").update(text.replace(/\s+/g, " ")).digest("base64url").slice(0, 8);
}
