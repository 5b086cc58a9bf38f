import type { Frame } from "#app/consultations/frame.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { atRiskAddress, writingAddress } from "../../comment/addresses.ts";
import { LapseNote } from "./lapse-note.tsx";

/** The key, which is shown this once, and how to keep it. */
export function KeyShown({ frame, groupedKey }: { frame: Frame; groupedKey: string }) {
  const { reference } = frame;
  return (
    <>
      <p className="govuk-body-l">This is the only time that the portal shows it. Write it down now.</p>
      <p className="app-key">
        <code>{groupedKey}</code>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          With it you go on with your draft, follow your comment, change it and take it back, on any device.
        </li>
        <li>With it you can prove later, if you wish to, that the comment is yours.</li>
        <li>
          <strong>Whoever has it can do all that too,</strong> and can show that they have it. Keep it where
          nobody looks: on paper in a safe place, or in a password manager. Do not send it to anyone, and do
          not photograph it with a telephone that copies its pictures elsewhere.
        </li>
        <li>
          If you lose it, nobody can give it back to you, and nobody can change or take back your comment for
          you.
        </li>
      </ul>
      <LapseNote frame={frame} />
      <p className="govuk-body">
        Until you close this browser or leave at-risk mode, this browser holds the key too.
      </p>
      <div className="app-actions">
        <ButtonLink href={writingAddress({ reference })}>I have written the key down: go on</ButtonLink>
        <a className="govuk-link" href={atRiskAddress(reference)}>
          What you have under this key
        </a>
      </div>
    </>
  );
}
