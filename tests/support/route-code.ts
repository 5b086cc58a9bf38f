import ts from "typescript";
import { importsOf, parse } from "./sources.ts";

/** What an exported loader or action does: the names it uses, its own file's functions followed, and what it calls. */
export interface RouteCode {
  name: "loader" | "action";
  uses: Set<string>;
  calls: Set<string>;
}

/** The loader and the action of a route, and from which file each name comes that it imports. */
export function readRoute(file: string, text?: string) {
  const source = parse(file, text);
  const own = declarationsOf(source);
  const codes = (["loader", "action"] as const).flatMap((name) => {
    const node = own.get(name);
    return node ? [{ name, ...reach(node, own) }] : [];
  });
  return { codes, from: importedNames(source), isElsewhere: exportsFromElsewhere(source) };
}

function declarationsOf(source: ts.SourceFile) {
  const found = new Map<string, ts.Node>();
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) found.set(statement.name.text, statement);
    if (ts.isVariableStatement(statement))
      for (const each of statement.declarationList.declarations) found.set(each.name.getText(), each);
  }
  return found;
}

function reach(start: ts.Node, own: Map<string, ts.Node>) {
  const uses = new Set<string>();
  const calls = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) calls.add(node.expression.text);
    if (ts.isIdentifier(node) && !uses.has(node.text)) {
      uses.add(node.text);
      const further = own.get(node.text);
      if (further && further !== start) visit(further);
    }
    ts.forEachChild(node, visit);
  };
  visit(start);
  return { uses, calls };
}

function importedNames(source: ts.SourceFile) {
  const targets = new Map(importsOf(source).map(({ specifier, target }) => [specifier, target]));
  const found = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const names = statement.importClause?.namedBindings;
    const target = targets.get(statement.moduleSpecifier.text);
    if (!target || !names || !ts.isNamedImports(names)) continue;
    for (const { name, isTypeOnly } of names.elements) if (!isTypeOnly) found.set(name.text, target);
  }
  return found;
}

/** Whether its loader or action is another file's, whose guard nobody would look for. */
function exportsFromElsewhere(source: ts.SourceFile) {
  return source.statements.some(
    (statement) => ts.isExportDeclaration(statement) && /\b(loader|action)\b|\*/.test(statement.getText()),
  );
}
