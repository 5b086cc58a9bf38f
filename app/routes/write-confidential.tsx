import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { writingAddress } from "#app/comments/comment/addresses.ts";
import { findDraftLeaks, openLeaks } from "#app/comments/drafts/draft-leaks.server.ts";
import { withFiles } from "#app/comments/drafts/files/draft-attachments.server.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saidIn } from "#app/comments/drafts/said-in.ts";
import { claimsFrom, distinctSecrets, problemsWithClaims } from "#app/comments/parts/confidential/claims.ts";
import { spansIn } from "#app/comments/parts/confidential/spans.ts";
import { ConfidentialParts } from "#app/comments/writing/confidential/confidential-page.tsx";
import { viewConfidential } from "#app/comments/writing/confidential/view-confidential.server.ts";
import { again, savePart } from "#app/comments/writing/form/save-part.server.ts";
import { claimsForm } from "#app/comments/writing/form/writing-forms.server.ts";
import { NotWritable } from "#app/comments/writing/not-writable/not-writable.tsx";
import { SavedElsewhere } from "#app/comments/writing/not-writable/saved-elsewhere.tsx";
import { ReturnedNote } from "#app/comments/writing/sending/returned-note.tsx";
import { SentNote } from "#app/comments/writing/sending/sent-note.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { message } from "#app/words/message.ts";
import { titled } from "#app/words/titled.ts";
import type { Translator } from "#app/words/translator.ts";
import { useWords } from "#app/words/use-words.ts";

export { NotSavedWhileWriting as ErrorBoundary } from "#app/comments/writing/not-writable/not-saved-while-writing.tsx";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.write-confidential", { consultation: data?.view.frame.title ?? t("titles.a-consultation") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return viewConfidential(context, request, params.reference);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const saved = await savePart(context, request, {
    reference: params.reference,
    schema: claimsForm,
    changeOf: ({ stands, ...typed }) => ({
      part: "claims",
      claims: claimsFrom(typed),
      standing: stands.split(",").filter(Boolean),
    }),
  });
  if (!saved.ok) return saved.answer;

  const { values, typed, writing, writer } = saved;
  const { place, wanted } = writing;
  if (values.intent !== "check") return redirect(writingAddress(place, "/confidential"));
  const draft = await withFiles(context.db, writer, await findDraft(context.db, writer, wanted));
  const { spans, problems } = spansIn(saidIn(draft.content));
  const leaks = await findDraftLeaks(context.db, writer, { ...wanted, draft });
  const errors = {
    ...(problems.length > 0 && { brackets: message("claims.put-brackets-right") }),
    ...problemsWithClaims(distinctSecrets(spans), draft.content.claims),
    ...(openLeaks(leaks, draft.content.standing).length > 0 && {
      "leaks-list": message("claims.gives-away"),
    }),
  };
  if (Object.keys(errors).length > 0) return again({ errors, typed });
  return redirect(writingAddress(place, "/check"));
}

export default function WriteConfidentialPage() {
  const t = useWords();
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { frame, mayWrite, returned } = shown.view;
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      <ConsultationFrame frame={frame} current={null} heading={t("claims.confidential-parts")}>
        {returned && <ReturnedNote returned={returned} timeZone={frame.time_zone} />}
        <SentNote reference={frame.reference} number={answer?.sent} />
        {answer?.elsewhere && (
          <SavedElsewhere elsewhere={answer.elsewhere} labels={labelsOf(t, answer.elsewhere)} />
        )}
        {mayWrite ? (
          <ConfidentialParts
            shown={shown}
            typed={answer?.typed}
            errors={answer?.errors}
            isUnread={answer?.isUnread}
          />
        ) : (
          <NotWritable view={shown.view} />
        )}
      </ConsultationFrame>
    </>
  );
}

const claimed = ["text", "ground", "justification", "summary"] as const;

function labelsOf(t: Translator, elsewhere: Record<string, string>) {
  return Object.fromEntries(
    Object.keys(elsewhere).map((name) => {
      const [field = "", number = ""] = name.split("-");
      const known = claimed.find((other) => other === field);
      return [name, known ? t(`claims.elsewhere-${known}`, { number }) : name];
    }),
  );
}
