import { globSync } from "node:fs";
import ts from "typescript";
import { type Made, type Making, makingOf } from "./made-arguments.ts";
import { importsOf } from "./sources.ts";

/** An exported function of app that is given text: a string, bytes, or lists and records of them. */
export interface TextReader {
  /** `app/content/slug.ts slug` */
  name: string;
  file: string;
  exported: string;
  /** For each parameter; null for one whose kind of value nobody can make up. */
  parameters: (Making | null)[];
}

/**
 * Every function that modules outside the routes export and that reads text. Left out are those that are handed what
 * only a running portal has, such as the database or a request, and modules that touch files or the network, which a
 * made-up path would reach: what they do with text is in the functions they call.
 */
export function findTextReaders(): TextReader[] {
  const files = globSync("app/**/*.ts", { exclude: ["app/routes/**", "app/ui/enhance*"] });
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!source || !module || touchesMachine(source)) return [];
    return checker.getExportsOfModule(module).flatMap((symbol) => {
      const at = symbol.valueDeclaration;
      const [signature] = at ? checker.getTypeOfSymbolAtLocation(symbol, at).getCallSignatures() : [];
      if (!at || !signature || at.getSourceFile() !== source) return [];
      const types = signature.parameters.map((parameter) => checker.getTypeOfSymbolAtLocation(parameter, at));
      const parameters = types.map((type) => makingOf(type, checker));
      const made = parameters.filter(isInReach);
      if (made.length < parameters.length || !made.some((making) => making?.isText)) return [];
      return [{ name: `${file} ${symbol.name}`, file, exported: symbol.name, parameters: made }];
    });
  });
}

function compilerOptions() {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  return ts.getParsedCommandLineOfConfigFile("tsconfig.json", {}, host)?.options ?? {};
}

function touchesMachine(source: ts.SourceFile) {
  const reach = /^(?:node:)?(?:fs|net|http|https|child_process|worker_threads)(?:\/|$)/;
  return importsOf(source).some(({ specifier }) => reach.test(specifier));
}

function isInReach(making: Made): making is Making | null {
  return making !== "running portal";
}
