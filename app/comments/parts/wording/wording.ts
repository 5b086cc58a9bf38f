/** In characters; said beside the field. */
export const longestWording = 200_000;

/** What is proposed instead of the provision's text: the empty text where nothing was changed but spaces and line ends. */
export function proposedWording(original: string, typed: string) {
  const text = typed.replace(/\r\n?/g, "\n").trim();
  return spaced(text) === spaced(original) ? "" : text;
}

function spaced(text: string) {
  return text.trim().replace(/\s+/g, " ");
}
