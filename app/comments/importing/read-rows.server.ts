import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Refused } from "#app/requests/refusals.ts";

/** Of one row: no comment of any portal comes near it, and a file that is no array is not read to its end. */
const longestRow = 64_000_000;

/** The rows of a JSON file, not yet checked, one after another as they are read: a file can be larger than memory. */
export async function* readRows(file: string): AsyncGenerator<unknown> {
  await openable(file);
  const rows = splitter(file);
  for await (const piece of createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 20 }))
    yield* rows.read(piece);
  rows.end();
}

async function openable(file: string) {
  const handle = await open(file).catch(refuseMissing(file));
  const isFolder = (await handle.stat()).isDirectory();
  await handle.close();
  if (isFolder) throw new Refused(`${file} is a folder, not a file.`);
}

function refuseMissing(file: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code === "ENOENT") throw new Refused(`There is no file ${file}.`);
    if (error.code === "EISDIR") throw new Refused(`${file} is a folder, not a file.`);
    if (error.code === "EACCES") throw new Refused(`The file ${file} may not be read.`);
    throw error;
  };
}

/** Finds where the elements of one array begin and end; what they are is for JSON.parse to say. */
function splitter(file: string) {
  /** What was read of an element that has not ended. */
  let text = "";
  let depth = 0;
  let isInText = false;
  let isEscaped = false;
  let hasBegun = false;
  /** A comma that no element has followed yet. */
  let isExpecting = false;

  function element() {
    const row = parse(file, text);
    text = "";
    return row;
  }

  function* read(piece: string) {
    let from = 0;
    const upTo = (at: number) => {
      text += piece.slice(from, at);
      from = at + 1;
    };
    for (let at = 0; at < piece.length; at++) {
      const sign = piece.charCodeAt(at);
      if (isInText) {
        if (isEscaped) isEscaped = false;
        else if (sign === signs.escape) isEscaped = true;
        else if (sign === signs.quote) isInText = false;
      } else if (sign === signs.quote) isInText = true;
      else if (sign === signs.openArray && depth === 0 && !hasBegun) {
        upTo(at);
        if (text.replace(/^\uFEFF/, "").trim() !== "") throw noArray(file);
        text = "";
        hasBegun = true;
        depth = 1;
      } else if (sign === signs.openArray || sign === signs.openObject) {
        if (!hasBegun) throw noArray(file);
        depth++;
      } else if (depth === 1 && (sign === signs.comma || sign === signs.closeArray)) {
        upTo(at);
        if (sign === signs.closeArray) depth = 0;
        // Nothing is there in an empty array alone; elsewhere it is what JSON.parse refuses.
        if (text.trim() !== "" || isExpecting || sign === signs.comma) yield element();
        text = "";
        isExpecting = sign === signs.comma;
      } else if (sign === signs.closeArray || sign === signs.closeObject) depth--;
    }
    text += piece.slice(from);
    if (text.length > longestRow) throw hasBegun ? notJson(file, "a row of it does not end") : noArray(file);
  }

  function end() {
    if (!hasBegun) {
      parse(file, text.replace(/^\uFEFF/, ""));
      throw noArray(file);
    }
    if (depth > 0) throw notJson(file, "it ends within the array");
    if (text.trim() !== "") throw notJson(file, "something follows the array");
  }

  return { read, end };
}

const signs = {
  quote: 34,
  comma: 44,
  openArray: 91,
  escape: 92,
  closeArray: 93,
  openObject: 123,
  closeObject: 125,
};

const noArray = (file: string) => new Refused(`${file} must hold a JSON array, one object for each comment.`);
const notJson = (file: string, why: string) => new Refused(`${file} is not JSON: ${why}`);

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson(file, error instanceof Error ? error.message : String(error));
  }
}
