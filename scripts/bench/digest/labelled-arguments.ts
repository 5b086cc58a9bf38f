import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Arguments on one topic from one side, with the key points that people found in each. */
export interface LabelledArguments {
  topic: string;
  stance: string;
  arguments: { id: string; text: string; matched: Set<string> }[];
}

/** ArgKP's three files for a part of it (`train`, `dev`, `test`), by topic and stance. */
export function readLabelledArguments(folder: string, part: string): LabelledArguments[] {
  const rows = (what: string) => readCsv(readFileSync(join(folder, `${what}_${part}.csv`), "utf8"));
  const matched = new Map<string, Set<string>>();
  for (const { arg_id = "", key_point_id = "", label } of rows("labels"))
    if (label === "1") matched.set(arg_id, (matched.get(arg_id) ?? new Set()).add(key_point_id));

  const groups = new Map<string, LabelledArguments>();
  for (const { arg_id: id = "", argument: text = "", topic = "", stance = "" } of rows("arguments")) {
    const group = groups.get(`${topic}|${stance}`) ?? { topic, stance, arguments: [] };
    group.arguments.push({ id, text, matched: matched.get(id) ?? new Set() });
    groups.set(`${topic}|${stance}`, group);
  }
  return [...groups.values()];
}

/** Rows of a CSV file (RFC 4180) by the names in its first. */
export function readCsv(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  // Every second piece stands within quotation marks; an empty one between two of those was a doubled mark.
  let cell = "";
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  const pieces = csv.replace(/^\ufeff/, "").split('"');
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 1) cell += piece;
    else if (piece === "" && at > 0 && at < pieces.length - 1) cell += '"';
    else
      for (const mark of piece.split(/(,|\r?\n)/)) {
        if (mark === ",") end();
        else if (mark.endsWith("\n")) {
          end();
          rows.push([]);
        } else cell += mark;
      }
  }
  end();
  const [names = [], ...values] = rows.filter(({ length }) => length > 1);
  return values.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ""])));
}
