import { Parser } from "htmlparser2";
import { message } from "#app/words/message.ts";
import { refuse } from "../refusal.ts";
import { type MarkupElement, newElement } from "./element.server.ts";

const most = { depth: 500, elements: 1_000_000 };

/** The elements of a web page, as a browser closes those that were left open. Throws FileRefused. */
export function readHtmlElements(html: string): MarkupElement {
  const root = newElement("");
  const open = [root];
  let elements = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > most.depth || ++elements > most.elements)
        refuse(message("attachments.too-many-elements"));
      const element = newElement(name, attributes);
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext: (text) => void open.at(-1)?.children.push(text),
    onclosetag: () => void (open.length > 1 && open.pop()),
  });
  parser.end(html);
  return root;
}
