import { type FileKind, kinds } from "./kinds.ts";

/** Stems that Windows takes for devices. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Marks without a shape of their own, those that turn the direction of text among them: all of Unicode's Cc, Cf, Zl, Zp. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** Characters; with four bytes each and an extension this stays below the 255 bytes of file systems. */
const longestStem = 60;

/**
 * The name under which a file is shown and downloaded: no path, no line breaks, no invisible or bidirectional marks,
 * bounded, and with the extension of what the file is, whatever it was called.
 */
export function safeName(name: string, kind: FileKind) {
  const last = name.toWellFormed().normalize("NFC").replace(/�/g, "").split(/[/\\]/).at(-1) ?? "";
  const shown = last.replace(invisible, "").replace(/[<>:"|?*;%]/g, "_");
  const given = /\.([a-z]{1,5})$/i.exec(shown.trimEnd());
  const extensions: readonly string[] = kinds[kind].extensions;
  const extension = extensions.find((known) => known === given?.[1]?.toLowerCase()) ?? extensions[0];
  const isKnown = Object.values(kinds).some(({ extensions }) =>
    extensions.some((known) => known === given?.[1]?.toLowerCase()),
  );
  const bare = given && isKnown ? shown.trimEnd().slice(0, -given[0].length) : shown;
  return `${stem(bare)}.${extension}`;
}

function stem(text: string) {
  const tidy = text.replace(/\s+/g, " ").replace(/^[\s.]+|(?<![\s.])[\s.]+$/g, "");
  const short = Array.from(tidy).slice(0, longestStem).join("").trimEnd();
  if (short === "" || device.test(short)) return short === "" ? "file" : `file ${short}`;
  return short;
}
