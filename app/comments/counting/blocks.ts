/** What of a comment is counted and listed. Numbers in it are ids of figures. */
export interface CountedComment {
  number: number;
  /** What it adds to while it is not public, or waits for moderators. */
  standing: number[];
  /** Readable replies below it; of a reply, none. */
  replies: number;
  /** What everyone may read of it; null where that is nothing. */
  shown: PublicPart | null;
}

export interface PublicPart {
  /** Since 1970, in milliseconds. */
  submittedAt: number;
  facts: number;
  /** 0 where it belongs to none. */
  campaign: number;
  /** All others. */
  terms: number[];
}

/** So many numbers have one block: few enough to be written with each comment, many enough that a million are read at once. */
export const blockSize = 128;

export const blockOf = (number: number) => Math.floor(number / blockSize);

/** Numbers of seven bits a byte, in base64. */
export function encodeBlock(comments: readonly CountedComment[]) {
  const bytes: number[] = [];
  for (const { number, standing, replies, shown } of comments) {
    put(bytes, number % blockSize);
    putList(bytes, standing);
    put(bytes, replies);
    put(bytes, shown ? 1 : 0);
    if (!shown) continue;
    put(bytes, shown.submittedAt - earliest);
    put(bytes, shown.facts);
    put(bytes, shown.campaign);
    putList(bytes, shown.terms);
  }
  return Buffer.from(bytes).toString("base64");
}

/** Comments of another portal can be old. */
const earliest = Date.parse("0000-01-01T00:00:00Z");

function put(bytes: number[], value: number) {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function putList(bytes: number[], values: readonly number[]) {
  put(bytes, values.length);
  for (const value of values) put(bytes, value);
}

/** The comments of a block, in order of their numbers. */
export function decodeBlock(block: number, comments: string): CountedComment[] {
  const read = reader(Buffer.from(comments, "base64"));
  const found: CountedComment[] = [];
  while (!read.isAtEnd()) {
    const number = block * blockSize + read.one();
    const standing = read.list();
    const replies = read.one();
    const isShown = read.one() === 1;
    found.push({ number, standing, replies, shown: isShown ? readShown(read) : null });
  }
  return found;
}

function readShown({ one, list }: ReturnType<typeof reader>): PublicPart {
  const submittedAt = one() + earliest;
  const facts = one();
  return { submittedAt, facts, campaign: one(), terms: list() };
}

function reader(bytes: Uint8Array) {
  let at = 0;
  function one() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      if (byte < 128) return value + byte * factor;
      value += (byte - 128) * factor;
    }
  }
  function list() {
    const values = new Array<number>(one());
    for (let nth = 0; nth < values.length; nth++) values[nth] = one();
    return values;
  }
  return { one, list, isAtEnd: () => at >= bytes.length };
}
