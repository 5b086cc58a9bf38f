/** With what none of the names begins, in whatever case: the word itself, or the word with the first number that is free. */
export function freeBeginning(word: string, names: readonly string[]) {
  const taken = names
    .map((name) => name.toLowerCase())
    .filter((name) => name.startsWith(word.toLowerCase()))
    .map((name) => /^\d+(?=-)/.exec(name.slice(word.length))?.[0]);
  if (taken.length === 0) return word;
  const numbers = new Set(taken);
  let number = 1;
  while (numbers.has(String(number))) number++;
  return `${word}${number}-`;
}
