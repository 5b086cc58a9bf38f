import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All that makes pages look as they do, beside what the database holds. */
const madeOf = ["build/{server,client}/**/*.*", "content/**/*.*", "public/**/*.*", "package-lock.json"];

/**
 * Another text whenever what pages are made of is another: the server's code as much as the browser's, what is written in
 * content, and the packages. Remix's own version follows only what browsers fetch. By what the files say, not by their
 * times, so that two machines of one release agree.
 */
export function releaseIn(folder: string) {
  const hash = createHash("sha256");
  for (const file of globSync(madeOf, { cwd: folder }).sort()) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("base64url");
}

let found: string | null = null;

/** The release that runs, found out when it is first asked for. */
export function release() {
  found ??= releaseIn(".");
  return found;
}
