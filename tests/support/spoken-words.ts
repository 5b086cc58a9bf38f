import ts from "typescript";
import { parse } from "./sources.ts";

/** Words that a file says itself, and does not take from the messages. */
export interface Spoken {
  line: number;
  text: string;
}

/** Attributes that nobody reads. */
const silent =
  /^(?:class(?:Name)?|id|name|type|value|defaultValue|href|action|method|rel|role|lang|hrefLang|htmlFor|for|key|kind|fill|stroke|d|viewBox|transform|points|accept|content|target|inputMode|autoComplete|encType|media|sizes|crossOrigin|data-(?!live).*|aria-(?:labelledby|describedby|current|hidden|controls|live|expanded|invalid|haspopup))$/;

/** What is thrown as a bug, or told to whoever runs the portal, is not on a page. */
const forOperators = /(?:Error|Setting|Refused|Missing|Damaged|Example|TooLarge|Away|Ended|Failed|Unusable)$/;

/** Several words, or one with a capital: what people read. Keys, names of columns and classes look otherwise. */
const severalWords = /\p{L}{2,}[,;:.!?’”)]* [“(‘]?\p{L}/u;
const oneWord = /^\p{Lu}\p{Ll}{2,}[.:!?…]?$/u;

/** All words in a file of the portal that are not messages. `keys` are texts that only look like words. */
export function spokenWords(file: string, keys: ReadonlySet<string>): Spoken[] {
  const source = parse(file);
  const found: Spoken[] = [];
  const add = (node: ts.Node, text: string) =>
    found.push({
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      text: text.trim(),
    });

  const visit = (node: ts.Node): void => {
    if (isSilent(node, source)) return;
    if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text.replaceAll("Parley", ""))) add(node, node.text);
    if (isText(node) && isSpoken(node.text) && !keys.has(node.text) && !isCompared(node))
      add(node, node.text);
    if (ts.isTemplateExpression(node)) {
      const text = [node.head, ...node.templateSpans.map(({ literal }) => literal)]
        .map(({ text }) => text)
        .join("…");
      if (!unspoken.test(text) && severalWords.test(text.replaceAll("…", "x"))) add(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Texts that are values of types: what is stored, or told apart, but not said. */
export function keysIn(files: readonly string[]) {
  const keys = new Set<string>();
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) keys.add(node.literal.text);
      if (
        ts.isAsExpression(node) &&
        node.type.getText() === "const" &&
        ts.isArrayLiteralExpression(node.expression)
      )
        for (const element of node.expression.elements)
          if (ts.isStringLiteral(element) && element.text === element.text.toLowerCase())
            keys.add(element.text);
      ts.forEachChild(node, visit);
    };
    visit(parse(file));
  }
  return keys;
}

function isText(node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral {
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
}

/**
 * Names of classes and pieces of markup are no words, nor are keys of messages, which may have blanks, and columns and
 * operators of queries; and a name is the same in every language.
 */
const unspoken =
  /^(?:<|app-|govuk-|parley |Parley$|[a-z][a-z-]*\.[a-z][^.!?]*$|[\w.]+ as \w+$|is not$|not in$|(?:text|application)\/[\w-]+;|nofollow |private, |attachment; |sandbox; |Accept-Language, |…? ?(?:=…; |Max-Age=|Path=)|….*(?:HttpOnly|as input$))/;

const isSpoken = (text: string) => !unspoken.test(text) && (severalWords.test(text) || oneWord.test(text));

function isSilent(node: ts.Node, source: ts.SourceFile): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isJsxAttribute(node)) return silent.test(node.name.getText(source));
  if (ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isNewExpression(node)) return forOperators.test(node.expression.getText(source));
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText(source);
    return (
      called === "super" ||
      /(?:^|\.)(?:log|console)\.|^log[A-Z]|^progress$|(?:^|\.)(?:querySelector(?:All)?|matches)$/.test(called)
    );
  }
  return false;
}

/** A text that another is held against, or that names a field or a case. */
function isCompared({ parent }: ts.Node) {
  if (ts.isBinaryExpression(parent)) return /^[!=]==?$/.test(parent.operatorToken.getText());
  return ts.isCaseClause(parent) || ts.isElementAccessExpression(parent);
}
