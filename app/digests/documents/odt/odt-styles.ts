import { element, escapeXml } from "../xml.ts";
import { columnStyle } from "./odt-blocks.ts";
import type { OdtLayout } from "./odt-layout.ts";
import { odtLanguage } from "./odt-runs.ts";

export const odtNamespaces = {
  "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
  "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
  "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
  "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
  "office:version": "1.3",
};

type Properties = Record<string, string>;

const bold = {
  "fo:font-weight": "bold",
  "style:font-weight-asian": "bold",
  "style:font-weight-complex": "bold",
};
const size = (points: number) => ({
  "fo:font-size": `${points}pt`,
  "style:font-size-asian": `${points}pt`,
  "style:font-size-complex": `${points}pt`,
});
const grey = { "fo:color": "#484949" };
const between = (top: number, bottom: number) => ({
  "fo:margin-top": `${top}pt`,
  "fo:margin-bottom": `${bottom}pt`,
});
const withNext = { "fo:keep-with-next": "always" };
const quote = { ...between(4, 1.5), ...withNext, "fo:padding": "0.1cm" };
const rule = "2.25pt solid #b1b4b6";

/** A style for paragraphs: under which name, and of which headings. */
export interface OurOdtStyle {
  name: string;
  paragraph?: Properties;
  text?: Properties;
  level?: number;
  parent?: string;
}

/** Each comes after its parent. */
export const odtStyleSet: OurOdtStyle[] = [
  { name: "Standard", paragraph: between(0, 5) },
  {
    name: "Heading_20_1",
    level: 1,
    paragraph: { ...between(0, 4), ...withNext },
    text: { ...bold, ...size(18) },
  },
  {
    name: "Heading_20_2",
    level: 2,
    paragraph: { ...between(16, 4), ...withNext },
    text: { ...bold, ...size(13) },
  },
  {
    name: "Heading_20_3",
    level: 3,
    paragraph: { ...between(10, 4), ...withNext },
    text: { ...bold, ...size(10.5) },
  },
  { name: "Quote", paragraph: { ...quote, "fo:margin-left": "0.4cm", "fo:border-left": rule } },
  {
    ...{ name: "QuoteFromRight", parent: "Quote" },
    paragraph: {
      "style:writing-mode": "rl-tb",
      "fo:text-align": "start",
      "fo:border-left": "none",
      "fo:border-right": rule,
    },
  },
  {
    name: "Quiet",
    paragraph: { ...between(0, 6), "fo:margin-left": "0.4cm" },
    text: { ...grey, ...size(9) },
  },
  { name: "StandardAbove", paragraph: withNext },
  { name: "QuietAbove", parent: "Quiet", paragraph: withNext },
  { name: "ListBullet", paragraph: between(0, 2) },
  { name: "Caption", paragraph: { ...between(8, 3), ...withNext }, text: { ...bold, ...size(9.5) } },
  { name: "TableText", paragraph: { ...between(1.5, 1.5), "fo:text-align": "start" }, text: size(9.5) },
  { name: "TableNumber", parent: "TableText", paragraph: { "fo:text-align": "end" } },
  { name: "TableHead", parent: "TableText", text: bold },
  { name: "TableHeadNumber", parent: "TableHead", paragraph: { "fo:text-align": "end" } },
  { name: "AfterTable", paragraph: between(0, 3), text: size(4) },
  { name: "ContentsHeading", paragraph: { ...between(12, 4), ...withNext }, text: { ...bold, ...size(13) } },
  { name: "Contents1", paragraph: between(3, 1) },
  { name: "Contents2", paragraph: { ...between(0, 0), "fo:margin-left": "0.5cm" }, text: size(9.5) },
  { name: "Footnote", paragraph: between(0, 0), text: size(8) },
  { name: "Footer", text: { ...grey, ...size(8) } },
];

/** A style as ODF; the one that it is made from is found by its own name. */
export function odtStyle(
  { name, parent, level, paragraph = {}, text = {} }: OurOdtStyle,
  nameOf: (ours: string) => string | undefined = (ours) => ours,
) {
  return element(
    "style:style",
    {
      "style:name": name,
      "style:display-name": name.replaceAll("_20_", " "),
      "style:family": "paragraph",
      "style:parent-style-name": nameOf(parent ?? (name === "Standard" ? "" : "Standard")) || undefined,
      "style:default-outline-level": level,
    },
    element("style:paragraph-properties", paragraph),
    element("style:text-properties", text),
  );
}

