import { attributeOf, childrenOf, type MarkupElement, textOf } from "./element.server.ts";

/** Where the elements of a page stand. */
interface Places {
  order: Map<MarkupElement, number>;
  above: Map<MarkupElement, MarkupElement>;
  named: Map<string, MarkupElement>;
}

const sign = /^[[(]?(?:\d{1,3}|[*†‡]{1,3}|[a-z])[\])]?$/;

/** The notes of a page, by the links that refer to them: a short sign that leads to a piece further down, which leads back or begins with it. */
export function findHtmlNotes(root: MarkupElement) {
  const places = placesIn(root);
  const notes = new Map<MarkupElement, MarkupElement>();
  const taken = new Set<MarkupElement>();
  for (const link of places.order.keys()) {
    if (
      link.local !== "a" ||
      !attributeOf(link, "href").startsWith("#") ||
      !sign.test(withoutBlanks(textOf(link)))
    )
      continue;
    const target = places.named.get(attributeOf(link, "href").slice(1));
    if (!target || (places.order.get(target) ?? 0) < (places.order.get(link) ?? 0)) continue;
    const note = pieceAround(target, places);
    if (!note || taken.has(note) || note === pieceAround(link, places)) continue;
    if (
      !beginningOf(note)
        .replace(/^[[(]/, "")
        .startsWith(bare(textOf(link)))
    )
      continue;
    notes.set(link, note);
    taken.add(note);
  }
  return { notes, taken };
}

/** The first words, however much there is. */
function beginningOf(element: MarkupElement): string {
  let words = "";
  for (const child of element.children) {
    words = `${words}${typeof child === "string" ? child.slice(0, 200) : beginningOf(child)}`.trimStart();
    if (words.length > 20) break;
  }
  return words;
}

/** The sign without what stands around it. */
function bare(text: string) {
  return withoutBlanks(text).replace(/[[\]()]/g, "");
}

const withoutBlanks = (text: string) => text.replace(/\s/g, "");

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
