import PDFDocument from "pdfkit";
import { foreign, unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { coveredText, fontFiles } from "./covered-text.server.ts";

interface PdfFacts {
  title: string;
  subject: string;
  /** What a PDF says of when it was made; the same receipt is the same PDF, byte for byte. */
  created: Date;
}

type Font = keyof (typeof fontFiles)["western"];

interface Style {
  font?: Font;
  size?: number;
  /** Space above, in points. */
  above?: number;
  indent?: number;
}

/** A tagged PDF on A4 in a language, with nothing on it yet; `bytes` ends it. */
export function openPdf(t: Translator, { title, subject, created }: PdfFacts) {
  const document = new PDFDocument({
    size: "A4",
    margins: { top: 56, bottom: 64, left: 56, right: 56 },
    pdfVersion: "1.7",
    tagged: true,
    lang: t.formats,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: unmarked(title),
      Subject: unmarked(subject),
      Creator: "Parley",
      CreationDate: created,
      ModDate: created,
    },
  });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const root = document.struct("Document");
  document.addStructure(root);
  return {
    document,
    root,
    /** `footer` gives what stands at the foot of a page. */
    bytes: (footer: (page: number, pages: number) => string) => {
      root.end();
      numberPages(document, (page, pages) => coveredText(t, unmarked(footer(page, pages))));
      return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
        document.on("end", () => resolve(joined(chunks)));
        document.on("error", reject);
        document.end();
      });
    },
  };
}

/** The same, written from top to bottom. */
export function beginPdf(t: Translator, facts: PdfFacts) {
  const { document, root, bytes } = openPdf(t, facts);
  const { created } = facts;

  function write(tag: string, text: string, { font = "text", size = 10, above = 0, indent = 0 }: Style = {}) {
    document.y += above;
    if (tag.startsWith("H") && document.y > document.page.height - 120) document.addPage();
    const { shown, family } = coveredText(t, unmarked(text));
    root.add(
      document.struct(tag, languageOf(text), () => {
        document
          .font(fontFiles[family][font])
          .fontSize(size)
          .text(shown, 56 + indent, undefined, { lineGap: lineGaps[family] });
      }),
    );
  }

  return {
    heading: (level: 1 | 2 | 3, text: string) => {
      const size = { 1: 20, 2: 14, 3: 11 }[level];
      write(`H${level}`, text, { font: "bold", size, above: { 1: 0, 2: 16, 3: 10 }[level] });
    },
    paragraph: (text: string, style: Style = {}) => write("P", text, { above: 4, ...style }),
    /** What is said of something: its name in bold, then the text. */
    entry: (name: string, text: string, font: Font = "text") => {
      write("P", name, { font: "bold", size: 9, above: 6 });
      write("P", text, { font, size: font === "code" ? 9 : 10, above: 1, indent: 10 });
    },
    attach: (content: string, { name, description }: { name: string; description: string }) => {
      const dates = { creationDate: created, modifiedDate: created };
      const options = {
        name,
        type: "application/json",
        description: unmarked(description),
        ...dates,
        relationship: "Source",
      };
      document.file(Buffer.from(content), options);
    },
    bytes,
  };
}

/** In points; lines of Japanese stand closer by themselves. */
export const lineGaps = { western: 2, japanese: 4 };

/** What the language has no words for is in that of the source. */
function languageOf(text: string) {
  return text.includes(foreign.from) ? { lang: "en" } : {};
}

/** At the foot of every page, where readers' tools pass over it. */
function numberPages(
  document: PDFKit.PDFDocument,
  footer: (page: number, pages: number) => ReturnType<typeof coveredText>,
) {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    const { shown, family } = footer(page + 1, count);
    document.markContent("Artifact", { type: "Pagination" });
    document
      .font(fontFiles[family].text)
      .fontSize(8)
      .fillColor("black")
      .text(shown, 56, document.page.height - 40, { lineBreak: false });
    document.endMarkedContent();
  }
}

function joined(chunks: Uint8Array[]) {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
