import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";
import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";

const { resolve } = createRequire(import.meta.url);

/**
 * Where the fonts are that go into a PDF: one family with Latin, Greek and Cyrillic letters, among others, and one with those
 * and Japanese characters.
 */
export const fontFiles = {
  western: {
    text: resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
    bold: resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
    code: resolve("dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf"),
  },
  japanese: {
    text: resolve("@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf"),
    bold: resolve("@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf"),
    code: resolve("@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf"),
  },
};

export type FontFamily = keyof typeof fontFiles;

/** The fonts have some of these, and a PDF made here would still set them in the wrong order. */
const fromRightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
/** Such as joiners and the selectors of a variant of a character. */
const invisible = /\p{Cf}|\p{M}/u;
const between = /[\s\p{P}]/u;

const opened = new Map<FontFamily, Font>();

function glyphsOf(family: FontFamily) {
  const old = opened.get(family);
  if (old) return old;
  const font = openSync(fontFiles[family].text);
  if (!("hasGlyphForCodePoint" in font)) throw new Error("The font file holds several fonts");
  opened.set(family, font);
  return font;
}

/** Whether a PDF made here can show that character in that family. */
function isCovered(character: string, family: FontFamily) {
  if (character === "\n") return true;
  if (fromRightToLeft.test(character)) return false;
  return glyphsOf(family).hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/** The family that lacks the fewest of the characters; the western one where none lacks fewer. */
function familyFor(text: string): FontFamily {
  const lacking = (family: FontFamily) =>
    Array.from(text).filter((character) => !isCovered(character, family) && !invisible.test(character))
      .length;
  const western = lacking("western");
  return western > 0 && lacking("japanese") < western ? "japanese" : "western";
}

/**
 * A text as a PDF made here can show it, all in one family: each run of characters that it does not have is replaced by
 * how many they are. `isWhole` says whether nothing had to be replaced.
 */
export function coveredText(t: Translator, text: string) {
  const characters = text.replaceAll("\t", "    ");
  const notShown = (count: number) => unmarked(t("receipts.pdf-not-shown", { count }));
  let family = familyFor(characters);
  let covered = replaceMissing(characters, { family, notShown });
  if (!covered.isWhole) {
    // What stands in place of the missing ones has to be shown as well.
    family = familyFor(characters + notShown(1));
    covered = replaceMissing(characters, { family, notShown });
  }
  return { ...covered, family };
}

interface Replacing {
  family: FontFamily;
  notShown: (count: number) => string;
}

function replaceMissing(text: string, { family, notShown }: Replacing) {
  let shown = "";
  let missing = 0;
  /** Spaces and punctuation after a run, which belong to it if it goes on. */
  let after = "";
  let isWhole = true;
  const close = () => {
    if (missing > 0) shown += notShown(missing);
    shown += after;
    missing = 0;
    after = "";
  };
  for (const character of text) {
    if (isCovered(character, family)) {
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
