import { type CST, Parser, parse } from "yaml";

/** Far above what questions and front matter have. A map's keys are compared each with each, and nested lists recurse. */
const most = { depth: 12, keys: 200, aliases: 100 };

/** As YAML's own `parse`, in bounded time. Throws where the text is no YAML, is nested too deep or has too much in one place. */
export function parseYaml(text: string): unknown {
  const aliases = { found: 0 };
  for (const document of new Parser().parse(text))
    if (document.type === "document") check(document.value, aliases, 0);
  // Warnings would put what was typed into the log.
  return parse(text, { logLevel: "error" });
}

function check(token: CST.Token | null | undefined, aliases: { found: number }, depth: number) {
  if (!token) return;
  if (token.type === "alias" && ++aliases.found > most.aliases)
    throw new YamlTooLarge(`more than ${most.aliases} places are marked with *`);
  if (token.type !== "block-map" && token.type !== "block-seq" && token.type !== "flow-collection") return;
  if (depth >= most.depth) throw new YamlTooLarge(`more than ${most.depth} lists stand within one another`);
  if (keysIn(token) > most.keys) throw new YamlTooLarge(`one entry has more than ${most.keys} fields`);
  for (const { key, value } of token.items) {
    check(key, aliases, depth + 1);
    check(value, aliases, depth + 1);
  }
}

function keysIn(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection) {
  return token.type === "block-seq" ? 0 : token.items.filter(({ sep }) => sep !== undefined).length;
}

class YamlTooLarge extends Error {}
