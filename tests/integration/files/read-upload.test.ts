import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { clearQuarantine } from "#app/files/quarantine.server.ts";
import { readUpload } from "#app/files/read-upload.server.ts";
import { english } from "#tests/support/english.tsx";

const largest = 1024 * 1024;
const folder = join(tmpdir(), "parley-quarantine", String(process.pid));
const left = () => (existsSync(folder) ? readdirSync(folder) : []);

afterEach(() => expect(left(), "files left in quarantine").toEqual([]));

const boundary = "parley";
const type = `multipart/form-data; boundary=${boundary}`;
const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n`;

function requestWith(body: BodyInit, headers: HeadersInit = { "content-type": type }) {
  const init = { method: "POST", body, headers, duplex: "half" } as const;
  return new Request("http://localhost/attachments", init);
}

async function requestOf(form: FormData) {
  const encoded = new Response(form);
  const headers = { "content-type": encoded.headers.get("content-type") ?? "" };
  return requestWith(await encoded.arrayBuffer(), headers);
}

/** The beginning of a form with a file, then `pieces` times 64 kB, made as they are asked for. */
function streamed(pieces: number, end: (stream: ReadableStreamDefaultController) => void) {
  const counted = { pieces: 0 };
  const body = new ReadableStream({
    pull(stream) {
      if (counted.pieces === 0) stream.enqueue(new TextEncoder().encode(head));
      if (counted.pieces++ < pieces) stream.enqueue(new Uint8Array(64 * 1024));
      else end(stream);
    },
  });
  return { body, counted };
}

test("gives the fields and the file, which lies unreadable on the disk meanwhile", async () => {
  const form = new FormData();
  form.set("title", "A läter");
  form.set("file", new File(["canary-text"], "../x.txt"));

  const upload = await readUpload(await requestOf(form), { largest });

  if (!upload.ok || !upload.file) throw new Error("refused");
  expect(upload.fields).toEqual({ title: "A läter" });
  expect([upload.file.name, upload.file.size]).toEqual(["x.txt", 11]);
  expect(readFileSync(join(folder, left()[0] ?? "")).includes("canary")).toBe(false);
  expect(new TextDecoder().decode(await upload.file.read())).toBe("canary-text");
  await upload.file.remove();
});

test("gives no file where none was chosen, and an empty one as empty", async () => {
  const form = new FormData();
  form.set("file", new File([], ""));
  expect(await readUpload(await requestOf(form), { largest })).toMatchObject({ ok: true, file: null });

  form.set("file", new File([], "empty.txt"));
  const empty = await readUpload(await requestOf(form), { largest });
  expect(empty).toMatchObject({ ok: true, file: { size: 0 } });
  if (empty.ok) await empty.file?.remove();
});

test("stops at the bound of an upload of two gigabytes", async () => {
  const { body, counted } = streamed(32 * 1024, (stream) => stream.close());

  const upload = await readUpload(requestWith(body), { largest });

  expect(upload.ok ? "" : english.say(upload.why)).toContain("larger than 1 MB");
  expect(counted.pieces * 64 * 1024).toBeLessThan(3 * largest);
});

test("reads nothing of an upload that says that it is too large", async () => {
  const { body, counted } = streamed(32 * 1024, (stream) => stream.close());
  const headers = { "content-type": type, "content-length": String(2 ** 31) };
  expect(await readUpload(requestWith(body, headers), { largest })).toMatchObject({ ok: false });
  expect(counted.pieces).toBeLessThan(3);
});

test("keeps nothing of an upload that breaks off, by an error or by an early end", async () => {
  const broken = streamed(3, (stream) => stream.error(new Error("connection lost")));
  const ended = streamed(3, (stream) => stream.close());

  for (const { body } of [broken, ended])
    expect(await readUpload(requestWith(body), { largest })).toMatchObject({
      ok: false,
      why: "The file did not arrive whole, so nothing was kept. Send it again.",
    });
});

test("refuses a form with two files, too many fields, a field too long, and what is no form", async () => {
  const two = new FormData();
  for (const name of ["a", "b"]) two.append("file", new File(["x"], name));
  const many = new FormData();
  for (let index = 0; index < 80; index++) many.set(`field${index}`, "x");
  const long = new FormData();
  long.set("title", "x".repeat(70_000));

  for (const form of [two, many, long])
    expect(await readUpload(await requestOf(form), { largest })).toMatchObject({ ok: false });
  expect(
    await readUpload(requestWith("{}", { "content-type": "application/json" }), { largest }),
  ).toMatchObject({ ok: false });
  expect(
    await readUpload(requestWith("x", { "content-type": "multipart/form-data; x" }), { largest }),
  ).toMatchObject({ ok: false });
});

test("clears away at the start what a process that was killed has left, and nobody else's", () => {
  const [dead, alive] = ["999999999", String(process.ppid)].map((pid) => join(folder, "..", pid));
  for (const path of [dead, alive]) {
    mkdirSync(path ?? "", { recursive: true });
    writeFileSync(join(path ?? "", "left"), "x");
  }

  clearQuarantine();

  expect([existsSync(dead ?? ""), existsSync(alive ?? "")]).toEqual([false, true]);
  rmSync(alive ?? "", { recursive: true });
});
