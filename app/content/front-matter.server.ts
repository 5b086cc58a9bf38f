import { parseYaml } from "./bounded-yaml.ts";

/** Splits a text file into the YAML between its `---` lines and what follows. Throws where there is none. */
export function splitFrontMatter(text: string) {
  const [, yaml, body] =
    /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text.replace(/^\uFEFF/, "")) ?? [];
  if (yaml === undefined || body === undefined) throw new FrontMatterMissing();
  const fields: unknown = parseYaml(yaml);
  return { fields, body: body.trim() };
}

class FrontMatterMissing extends Error {
  constructor() {
    super("The file must begin with front matter between two lines of ---");
  }
}