/** Those of words, pictures and lists. */
export const odtOtherStyles = {
  Bold: element(
    "style:style",
    { "style:name": "Bold", "style:family": "text" },
    element("style:text-properties", bold),
  ),
  Superscript: element(
    "style:style",
    { "style:name": "Superscript", "style:family": "text" },
    element("style:text-properties", { "style:text-position": "super 58%" }),
  ),
  Picture: element(
    "style:style",
    { "style:name": "Picture", "style:family": "graphic" },
    element("style:graphic-properties", { "style:vertical-pos": "middle" }),
  ),
  Bullets:
    '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.4cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>',
};

/** How everything looks, the document's language, and at the foot of each page its words and number. */
export function odtStyles(locale: string, footer: string) {
  const page = element("text:page-number", { "text:select-page": "current" }, "1");
  const defaults = element(
    "style:default-style",
    { "style:family": "paragraph" },
    element("style:text-properties", {
      ...{
        "fo:font-family": "Arial",
        "style:font-family-asian": "Arial",
        "style:font-family-complex": "Arial",
      },
      ...size(10),
      ...odtLanguage(locale),
    }),
  );
  const styles = odtStyleSet.map((style) => odtStyle(style));
  const others = [
    ...Object.values(odtOtherStyles),
    '<text:notes-configuration text:note-class="footnote" text:footnotes-position="page" text:start-numbering-at="document" style:num-format="1" text:citation-style-name="Superscript" text:citation-body-style-name="Superscript"/>',
  ];
  return element(
    "office:document-styles",
    odtNamespaces,
    element("office:styles", {}, defaults, ...styles, ...others),
    element(
      "office:automatic-styles",
      {},
      element(
        "style:page-layout",
        { "style:name": "A4" },
        element("style:page-layout-properties", {
          ...{ "fo:page-width": "21cm", "fo:page-height": "29.7cm" },
          ...{
            "fo:margin-top": "1.8cm",
            "fo:margin-bottom": "1cm",
            "fo:margin-left": "2cm",
            "fo:margin-right": "2cm",
          },
        }),
        element(
          "style:footer-style",
          {},
          element("style:header-footer-properties", { "fo:min-height": "0.8cm", "fo:margin-top": "0.3cm" }),
        ),
      ),
    ),
    element(
      "office:master-styles",
      {},
      element(
        "style:master-page",
        { "style:name": "Standard", "style:page-layout-name": "A4" },
        element(
          "style:footer",
          {},
          element("text:p", { "text:style-name": "Footer" }, escapeXml(footer), " · ", page),
        ),
      ),
    ),
  );
}

interface OwnStyles {
  layout: OdtLayout;
  languages: Map<string, string>;
  widths: Set<number>;
}

/** Styles of this document alone: the languages of its words, and how wide the columns of its tables are. */
export function odtOwnStyles({ layout, languages, widths }: OwnStyles) {
  const own = (family: string, name: string, properties: Record<string, string | number>) =>
    element(
      "style:style",
      { "style:name": name, "style:family": family },
      element(`style:${family}-properties`, properties),
    );
  const columns = [...widths].map((width) =>
    own("table-column", layout.own(columnStyle(width)), {
      "style:rel-column-width": `${Math.round(width * 1000)}*`,
    }),
  );
  return [
    ...[...languages].map(([name, language]) => own("text", name, odtLanguage(language))),
    ...columns,
    own("table", layout.own("Figures"), {
      ...{ "style:rel-width": "100%", "table:align": "margins", "fo:margin-top": "0cm" },
    }),
    own("table-row", layout.own("Row"), { "fo:keep-together": "always" }),
    own("table-cell", layout.own("Cell"), {
      ...{ "fo:padding": "0.08cm", "fo:border-bottom": "0.5pt solid #b1b4b6" },
    }),
  ].join("");
}
