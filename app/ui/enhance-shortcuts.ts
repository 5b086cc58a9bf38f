/**
 * Alt, Shift and a letter go to the element with that letter in `data-shortcut`, as a click on it would. With two
 * modifiers nothing is triggered by dictation or a stray key (WCAG 2.1.4), and neither browsers' own keys (Alt or Ctrl
 * and a letter) nor screen readers' are taken; `accesskey` would differ from browser to browser. Where one can type,
 * the keys type. What lists the shortcuts is shown by this too, since without it they do nothing.
 *
 * In a list of `data-shortcut-item` N and P go to the next one and the one before, and the letters in
 * `data-item-shortcut` are those of the one that has the focus, or of the first.
 */
export function enhanceShortcuts() {
  const targets = new Map(
    [...document.querySelectorAll<HTMLElement>("[data-shortcut]")].map((target) => [
      target.dataset.shortcut?.toUpperCase(),
      target,
    ]),
  );
  const items = [...document.querySelectorAll<HTMLElement>("[data-shortcut-item]")];
  if (targets.size + items.length === 0) return;
  for (const list of document.querySelectorAll<HTMLElement>("[data-shortcuts]")) list.hidden = false;
  // Where one comes back to after a form of the list was sent.
  items.find(({ id }) => id !== "" && `#${id}` === location.hash)?.focus();
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (isTyping()) return;
    const letter = letterOf(event);
    const beside = besideIn(items, letter);
    const target = targets.get(letter) ?? beside ?? ofItem(items, letter);
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (target !== beside) target.click();
  });
}

const steps: Record<string, number> = { N: 1, P: -1 };

function besideIn(items: HTMLElement[], letter: string) {
  const step = steps[letter];
  if (step === undefined) return undefined;
  const at = items.findIndex((item) => item.contains(document.activeElement));
  return at < 0 ? items[0] : items[at + step];
}

function ofItem(items: HTMLElement[], letter: string) {
  const item = items.find((item) => item.contains(document.activeElement)) ?? items[0];
  const own = item?.querySelectorAll<HTMLElement>("[data-item-shortcut]") ?? [];
  return [...own].find(({ dataset }) => dataset.itemShortcut === letter);
}

/** With Alt a Mac types another character, and other scripts have other letters: then the key's place counts. */
function letterOf({ key, code }: KeyboardEvent) {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, "");
}

function isTyping() {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement)
    return !["radio", "checkbox", "submit", "button"].includes(active.type);
  return active instanceof HTMLTextAreaElement;
}
