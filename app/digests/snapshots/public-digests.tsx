import { Moment } from "#app/ui/moment.tsx";
import { useWords } from "#app/words/use-words.ts";
import { publicDigestAddress } from "./addresses.ts";
import type { PublicDigest } from "./public-digests.server.ts";

interface Props {
  digests: PublicDigest[];
  frame: { reference: string; time_zone: string };
}

/** The ways to the digests that the government has published, the newest first. */
export function PublicDigests({ digests, frame }: Props) {
  const t = useWords();
  if (digests.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("snapshots.digests-published")}</h2>
      <ul className="govuk-list">
        {digests.map(({ number, made_at, comments }) => (
          <li key={number}>
            <a className="govuk-link" href={publicDigestAddress(frame.reference, number)}>
              {t("snapshots.digest-as-of", { count: comments })}
            </a>
            {", "}
            <Moment at={made_at} timeZone={frame.time_zone} />
          </li>
        ))}
      </ul>
    </>
  );
}
