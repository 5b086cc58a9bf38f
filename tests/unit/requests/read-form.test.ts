import { expect, test } from "vitest";
import { readTyped, readTypedAndFiles, textOfFile } from "#app/requests/read-form.server.ts";

function sent(body: FormData | URLSearchParams | string, type?: string) {
  return new Request("http://localhost", {
    method: "POST",
    body,
    headers: type === undefined ? {} : { "content-type": type },
  });
}

test("a form with a file gives its fields and the file, whatever it is written in", async () => {
  const form = new FormData();
  form.set("intent", "read");
  form.set("title", "Überwachung 監視 +1%\r\nnext");
  form.set("upload", new File(["---\ntitle: Ünïcode 監視\n---\n".repeat(5_000)], "consultation.md"));
  form.set("other", new File([], ""));

  const { typed, files } = await readTypedAndFiles(sent(form));

  expect(typed).toEqual({ intent: "read", title: "Überwachung 監視 +1%\nnext" });
  expect(Object.keys(files)).toEqual(["upload"]);
  expect(textOfFile(files.upload)).toBe("---\ntitle: Ünïcode 監視\n---\n".repeat(5_000));
});

test("the usual form gives its fields, with blanks for plus signs and several answers joined", async () => {
  const fields = [
    ["name", "a b+c"],
    ["right", "one"],
    ["right", "two"],
  ];
  expect(await readTyped(sent(new URLSearchParams(fields)))).toEqual({ name: "a b+c", right: "one,two" });
});

test.each([
  ["more fields than any form of ours", "a&".repeat(3_000), "application/x-www-form-urlencoded"],
  [
    "more parts than any form of ours",
    `${'--X\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(3_000)}--X--\r\n`,
    "multipart/form-data; boundary=X",
  ],
  [
    "a form that breaks off",
    '--X\r\ncontent-disposition: form-data; name="a"\r\n\r\na',
    "multipart/form-data; boundary=X",
  ],
  ["no form", "{}", "application/json"],
])("%s is a bad request", async (_, body, type) => {
  await expect(readTyped(sent(body, type))).rejects.toMatchObject({ status: 400 });
});
