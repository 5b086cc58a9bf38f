import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { sourceLanguage } from "#app/words/speak.server.ts";
import { splitFrontMatter } from "./front-matter.server.ts";
import { renderMarkdown } from "./markdown.server.ts";

const fields = z.object({ title: z.string(), description: z.string() });

/** A page of content/pages by its name, in English where it is not there in the language; null where there is none. */
export async function findPage(name: string, language: string) {
  if (!/^[a-z-]{1,60}$/.test(name)) return null;
  const source = await readPage(name, sourceLanguage);
  const translated = language === sourceLanguage ? null : await readPage(name, language);
  if (source === null || translated === null) return source;
  return { ...translated, html: withIdsOf(source.html, translated.html) };
}

async function readPage(name: string, language: string) {
  const text = await readFile(join("content/pages", language, `${name}.md`), "utf8").catch(nullIfMissing);
  if (text === null) return null;
  const page = splitFrontMatter(text);
  return { ...fields.parse(page.fields), language, html: renderMarkdown(page.body, "portal") };
}

/** Links lead to the same heading in every language: the headings of a translation are as many, in the same order. */
function withIdsOf(source: string, translated: string) {
  const ids = [...source.matchAll(headingId)].map(([, , id]) => id);
  let at = 0;
  return translated.replace(headingId, (_, tag: string, own: string) => `${tag}${ids[at++] ?? own}"`);
}

const headingId = /(<h[2-6] id=")([^"]*)"/g;

function nullIfMissing(error: NodeJS.ErrnoException) {
  if (error.code === "ENOENT") return null;
  throw error;
}
