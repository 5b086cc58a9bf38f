import { setImmediate } from "node:timers/promises";
import { governmentName } from "#app/governments/government-name.ts";
import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import type { FiledWith } from "../comment/filed-with.server.ts";
import { receiptFileName, receiptNumber } from "../record/receipt.server.ts";
import { coveredText } from "./covered-text.server.ts";
import type { Receipt } from "./find-receipts.server.ts";
import { beginPdf } from "./pdf-page.server.ts";

interface ReceiptFacts {
  /** As it stands on paper: `NL-2026-003/0042`. */
  number: string;
  comment: { isReply: boolean };
  receipt: Receipt;
  /** What other governments acknowledged of it. */
  filed: FiledWith[];
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
export async function receiptPdf(t: Translator, { number, comment, receipt, filed, ...place }: ReceiptFacts) {
  const { version, submitted_at, canonical, sections } = receipt;
  const { reference, title } = place.consultation;
  const file = receiptFileName(receipt, "json");
  const kind = comment.isReply ? "reply" : "comment";
  const name = t("receipts.pdf-title", { number, version });
  const pdf = beginPdf(t, {
    title: name,
    subject: t("receipts.pdf-subject", { kind, title, reference }),
    created: new Date(submitted_at),
  });
  pdf.heading(1, t("titles.receipt", { number }));
  pdf.paragraph(t("receipts.pdf-was-received", { kind }));
  writeFacts(t, pdf, { receipt, consultation: place.consultation });
  writeOthers(t, pdf, filed);

  pdf.heading(2, t("receipts.pdf-what-was-received"));
  for (const { title, fields } of sections) {
    pdf.heading(3, title);
    for (const { label, text } of fields) pdf.entry(label, text);
    // A comment of 200,000 characters takes two seconds: others are answered in between.
    await setImmediate();
  }

  pdf.heading(2, t("receipts.pdf-how-to-verify"));
  pdf.paragraph(t("receipts.pdf-attached-file", { file }));
  for (const [system, command] of Object.entries(hashing)) pdf.entry(system, command(file).join(" "), "code");
  pdf.paragraph(t("receipts.pdf-guidance", { address: `${place.origin}/${t.language}/guidance/receipts` }));
  pdf.attach(canonical, { name: file, description: t("receipts.pdf-attachment", { number }) });
  return pdf.bytes((page, pages) => t("receipts.pdf-foot", { title: name, page, pages }));
}

type Pdf = ReturnType<typeof beginPdf>;

function writeFacts(
  t: Translator,
  pdf: Pdf,
  { receipt, consultation }: Pick<ReceiptFacts, "receipt" | "consultation">,
) {
  const { version, measure_version, hash, commitment, sections, isReply } = receipt;
  const { reference, title, authority, government_name, time_zone } = consultation;
  pdf.entry(t("receipts.pdf-consultation"), t("receipts.pdf-consultation-name", { title, reference }));
  pdf.entry(
    t("receipts.pdf-authority"),
    t("receipts.pdf-authority-of", { authority, government: government_name }),
  );
  pdf.entry(t("receipts.received"), receivedWords(t, receipt, time_zone));
  pdf.entry(t("receipts.version"), t.number(version));
  if (!isReply) pdf.entry(t("receipts.measure"), t("receipts.measure-version", { version: measure_version }));
  pdf.entry(t("receipts.hash"), hash, "code");
  if (commitment) {
    pdf.entry(t("receipts.pdf-commitment"), commitment, "code");
    pdf.paragraph(t("receipts.pdf-without-confidential"));
  }
  const isWhole = sections.every(({ fields }) =>
    fields.every(({ text }) => coveredText(t, unmarked(text)).isWhole),
  );
  if (!isWhole) pdf.paragraph(t("receipts.pdf-characters-missing"));
}

/** What each of the other governments acknowledged, with the hash by which it can be recognised. */
function writeOthers(t: Translator, pdf: Pdf, filed: FiledWith[]) {
  if (filed.length === 0) return;
  pdf.heading(2, t("joint.also-received-by"));
  for (const other of filed) {
    const { reference, number, time_zone, hash } = other;
    pdf.heading(3, governmentName(t, other));
    pdf.entry(t("receipts.pdf-number"), receiptNumber(reference, number));
    pdf.entry(t("receipts.received"), receivedWords(t, other, time_zone));
    pdf.entry(t("receipts.hash"), hash, "code");
  }
}

type Received = Pick<Receipt, "submitted_at" | "attribution">;

function receivedWords(t: Translator, { submitted_at, attribution }: Received, timeZone: string) {
  if (attribution === "at risk") {
    const day = t.moment(submitted_at, { dateStyle: "long", timeZone });
    return t("receipts.pdf-day-alone", { day });
  }
  const moment = t.moment(submitted_at, { dateStyle: "long", timeStyle: "long", timeZone });
  return `${moment} (${timeZone})\n${submitted_at} (UTC)`;
}

/** By system, the command that computes the SHA-256 of a file, in words. */
const hashing: Record<"Linux" | "macOS" | "Windows", (file: string) => string[]> = {
  Linux: (file) => ["sha256sum", file],
  macOS: (file) => ["shasum", "-a", "256", file],
  Windows: (file) => ["certutil", "-hashfile", file, "SHA256"],
};
