/** What can be asked of the answers to a question, beside a choice. */
export const unanswered = "-unanswered";
export const notAsked = "-not-asked";
export const confidential = "-confidential";

/** Numbers from `from` up to, but not including, `to`; of a range that was given its middle counts. */
export interface Bin {
  from: number;
  to: number;
}

/**
 * The value of the filter by answer: comments that answer the question, or whose answer is that: an option's key, a
 * step of the scale, numbers in a bin, or one of the words above. Keys are slugs, so that nothing can be mistaken.
 */
export function answerFilter(questionKey: string, answer: string | Bin = "") {
  const part = typeof answer === "string" ? answer : `${answer.from}..${answer.to}`;
  return part === "" ? questionKey : `${questionKey}:${part}`;
}

/** The question's key and what is asked of its answers; `bin` is null where that is no bin. */
export function readAnswerFilter(value: string) {
  const [key = "", part = ""] = value.split(/:(.*)/s);
  const between = part.indexOf("..", 1);
  const bin = { from: readEnd(part.slice(0, between)), to: readEnd(part.slice(between + 2)) };
  return { key, part, bin: between > 0 && Number.isFinite(bin.from) && Number.isFinite(bin.to) ? bin : null };
}

function readEnd(text: string) {
  return /^[\d.e+-]+$/.test(text) ? Number(text) : Number.NaN;
}
