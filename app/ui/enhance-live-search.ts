const pause = 180;

/** Answers a search form while one types: what `data-live-search` names is taken from the page that it would lead to. */
export function searchWhileTyping() {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-live-search]")) {
    let waiting = 0;
    let latest = 0;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(async () => {
        const asked = ++latest;
        const found = await findPart(form);
        if (asked === latest && found)
          document.getElementById(found.id)?.replaceChildren(...found.childNodes);
      }, pause);
    });
  }
}

/** The part of the answer with the form's results; null where none came. */
async function findPart(form: HTMLFormElement) {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) address.searchParams.set(name, String(value));
  try {
    const response = await fetch(address);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return page.getElementById(form.dataset.liveSearch ?? "");
  } catch {
    return null;
  }
}
