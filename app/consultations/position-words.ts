import type { Position, StakeholderGroup } from "#db/schema.ts";

/** `support with changes` → `Support with changes`. */
export function inWords(word: Position | StakeholderGroup) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `1 point`, `1,200 points`. */
export function counted(count: number, one: string, several = `${one}s`) {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;
}
