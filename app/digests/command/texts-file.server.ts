import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Refused } from "#app/requests/refusals.ts";
import { readGivenTexts } from "./given-texts.ts";

/** Reads the texts in a file, named as from where the operator stands: npm runs scripts in the repository's folder. */
export async function readTextsFile(name: string) {
  const file = resolve(process.env.INIT_CWD ?? ".", name);
  return readGivenTexts(await readText(file));
}

async function readText(file: string) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "ENOENT") throw new Refused(`There is no file ${file}.`);
    if (error.code === "EISDIR") throw new Refused(`${file} is a folder. Name the file of texts in it.`);
    if (error.code === "EACCES") throw new Refused(`Parley may not read ${file}.`);
    throw error;
  }
}
