/** The same length as what was written never holds here: it is for comparing words, never for showing or quoting. */
export function analysedText(text: string) {
  return text.replace(invisible, "").normalize("NFKC").replace(invisible, "").replace(/[’‘ʼ]/g, "'");
}

/** Soft hyphens, marks of width none and of reading direction, with which PDFs surround every word. */
const invisible = /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
