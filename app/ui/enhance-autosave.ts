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
  const words = wordsOf(form);
  let saved = textOf(form);
  let timer = 0;
  let saving: Promise<void> | null = null;
  let isLeaving = false;
  const isUnsaved = () => textOf(form) !== saved;

  offerKept(form, { key, words });
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
      say(form, mayNotKeep() ? words.keepOpen : words.unreachable);
      return schedule(retryAfter);
    }
    if (!answer.ok) return say(form, words.notSaved.replace("{why}", answer.why ?? words.somethingWrong));
    saved = sent;
    takeMarks(form, answer.page);
    if (isUnsaved()) return schedule(pause);
    forget(key);
    const time = new Date().toLocaleTimeString(words.formats, { hour: "2-digit", minute: "2-digit" });
    say(form, words.savedAt.replace("{time}", time));
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
  return { ok, page, why };
}

/** What the page knows of the draft now, such as its revision, stands in hidden fields of the form that came back. */
function takeMarks(form: HTMLFormElement, page: Document) {
  for (const fresh of page.querySelectorAll<HTMLInputElement>("form[data-autosave] input[type=hidden]")) {
    const here = form.elements.namedItem(fresh.name);
    if (here instanceof HTMLInputElement) here.value = fresh.value;
  }
}

/** What a form with autosave says, as the page has written it beside the place where it is said. */
export interface AutosaveWords {
  /** BCP 47, by which the time is written. */
  formats: string;
  /** With {time}. */
  savedAt: string;
  /** With {why}. */
  notSaved: string;
  unreachable: string;
  keepOpen: string;
  somethingWrong: string;
  textWasKept: string;
  putItBack: string;
  discardIt: string;
}

function wordsOf(form: HTMLFormElement): AutosaveWords {
  return JSON.parse(
    form.querySelector<HTMLElement>("[data-autosave-status]")?.dataset.autosaveStatus ?? "{}",
  );
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
function offerKept(form: HTMLFormElement, { key, words }: { key: string; words: AutosaveWords }) {
  if (mayNotKeep()) return;
  const kept = keptTexts(key);
  const differing = [...form.querySelectorAll("textarea")].filter(
    ({ name, value }) => kept[name] !== undefined && kept[name] !== "" && kept[name] !== value,
  );
  if (differing.length === 0) return forget(key);

  const offer = document.createElement("div");
  offer.className = "govuk-inset-text";
  const explanation = document.createElement("p");
  explanation.className = "govuk-body";
  explanation.textContent = words.textWasKept;
  const restore = button(words.putItBack, () => {
    for (const area of differing) area.value = kept[area.name] ?? "";
    offer.remove();
    form.dispatchEvent(new Event("input"));
  });
  const discard = button(words.discardIt, () => {
    forget(key);
    offer.remove();
  });
  offer.append(explanation, restore, " ", discard);
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
  document.querySelector("form[action$='/sign-out']")?.addEventListener("submit", () => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("parley ")) localStorage.removeItem(key);
  });
}
