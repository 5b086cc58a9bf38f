import module from "node:module";
import { resolve } from "node:path";

/** What Node made of the sources. Deleted with each build, since the names of a build's files change. */
export const compiledFolder = ".cache/compiled";

/**
 * Lets Node keep what it makes of the sources, here and in the threads that are started later. Otherwise each of them loads
 * a compiler for TypeScript, which takes 20 MB and half a second. Where the folder may not be written, nothing is kept.
 */
export function keepCompiled() {
  process.env.NODE_COMPILE_CACHE ??= resolve(compiledFolder);
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
}

/** Writes what this thread made since it began; Node itself does so only when a thread ends well. */
export function writeCompiled() {
  module.flushCompileCache();
}
