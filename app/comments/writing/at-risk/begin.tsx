import type { Frame } from "#app/consultations/frame.ts";
import { Button } from "#app/ui/button.tsx";
import { useWords } from "#app/words/use-words.ts";
import { atRiskAddress } from "../../comment/addresses.ts";
import { NotOpen } from "../not-writable/not-open.tsx";
import { LapseNote } from "./lapse-note.tsx";
import { WhatItDoes } from "./what-it-does.tsx";

/** What at-risk mode does and does not do, and the ways into it. */
export function BeginAtRisk({ frame, mayBegin }: { frame: Frame; mayBegin: boolean }) {
  const t = useWords();
  return (
    <>
      <WhatItDoes />
      {mayBegin ? (
        <form method="post">
          <h2 className="govuk-heading-m">{t("at-risk.begin")}</h2>
          <p className="govuk-body">{t("at-risk.before-you-begin")}</p>
          <LapseNote frame={frame} />
          <Button>{t("at-risk.make-a-key")}</Button>
        </form>
      ) : (
        <NotOpen frame={frame} changes={null} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={atRiskAddress(frame.reference, "/key")}>
          {t("at-risk.have-a-key")}
        </a>
      </p>
    </>
  );
}
