import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";
import { snapshotAddress } from "./addresses.ts";
import type { ChangesSince } from "./find-changes.server.ts";

interface Props {
  since: ChangesSince;
  consultation: { government_code: string; reference: string; time_zone: string };
}

/** What has changed since the last snapshot, or the way to make one. */
export function SinceLastSnapshot({ since, consultation }: Props) {
  const t = useWords();
  const all = digestAddress(consultation, "/snapshots");
  const link = (href: string) => (words: React.ReactNode) => (
    <a className="govuk-link" href={href}>
      {words}
    </a>
  );
  if (!since) return <p className="govuk-body">{t("snapshots-office.no-snapshot", { link: link(all) })}</p>;
  const { number, made_at, comments, points } = since;
  const more = comments.after - comments.before;
  const links = {
    when: <Moment at={made_at} timeZone={consultation.time_zone} />,
    link: link(snapshotAddress(consultation, number)),
  };
  return (
    <p className="govuk-body">
      {points === null
        ? t("snapshots-office.since-last-not-counted", { number, ...links })
        : t(more < 0 ? "snapshots-office.since-last-fewer" : "snapshots-office.since-last", {
            ...{ number, ...points, comments: Math.abs(more) },
            ...links,
          })}{" "}
      <a className="govuk-link" href={all}>
        {t("snapshots-office.all-snapshots")}
      </a>
    </p>
  );
}
