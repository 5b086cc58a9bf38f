import type { Translator } from "#app/words/translator.ts";

const megabyte = 1024 * 1024;

/** A size in bytes as people say it: `812 bytes`, `14 kB`, `2.5 MB`. */
export function sizeWords(t: Translator, bytes: number) {
  const inUnits = (size: number, unit: string, unitDisplay: "short" | "long" = "short") =>
    t.number(size, { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 });
  if (bytes < 1024) return inUnits(bytes, "byte", "long");
  if (bytes < megabyte) return inUnits(Math.round(bytes / 1024), "kilobyte");
  return inUnits(bytes / megabyte, "megabyte");
}
