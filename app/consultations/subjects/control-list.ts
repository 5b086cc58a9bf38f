import { message } from "#app/words/message.ts";

const names = ["us ccl", "eu annex i", "wassenaar dual-use", "munitions", "national"] as const;

export type ControlList = (typeof names)[number];

/** The control lists that an input can name. */
export const controlLists = names.map((value) => ({ value, text: message(`inputs.list ${value}`) }));

/** In characters. */
export const longestEntry = 80;

// Category 0 to 9, product group A to E, three digits; then paragraphs as letters, figures and small Roman numerals in turn.
const paragraphs = "(?:\\.(?:[a-z]{1,2}|\\d{1,2}|[ivx]{1,5}))*";
const frame = `\\d[A-E]\\d{3}`;
const forms: Record<ControlList, RegExp | null> = {
  // 0Y521 and its like are entries for what has just come under control.
  "us ccl": new RegExp(`^(?:EAR99|(?:${frame}|0Y521)${paragraphs})$`),
  "eu annex i": new RegExp(`^${frame}${paragraphs}$`),
  "wassenaar dual-use": new RegExp(`^\\d\\.[A-E](?:\\.\\d{1,3}${paragraphs})?$`),
  munitions: new RegExp(`^ML(?:[1-9]|1\\d|2[0-2])${paragraphs}$`),
  national: null,
};

/** Whether an entry has the form that the list's entries have; small slips of case and spaces are let pass. */
export function isEntryOf(list: ControlList, entry: string) {
  const form = forms[list];
  return form === null || form.test(normalEntry(entry));
}

/** `5a002 .A.` → `5A002.a`: the frame in capitals, the paragraphs in small letters. */
export function normalEntry(entry: string) {
  const plain = entry
    .replace(/\s+/g, "")
    .replace(/\((\w+)\)/g, ".$1")
    .replace(/\.{2,}/g, ".")
    .replace(/\.$/, "");
  const head = /^(?:\d\.?[a-eyA-EY]|ML|EAR)/i.exec(plain)?.[0] ?? "";
  return head.toUpperCase() + plain.slice(head.length).toLowerCase();
}

/** What looks odd in one entry or several with commas between; null where nothing does. A warning: free text is allowed. */
export function oddEntry(list: string, entry: string) {
  const known = controlLists.find(({ value }) => value === list);
  if (!known || entry.length > longestEntry) return null;
  const odd = entry
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== "" && !isEntryOf(known.value, one));
  if (odd.length === 0) return null;
  return message("inputs.odd-entry", { entries: odd.join(", "), list: known.value.replace(/\W/g, "_") });
}
