/**
 * Markdown that marked renders in bounded time without running out of stack. Text that a person would write comes back
 * as it was. The limits were set by measuring marked 18: quotes and lists nested on one line recurse, emphasis marks
 * in one paragraph cost their square, and so do lines that lazily continue a list. A table is filled up with empty cells
 * to the width of its head, so that one wide head over many short rows would become more cells than memory holds.
 */
export function tameMarkdown(markdown: string) {
  return breakLongRuns(markdown.split("\n").map(flattenNesting))
    .join("\n")
    .split(/(\n[ \t]*\n)/)
    .map(calmEmphasis)
    .map(dissolveHollowTables)
    .join("");
}

const deepestNesting = 8;
const deepestIndent = 40;
const longestRun = 500;
const mostEmphasisMarks = 400;

const containers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+[ \t]*/;
const container = /[ \t]*(?:>|[-*+]|\d{1,9}[.)])/gy;

function flattenNesting(line: string) {
  const prefix = containers.exec(line)?.[0];
  if (!prefix) return line;
  const markers = prefix.match(container) ?? [];
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (markers.length <= deepestNesting && indent <= deepestIndent) return line;
  if (/^[-*\s]+$/.test(line) && markers.length > deepestNesting) return "---";
  const kept = [markers[0]?.slice(Math.max(0, indent - deepestIndent)), ...markers.slice(1, deepestNesting)];
  return `${kept.join("")} ${line.slice(prefix.length)}`;
}

/** A blank line after every so many lines of a list or quote that has none. */
function breakLongRuns(lines: string[]) {
  const broken: string[] = [];
  let run = 0;
  let hasContainer = false;
  for (const line of lines) {
    if (line.trim() === "") {
      run = 0;
      hasContainer = false;
    } else {
      run += 1;
      hasContainer ||= containers.test(line);
    }
    if (hasContainer && run > longestRun) {
      broken.push("");
      run = 1;
    }
    broken.push(line);
  }
  return broken;
}

function calmEmphasis(block: string) {
  const marks = block.match(/[*_~]/g);
  if (!marks || marks.length <= mostEmphasisMarks) return block;
  // One that is escaped already stays so: a second backslash would bring it to life.
  return block.replace(/\\[\s\S]|[*_~]/g, (mark) => (mark.length > 1 ? mark : `\\${mark}`));
}

/** Cells that may be empty because nothing was written where they stand, beside as many as were written. */
const mostMissingCells = 100;

/** Where it has a pipe it may be the line of dashes under a table's head, which says how many columns there are. */
const columnsLine = /(?<![-:| \t])[-:| \t]+$/;

function dissolveHollowTables(block: string) {
  if (!block.includes("|")) return block;
  const lines = block.split("\n");
  let rows = 0;
  let written = 0;
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] ?? "";
    const isBlank = /^[\s>]*$/.test(line);
    rows = isBlank ? 0 : rows + 1;
    written = isBlank ? 0 : written + countPipes(line);
    const columns = countPipes(columnsLine.exec(line)?.[0] ?? "") + 1;
    const inHead = countPipes(lines[at - 1] ?? "");
    if (columns * rows > 2 * (written + inHead) + mostMissingCells) lines[at] = line.replaceAll("|", "\\|");
  }
  return lines.join("\n");
}

function countPipes(line: string) {
  return line.split("|").length - 1;
}
