/** Thrown within this folder where a file cannot be taken, with one sentence for its author. */
export class FileRefused extends Error {}

/** Throws FileRefused; `why` is one sentence for the author. */
export function refuse(why: string): never {
  throw new FileRefused(why);
}
