import { stringify } from "csv-stringify/sync";
import { describe, expect, test } from "vitest";
import { cellPieces, csvOptions, longestCsvCell } from "#app/requests/csv-options.ts";

const row = (cells: (string | number)[], separator?: "comma" | "semicolon") =>
  stringify([cells], { ...csvOptions(separator), bom: false }).trim();

describe("cells of a file for spreadsheets", () => {
  test("leave negative numbers and ranges as they are, and formulas harmless", () => {
    expect(row([-5, "-1234.5", "-10 to -5", "-1+2", "=A1", "-x", "@a", "median/-5"])).toBe(
      "-5,-1234.5,-10 to -5,'-1+2,'=A1,'-x,'@a,median/-5",
    );
  });

  test("are parted by semicolons, with decimal commas, where that is asked for", () => {
    expect(row([-1234.5, 7, "a;b"], "semicolon")).toBe('-1234,5;7;"a;b"');
  });

  test.each([
    ["comma", ","],
    ["semicolon", ";"],
  ] as const)("stay cells whatever ends the lines in them (%s)", (separator, sign) => {
    const cells = ["one\ntwo", "one\rtwo", "one\r\ntwo", "one\ttwo"];
    expect(row(["first", ...cells, "last"], separator)).toBe(
      ["first", ...cells.map((cell) => `"${cell}"`), "last"].join(sign),
    );
  });

  test("hold no more than spreadsheets take, and together all of a text", () => {
    const text = `${"word ".repeat(9000)}${"x".repeat(longestCsvCell)}😀${"y".repeat(40_000)}`;
    const pieces = cellPieces(text);
    expect(pieces.join("")).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(longestCsvCell);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
    expect(cellPieces("short")).toEqual(["short"]);
  });
});
