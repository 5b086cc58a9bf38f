import type { Message } from "#app/words/message.ts";

/** Thrown within this folder where a file cannot be taken, with what its author is told. */
export class FileRefused extends Error {
  readonly why: Message;

  constructor(why: Message) {
    super(why.key);
    this.why = why;
  }
}

/** Throws FileRefused; `why` is what the author is told. */
export function refuse(why: Message): never {
  throw new FileRefused(why);
}
