import { analyse, type Report } from "scslre";
import ts from "typescript";
import { vi } from "vitest";

/** A regular expression of the source: as it is written, or as the module made it while it was loaded. */
export interface Expression {
  where: string;
  source: string;
  flags: string;
}

/** Every literal of a file. */
export function literalsIn(source: ts.SourceFile): Expression[] {
  return nodesIn(source)
    .filter(ts.isRegularExpressionLiteral)
    .map((literal) => {
      const end = literal.text.lastIndexOf("/");
      const [pattern, flags] = [literal.text.slice(1, end), literal.text.slice(end + 1)];
      return { where: placeOf(literal), source: pattern, flags };
    });
}

/** Every `new RegExp(…)` and `RegExp(…)`; `isAtTop` where it is made once, while its module is loaded. */
export function constructionsIn(source: ts.SourceFile) {
  return nodesIn(source).flatMap((node) => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (!isCall || node.expression.getText() !== "RegExp") return [];
    return [{ where: placeOf(node), isAtTop: !ts.findAncestor(node, ts.isFunctionLike) }];
  });
}

/** What loading the module and all that it imports makes with `RegExp(…)`. */
export async function constructedBy(file: string): Promise<Expression[]> {
  // What comes with packages is there from then on, and is not made again.
  await import(/* @vite-ignore */ `../../${file}`);
  const made: Expression[] = [];
  const note = (expression: RegExp) => {
    made.push({ where: file, source: expression.source, flags: expression.flags });
    return expression;
  };
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [pattern, flags]) => note(new target(pattern, flags)),
    apply: (target, _, [pattern, flags]) => note(target(pattern, flags)),
  });
  try {
    vi.resetModules();
    await import(/* @vite-ignore */ `../../${file}`);
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

/** Why an expression can take longer than its text is long; empty where it cannot. */
export function faultsOf({ source, flags }: Pick<Expression, "source" | "flags">) {
  return analyse({ source, flags }, { assumeRejectingSuffix: false }).reports.map(faultOf);
}

function faultOf(report: Report) {
  const repeated = `${JSON.stringify(report.character.pick)} repeated`;
  if (report.type === "Move") return `${report.quant.raw} is tried again from each place in ${repeated}`;
  const [one, other] =
    report.type === "Self"
      ? [report.quant.raw, report.parentQuant.raw]
      : [report.startQuant.raw, report.endQuant.raw];
  return `${one} and ${other} share ${repeated}${report.exponential ? ", exponentially" : ""}`;
}

function nodesIn(source: ts.SourceFile) {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return nodes;
}

function placeOf(node: ts.Node) {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`;
}
