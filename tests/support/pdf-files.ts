import { PDFDocument, PDFName, PDFString, StandardFonts } from "@cantoo/pdf-lib";

/** A PDF of one page; `change` adds to it before it is saved. */
export async function aPdf(
  text = "Threshold of 5 kg",
  change: (pdf: PDFDocument) => Promise<void> | void = () => {},
) {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage().drawText(text, { x: 50, y: 700, font, size: 12 });
  pdf.setAuthor("Grace Author");
  await change(pdf);
  return new Uint8Array(await pdf.save({ useObjectStreams: false }));
}

/** Runs when it opens and when its page is shown, holds a file, starts a program, and has a plain link. */
export async function aHostilePdf() {
  return aPdf("Hostile", async (pdf) => {
    const { context, catalog } = pdf;
    const script = (code: string) => context.obj({ S: "JavaScript", JS: PDFString.of(code) });
    const page = pdf.getPage(0).node;
    pdf.addJavaScript("named", "app.alert('named-script')");
    catalog.set(PDFName.of("OpenAction"), script("app.alert('open-script')"));
    page.set(PDFName.of("AA"), context.obj({ O: script("app.alert('page-script')") }));
    const launch = context.obj({ S: "Launch", O: "Layout", F: PDFString.of("launch-me.exe") });
    const next = context.obj({ S: "GoTo", Next: script("next-script") });
    const link = context.obj({ S: "URI", URI: PDFString.of("https://parley.example/kept") });
    const note = (facts: Record<string, unknown>) => {
      const dictionary = context.obj({ Type: "Annot", Rect: [0, 0, 9, 9] });
      for (const [key, value] of Object.entries(facts)) {
        if (typeof value === "string")
          dictionary.set(PDFName.of(key), key === "Subtype" ? PDFName.of(value) : PDFString.of(value));
      }
      return dictionary;
    };
    const notes = [launch, next, link].map((action) => {
      const dictionary = note({ Subtype: "Link" });
      dictionary.set(PDFName.of("A"), action);
      return context.register(dictionary);
    });
    notes.push(context.register(note({ Subtype: "Text", T: "Note Author", Contents: "note stays" })));
    notes.push(context.register(note({ Subtype: "FileAttachment", Contents: "attached-note" })));
    page.set(PDFName.of("Annots"), context.obj(notes));
    await pdf.attach(new TextEncoder().encode("embedded-secret"), "secret.txt", { mimeType: "text/plain" });
    const xmp = context.stream("<x:xmpmeta>xmp-secret</x:xmpmeta>", { Type: "Metadata", Subtype: "XML" });
    catalog.set(PDFName.of("Metadata"), context.register(xmp));
  });
}

export async function anEncryptedPdf() {
  const pdf = await PDFDocument.load(await aPdf());
  pdf.encrypt({ userPassword: "", ownerPassword: "owner", permissions: {} });
  return new Uint8Array(await pdf.save({ useObjectStreams: false }));
}
