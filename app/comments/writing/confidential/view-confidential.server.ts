import type { AppLoadContext } from "@remix-run/server-runtime";
import { markingAddress, writingAddress } from "../../comment/addresses.ts";
import { formsOfTexts } from "../../drafts/both-forms.server.ts";
import { findDraftLeaks, openLeaks } from "../../drafts/draft-leaks.server.ts";
import { draftTexts } from "../../drafts/draft-texts.ts";
import { namesOf, withFiles } from "../../drafts/files/draft-attachments.server.ts";
import { submittedAttachments } from "../../drafts/files/submitted-attachments.server.ts";
import { markedPlaces } from "../../drafts/marked-places.ts";
import { saidIn } from "../../drafts/said-in.ts";
import { claimsFor, distinctSecrets } from "../../parts/confidential/claims.ts";
import { findSpans, spansIn } from "../../parts/confidential/spans.ts";
import { openWriting, viewOpened } from "../opened/open-writing.server.ts";
import { requireWriter } from "../opened/require-writer.server.ts";

/** What the page about a comment's confidential parts shows: each of them once, both versions, and what gives them away. */
export async function viewConfidential(
  context: AppLoadContext,
  request: Request,
  reference: string | undefined,
) {
  const { t } = context;
  const writer = await requireWriter(context, request);
  const opened = await openWriting(context, writer, { reference, url: request.url });
  const view = await viewOpened(context, writer, { ...opened, request });
  const draft = await withFiles(context.db, writer, opened.draft);
  const { content } = draft;
  const fileNames = namesOf(draft.listed);
  const texts = draftTexts(t, content, { ...view, fileNames });
  const secrets = distinctSecrets(spansIn(saidIn(content)).spans);
  const leaks = await findDraftLeaks(context.db, writer, { consultationId: view.consultationId, draft });
  const { publicTexts } = submittedAttachments(draft);
  const ownPage = writingAddress(view.place, "/confidential");
  return {
    view,
    secrets,
    claims: claimsFor(secrets, content.claims),
    marked: markedPlaces(texts, secrets),
    problems: [
      ...texts.flatMap(({ text, label, href }) =>
        findSpans(text).problems.map((problem) => ({ problem, label, href })),
      ),
      ...spansIn(saidIn(content))
        .problems.filter(({ path }) => path.length === 0)
        .map(({ problem }) => ({ problem, label: t("claims.the-whole-comment"), href: ownPage })),
    ],
    versions: formsOfTexts(t, texts, content.claims),
    leaks,
    isLeaking: openLeaks(leaks, content.standing).length > 0,
    leakPlaces: [
      ...texts.map(({ where, label, href }) => [where, { text: label, href }] as const),
      ...secrets.map(
        (_, index) =>
          [
            `claims/${index + 1}`,
            {
              text: t("claims.instead-of-part", { number: index + 1 }),
              href: `#summary-${index + 1}`,
            },
          ] as const,
      ),
      ...publicTexts.map(({ id, where }) => {
        const isInPart = content.attachments.some(
          (file) => file.id === id && file.confidential === "in part",
        );
        const href = isInPart ? markingAddress(view.place, id) : writingAddress(view.place, "/attachments");
        const name = fileNames.get(id) ?? "";
        return [`files/${id}/${where}`, { text: t(`drafts.${where}-of-file`, { name }), href }] as const;
      }),
    ],
  };
}

export type ConfidentialView = Awaited<ReturnType<typeof viewConfidential>>;
