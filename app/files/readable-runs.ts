/** Runs of eight readable characters or more, in UTF-8 and in UTF-16. */
export function readableRuns(bytes: Uint8Array) {
  const plain = new TextDecoder("latin1").decode(bytes);
  const runs = plain.match(/[\x20-\x7e\xa0-\xff]{8,}/g) ?? [];
  const wide = plain.match(/(?:[\x20-\x7e]\0){8,}|(?:\0[\x20-\x7e]){8,}/g) ?? [];
  const decoded = runs.map((run) => {
    const utf8 = new TextDecoder().decode(Uint8Array.from(run, (letter) => letter.charCodeAt(0)));
    return utf8.includes("�") ? run : utf8;
  });
  return [...decoded, ...wide.map((run) => run.replaceAll("\0", ""))];
}
