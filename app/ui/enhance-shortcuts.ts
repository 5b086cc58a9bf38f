/**
 * Alt, Shift and a letter go to the element with that letter in `data-shortcut`, as a click on it would. With two
 * modifiers nothing is triggered by dictation or a stray key (WCAG 2.1.4), and neither browsers' own keys (Alt or Ctrl
 * and a letter) nor screen readers' are taken; `accesskey` would differ from browser to browser. Where one can type,
 * the keys type. What lists the shortcuts is shown by this too, since without it they do nothing.
 */
export function enhanceShortcuts() {
  const targets = new Map(
    [...document.querySelectorAll<HTMLElement>("[data-shortcut]")].map((target) => [
      target.dataset.shortcut?.toUpperCase(),
      target,
    ]),
  );
  if (targets.size === 0) return;
  for (const list of document.querySelectorAll<HTMLElement>("[data-shortcuts]")) list.hidden = false;
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const target = isTyping() ? undefined : targets.get(letterOf(event));
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.click();
  });
}

/** With Alt a Mac types another character, and other scripts have other letters: then the key's place counts. */
function letterOf({ key, code }: KeyboardEvent) {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, "");
}

function isTyping() {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement)
    return !["radio", "checkbox", "submit", "button"].includes(active.type);
  return active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement;
}
