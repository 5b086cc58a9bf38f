import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Debian has Ding's as `de-en` alone. */
const formats = { "": "ding", ".txt": "ding", ".tei": "tei", ".xml": "tei", ".index": "dictd" } as const;
export type DictionaryFormat = (typeof formats)[keyof typeof formats];

/** A dictionary that the operator has put into the folder. */
export interface DictionaryFile {
  path: string;
  format: DictionaryFormat;
  /** ISO 639-1 where there is such a code: its head words, and what they are translated to. */
  languages: [from: string, to: string];
  /** Tells its content from what another file of that name held. */
  state: string;
}

/** The dictionaries in a folder, by what their names say: `de-en.txt` (Ding), `fra-eng.tei`, `freedict-fra-eng.index` with its `.dict` or `.dict.dz`. */
export async function listDictionaries(folder: string): Promise<DictionaryFile[]> {
  const found: DictionaryFile[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const format = formats[(/\.[a-z]+$/.exec(name)?.[0] ?? "") as keyof typeof formats];
    const [, from, to] = /(?<!\p{L})(\p{L}{2,3})[-_](\p{L}{2,3})(?!\p{L})/u.exec(name.toLowerCase()) ?? [];
    if (!format || !from || !to) continue;
    const path = join(folder, name);
    const { size, mtimeMs } = await stat(path);
    found.push({
      ...{ path, format, state: `${name} ${size} ${mtimeMs}` },
      languages: [shortCode(from), shortCode(to)],
    });
  }
  return found;
}

/** `fra` is `fr`: https://www.unicode.org/reports/tr35/#Canonical_Unicode_Locale_Identifiers */
function shortCode(code: string) {
  try {
    return new Intl.Locale(code).language;
  } catch {
    return code;
  }
}
