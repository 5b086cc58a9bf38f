import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Whose rows public pages show. */
const shown =
  "consultation consultation_change consultation_event consultation_text provision provision_text provision_version measure_version question supporting_document supporting_document_version snapshot_publication comment comment_version point answer attachment version_attachment campaign endorsement organisation".split(
    " ",
  );

/** Those that leave it to others to make pages void, and why that is right. */
const leaveIt: Record<string, string> = {
  "accounts/organisations/lock-organisation": "changes nothing",
  "comments/comment/attribution-reason": "is shown to nobody but officials",
  "comments/drafts/files/delete-orphans": "of drafts alone",
  "comments/drafts/lapse-drafts": "of drafts alone",
  "comments/writing/files/attach-file": "of drafts alone",
  "comments/writing/sending/file-copies": "of what is not sent yet",
  "comments/own/withdrawing/withdraw-comment": "by takeBack, now or later",
  "comments/parts/answers/store-answers": "of a version that becomes public by the door",
  "comments/record/store-version": "of a version that becomes public by the door",
  "comments/parts/redacted/version-rows": "by whoever decides, and by the door",
  "moderation/redacting/keep-redaction": "by whoever decides, and by the door",
  "moderation/put-back": "into the queue, where it stays as public as it was",
  "comments/record/bring-keys-over": "changes nothing that is shown",
  "comments/record/rejoin-campaign": "within the door",
  "comments/record/renew-campaign": "by find-campaigns-anew",
  "comments/record/stored-campaigns": "with comments that become public by the door",
  "consultations/joint/joint-consultation": "is shown once another is announced, by move-stage",
  "consultations/measure": "of drafts alone",
  "consultations/measure-shingles": "is shown to nobody",
  "consultations/questions/questions": "of drafts alone",
  "consultations/write-consultation": "of drafts alone",
  "consultations/translations/put-translation": "by give-translation",
  "consultations/translations/store-translation": "by give-translation and render-measure-again",
  "consultations/versions/store-version": "by next-version",
  "examples/example-attachments": "of drafts alone",
  "examples/load-consultation": "is new, which lists count",
  "examples/load-endorsements": "of a consultation that is new",
  "examples/load-organisations": "is new",
};

test("whoever changes what public pages show makes them void, or it is written here who does", () => {
  const writers = globSync("app/**/*.server.ts").filter((file) => writes(readFileSync(file, "utf8")));
  const silent = writers
    .filter((file) => !makesVoid.test(readFileSync(file, "utf8")))
    .map((file) => file.replaceAll("\\", "/").replace(/^app\/(.*)\.server\.ts$/, "$1"));

  expect(silent.sort()).toEqual(Object.keys(leaveIt).sort());
});

const makesVoid = /\b(?:raiseRevision|makePublic|makeUnread|tellOfNew)\(|revision: column\("revision"/;

function writes(code: string) {
  return [...code.matchAll(/(?:insertInto|updateTable|deleteFrom)\("(\w+)"\)/g)].some(([, table = ""]) =>
    shown.includes(table),
  );
}
