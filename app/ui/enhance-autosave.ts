const pause = 2000;
const retryAfter = 15_000;
const longestSave = 10_000;

/**
 * Forms with `data-autosave` are sent to their address with `intent=save` when typing pauses. Until that has worked the
 * text is kept in the browser too, and leaving the page asks first. Where the page's body has `data-keep-nothing`, the
 * browser keeps none of it.
 */
export function enhanceAutosave() {
  forgetOnSignOut();
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) autosave(form);
}

function autosave(form: HTMLFormElement) {
  const key = `parley ${location.pathname}${location.search}`;
  let saved = textOf(form);
  let timer = 0;
  let saving: Promise<void> | null = null;
  let isLeaving = false;
  const isUnsaved = () => textOf(form) !== saved;

  offerKept(form, key);
  form.addEventListener("input", () => {
    keep(key, form);
    schedule(pause);
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    // What is being saved makes the form's revision old: what is sent has to wait for the new one.
    if (saving) {
      event.preventDefault();
      void saving.finally(() => form.requestSubmit(event.submitter));
      return;
    }
    isLeaving = true;
  });
  window.addEventListener("pageshow", () => {
    isLeaving = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved() && !isLeaving) event.preventDefault();
  });

  function schedule(wait: number) {
    clearTimeout(timer);
    timer = window.setTimeout(save, wait);
  }

  function save() {
    if (saving) return schedule(pause);
    if (!isUnsaved()) return forget(key);
    saving = saveNow().finally(() => {
      saving = null;
    });
  }

  async function saveNow() {
    const sent = textOf(form);
    const answer = await send(form).catch(() => null);
    if (!answer) {
      const safe = mayNotKeep() ? "Keep this page open" : "Your text is kept in this browser";
      say(form, `Not saved: the portal cannot be reached. ${safe}; trying again soon`);
      return schedule(retryAfter);
    }
    if (!answer.ok) return say(form, `Not saved: ${answer.why}`);
    saved = sent;
    takeMarks(form, answer.page);
    if (isUnsaved()) return schedule(pause);
    forget(key);
    say(
      form,
      `Saved at ${new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })} by your clock`,
    );
  }
}

async function send(form: HTMLFormElement) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("intent", "save");
  const response = await fetch(form.action, {
    method: "POST",
    body,
    signal: AbortSignal.timeout(longestSave),
  });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const why = page.querySelector("[data-error-summary] li a, [data-error-summary] h1, h1")?.textContent;
  const ok = response.ok && page.querySelector("form[data-autosave]") !== null;
  return { ok, page, why: why ?? "something went wrong" };
}

/** What the page knows of the draft now, such as its revision, stands in hidden fields of the form that came back. */
function takeMarks(form: HTMLFormElement, page: Document) {
  for (const fresh of page.querySelectorAll<HTMLInputElement>("form[data-autosave] input[type=hidden]")) {
    const here = form.elements.namedItem(fresh.name);
    if (here instanceof HTMLInputElement) here.value = fresh.value;
  }
}

function say(form: HTMLFormElement, words: string) {
  const status = form.querySelector("[data-autosave-status]");
  if (status) status.textContent = words;
}

/** Everything that a person can change. */
function textOf(form: HTMLFormElement) {
  const typed = [...new FormData(form)].filter(([name]) => {
    const field = form.elements.namedItem(name);
    return !(field instanceof HTMLInputElement && field.type === "hidden");
  });
  return JSON.stringify(typed);
}

function keep(key: string, form: HTMLFormElement) {
  if (mayNotKeep()) return;
  const texts = [...form.querySelectorAll("textarea")].map(({ name, value }) => [name, value]);
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(texts)));
  } catch {
    // A browser may allow no storage, or have none left: the draft on the portal is what counts.
  }
}

/** In at-risk mode nothing that is typed stays in the browser. */
function mayNotKeep() {
  return document.body.dataset.keepNothing !== undefined;
}

function forget(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing may be kept, nothing was.
  }
}

/** Where this browser kept a text that the page does not show, its author is asked whether to put it back. */
function offerKept(form: HTMLFormElement, key: string) {
  if (mayNotKeep()) return;
  const kept = keptTexts(key);
  const differing = [...form.querySelectorAll("textarea")].filter(
    ({ name, value }) => kept[name] !== undefined && kept[name] !== "" && kept[name] !== value,
  );
  if (differing.length === 0) return forget(key);

  const offer = document.createElement("div");
  offer.className = "govuk-inset-text";
  const words = document.createElement("p");
  words.className = "govuk-body";
  words.textContent = "This browser has kept text that you typed here and that was not saved.";
  const restore = button("Put it back", () => {
    for (const area of differing) area.value = kept[area.name] ?? "";
    offer.remove();
    form.dispatchEvent(new Event("input"));
  });
  const discard = button("Discard it", () => {
    forget(key);
    offer.remove();
  });
  offer.append(words, restore, " ", discard);
  form.prepend(offer);
}

function button(words: string, press: () => void) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "govuk-button govuk-button--secondary";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}

function keptTexts(key: string): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}

/** Nothing that someone typed stays in a browser that others use. */
function forgetOnSignOut() {
  document.querySelector("form[action='/sign-out']")?.addEventListener("submit", () => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("parley ")) localStorage.removeItem(key);
  });
}
