/**
 * Markdown that marked renders in bounded time without running out of stack. Text that a person would write comes back
 * as it was. The limits were set by measuring marked 18: quotes and lists nested on one line recurse, emphasis marks
 * in one paragraph cost their square, and so do lines that lazily continue a list.
 */
export function tameMarkdown(markdown: string) {
  return breakLongRuns(markdown.split("\n").map(flattenNesting))
    .join("\n")
    .split(/(\n[ \t]*\n)/)
    .map(calmEmphasis)
    .join("");
}

const deepestNesting = 8;
const deepestIndent = 40;
const longestRun = 500;
const mostEmphasisMarks = 400;

const containers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+[ \t]*/;
const container = /[ \t]*(?:>|[-*+]|\d{1,9}[.)])/g;

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
  return marks && marks.length > mostEmphasisMarks ? block.replace(/[*_~]/g, "\\$&") : block;
}
