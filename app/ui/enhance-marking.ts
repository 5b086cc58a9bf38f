const opening = "[[";
const closing = "]]";

/**
 * Texts with `data-mark-confidential` get a button that sets double brackets around the selection, or takes them away
 * where the selection is exactly what they enclose. Its words are in `data-mark-confidential`, what it says afterwards
 * in `data-marked`, `data-unmarked` and, where nothing is selected, `data-nothing-selected`.
 */
export function enhanceMarking() {
  for (const field of document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    "textarea[data-mark-confidential], input[data-mark-confidential]",
  ))
    addButton(field);
}

function addButton(field: HTMLTextAreaElement | HTMLInputElement) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "app-button-link";
  button.textContent = field.dataset.markConfidential ?? "";
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  const row = document.createElement("p");
  row.className = "app-marking";
  row.append(button, status);
  field.after(row);
  // Which words the button is about: several texts on a page each have theirs.
  button.setAttribute("aria-controls", field.id);
  // A press of the mouse would take the focus, and on some phones the selection with it.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    const done = toggle(field);
    status.textContent = field.dataset[done] ?? "";
  });
}

function toggle(field: HTMLTextAreaElement | HTMLInputElement) {
  const from = field.selectionStart ?? 0;
  const to = field.selectionEnd ?? 0;
  if (field.value.slice(from, to).trim() === "") {
    field.focus();
    return "nothingSelected";
  }
  const change = markedOrNot(field.value, from, to);
  replace(field, change);
  return change.isMarked ? "marked" : "unmarked";
}

/** The change that marks what stands between two places of a text, or unmarks it; spaces at its ends stay outside. */
export function markedOrNot(text: string, from: number, to: number) {
  const selected = text.slice(from, to);
  if (selected.startsWith(opening) && selected.endsWith(closing) && selected.length >= 4)
    return { from, to, text: selected.slice(2, -2), isMarked: false };
  if (text.slice(from - 2, from) === opening && text.slice(to, to + 2) === closing && from >= 2)
    return { from: from - 2, to: to + 2, text: selected, isMarked: false };
  const start = from + selected.length - selected.trimStart().length;
  const words = selected.trim();
  return { from: start, to: start + words.length, text: `${opening}${words}${closing}`, isMarked: true };
}

function replace(
  field: HTMLTextAreaElement | HTMLInputElement,
  { from, to, text, isMarked }: ReturnType<typeof markedOrNot>,
) {
  field.focus();
  field.setSelectionRange(from, to);
  // Out of date and without a successor: the only way that leaves the change to the browser's undo.
  const isInserted = document.execCommand("insertText", false, text);
  if (!isInserted || field.value.slice(from, from + text.length) !== text) {
    field.setRangeText(text, from, to, "select");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const inner = isMarked ? 2 : 0;
  field.setSelectionRange(from + inner, from + text.length - inner);
}
