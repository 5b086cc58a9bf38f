import { expect, test } from "vitest";
import { safeName } from "#app/files/safe-name.ts";

test.each([
  ["report.pdf", "report.pdf"],
  ["../../etc/passwd", "passwd.pdf"],
  ["C:\\Users\\Grace\\secret plan.PDF", "secret plan.pdf"],
  ["a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie_ x=1.pdf"],
  ["invoice\u202efdp.exe", "invoicefdp.exe.pdf"],
  ["report.docx", "report.pdf"],
  ["", "file.pdf"],
  ["...", "file.pdf"],
  ["con.pdf", "file con.pdf"],
  ["Ünïcode 日本.pdf", "Ünïcode 日本.pdf"],
  ["\ud800bad.pdf", "bad.pdf"],
])("shows %j as %j", (given, shown) => {
  expect(safeName(given, "pdf")).toBe(shown);
});

test("bounds the length in whole characters, and keeps either ending of a JPEG", () => {
  expect(Array.from(safeName(`${"😀".repeat(300)}.jpg`, "jpeg"))).toHaveLength(64);
  expect(safeName("a.JPEG", "jpeg")).toBe("a.jpeg");
});
