import { expect, test } from "vitest";
import { writtenPath } from "#app/http/as-written.ts";

test.each([
  ["/consultations/nl-2026-001", "/consultations/NL-2026-001"],
  ["/Consultations/Nl-2026-001/comments/1/change", "/consultations/NL-2026-001/comments/1/change"],
  ["/%63onsultations/NL%2D2026-001/comment", "/consultations/NL-2026-001/comment"],
  [
    "//consultations//nl-2026-001/comment/points/article-1",
    "/consultations/NL-2026-001/comment/points/article-1",
  ],
])("a consultation's page asked for as %s is the one written %s", (asked, written) => {
  expect(writtenPath(asked)).toBe(written);
  expect(writtenPath(written)).toBe(written);
});

test.each([
  "/",
  "/consultations",
  "/consultations/",
  "/consultations/%zz",
  "/consultations/a%2Fb",
  "/guidance/At-Risk",
])("leaves %s as it is", (path) => {
  expect(writtenPath(path)).toBe(path);
});
