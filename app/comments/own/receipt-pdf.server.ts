import { setImmediate } from "node:timers/promises";
import { receiptFileName } from "../record/receipt.server.ts";
import { coveredText } from "./covered-text.server.ts";
import type { Receipt } from "./find-receipts.server.ts";
import { beginPdf } from "./pdf-page.server.ts";

interface ReceiptFacts {
  /** As it stands on paper: `NL-2026-003/0042`. */
  number: string;
  comment: { isReply: boolean };
  receipt: Receipt;
  consultation: {
    reference: string;
    title: string;
    authority: string;
    government_name: string;
    time_zone: string;
  };
  /** Where this portal is. */
  origin: string;
}

/** A receipt to keep: what was received and when, in the form that everyone may read, and how to verify it. */
export async function receiptPdf({ number, comment, receipt, consultation, origin }: ReceiptFacts) {
  const { version, submitted_at, hash, commitment, canonical, sections, attribution } = receipt;
  const { reference, title, authority, government_name, time_zone } = consultation;
  const file = receiptFileName(receipt, "json");
  const pdf = beginPdf({
    title: `Receipt ${number}, version ${version}`,
    subject: `${comment.isReply ? "Reply" : "Comment"} on ${title} (${reference})`,
    created: new Date(submitted_at),
  });
  pdf.heading(1, `Receipt ${number}`);
  pdf.paragraph(`${comment.isReply ? "This reply" : "This comment"} was received as it stands below.`);
  pdf.entry("Consultation", `${title} (${reference})`);
  pdf.entry("Authority", `${authority}, ${government_name}`);
  pdf.entry(
    "Received",
    attribution === "at risk"
      ? `${localDay(submitted_at, time_zone)}; no more than the day was kept`
      : `${localTime(submitted_at, time_zone)}\n${submitted_at} (UTC)`,
  );
  pdf.entry("Version", String(version));
  pdf.entry("Hash (SHA-256)", hash, "code");
  if (commitment) {
    pdf.entry("Commitment to the confidential parts (SHA-256)", commitment, "code");
    pdf.paragraph(
      "Confidential parts are not in this PDF: they stand here as everyone may read them. Its author can show what they were with the file of everything that was sent, which the portal gives to the author alone.",
    );
  }
  const isWhole = sections.every(({ fields }) => fields.every(({ text }) => coveredText(text).isWhole));
  if (!isWhole)
    pdf.paragraph(
      "Some characters are in a script that the font of this PDF does not have, or that is written from right to left. They are counted in square brackets below; the attached file has all of them.",
    );

  pdf.heading(2, "What was received");
  for (const { title, fields } of sections) {
    pdf.heading(3, title);
    for (const { label, text } of fields) pdf.entry(label, text);
    // A comment of 200,000 characters takes two seconds: others are answered in between.
    await setImmediate();
  }

  pdf.heading(2, "How to verify this receipt");
  pdf.paragraph(
    `The file ${file} is attached to this PDF; the receipt’s page offers it too. Its SHA-256 is the hash above. To compute it:`,
  );
  pdf.entry("Linux", `sha256sum ${file}`, "code");
  pdf.entry("macOS", `shasum -a 256 ${file}`, "code");
  pdf.entry("Windows", `certutil -hashfile ${file} SHA256`, "code");
  pdf.paragraph(`What the file contains, and how it is made, is written at ${origin}/guidance/receipts`);
  pdf.attach(canonical, { name: file, description: `What the hash of receipt ${number} is of` });
  return pdf.bytes(`Receipt ${number}, version ${version}`);
}

function localDay(at: string, timeZone: string) {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone }).format(new Date(at));
}

function localTime(at: string, timeZone: string) {
  const words = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "long", timeZone });
  return `${words.format(new Date(at))} (${timeZone})`;
}
