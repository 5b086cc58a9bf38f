import { describe, expect, test } from "vitest";
import routes from "#app/routes.ts";
import { readRoute } from "#tests/support/route-code.ts";
import { exportedSource, parse, sourceFiles } from "#tests/support/sources.ts";

/** Where each guard is: it answers with a refusal, or with nothing that is not for whoever asks. */
const guards: Record<string, string> = {
  requireAccount: "app/accounts/require-account.server.ts",
  requireOfficial: "app/accounts/require-account.server.ts",
  requireAuthor: "app/comments/writing/opened/require-writer.server.ts",
  requireWriter: "app/comments/writing/opened/require-writer.server.ts",
  viewWriting: "app/comments/writing/opened/open-writing.server.ts",
  savePart: "app/comments/writing/form/save-part.server.ts",
  changeAttachments: "app/comments/writing/files/change-attachments.server.ts",
  viewAttachments: "app/comments/writing/files/view-attachments.server.ts",
  viewMarking: "app/comments/writing/files/view-marking.server.ts",
  openDraftVersions: "app/comments/writing/draft-versions/view-draft-versions.server.ts",
  viewDraftVersions: "app/comments/writing/draft-versions/view-draft-versions.server.ts",
  viewConfidential: "app/comments/writing/confidential/view-confidential.server.ts",
  askForReceipt: "app/comments/own/asking-for-receipt.server.ts",
  ownersActedFor: "app/comments/own/acting-for.server.ts",
};

const official = ["requireOfficial"];
const signedIn = ["requireAccount", "requireOfficial"];
const writer = [
  ...["requireWriter", "requireAuthor", "viewWriting", "savePart", "viewConfidential"],
  ...[
    "changeAttachments",
    "viewAttachments",
    "viewMarking",
    "openDraftVersions",
    "viewDraftVersions",
    "requireAccount",
  ],
];
const own = [...writer, "askForReceipt", "ownersActedFor"];

/** What not everyone may read or change, by the file that a route has it from, and the guards of which it needs one. */
const restricted: [from: RegExp, guards: string[]][] = [
  [/^app\/moderation\/flags\/(flag-comment|own-flags)\.server\.ts$/, signedIn],
  [/^app\/moderation\/disowning\/(disown|view-disowning)\.server\.ts$/, signedIn],
  [/^app\/(moderation|digests)\/.*\.server\.ts$/, official],
  [
    /^app\/consultations\/(write-consultation|move-stage|read-consultation-form|find-officials-\w+|changes\/(?!as-it-stood|list-changes)[\w-]+)\.server\.ts$/,
    official,
  ],
  [/^app\/consultations\/review\/.*\.server\.ts$/, official],
  [/^app\/consultations\/joint\/(joint-consultation|joint-acts|view-joint)\.server\.ts$/, official],
  [/^app\/consultations\/versions\/(next-version|next-version-form|plan\w*-\w+)\.server\.ts$/, official],
  [/^app\/comments\/own\/withdrawing\/(decide-request|requests|asked-about)\.server\.ts$/, official],
  [/^app\/consultations\/documents\/(add-document|read-document-form)\.server\.ts$/, official],
  [/^app\/comments\/reading\/plan-again\.server\.ts$/, official],
  [/^app\/comments\/reading\/confidential\/.*\.server\.ts$/, official],
  [/^app\/comments\/comment\/attribution-reason\.server\.ts$/, official],
  [/^app\/accounts\/offices\/.*\.server\.ts$/, signedIn],
  [/^app\/accounts\/(change-password|find-account)\.server\.ts$/, signedIn],
  [/^app\/accounts\/organisations\/(?!find-organisation).*\.server\.ts$/, signedIn],
  [/^app\/comments\/endorsing\/(endorse|withdraw-endorsement|signatures)\.server\.ts$/, signedIn],
  [/^app\/comments\/(drafts|writing)\/.*\.server\.ts$/, own],
  [/^app\/comments\/own\/.*\.server\.ts$/, own],
  [/^app\/comments\/comment\/filed-with\.server\.ts$/, own],
  [/^app\/comments\/parts\/attachments\/.*\.server\.ts$/, own],
];

