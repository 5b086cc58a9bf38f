import { attributeOf, childrenOf, type MarkupElement, textOf } from "./element.server.ts";

/** Where the elements of a page stand. */
interface Places {
  order: Map<MarkupElement, number>;
  above: Map<MarkupElement, MarkupElement>;
  named: Map<string, MarkupElement>;
}

const sign = /^\s*[[(]?\s*(?:\d{1,3}|[*†‡]{1,3}|[a-z])\s*[\])]?\s*$/;

/** The notes of a page, by the links that refer to them: a short sign that leads to a piece further down, which leads back or begins with it. */
export function findHtmlNotes(root: MarkupElement) {
  const places = placesIn(root);
  const notes = new Map<MarkupElement, MarkupElement>();
  const taken = new Set<MarkupElement>();
  for (const link of places.order.keys()) {
    if (link.local !== "a" || !attributeOf(link, "href").startsWith("#") || !sign.test(textOf(link)))
      continue;
    const target = places.named.get(attributeOf(link, "href").slice(1));
    if (!target || (places.order.get(target) ?? 0) < (places.order.get(link) ?? 0)) continue;
    const note = pieceAround(target, places);
    const isNote =
      note &&
      textOf(note)
        .trim()
        .replace(/^[[(]/, "")
        .startsWith(bare(textOf(link)));
    const isBeside = note !== undefined && note !== pieceAround(link, places);
    if (!isNote || !isBeside || taken.has(note)) continue;
    notes.set(link, note);
    taken.add(note);
  }
  return { notes, taken };
}

/** The sign without what stands around it. */
function bare(text: string) {
  return text.trim().replace(/^[[(]\s*|\s*[\])]$/g, "");
}

function placesIn(root: MarkupElement): Places {
  const places: Places = { order: new Map(), above: new Map(), named: new Map() };
  const visit = (element: MarkupElement) => {
    for (const child of childrenOf(element)) {
      places.order.set(child, places.order.size);
      places.above.set(child, element);
      const names = [attributeOf(child, "id"), attributeOf(child, "name")];
      for (const name of names) if (name !== "" && !places.named.has(name)) places.named.set(name, child);
      visit(child);
    }
  };
  visit(root);
  return places;
}

/** The paragraph, item or division that an element stands in; a division that is one note by itself is all of it. */
function pieceAround(element: MarkupElement, { above }: Places) {
  let piece: MarkupElement | undefined = element;
  while (piece && !/^(?:p|li|dd|div|aside|td|h[1-6])$/.test(piece.local)) piece = above.get(piece);
  const outer = piece && above.get(piece);
  return outer?.local === "div" &&
    piece?.local === "p" &&
    /^(?:sd)?(?:foot|end)?(?:note|ftn|edn|fn)/i.test(attributeOf(outer, "id"))
    ? outer
    : piece;
}
