import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Catalogue } from "./translator.ts";

/** What a fact of a message is; `tag` for words that something goes around. */
export type FactType = "text" | "number" | "tag" | { oneOf: string[] };

/** The facts that a message has to be given, by name. Throws where the text is no ICU message. */
export function factsOf(text: string): Map<string, FactType> {
  const facts = new Map<string, FactType>();
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      const type = typeOf(element);
      if (type && element.type !== TYPE.pound && !(facts.has(element.value) && type === "text"))
        facts.set(element.value, type);
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(parse(text, { captureLocation: false }));
  return facts;
}

function typeOf(element: MessageFormatElement): FactType | null {
  switch (element.type) {
    case TYPE.argument:
      return "text";
    case TYPE.number:
    case TYPE.plural:
      return "number";
    case TYPE.select:
      return { oneOf: Object.keys(element.options) };
    case TYPE.tag:
      return "tag";
    default:
      return null;
  }
}

/** The text of facts.ts: the messages of the catalogue with the types of their facts, so that tsc knows them. */
export function factsModule(catalogue: Catalogue) {
  const messages = [...catalogue].map(([key, text]) => ({ key, text, facts: factsOf(text) }));
  const isRich = ({ facts }: (typeof messages)[number]) => [...facts.values()].includes("tag");
  return `${head}
/** Messages that are text alone. */
export interface PlainFacts {
${messages
  .filter((message) => !isRich(message))
  .map(line)
  .join("\n")}
}

/** Messages with tags around some of their words. */
export interface RichFacts {
${messages.filter(isRich).map(line).join("\n")}
}
`;
}

const head = `// Written by npm run words from content/languages/en: change those, and run it again.
import type { ReactElement, ReactNode } from "react";

/** Puts an element around words. */
export type Around = (words: ReactNode[]) => ReactElement;

type None = Record<never, never>;
`;

function line({ key, text, facts }: { key: string; text: string; facts: Map<string, FactType> }) {
  const fields = [...facts].map(([name, type]) => `${name}: ${written(type)}`);
  const english = text.replaceAll("*/", "*\\/").replace(/\s+/g, " ");
  return `  /** ${english} */\n  ${JSON.stringify(key)}: ${fields.length === 0 ? "None" : `{ ${fields.join("; ")} }`};`;
}

function written(type: FactType) {
  if (type === "text") return "string";
  if (type === "number") return "number";
  if (type === "tag") return "Around";
  return type.oneOf.map((one) => (one === "other" ? "(string & {})" : JSON.stringify(one))).join(" | ");
}
