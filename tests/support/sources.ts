import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

export interface Import {
  from: string;
  specifier: string;
  /** The imported file as a path from the repository's root; null for a package. */
  target: string | null;
  typeOnly: boolean;
}

/** Our own TypeScript files, as paths from the repository's root. */
export function sourceFiles() {
  return globSync(["app/**/*.{ts,tsx}", "db/**/*.ts", "scripts/**/*.ts", "tests/**/*.{ts,tsx}"]);
}

/** Each file as it stands is parsed once in a run, since several tests look through all of them. */
export function parse(file: string, text?: string) {
  if (text !== undefined) return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const known = parsed.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  parsed.set(file, source);
  return source;
}

const parsed = new Map<string, ts.SourceFile>();

/** Every import of a file, `export … from` and `import()` included. */
export function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) =>
    found.push({ from: source.fileName, specifier, target: targetOf(source.fileName, specifier), typeOnly });

  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteralLike(specifier)) add(specifier.text, false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The names of the types that a file declares, also within functions; one that is declared again to add to it counts once. */
export function typesIn(source: ts.SourceFile) {
  const names = new Set<string>();
  const visit = (node: ts.Node) => {
    // What `declare module` adds belongs to a package.
    if (ts.isModuleDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...names];
}

/** The source of an exported function or constant of that name, or null. */
export function exportedSource(source: ts.SourceFile, name: string) {
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement.getText();
    if (!ts.isVariableStatement(statement)) continue;
    const declaration = statement.declarationList.declarations.find((d) => d.name.getText() === name);
    if (declaration) return declaration.getText();
  }
  return null;
}

function targetOf(file: string, specifier: string) {
  const path = specifier.replace(/\?.*$/, "");
  if (path.startsWith("#")) return path.slice(1);
  if (path.startsWith(".")) return join(dirname(file), path);
  return null;
}
