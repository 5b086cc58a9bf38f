/** As the content of an element or the value of an attribute; what XML cannot hold at all is left out or replaced. */
export function escapeXml(text: string) {
  return holdable(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Without what XML cannot hold. */
export function holdable(text: string) {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufdd0-\ufdef]/g, "")
  );
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** An element with attributes, those left out that are undefined, and what is in it as XML. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...content: string[]
) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const inside = content.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

export const xmlFile = (root: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
