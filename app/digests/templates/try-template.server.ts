import { readXml } from "#app/files/xml.server.ts";
import { readZip } from "#app/files/zip.server.ts";
import { type Message, message } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import type { TemplateFormat } from "#db/schema.ts";
import { fillDocx } from "../documents/docx/in-template/fill-docx.server.ts";
import { fillOdt } from "../documents/odt/in-template/fill-odt.server.ts";
import { type TemplateProblem, TemplateUnfit } from "../documents/template/template-problem.ts";
import { sampleDigest, sampleFields } from "./sample-digest.ts";

interface Tried {
  format: TemplateFormat;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A sample digest in that template, always the same. Throws TemplateUnfit. */
export async function sampleIn(t: Translator, { format, bytes }: Tried) {
  const parts = await readZip(bytes);
  const template = { parts, fields: sampleFields(t) };
  const document = sampleDigest(t);
  return format === "docx" ? fillDocx(t, document, template) : fillOdt(t, document, template);
}

/** Makes the sample in the template; what has to be put right first is said. Throws where what is made is not well-formed. */
export async function tryTemplate(t: Translator, tried: Tried): Promise<Message | null> {
  try {
    const made = await readZip(new Uint8Array(await sampleIn(t, tried)));
    for (const { name, bytes } of made) if (/\.(xml|rels)$/i.test(name)) readXml(bytes, {});
    return null;
  } catch (error) {
    if (!(error instanceof TemplateUnfit)) throw error;
    return inWords(error.problems);
  }
}

const mostTold = 5;

/** The first of them in full, and how many more there are. */
function inWords(problems: TemplateProblem[]): Message {
  const [first, ...others] = problems.slice(0, mostTold).map(problemInWords);
  if (!first) return message("templates-office.could-not-fill");
  const told = others.reduce((before, next) => message("templates-office.and-also", { before, next }), first);
  const more = problems.length - mostTold;
  return more > 0 ? message("templates-office.and-more", { told, more }) : told;
}

function problemInWords({ why, tag = "", near = "" }: TemplateProblem): Message {
  switch (why) {
    case "unknown":
      return message("templates-office.unknown-field", { tag, near });
    case "unclosed":
      return message("templates-office.unclosed-field", { near });
    case "unopened":
      return message("templates-office.unopened-field", { near });
    case "digest missing":
      return message("templates-office.digest-missing", { tag: digest });
    case "digest twice":
      return message("templates-office.digest-twice", { tag: digest });
    case "digest in text":
      return message("templates-office.digest-in-text", { tag: digest });
    case "digest elsewhere":
      return message("templates-office.digest-elsewhere", { tag: digest });
    case "other program":
      return message("templates-office.other-program");
    case "too long":
      return message("templates-office.too-long");
  }
}

const digest = "{digest}";
