import type { AppLoadContext } from "@remix-run/server-runtime";
import { writingAddress } from "../addresses.ts";
import { markingAddress } from "../attachments/attachment.ts";
import { listDraftAttachments, namesOf } from "../attachments/draft-attachments.server.ts";
import { findDraftLeaks, openLeaks, saidIn } from "../writing/draft-leaks.server.ts";
import { draftTexts } from "../writing/draft-texts.ts";
import { openWriting, viewWriting } from "../writing/open-writing.server.ts";
import { requireWriter } from "../writing/require-writer.server.ts";
import { claimsFor, distinctSecrets, secretOf } from "./claims.ts";
import { findSpans, spansIn } from "./spans.ts";
import { versionsOfTexts } from "./versions-of-texts.server.ts";

/** What the page about a comment's confidential parts shows: each of them once, both versions, and what gives them away. */
export async function viewConfidential(
  context: AppLoadContext,
  request: Request,
  reference: string | undefined,
) {
  const view = await viewWriting(context, request, reference);
  const writer = await requireWriter(context, request);
  const { draft } = await openWriting(context, writer, { reference, url: request.url });
  const { content } = draft;
  const fileNames = namesOf(await listDraftAttachments(context.db, writer, draft));
  const texts = draftTexts(content, { ...view, fileNames });
  const secrets = distinctSecrets(spansIn(saidIn(content)).spans);
  const leaks = await findDraftLeaks(context.db, writer, { consultationId: view.consultationId, draft });
  // Read once: there can be as many parts as there are texts.
  const secretsIn = new Map(
    texts.map(({ where, text }) => [
      where,
      new Set(findSpans(text).spans.map((span) => secretOf(span.text))),
    ]),
  );
  const ownPage = writingAddress(view.place, "/confidential");
  return {
    view,
    secrets,
    claims: claimsFor(secrets, content.claims),
    places: secrets.map((secret) =>
      texts
        .filter(({ where }) => secretsIn.get(where)?.has(secret))
        .map(({ label, href }) => ({ text: label, href })),
    ),
    problems: [
      ...texts.flatMap(({ text, label, href }) =>
        findSpans(text).problems.map((problem) => ({ problem, label, href })),
      ),
      ...spansIn(saidIn(content))
        .problems.filter(({ path }) => path.length === 0)
        .map(({ problem }) => ({ problem, label: "The whole comment", href: ownPage })),
    ],
    versions: versionsOfTexts(texts, content.claims),
    leaks,
    isLeaking: openLeaks(leaks, content.standing).length > 0,
    leakPlaces: [
      ...texts.map(({ where, label, href }) => [where, { text: label, href }] as const),
      ...secrets.map(
        (_, index) =>
          [
            `claims/${index + 1}`,
            { text: `what may be published instead of part ${index + 1}`, href: `#summary-${index + 1}` },
          ] as const,
      ),
      ...leaks
        .filter(({ where }) => where.startsWith("files/"))
        .map(({ where }) => {
          const [, id = "", ...words] = where.split("/");
          const isInPart = content.attachments.some(
            (file) => file.id === id && file.confidential === "in part",
          );
          const href = isInPart ? markingAddress(view.place, id) : writingAddress(view.place, "/attachments");
          return [where, { text: words.join("/"), href }] as const;
        }),
    ],
  };
}

export type ConfidentialView = Awaited<ReturnType<typeof viewConfidential>>;
