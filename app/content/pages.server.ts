import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { splitFrontMatter } from "./front-matter.server.ts";
import { renderMarkdown } from "./markdown.server.ts";

const fields = z.object({ title: z.string(), description: z.string() });

/** A page of content/pages by its name, or null where there is none. */
export async function findPage(name: string) {
  if (!/^[a-z-]{1,60}$/.test(name)) return null;
  const text = await readFile(join("content/pages", `${name}.md`), "utf8").catch(nullIfMissing);
  if (text === null) return null;
  const page = splitFrontMatter(text);
  return { ...fields.parse(page.fields), html: renderMarkdown(page.body, "portal") };
}

function nullIfMissing(error: NodeJS.ErrnoException) {
  if (error.code === "ENOENT") return null;
  throw error;
}
