import { element, xmlFile } from "../xml.ts";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

interface ParagraphStyle {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  /** WordprocessingML, in the order of its schema. */
  paragraph?: string;
  run?: string;
}

const spacing = (before: number, after: number) =>
  element("w:spacing", { "w:before": before, "w:after": after, "w:line": 264, "w:lineRule": "auto" });
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const bold = "<w:b/><w:bCs/>";
const grey = '<w:color w:val="484949"/>';

const heading = (level: number, before: number, halfPoints: number): ParagraphStyle => ({
  ...{ id: `Heading${level}`, name: `heading ${level}`, basedOn: "Normal", next: "Normal" },
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 80)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: bold + size(halfPoints),
});

const paragraphStyles: ParagraphStyle[] = [
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
  { id: "TableText", name: "Table Text", basedOn: "Normal", paragraph: spacing(30, 30), run: size(19) },
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
];

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
  const paragraphs = paragraphStyles.map(({ id, name, basedOn, next, paragraph, run }) =>
    element(
      "w:style",
      { "w:type": "paragraph", "w:styleId": id, "w:default": id === "Normal" ? 1 : undefined },
      element("w:name", { "w:val": name }),
      basedOn ? element("w:basedOn", { "w:val": basedOn }) : "",
      next ? element("w:next", { "w:val": next }) : "",
      "<w:qFormat/>",
      paragraph ? element("w:pPr", {}, paragraph) : "",
      run ? element("w:rPr", {}, run) : "",
    ),
  );
  return xmlFile(
    element("w:styles", { "xmlns:w": namespace }, defaults, ...paragraphs, ...characterStyles, tableStyle),
  );
}

const characterStyles = [
  `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1D5A83"/><w:u w:val="single"/></w:rPr></w:style>`,
  `<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
];

const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B1B4B6"/>`;

const tableStyle = `<w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:tblPr><w:tblBorders>${line("top")}${line("bottom")}${line("insideH")}</w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

/** One kind of list, with bullets. */
export const docxNumbering = xmlFile(
  `<w:numbering xmlns:w="${namespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
);

/** The two footnotes without number that Word wants are in the document; compatibility with Word 2013 and later. */
export const docxSettings = xmlFile(
  `<w:settings xmlns:w="${namespace}"><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
);
