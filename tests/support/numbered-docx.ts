import { aDocx, type Parts } from "./office-files.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** How one level of a list in Word is numbered. */
interface NumberedLevel {
  format: string;
  pattern: string;
  start?: number;
  more?: string;
}

/** A list for numbering.xml, under its number. */
export function wordList(id: number, levels: NumberedLevel[], num = "") {
  const written = levels.map(
    ({ format, pattern, start = 1, more = "" }, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`,
  );
  return {
    abstract: `<w:abstractNum w:abstractNumId="${id}">${written.join("")}</w:abstractNum>`,
    num: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>${num}`,
  };
}

/** A paragraph of that list, at that level. */
export function listed(list: number, level: number, text: string) {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A paragraph without number, in that style where one is given. */
export function plain(text: string, style = "") {
  const properties = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A Word document with these lists and styles. */
export function aNumberedDocx(
  body: string,
  {
    lists = [],
    styles = "",
    extra = {},
  }: { lists?: ReturnType<typeof wordList>[]; styles?: string; extra?: Parts },
) {
  return aDocx(body, {
    "word/numbering.xml": `<w:numbering ${w}>${lists.map(({ abstract }) => abstract).join("")}${lists.map(({ num }) => num).join("")}</w:numbering>`,
    "word/styles.xml": `<w:styles ${w}>${styles}</w:styles>`,
    ...extra,
  });
}
