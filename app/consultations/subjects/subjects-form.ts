import type { Typed } from "#app/requests/read-form.server.ts";
import { type Message, message } from "#app/words/message.ts";
import { type ControlList, controlLists, isEntryOf, longestEntry, normalEntry } from "./control-list.ts";
import { commitments, mostEntries, type NamedEntry, type Subjects } from "./subjects.ts";

/** The field with the entries of a list. */
export const entriesField = (list: ControlList) => `entries_${list.replace(/\W/g, "_")}`;

/** What was typed, with what is wrong by field. */
export function readSubjects(typed: Typed): {
  subjects: Subjects;
  problems: [field: string, problem: Message][];
} {
  const ticked = (typed.commitments ?? "").split(",");
  const problems: [string, Message][] = [];
  const entries = controlLists.flatMap(({ value: list }) => {
    const { named, problem } = readEntries(list, typed[entriesField(list)] ?? "");
    if (problem) problems.push([entriesField(list), problem]);
    return named;
  });
  const [first] = entries;
  if (entries.length > mostEntries && first)
    problems.push([entriesField(first.list), message("subjects-office.too-many", { most: mostEntries })]);
  return {
    subjects: { commitments: commitments.filter((one) => ticked.includes(String(one))), entries },
    problems,
  };
}

function readEntries(list: ControlList, text: string): { named: NamedEntry[]; problem: Message | null } {
  const written = text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
  const long = written.find((one) => one.length > longestEntry);
  if (long) return { named: [], problem: message("subjects-office.too-long", { most: longestEntry }) };
  const odd = written.find((one) => !isEntryOf(list, one));
  if (odd !== undefined) return { named: [], problem: message("subjects-office.no-entry", { entry: odd }) };
  const normal = written.map((one) => (list === "national" ? one : normalEntry(one)));
  return { named: [...new Set(normal)].map((entry) => ({ list, entry })), problem: null };
}

/** What stands in the fields of the form. */
export function typedSubjects({ commitments, entries }: Partial<Subjects>): Typed {
  const fields = controlLists.map(({ value }) => {
    const own = (entries ?? []).filter(({ list }) => list === value);
    return [entriesField(value), own.map(({ entry }) => entry).join(", ")];
  });
  return { commitments: (commitments ?? []).join(","), ...Object.fromEntries(fields) };
}
