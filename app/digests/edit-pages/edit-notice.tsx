import type { ReactNode } from "react";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/words/use-words.ts";
import { digestAddress } from "../addresses.ts";

interface Props {
  consultation: { government_code: string; reference: string };
}

/** That it is saved, and where it is undone. */
export function EditNotice({ consultation }: Props) {
  const t = useWords();
  const link = (words: ReactNode[]) => (
    <a className="govuk-link" href={digestAddress(consultation, "/edits")}>
      {words}
    </a>
  );
  return <Notice>{t("digest-edits.saved", { link })}</Notice>;
}
