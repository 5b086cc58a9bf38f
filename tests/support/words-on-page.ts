/** All that a page says, piece by piece, also where it is only read aloud; and how much wider it is than the window. Runs in the page. */
export function wordsOnPage() {
  const spoken = ["aria-label", "alt", "title", "placeholder"];
  const texts: string[] = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: element, nodeValue } = node;
    if (
      !element ||
      element.closest("script, style, textarea, code, pre, kbd, time, [lang]:not(html), [dir=auto], bdi")
    )
      continue;
    texts.push(nodeValue?.trim() ?? "");
  }
  for (const element of document.querySelectorAll("[aria-label], [alt], [title], [placeholder]"))
    for (const name of spoken)
      if (!element.closest("[lang]:not(html)")) texts.push(element.getAttribute(name) ?? "");
  return {
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    wide: [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
      .map((element) => `${element.localName}.${element.getAttribute("class")}`)
      .slice(0, 5),
    texts: texts.filter((text) => text !== ""),
  };
}
