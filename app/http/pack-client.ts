import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = "build/client";

/**
 * Leaves of what was built for browsers only what pages load: the style sheet, the one script with what it imports, and what
 * lies in public/. Remix builds a script for each page as well, for pages that are hydrated. What is left is packed.
 */
export function packClient() {
  const loaded = loadedScripts();
  for (const file of globSync("assets/*.js", { cwd: folder }))
    if (!loaded.has(basename(file))) rmSync(join(folder, file));
  for (const file of globSync("**/*.{css,js,svg,txt}", { cwd: folder })) pack(join(folder, file));
}

function loadedScripts() {
  const loaded = new Set<string>();
  const load = (name: string) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    const script = readFileSync(join(folder, "assets", name), "utf8");
    for (const [, imported = ""] of script.matchAll(/["']\.\/([\w.-]+\.js)["']/g)) load(imported);
  };
  for (const entry of globSync("assets/entry.client-*.js", { cwd: folder })) load(basename(entry));
  return loaded;
}

function pack(path: string) {
  const bytes = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
