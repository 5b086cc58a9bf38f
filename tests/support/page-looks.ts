/**
 * Marks what on the page has to be judged by its look: everything with words and everything to click on whose look is not
 * among the known ones, the first of each look. Gives the looks of what it has marked. Runs in the page.
 *
 * The look of an element is all that decides how it can be read and hit: its kind, class, colours and letters, those of
 * everything that it stands in, whether a link is the smaller part of its words, and whether something small to hit has
 * room around it. They are taken as the browser computed them, so that width, theme and state of the page are in them.
 */
export function markNewLooks({ known, mark }: { known: string[]; mark: string }) {
  const seen = new Set(known);
  const fresh: string[] = [];
  const targetSelector = "a[href], button, input, select, textarea, summary, [tabindex], [role]";
  const targets = [...document.querySelectorAll(targetSelector)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  visit(document.documentElement, `${window.innerWidth} ${window.matchMedia("print").matches}`);
  return fresh;

  function visit(element: Element, surroundings: string) {
    const style = getComputedStyle(element);
    const look = short([surroundings, ...kind(element), ...ground(style)].join("|"));
    const isTarget = element.matches(targetSelector);
    if (isTarget || hasWords(element)) {
      const own = [...letters(style), ...(isTarget ? reach(element) : []), amongWords(element)];
      const whole = short([look, ...own].join("|"));
      if (!seen.has(whole)) {
        seen.add(whole);
        fresh.push(whole);
        element.setAttribute(mark, "");
      }
    }
    for (const child of element.children) visit(child, look);
  }

  function kind(element: Element) {
    const attributes = [
      "class",
      "role",
      "type",
      "disabled",
      "aria-disabled",
      "aria-hidden",
      "hidden",
      "open",
    ];
    return [element.localName, ...attributes.map((name) => element.getAttribute(name))];
  }

  function ground(style: CSSStyleDeclaration) {
    const { backgroundColor, backgroundImage, opacity, display, visibility } = style;
    const { position, zIndex, float, overflow, clip, clipPath, filter, mixBlendMode } = style;
    const picture = backgroundImage === "none" ? "plain" : "pictured";
    return [
      ...[backgroundColor, picture, opacity, display, visibility, position, zIndex, float],
      ...[overflow, clip, clipPath, filter, mixBlendMode],
    ];
  }

  function letters(style: CSSStyleDeclaration) {
    const { color, fill, fontSize, fontWeight, textShadow, textDecorationLine, textIndent } = style;
    return [color, fill, fontSize, fontWeight, textShadow, textDecorationLine, textIndent];
  }

  function hasWords(element: Element) {
    return [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  }

  /** What is smaller than 24 by 24 needs so much room that a circle of that size around it meets no neighbour. */
  function reach(element: Element) {
    const box = element.getBoundingClientRect();
    if (box.width >= 24 && box.height >= 24) return ["large"];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const distances = targets
      .filter((other) => !other.element.contains(element) && !element.contains(other.element))
      .map(({ box }) => Math.hypot(x - within(x, box.left, box.right), y - within(y, box.top, box.bottom)));
    const nearest = Math.min(...distances);
    return ["small", nearest < 12 ? "touching" : nearest < 24 ? "near" : "apart"];
  }

  function within(at: number, from: number, to: number) {
    return Math.min(Math.max(at, from), to);
  }

  /** A link among more words than its own has to be told from them, and may be small. */
  function amongWords(element: Element) {
    const link = element.closest("a[href]");
    if (!link) return "";
    const block = blockOf(link);
    const linked = [...block.querySelectorAll("a[href]")].map(length).reduce((sum, one) => sum + one, 0);
    const rest = length(block) - linked;
    return rest === 0 ? "alone" : rest > linked ? "among many" : "among few";
  }

  function length({ textContent }: Element) {
    return textContent?.replace(/\s+/g, "").length ?? 0;
  }

  function blockOf({ parentElement }: Element): Element {
    if (!parentElement) return document.documentElement;
    return getComputedStyle(parentElement).display.startsWith("inline")
      ? blockOf(parentElement)
      : parentElement;
  }

  /** The 53 bits of cyrb53: enough to tell apart the looks of a run, and there at once, as digests of browsers are not. */
  function short(text: string) {
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (let at = 0; at < text.length; at++) {
      high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
      low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
    }
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
  }
}
