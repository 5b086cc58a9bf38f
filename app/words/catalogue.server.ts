import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Catalogue } from "./translator.ts";

/** What a language says of itself in its `language.yaml`. */
export interface LanguageFacts {
  /** BCP 47; the name of its folder. */
  language: string;
  /** In its own words. */
  name: string;
  /** BCP 47, by which its numbers and dates are written. */
  formats: string;
  /** Whether somebody who grew up with it has read all of it; undefined where nothing was translated. */
  reviewed?: boolean;
}

/** Where the messages are; the folders are named by their languages. */
export const languagesFolder = "content/languages";

/** What each language says of itself, in the order of their names. */
export function listLanguages(folder = languagesFolder): LanguageFacts[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: language }) => ({ language, ...readYaml(join(folder, language, "language.yaml")) }));
}

/** The messages of a language by key: the file's name, and the name in the file. */
export function readCatalogue(language: string, folder = languagesFolder): Catalogue {
  const texts = new Map<string, string>();
  for (const file of messageFiles(join(folder, language)))
    for (const [name, text] of Object.entries(readYaml(join(folder, language, file))))
      texts.set(`${file.replace(/\.yaml$/, "")}.${name}`, String(text));
  return texts;
}

/** The files with messages in the folder of a language. */
export function messageFiles(folder: string) {
  const others = ["language.yaml", "translated-from.yaml"];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml") && !others.includes(file))
    .sort();
}

function readYaml(path: string) {
  try {
    return parse(readFileSync(path, "utf8")) ?? {};
  } catch (error) {
    throw new Error(`${path} cannot be read: ${Object(error).message}`, { cause: error });
  }
}
