import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { commentAddress, receiptAddress } from "#app/comments/comment/addresses.ts";
import { ownersActedFor } from "#app/comments/own/acting-for.server.ts";
import { Changes } from "#app/comments/reading/compare/changes.tsx";
import { findChanges, listVersions } from "#app/comments/reading/compare/find-changes.server.ts";
import { findVersioned } from "#app/comments/reading/compare/find-versioned.server.ts";
import { VersionChoice } from "#app/comments/reading/compare/version-choice.tsx";
import { ConsultationFrame } from "#app/consultations/consultation-frame.tsx";
import { frameOf } from "#app/consultations/frame.ts";
import { readConsultation } from "#app/consultations/translations/read-consultation.server.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { titled } from "#app/words/titled.ts";
import { useWords } from "#app/words/use-words.ts";

export const handle = titled<typeof loader>((t, data) =>
  data ? t("titles.versions", { number: String(data.number) }) : t("ui.not-found"),
);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const owners = await ownersActedFor(context);
  const account = owners.length > 0 ? context.account : requireAccount(context, request);
  const { db, now } = context;
  const consultation = await readConsultation(context, request, params.reference);
  const comment = await findVersioned(db, { owners, account, consultation, number: params.number });
  const versions = await listVersions(db, comment.id);
  const search = new URL(request.url).searchParams;
  const asked = (name: string) =>
    versions.find(({ version }) => version === wholeNumber(search.get(name) ?? ""));
  const to = asked("to")?.version ?? comment.current_version;
  const from = asked("from")?.version ?? Math.max(1, to - 1);
  return {
    frame: frameOf(consultation, { account, now }),
    number: comment.number,
    isReply: comment.isReply,
    isOwn: comment.isOwn,
    published: comment.published_version,
    attribution: comment.attribution,
    versions,
    from,
    to,
    changes: await findChanges(context, comment, { from, to }),
  };
}

export default function VersionsPage() {
  const t = useWords();
  const { frame, number, isReply, isOwn, published, attribution, versions, from, to, changes } =
    useLoaderData<typeof loader>();
  const address = commentAddress(frame.reference, number, "/versions");
  return (
    <ConsultationFrame
      frame={frame}
      current={null}
      heading={t("own-comments.versions-of", { kind: isReply ? "reply" : "comment", number: String(number) })}
    >
      <VersionChoice
        {...{ address, versions, published, from, to, attribution }}
        timeZone={frame.time_zone}
      />
      {versions.length > 1 && (
        <>
          <h2 className="govuk-heading-m">
            {from === to
              ? t("own-comments.version", { version: to })
              : t("own-comments.from-version-to", { from, to })}
          </h2>
          <Changes sections={changes} />
        </>
      )}
      {isOwn && (
        <p className="govuk-body app-no-print">
          <a className="govuk-link" href={receiptAddress(frame.reference, number)}>
            {t("own-comments.receipts-of-versions")}
          </a>
        </p>
      )}
    </ConsultationFrame>
  );
}
