import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { isChangeable } from "#app/comments/comment/changing.ts";
import { listFiledWith } from "#app/comments/comment/filed-with.server.ts";
import { Acknowledgements } from "#app/comments/comment/filed-with.tsx";
import { isAskedBack, isWithdrawable } from "#app/comments/comment/withdrawing.ts";
import { findReturn } from "#app/comments/drafts/returns.server.ts";
import { ownersSubmittedFor } from "#app/comments/own/acting-for.server.ts";
import { findAppealable, listAppeals } from "#app/comments/own/appealing/appeal.server.ts";
import { AppealsNote } from "#app/comments/own/appealing/appeals-note.tsx";
import { askForReceipt } from "#app/comments/own/asking-for-receipt.server.ts";
import { findReceipts } from "#app/comments/own/find-receipts.server.ts";
import { isOpenable } from "#app/comments/own/open-sealed.server.ts";
import { ReceiptActions } from "#app/comments/own/receipt-actions.tsx";
import { ReceiptIntro } from "#app/comments/own/receipt-intro.tsx";
import { ReceiptText } from "#app/comments/own/receipt-text.tsx";
import { listRequests } from "#app/comments/own/withdrawing/request-withdrawal.server.ts";
import { RequestsNote } from "#app/comments/own/withdrawing/requests-note.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { Notice } from "#app/ui/notice.tsx";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  t("titles.receipt", { number: String(data?.number ?? "") }),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { asking, place } = await askForReceipt(context, request, params);
  const { db, now, vault } = context;
  const { consultation } = place;
  const { number, comment, versions, letThroughAt } = await findReceipts(db, asking, place);
  const { isOwn, data_key_id, id, owner: _, ...shown } = comment;
  const returnedAt = (await findReturn(db, id))?.decided_at ?? null;
  const owners = await ownersSubmittedFor(context);
  const mayTakeBack = isOwn && comment.owner !== null && owners.includes(comment.owner);
  const search = new URL(request.url).searchParams;
  const requests = isOwn ? await listRequests(db, id) : [];
  const waits = requests.some(({ decided_at }) => decided_at === null);
  return {
    frame: frameOf(consultation, { account: asking.account, now }),
    number,
    comment: { ...shown, isOwn },
    versions,
    letThroughAt,
    isOpenable: isOwn && (await isOpenable(db, vault, data_key_id)),
    requests,
    filed: isOwn ? await listFiledWith(db, id) : [],
    appeals: isOwn ? await listAppeals(db, id) : [],
    can: {
      appeal: mayTakeBack && (await findAppealable(db, comment)) !== null,
      change: isOwn && isChangeable(consultation, { ...comment, returnedAt, now }),
      withdraw: mayTakeBack && isWithdrawable(consultation, { ...comment, now }),
      ask: mayTakeBack && !waits && isAskedBack(consultation, { ...comment, now }),
    },
    done: (["withdrawn", "asked", "appealed"] as const).find((done) => search.has(done)) ?? null,
  };
}

export default function ReceiptPage() {
  const t = useWords();
  const { frame, number, comment, versions, isOpenable, requests, filed, appeals, can, done, letThroughAt } =
    useLoaderData<typeof loader>();
  const [latest, ...earlier] = versions;
  const facts = { timeZone: frame.time_zone, isOwn: comment.isOwn, isOpenable };
  return (
    <>
      {done === "withdrawn" && comment.withdrawn_at && <Notice>{t("receipts.you-have-withdrawn-it")}</Notice>}
      {done === "asked" && requests.some(({ decided_at }) => decided_at === null) && (
        <Notice>{t("receipts.your-request-was-sent")}</Notice>
      )}
      {done === "appealed" && appeals.some(({ decided_at }) => decided_at === null) && (
        <Notice>{t("appeals.appeal-was-sent")}</Notice>
      )}
      <ConsultationFrame frame={frame} current={null} heading={t("titles.receipt", { number })}>
        <ReceiptIntro comment={comment} frame={frame} letThroughAt={letThroughAt} />
        <ReceiptActions reference={frame.reference} comment={comment} can={can} />
        <Acknowledgements filed={filed} />
        <AppealsNote appeals={appeals} timeZone={frame.time_zone} attribution={comment.attribution} />
        <RequestsNote requests={requests} timeZone={frame.time_zone} attribution={comment.attribution} />
        {latest && <ReceiptText version={latest} {...facts} />}
        {earlier.length > 0 && <p className="govuk-body-l">{t("receipts.earlier-versions")}</p>}
        {earlier.map((version) => (
          <ReceiptText key={version.version} version={version} {...facts} />
        ))}
      </ConsultationFrame>
    </>
  );
}
