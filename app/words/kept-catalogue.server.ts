import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { languagesFolder, messageFiles, readCatalogue } from "./catalogue.server.ts";
import type { Catalogue } from "./translator.ts";

interface KeptTexts {
  /** Another text once the files are others. */
  stamp: string;
  texts: [key: string, text: string][];
}

/**
 * The messages of a language by key, from what is kept of an earlier reading of the same files: reading YAML takes a third of a second
 * for each thread, and leaves a text of many small pieces for each message. Where nothing can be written, nothing is kept.
 */
export function keptCatalogue(language: string, folder = languagesFolder, kept = ".cache/words"): Catalogue {
  const path = join(kept, `${language}.json`);
  const stamp = stampOf(join(folder, language));
  const before = existsSync(path) ? textsIn(readFileSync(path, "utf8"), stamp) : null;
  if (before) return before;
  const text = JSON.stringify({ stamp, texts: [...readCatalogue(language, folder)] } satisfies KeptTexts);
  keep(path, text);
  return textsIn(text, stamp) ?? new Map();
}

function stampOf(folder: string) {
  return messageFiles(folder)
    .map((file) => {
      const { size, mtimeMs } = statSync(join(folder, file));
      return `${file} ${size} ${mtimeMs}`;
    })
    .join("\n");
}

/** Null where it was made of other files, or is not whole: nobody waited until it was on the disk. */
function textsIn(text: string, stamp: string) {
  try {
    const found: KeptTexts = JSON.parse(text);
    return found.stamp === stamp ? new Map(found.texts) : null;
  } catch {
    return null;
  }
}

/** In one step, since other threads read it. Where that cannot be done the files are read again the next time. */
function keep(path: string, text: string) {
  const beside = `${path}.${process.pid}-${performance.now()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch {
    if (existsSync(beside)) rmSync(beside);
  }
}
