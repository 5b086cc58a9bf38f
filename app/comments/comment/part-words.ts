import type { Translator } from "#app/words/translator.ts";

/** How much a comment says beside its remarks. */
export interface PartCounts {
  points: number;
  answers: number;
  technical: number;
  human_rights: number;
  files: number;
}

/** `2 points`, `1 answer` …; what it has none of is left out. */
export function partWords(t: Translator, { points, answers, technical, human_rights, files }: PartCounts) {
  return [
    points > 0 && t("quantities.points", { count: points }),
    answers > 0 && t("comment.answers", { count: answers }),
    technical > 0 && t("comment.technical-inputs", { count: technical }),
    human_rights > 0 && t("comment.human-rights-inputs", { count: human_rights }),
    files > 0 && t("comment.files", { count: files }),
  ].filter((words) => words !== false);
}
