import { Refused } from "#app/requests/refusals.ts";

/** A text as it is given to the command. Texts of different positions are never mixed. */
export interface GivenText {
  id: string;
  text: string;
  position: string | null;
  group: string | null;
}

/** Reads what `--texts` names: `[{"id","text","position"?,"group"?}]`. What is wrong with it is said, with its place. */
export function readGivenTexts(json: string): GivenText[] {
  const given = parsed(json);
  if (!Array.isArray(given)) throw new Refused('The file must hold a list: [{ "id": …, "text": … }, …].');
  const texts = given.map(readOne);
  const ids = new Set<string>();
  for (const [at, { id }] of texts.entries()) {
    if (ids.has(id)) throw new Refused(`Text ${at + 1} has the id "${id}", which another text has already.`);
    ids.add(id);
  }
  return texts;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new Refused(`The file is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function readOne(one: unknown, at: number): GivenText {
  if (typeof one !== "object" || one === null || Array.isArray(one))
    throw new Refused(`Text ${at + 1} is not an object with "id" and "text".`);
  const { id, text, position, group }: Record<string, unknown> = { ...one };
  if ((typeof id !== "string" && typeof id !== "number") || id === "")
    throw new Refused(`Text ${at + 1} has no id. Give each an "id" of its own, a text or a number.`);
  if (typeof text !== "string")
    throw new Refused(`Text ${at + 1} (id "${id}") has no text. Give it a "text".`);
  return { id: String(id), text, position: word(position, "position", at), group: word(group, "group", at) };
}

function word(value: unknown, name: string, at: number) {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new Refused(`Text ${at + 1} has a "${name}" that is neither a text nor a number.`);
}
