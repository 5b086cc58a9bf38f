import { element, xmlFile } from "../xml.ts";

export const docxNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A style of ours: under which id, and under which name Word and its readers know it. */
export interface DocxStyle {
  id: string;
  name: string;
  type?: "character" | "table";
  basedOn?: string;
  next?: string;
  /** WordprocessingML, in the order of its schema. */
  paragraph?: string;
  run?: string;
  /** What else is in it. */
  other?: string;
}

const spacing = (before: number, after: number) =>
  element("w:spacing", { "w:before": before, "w:after": after, "w:line": 264, "w:lineRule": "auto" });
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const bold = "<w:b/><w:bCs/>";
const grey = '<w:color w:val="484949"/>';

const heading = (level: number, before: number, halfPoints: number): DocxStyle => ({
  ...{ id: `Heading${level}`, name: `heading ${level}`, basedOn: "Normal", next: "Normal" },
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 80)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: bold + size(halfPoints),
});

const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B1B4B6"/>`;

/** Each comes after those that it is based on. */
export const docxStyleSet: DocxStyle[] = [
  { id: "Normal", name: "Normal" },
  heading(1, 0, 36),
  heading(2, 320, 26),
  heading(3, 200, 21),
  {
    ...{ id: "Quote", name: "Quote", basedOn: "Normal", next: "Normal" },
    paragraph: `<w:keepNext/><w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="B1B4B6"/></w:pBdr>${spacing(80, 30)}<w:ind w:left="240"/>`,
  },
  {
    ...{ id: "Quiet", name: "Quiet", basedOn: "Normal" },
    paragraph: `${spacing(0, 120)}<w:ind w:left="240"/>`,
    run: grey + size(18),
  },
  {
    ...{ id: "ListBullet", name: "List Bullet", basedOn: "Normal" },
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${spacing(0, 40)}`,
  },
  {
    ...{ id: "Caption", name: "caption", basedOn: "Normal" },
    paragraph: `<w:keepNext/>${spacing(160, 60)}`,
    run: bold + size(19),
  },
  {
    ...{ id: "TableText", name: "Table Text", basedOn: "Normal" },
    paragraph: `${spacing(30, 30)}<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/>`,
    run: size(19),
  },
  { id: "TableNumber", name: "Table Number", basedOn: "TableText", paragraph: '<w:jc w:val="right"/>' },
  { id: "TableHead", name: "Table Head", basedOn: "TableText", paragraph: "<w:keepNext/>", run: bold },
  {
    id: "TableHeadNumber",
    name: "Table Head Number",
    basedOn: "TableHead",
    paragraph: '<w:jc w:val="right"/>',
  },
  { id: "AfterTable", name: "After Table", basedOn: "Normal", paragraph: spacing(0, 60), run: size(8) },
  {
    id: "TOCHeading",
    name: "TOC Heading",
    basedOn: "Normal",
    paragraph: `<w:keepNext/>${spacing(240, 80)}`,
    run: bold + size(26),
  },
  { id: "TOC1", name: "toc 1", basedOn: "Normal", paragraph: spacing(60, 20) },
  {
    id: "TOC2",
    name: "toc 2",
    basedOn: "Normal",
    paragraph: `${spacing(0, 0)}<w:ind w:left="280"/>`,
    run: size(19),
  },
  { id: "FootnoteText", name: "footnote text", basedOn: "Normal", paragraph: spacing(0, 0), run: size(16) },
  {
    ...{ id: "Footer", name: "footer", basedOn: "Normal" },
    paragraph: '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>',
    run: grey + size(16),
  },
  {
    ...{ id: "Hyperlink", name: "Hyperlink", type: "character" },
    run: '<w:color w:val="1D5A83"/><w:u w:val="single"/>',
  },
  {
    ...{ id: "FootnoteReference", name: "footnote reference", type: "character" },
    run: '<w:vertAlign w:val="superscript"/>',
  },
  {
    ...{ id: "Figures", name: "Figures", type: "table" },
    other: `<w:tblPr><w:tblBorders>${line("top")}${line("bottom")}${line("insideH")}</w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
  },
];

/** A style as WordprocessingML; those that it names are found by their own ids. */
export function docxStyle(
  { id, name, type, basedOn, next, paragraph, run, other = "" }: DocxStyle,
  idOf: (ours: string) => string = (ours) => ours,
) {
  return element(
    "w:style",
    {
      ...{ "w:type": type ?? "paragraph", "w:styleId": id },
      "w:default": id === "Normal" ? 1 : undefined,
    },
    element("w:name", { "w:val": name }),
    basedOn ? element("w:basedOn", { "w:val": idOf(basedOn) }) : "",
    next ? element("w:next", { "w:val": idOf(next) }) : "",
    type ? "" : "<w:qFormat/>",
    paragraph ? element("w:pPr", {}, paragraph) : "",
    run ? element("w:rPr", {}, run) : "",
    other,
  );
}

/** Styles that Word and its readers know by name; the language is that of the document. */
export function docxStyles(locale: string) {
  const fonts = element("w:rFonts", { "w:ascii": "Arial", "w:hAnsi": "Arial", "w:cs": "Arial" });
  const language = element("w:lang", { "w:val": locale, "w:eastAsia": locale, "w:bidi": "ar-SA" });
  const defaults = element(
    "w:docDefaults",
    {},
    element("w:rPrDefault", {}, element("w:rPr", {}, fonts, size(20), language)),
    element("w:pPrDefault", {}, element("w:pPr", {}, spacing(0, 100))),
  );
  const styles = docxStyleSet.map((style) => docxStyle(style));
  return xmlFile(element("w:styles", { "xmlns:w": docxNamespace }, defaults, ...styles));
}

/** A list with bullets, under a number that no other has. */
export const docxBullets = (number: number) =>
  `<w:abstractNum w:abstractNumId="${number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum>`;

/** What paragraphs name that are in such a list. */
export const docxList = (id: number, bullets: number) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${bullets}"/></w:num>`;

/** One kind of list, with bullets. */
export const docxNumbering = xmlFile(
  element("w:numbering", { "xmlns:w": docxNamespace }, docxBullets(0), docxList(1, 0)),
);

export const docxNotesSetting = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';

/** The two footnotes without number that Word wants are in the document; compatibility with Word 2013 and later. */
export const docxSettings = xmlFile(
  `<w:settings xmlns:w="${docxNamespace}">${docxNotesSetting}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
);
