import sharp from "sharp";
import { expect, test } from "vitest";
import { cleanPicture } from "#app/files/clean-picture.server.ts";
import { noteTold } from "#app/files/file-notes.ts";
import { metadataText } from "#app/files/metadata-text.server.ts";
import { english } from "#tests/support/english.tsx";
import { aJpeg, aPngSaying } from "#tests/support/picture-files.ts";
import { whyRefused } from "#tests/support/refused-file.ts";

test("a picture is drawn anew, upright, without camera data", async () => {
  const jpeg = await aJpeg();
  expect(await metadataText(jpeg, "jpeg")).toContain("Grace Author");

  const result = await cleanPicture(jpeg, "jpeg");

  const found = await sharp(result.bytes).metadata();
  expect([found.width, found.height, found.exif, found.orientation]).toEqual([20, 40, undefined, undefined]);
  expect(await metadataText(result.bytes, "jpeg")).not.toContain("Grace");
  expect(result.removed.map((note) => english.say(noteTold(note))).join(" ")).toContain(
    "place, time, device",
  );
});

test("text hidden in a PNG goes", async () => {
  const result = await cleanPicture(aPngSaying(8, 8), "png");
  expect(Buffer.from(result.bytes).includes("Grace")).toBe(false);
  expect(result.removed).toHaveLength(1);
});

test("a picture of 30,000 by 30,000 pixels is refused from its header, and a broken one too", async () => {
  expect(await whyRefused(() => cleanPicture(aPngSaying(30_000, 30_000), "png"))).toMatch(
    /30000 by 30000 pixels/,
  );
  expect(await whyRefused(() => cleanPicture(aPngSaying(900, 2000), "png"))).toMatch(/damaged/);
  expect(await whyRefused(() => cleanPicture(new Uint8Array([1, 2, 3]), "png"))).toMatch(/damaged/);
});
