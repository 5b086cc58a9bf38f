import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prepareFile } from "#app/files/prepare-file.server.ts";
import { english } from "#tests/support/english.tsx";
import { aDocx, docxParts, zipOf } from "#tests/support/office-files.ts";
import { aHostilePdf, aPdf } from "#tests/support/pdf-files.ts";
import { aPngSaying } from "#tests/support/picture-files.ts";

test("a file comes back recognised, cleaned and read, from a process of its own", async () => {
  const [pdf, docx] = await Promise.all([
    prepareFile({ bytes: await aHostilePdf(), name: "wrong.docx" }),
    prepareFile({ bytes: aDocx(), name: "x" }),
  ]);

  expect(pdf).toMatchObject({ ok: true, kind: "pdf", text: "Hostile" });
  expect(docx).toMatchObject({ ok: true, kind: "docx", text: "Threshold of 5 kg" });
});

test("a hostile file comes back refused with a sentence, and the next is taken all the same", async () => {
  const bomb = zipOf({ ...docxParts(), "word/a.xml": new Uint8Array(60 * 1024 * 1024) });
  expect(await prepareFile({ bytes: bomb, name: "x" })).toMatchObject({ ok: false });
  expect(await prepareFile({ bytes: aPngSaying(30_000, 30_000), name: "x" })).toMatchObject({ ok: false });
  expect(await prepareFile({ bytes: await aPdf(), name: "x" })).toMatchObject({ ok: true });
});

test("a file that takes too long, or too much memory, is given up; more than two wait their turn", async () => {
  const pdf = await aPdf();
  const late = await Promise.all(
    Array.from({ length: 5 }, () => prepareFile({ bytes: pdf, name: "x" }, { milliseconds: 1, patience: 1 })),
  );
  const greedy = await prepareFile({ bytes: pdf, name: "x" }, { memory: 1 });

  const whys = [...late, greedy].map((result) => (result.ok ? "" : english.say(result.why)));
  expect(whys).toEqual([
    ...Array(5).fill(expect.stringContaining("took too long")),
    expect.stringContaining("more memory"),
  ]);
  expect(await prepareFile({ bytes: pdf, name: "x" })).toMatchObject({ ok: true });
});

test("the process that looks into a file ends with the portal, however that ends", async () => {
  // A million paragraphs, which take longer than the test waits.
  const program = `
    import { prepareFile } from "#app/files/prepare-file.server.ts";
    import { docxParts, zipOf } from "#tests/support/office-files.ts";
    const bytes = zipOf(docxParts("<w:p></w:p>".repeat(1_000_000)), 0);
    void prepareFile({ bytes, name: "a.docx" }, { milliseconds: 1e6, memory: 1e10 });
  `;
  const portal = spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
    stdio: "ignore",
  });
  const children = () => readFileSync(`/proc/${portal.pid}/task/${portal.pid}/children`, "utf8").trim();
  if (process.platform !== "linux") return void portal.kill("SIGKILL");
  await expect.poll(children, { timeout: 15_000 }).not.toBe("");
  const child = Number(children());

  portal.kill("SIGKILL");

  await expect.poll(() => existsSync(`/proc/${child}`), { timeout: 15_000 }).toBe(false);
});
