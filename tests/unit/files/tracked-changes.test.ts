import { expect, test } from "vitest";
import { extractDocx, extractOdt } from "#app/files/extract-office.server.ts";

const part = (name: string, xml: string) => ({ name, bytes: new TextEncoder().encode(xml) });
const docx = (body: string) =>
  extractDocx([part("word/document.xml", `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`)]);
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test.each([
  [
    "deleted and put in",
    `<w:p>${run("The period is ")}<w:del><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins>${run("five")}</w:ins>${run(" years.")}</w:p>`,
    "The period is five years.",
  ],
  [
    "moved",
    `<w:p><w:moveFrom>${run("First. ")}</w:moveFrom>${run("Second. ")}<w:moveTo>${run("First.")}</w:moveTo></w:p>`,
    "Second. First.",
  ],
  [
    "with a hyphen that does not break",
    `<w:p>${run("non")}<w:r><w:noBreakHyphen/></w:r>${run("proliferation")}</w:p>`,
    "non-proliferation",
  ],
])("a Word document says what stands after its tracked changes: %s", (_, body, expected) => {
  expect(docx(body).trim()).toBe(expected);
});

test("so does an OpenDocument text", () => {
  const odt = extractOdt([
    part(
      "content.xml",
      `<o:document xmlns:o="o" xmlns:t="t"><t:tracked-changes><t:changed-region><t:deletion><t:p>ten</t:p></t:deletion></t:changed-region></t:tracked-changes><t:p>The period is <t:change t:change-id="1"/>five years.</t:p></o:document>`,
    ),
  ]);
  expect(odt.trim()).toBe("The period is five years.");
});
