import { createRequire } from "node:module";
import { openSync } from "fontkit";

const { resolve } = createRequire(import.meta.url);

/** Where the fonts are that go into a PDF. They have Latin, Greek and Cyrillic letters, among others. */
export const fontFiles = {
  text: resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  bold: resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  code: resolve("dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf"),
};

/** The font has some of these, and a PDF made here would still set them in the wrong order. */
const fromRightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
/** Such as joiners and the selectors of a variant of a character. */
const invisible = /\p{Cf}|\p{M}/u;
const between = /[\s\p{P}]/u;

let glyphs: { hasGlyphForCodePoint(codePoint: number): boolean } | undefined;

/** Whether a PDF made here can show that character. */
function isCovered(character: string) {
  if (character === "\n") return true;
  if (fromRightToLeft.test(character)) return false;
  if (!glyphs) {
    const font = openSync(fontFiles.text);
    if (!("hasGlyphForCodePoint" in font)) throw new Error("The font file holds several fonts");
    glyphs = font;
  }
  return glyphs.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/**
 * A text as a PDF made here can show it: each run of characters that its font does not have is replaced by how many
 * they are. `isWhole` says whether nothing had to be replaced.
 */
export function coveredText(text: string) {
  let shown = "";
  let missing = 0;
  /** Spaces and punctuation after a run, which belong to it if it goes on. */
  let after = "";
  let isWhole = true;
  const close = () => {
    if (missing > 0) shown += `[not shown: ${missing} ${missing === 1 ? "character" : "characters"}]`;
    shown += after;
    missing = 0;
    after = "";
  };
  for (const character of text.replaceAll("\t", "    ")) {
    if (isCovered(character)) {
      if (missing > 0 && character !== "\n" && between.test(character)) after += character;
      else {
        close();
        shown += character;
      }
    } else if (!invisible.test(character)) {
      isWhole = false;
      missing += 1 + Array.from(after).length;
      after = "";
    }
  }
  close();
  return { shown, isWhole };
}