/** Names from those files that everyone may use, and why. */
const forEveryone: Record<string, string> = {
  hasConfidential: "says only whether, as the public page does",
  findInvitation: "whoever has the link is meant by it",
  opensAnything: "the key that is typed is what is asked",
  listUnderKey: "lists what the key in the cookie opens",
  openPublicAttachment: "gives what everyone may read",
  findAuthorship: "anyone may check a signature; to sign needs the key in the cookie",
  proveAuthorship: "signs with the key in the cookie",
  isSignedBy: "checks a signature",
  longestStatement: "a bound",
  listPublicDigests: "lists what the government has published",
  readPublicDigest: "gives what the government has published",
  documentResponse: "sends the file that it is given",
  findModerationReport: "counts alone, of what anybody may know",
  listReportYears: "years alone",
  findReportScope: "a government and a year",
  reportCsv: "writes those counts",
};

function unguarded(file: string, text?: string) {
  const { codes, from, isElsewhere } = readRoute(file, text);
  const found = codes.flatMap(({ name, uses, calls }) =>
    [...uses]
      .filter((used) => !(used in guards) && !(used in forEveryone))
      .filter((used) => {
        const needed = restricted.find(([files]) => files.test(from.get(used) ?? ""))?.[1];
        return needed && !needed.some((guard) => calls.has(guard));
      })
      .map((used) => `${name} of ${file} uses ${used}`),
  );
  return isElsewhere ? [...found, `${file} has its loader or action from elsewhere`] : found;
}

describe("what not everyone may read or change", () => {
  const files = sourceFiles().filter((file) => file.startsWith("app/routes/"));

  test("is behind its guard in every loader and action that has to do with it", () => {
    expect(files.flatMap((file) => unguarded(file))).toEqual([]);
  });

  test("is behind a guard for officials wherever the address begins with officials", () => {
    const under = routes.filter(({ path }) => path?.startsWith("officials/"));
    const bare = under.flatMap(({ file }) =>
      readRoute(`app/${file}`)
        .codes.filter(({ calls }) => !calls.has("requireOfficial"))
        .map(({ name }) => `${name} of ${file}`),
    );
    expect(under.length).toBeGreaterThan(15);
    expect(bare).toEqual([]);
  });

  test("has guards that are there, and files that are there", () => {
    for (const [guard, file] of Object.entries(guards))
      expect([guard, exportedSource(parse(file), guard) !== null]).toEqual([guard, true]);
    const used = files.flatMap((file) => [...readRoute(file).from]);
    // Held too where no route has it from there now: one that will is behind its guard.
    expect(restricted.filter(([from]) => !sourceFiles().some((file) => from.test(file)))).toEqual([]);
    expect(Object.keys(forEveryone).filter((name) => !used.some(([found]) => found === name))).toEqual([]);
  });

  test.each([
    ["a loader", "export async function loader() { return listQueue(); }"],
    ["a constant", "export const loader = async () => listQueue();"],
    [
      "a function of its own",
      "export async function loader() { return all(); }\nconst all = () => listQueue();",
    ],
    ["one that names its guard alone", "export const action = () => [requireOfficial, listQueue()];"],
  ])("is found in %s without a guard", (_, code) => {
    const page = `import { listQueue } from "#app/moderation/queue.server.ts";\n${code}`;
    expect(unguarded("app/routes/anything.tsx", page)).toEqual([expect.stringContaining("uses listQueue")]);
  });

  test("is let through behind one, and in no other file's loader", () => {
    const page = `import { listQueue } from "#app/moderation/queue.server.ts";
      export async function loader() { await requireOfficial(); return listQueue(); }`;
    expect(unguarded("app/routes/anything.tsx", page)).toEqual([]);
    const elsewhere = 'export { loader } from "./officials.queue.tsx";';
    expect(unguarded("app/routes/anything.tsx", elsewhere)).toHaveLength(1);
  });
});
