/** `support with changes` → `Support with changes`. */
export function capital(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Comment 12` → `comment 12`, within a sentence. */
export function uncapital(text: string) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `1 comment`, `1,200 comments`. */
export function counted(count: number, one: string, several = `${one}s`) {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;
}

/**
 * The first words of a text that is longer than that, with a mark where it was cut: at a space, or where there is none
 * near, as in Japanese, within the text.
 */
export function shortened(text: string, longest: number) {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(" ", longest);
  return `${text.slice(0, space > longest / 2 ? space : longest)} …`;
}
