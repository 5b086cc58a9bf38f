import type { Frame } from "#app/consultations/frame.ts";
import { Button } from "#app/ui/button.tsx";
import { atRiskAddress } from "../../comment/addresses.ts";
import { NotOpen } from "../not-writable/not-open.tsx";
import { LapseNote } from "./lapse-note.tsx";
import { WhatItDoes } from "./what-it-does.tsx";

/** What at-risk mode does and does not do, and the ways into it. */
export function BeginAtRisk({ frame, mayBegin }: { frame: Frame; mayBegin: boolean }) {
  return (
    <>
      <WhatItDoes />
      {mayBegin ? (
        <form method="post">
          <h2 className="govuk-heading-m">Begin</h2>
          <p className="govuk-body">
            If you are signed in here, sign out and close the browser first, and begin in a private window:
            at-risk mode takes no notice of your account, but your browser still sends along that you are
            signed in. The next page shows your key; have something to write it down with.
          </p>
          <LapseNote frame={frame} />
          <Button>Make a key and begin</Button>
        </form>
      ) : (
        <NotOpen frame={frame} changes={null} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={atRiskAddress(frame.reference, "/key")}>
          I have a key
        </a>
      </p>
    </>
  );
}
