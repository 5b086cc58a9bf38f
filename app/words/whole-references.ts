/**
 * A page on which references of consultations and numbers of receipts, such as `NL-2026-003/0042`, stand on one line: browsers
 * break lines behind a hyphen, and before one between Japanese characters.
 */
export function withWholeReferences(html: string) {
  return html.replace(inText, (reference: string, tag: string) =>
    textAlone.has(tag) ? reference : `<span class="app-nowrap">${reference}</span>`,
  );
}

// In a text, and not in an attribute, a tag begins before another ends. The name of the tag tells where there can be no element.
const inText = /\b[A-Z]{2}-\d{4}-\d{3,9}(?:\/\d{4,12})?(?![\w/-])(?=[^<>]*<(\/?[a-z0-9]*))/g;
const textAlone = new Set([
  "/title",
  "/textarea",
  "/option",
  "/text",
  "/desc",
  "/script",
  "/style",
  "/pre",
  "/code",
]);
