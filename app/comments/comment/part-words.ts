import { counted } from "#app/content/phrases.ts";

/** How much a comment says beside its remarks. */
export interface PartCounts {
  points: number;
  answers: number;
  technical: number;
  human_rights: number;
  files: number;
}

/** `2 points`, `1 answer` …; what it has none of is left out. */
export function partWords({ points, answers, technical, human_rights, files }: PartCounts) {
  return [
    points > 0 && counted(points, "point"),
    answers > 0 && counted(answers, "answer"),
    technical > 0 && counted(technical, "technical input"),
    human_rights > 0 && counted(human_rights, "human-rights input"),
    files > 0 && counted(files, "file"),
  ].filter((words) => words !== false);
}
