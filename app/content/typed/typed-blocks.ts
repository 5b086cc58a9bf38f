/** A piece of what somebody typed: lines in a paragraph or a quotation, the items of a list, or the rows of a table. */
export type TypedBlock =
  | { kind: "lines"; lines: string[] }
  | { kind: "quotation"; lines: string[] }
  | { kind: "list"; items: TypedItem[] }
  | { kind: "table"; head: string[] | null; rows: string[][] };

/** What stands after the mark, line by line, and how far the mark is indented. */
export interface TypedItem {
  indent: number;
  lines: string[];
}

/**
 * The blocks of a text that nobody needs to know any rules for: all that was typed is in them, in its order and on its line,
 * but the marks of lists and the frames of tables, and those only where the lines around them show that they are no words.
 */
export function typedBlocks(text: string): TypedBlock[] {
  const lines = text.split("\n");
  const blocks: TypedBlock[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ kind: "lines", lines: open });
    open = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = blockAt(lines, at);
    const line = lines[at] ?? "";
    if (found || line.trim() === "") close();
    else open.push(line);
    if (found) blocks.push(found.block);
    at = found?.to ?? at + 1;
  }
  close();
  return blocks;
}

interface BlockFound {
  block: TypedBlock;
  /** The first line that no longer belongs to it. */
  to: number;
}

const blockAt = (lines: string[], at: number): BlockFound | null =>
  quotationAt(lines, at) ?? listAt(lines, at) ?? pipedTableAt(lines, at) ?? tabbedTableAt(lines, at);

/** `> 5 kg` is no quotation: its sign says "more than". */
const quoted = /^ {0,3}>[> ]*[\p{L}"'“”„«‘([「『…*]/u;

function quotationAt(lines: string[], at: number): BlockFound | null {
  if (!quoted.test(lines[at] ?? "")) return null;
  const to = endOfRun(lines, at, (line) => /^ {0,3}>/.test(line));
  return { block: { kind: "quotation", lines: lines.slice(at, to) }, to };
}

/** A digit after it may make of the mark a minus. */
const item = /^([ \t]*)([-*])[ \t]+(?=[^\s\d])/;

/** Two items at least: a single line may be a name below a letter, or a note to a star further up. */
function listAt(lines: string[], at: number): BlockFound | null {
  const [, , mark] = item.exec(lines[at] ?? "") ?? [];
  if (mark === undefined) return null;
  const items: TypedItem[] = [];
  let to = at;
  for (; to < lines.length; to++) {
    const line = lines[to] ?? "";
    const [whole, indent = "", own] = item.exec(line) ?? [];
    const last = items.at(-1);
    if (whole !== undefined && own === mark)
      items.push({ indent: indentOf(indent), lines: [line.slice(whole.length)] });
    else if (last && line.trim() !== "" && indentOf(line) > last.indent) last.lines.push(line.trimStart());
    else break;
  }
  return items.length > 1 ? { block: { kind: "list", items }, to } : null;
}

const indentOf = (line: string) => /^[ \t]*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0;

/** As some type them: a head, a line of dashes, and rows, all of as many cells. Each line is looked at once. */
function pipedTableAt(lines: string[], at: number): BlockFound | null {
  const [first = "", dashes = ""] = lines.slice(at, at + 2);
  if (!/^[-:| \t]+$/.test(dashes) || !hasPipe(dashes) || !hasPipe(first)) return null;
  const [head, columns] = [cellsOf(first), cellsOf(dashes)];
  if (head.length !== columns.length || !columns.every((dash) => /^:?-+:?$/.test(dash))) return null;
  const to = endOfRun(lines, at + 1, (line) => hasPipe(line) && cellsOf(line).length === columns.length);
  const rows = lines.slice(at + 2, to).map(cellsOf);
  return rows.length > 0 ? { block: { kind: "table", head, rows }, to } : null;
}

const hasPipe = (line: string) => line.includes("|");

function cellsOf(line: string) {
  const row = line.trim();
  const from = row.startsWith("|") ? 1 : 0;
  const to = row.length > from && row.endsWith("|") ? -1 : row.length;
  return row
    .slice(from, to)
    .split("|")
    .map((cell) => cell.trim());
}

/** As spreadsheets and Word give them when they are pasted: rows with as many tabs, not only in front. */
function tabbedTableAt(lines: string[], at: number): BlockFound | null {
  const tabs = tabsIn(lines[at] ?? "");
  const isTable = tabs > 0 && lines.slice(at, at + 2).some((line) => line.trim().includes("\t"));
  const to = isTable ? endOfRun(lines, at, (line) => tabsIn(line) === tabs) : at;
  if (to < at + 2) return null;
  return {
    block: { kind: "table", head: null, rows: lines.slice(at, to).map((row) => row.split("\t")) },
    to,
  };
}

const tabsIn = (line: string) => line.split("\t").length - 1;

function endOfRun(lines: string[], from: number, belongs: (line: string) => boolean) {
  let to = from + 1;
  while (to < lines.length && belongs(lines[to] ?? "")) to++;
  return to;
}
