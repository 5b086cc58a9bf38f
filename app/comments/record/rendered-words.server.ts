import { detectLanguage } from "#app/content/language.server.ts";
import { rendered, textOfHtml } from "#app/content/markdown.server.ts";
import type { CommentContent } from "../comment/content.ts";
import { textOf } from "../parts/inputs/input-field.ts";
import { inputKinds } from "../parts/inputs/input-kind.ts";
import { kinds } from "../parts/inputs/kinds.ts";
import { ownWordsOf } from "./own-words.ts";

/** What is made of a version's words, which needs no database: best made before others are kept waiting. */
export interface RenderedWords {
  remarks_html: string;
  /** In the order of the points. */
  reasons_html: string[];
  /** All the running text without markup, and without what stands in for confidential parts: for finding its like. */
  text: string;
  language: string | null;
  /** Whether some of it could not be rendered and is as it was typed. */
  isAsTyped: boolean;
}

/** Renders the words of a comment and tells their language; without remarks and points, that of its other words. */
export async function renderWords({
  remarks,
  points,
  confidential_parts,
  ...others
}: WordedContent): Promise<RenderedWords> {
  const all = [remarks, ...points.map(({ reasons }) => reasons)].map((text) => rendered(text, "public"));
  const [remarks_html = "", ...reasons_html] = all.map(({ html }) => html);
  const ownWords = ownWordsOf(confidential_parts);
  const text = ownWords([remarks_html, ...reasons_html].map(textOfHtml).join("\n\n")).trim();
  const language = await detectLanguage(text || ownWords(wordsIn(others)));
  return { remarks_html, reasons_html, text, language, isAsTyped: all.some(({ isAsTyped }) => isAsTyped) };
}

type Others = Pick<CommentContent, "answers" | "technical" | "human_rights">;
type WordedContent = Pick<CommentContent, "remarks" | "points" | "confidential_parts"> & Others;

/** What is typed in words in answers and inputs. */
function wordsIn({ answers = {}, ...inputs }: Others) {
  // The keys of options that were ticked have no spaces between them.
  const answered = Object.values(answers).filter((answer) => answer.includes(" "));
  const typed = inputKinds.flatMap((kind) => {
    const asked = kinds[kind].groups.flatMap(({ fields }) => fields).filter(({ kind }) => /text$/.test(kind));
    return (inputs[kind] ?? []).flatMap(({ fields }) => asked.map(({ name }) => textOf(fields, name)));
  });
  return [...answered, ...typed].join("\n\n");
}
