const pause = 600;

/** Text areas with `data-live-preview` show how they will read in the element of that id, while they are typed. */
export function enhancePreview() {
  // The preview would be asked for with the reader's session, which has no place in at-risk mode: the button does it.
  if (document.body.dataset.keepNothing !== undefined) return;
  for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-live-preview]")) {
    const preview = document.getElementById(area.dataset.livePreview ?? "");
    const text = preview?.querySelector<HTMLElement>("[data-preview-text]");
    if (preview && text) showWhileTyped(area, preview, text);
  }
  for (const button of document.querySelectorAll("[data-preview-button]")) button.remove();
}

function showWhileTyped(area: HTMLTextAreaElement, preview: HTMLElement, text: HTMLElement) {
  let timer = 0;
  let asked = 0;
  area.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, pause);
  });
  if (area.value.trim()) show();

  async function show() {
    const turn = ++asked;
    const body = new URLSearchParams({ text: area.value });
    const response = await fetch(`/${document.documentElement.lang}/preview`, { method: "POST", body }).catch(
      () => null,
    );
    // Only the answer to what was asked last is shown, and the last good one stays where there is none.
    if (!response?.ok || turn !== asked) return;
    const html = await response.text();
    text.innerHTML = `<div class="app-prose">${html}</div>`;
    preview.hidden = area.value.trim() === "";
  }
}
