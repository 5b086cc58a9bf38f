import type { ReactNode } from "react";
import { useWords } from "#app/words/use-words.ts";
import type { ReadProposal } from "./find-rebuild.server.ts";

/** Themes that would be new, named otherwise, or gone. */
export function ThemesView({ themes: { added, renamed, ended } }: Pick<ReadProposal, "themes">) {
  const t = useWords();
  if (added.length + renamed.length + ended.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{t("digest-rebuild.themes")}</h3>
      <NamesOf heading={t("digest-rebuild.theme-added")} names={added} />
      <NamesOf
        heading={t("digest-rebuild.theme-renamed")}
        names={renamed.map((names) => t("digest-rebuild.renamed-theme", names))}
      />
      <NamesOf heading={t("digest-rebuild.theme-ended")} names={ended} />
    </>
  );
}

/** What becomes of what officials did, above all what could not be kept, and why. */
export function KeptEditsView({ kept }: Pick<ReadProposal, "kept">) {
  const t = useWords();
  const { points, passages, refusals, accepted, themes } = kept;
  const isAll = refusals + accepted + themes.length === 0;
  return (
    <>
      <h3 className="govuk-heading-s">{t("digest-rebuild.edits")}</h3>
      <p className="govuk-body">{t("digest-rebuild.edits-stay", { points: points.length, passages })}</p>
      {isAll && <p className="govuk-body">{t("digest-rebuild.all-kept")}</p>}
      {refusals > 0 && <p className="govuk-body">{t("digest-rebuild.refusals-end", { count: refusals })}</p>}
      {accepted > 0 && <p className="govuk-body">{t("digest-rebuild.accepted-end", { count: accepted })}</p>}
      <NamesOf heading={t("digest-rebuild.themes-end")} names={themes} />
    </>
  );
}

function NamesOf({ heading, names }: { heading: ReactNode; names: ReactNode[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p className="govuk-body">{heading}</p>
      <ul className="govuk-list govuk-list--bullet">
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names that never move, and of which two may be alike
          <li key={at}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
