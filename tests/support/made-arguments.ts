import ts from "typescript";

/** A text as it is handed to a function in places where one is asked for, and the pieces of which lists are made. */
export interface Given {
  text: string;
  /** At least one; each is put into a list or record of its own accord where `text` would be put otherwise. */
  pieces: readonly string[];
}

/** How a value of a type is made up, and whether any text goes into it, and any list. */
export interface Making {
  make: (given: Given) => unknown;
  isText: boolean;
  isList: boolean;
}

/** Null where nothing can be made up; `running portal` for what only such a one has. */
export type Made = Making | null | "running portal";

/** Made up for types from text wherever one is asked for, in lists from its pieces. */
export function makingOf(type: ts.Type, checker: ts.TypeChecker, depth = 0): Made {
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint && constraint !== type ? makingOf(constraint, checker, depth) : text;
  }
  if (type.isUnion()) return ofUnion(type, checker, depth);
  return ofPlain(type) ?? (depth > deepest ? constant(undefined) : ofObject(type, checker, depth));
}

const deepest = 7;
const constant = (value: unknown): Making => ({ make: () => value, isText: false, isList: false });
const text: Making = { make: ({ text }) => text, isText: true, isList: false };
const day = new Date("2026-06-01T12:00:00.000Z");

function ofPlain(type: ts.Type): Making | null {
  if (type.isStringLiteral() || type.isNumberLiteral()) return constant(type.value);
  if (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return text;
  if (type.flags & ts.TypeFlags.NumberLike) return constant(3);
  if (type.flags & ts.TypeFlags.BooleanLike) return constant(true);
  if (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Void | ts.TypeFlags.Undefined))
    return constant(undefined);
  return null;
}

/** The first of its members that text stands in, else the first that is anything. */
function ofUnion(type: ts.UnionType, checker: ts.TypeChecker, depth: number) {
  const makings = type.types
    .filter(({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)))
    .map((member) => makingOf(member, checker, depth));
  if (makings.includes("running portal")) return "running portal";
  const made = makings.filter((making) => making !== null && making !== "running portal");
  return made.find(({ isText }) => isText) ?? made[0] ?? null;
}

function ofObject(type: ts.Type, checker: ts.TypeChecker, depth: number): Made {
  const name = type.symbol?.name ?? "";
  if (ofPortal.has(name) || ofPortal.has(type.aliasSymbol?.name ?? "")) return "running portal";
  const known = builtIn[name];
  if (known) return known;
  const inner = isReference(type)
    ? checker.getTypeArguments(type).map((member) => makingOf(member, checker, depth + 1))
    : [];
  if (checker.isTupleType(type)) return tupleOf(inner);
  if (lists.has(name)) return collected(inner[0], (values) => values);
  if (name.endsWith("Set")) return collected(inner[0], (values) => new Set(values));
  if (name.endsWith("Map")) return keyed(inner[1], (entries) => new Map(entries));
  const [call] = type.getCallSignatures();
  if (call) return returning(makingOf(call.getReturnType(), checker, depth + 1));
  const value = type.getStringIndexType();
  if (value) return keyed(makingOf(value, checker, depth + 1), Object.fromEntries);
  const isForeign = type.symbol?.declarations?.some((at) =>
    at.getSourceFile().fileName.includes("/node_modules/"),
  );
  return isForeign && !type.aliasSymbol ? null : ofRecord(type, checker, depth);
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return "target" in type;
}

const lists = new Set(["Array", "ReadonlyArray", "Iterable"]);

/** What a running portal alone has; functions that are given such things are tried in the integration tests. */
const ofPortal = new Set(
  "Kysely Db Transaction AppLoadContext Context Request Response Headers Logger FileStore AbortSignal DataKey Vault".split(
    " ",
  ),
);

const builtIn: Record<string, Making> = {
  Date: constant(day),
  RegExp: constant(/x/),
  Uint8Array: { ...text, make: ({ text }) => Buffer.from(text) },
  Buffer: { ...text, make: ({ text }) => Buffer.from(text) },
  Uint32Array: constant(new Uint32Array(3)),
  // As short as what it says is beside a long text.
  Translator: constant(() => "words"),
  URLSearchParams: {
    ...text,
    make: ({ text }) => new URLSearchParams({ q: text, search: text, page: text, answer: text }),
  },
};

function collected(item: Made | undefined, into: (values: unknown[]) => unknown): Made {
  if (!item || item === "running portal") return item ?? null;
  const make = ({ text, pieces }: Given) => {
    if (pieces.length > 1) return into(pieces.map((piece) => item.make({ text: piece, pieces: [] })));
    return into([item.make({ text, pieces: [] }), item.make({ text: another(text), pieces: [] })]);
  };
  return { make, isText: item.isText, isList: item.isText };
}

/** The same one each time, as a new one is written out and hashed again wherever it is a name in a record. */
function another(text: string) {
  const known = others.get(text);
  if (known !== undefined) return known;
  if (others.size >= 200) others.clear();
  const made = `${text}.`;
  others.set(text, made);
  return made;
}

const others = new Map<string, string>();

function keyed(value: Made | undefined, into: (entries: [string, unknown][]) => unknown): Made {
  const pair = value && value !== "running portal" ? { ...value, make: pairOf(value) } : value;
  return collected(pair, (entries) => into(entries.filter(isPair)));
}

function pairOf({ make }: Making) {
  return (given: Given) => [given.text, make(given)];
}

function tupleOf(members: Made[]): Made {
  if (members.includes("running portal")) return "running portal";
  const made = members.filter((member) => member !== null && member !== "running portal");
  if (made.length < members.length) return null;
  const make = (given: Given) => made.map((member) => member.make(given));
  return { make, isText: made.some(({ isText }) => isText), isList: made.some(({ isList }) => isList) };
}

function isPair(entry: unknown): entry is [string, unknown] {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === "string";
}

function returning(result: Made): Made {
  if (result === null || result === "running portal") return result;
  return { make: (given) => () => result.make(given), isText: false, isList: false };
}

function ofRecord(type: ts.Type, checker: ts.TypeChecker, depth: number): Made {
  const members: [string, Making][] = [];
  for (const property of checker.getPropertiesOfType(type)) {
    const member = makingOf(checker.getTypeOfSymbol(property), checker, depth + 1);
    if (member === "running portal") return member;
    if (member === null) return null;
    members.push([property.name, member]);
  }
  // One after another, as objects of one shape are made quickest: half of the time of many readings went into these.
  const make = (given: Given) => {
    const record: Record<string, unknown> = {};
    for (const [name, member] of members) record[name] = member.make(given);
    return record;
  };
  const isSome = (kind: "isText" | "isList") => members.some(([, member]) => member[kind]);
  return { make, isText: isSome("isText"), isList: isSome("isList") };
}
