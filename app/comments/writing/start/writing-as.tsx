import type { ReactNode } from "react";
import { useWords } from "#app/words/use-words.ts";
import type { WritingView } from "../opened/open-writing.server.ts";
import { signedFrom, signedName } from "./signed-name.ts";

/** Under which name the comment will be public, how to change that, and for whom else it could be written. */
export function WritingAs({ view: { writer, place, organisations } }: { view: WritingView }) {
  const t = useWords();
  const from = signedFrom(t, writer);
  const strong = (words: ReactNode) => <strong>{words}</strong>;
  return (
    <div className="app-writing-as">
      <p className="govuk-body">
        {writer.kind === "at risk"
          ? t("writing.public-without-name", { from, strong })
          : t("writing.public-signed", { name: signedName(t, writer), from, strong })}{" "}
        <button type="submit" className="app-button-link" name="intent" value="signature">
          {t("writing.change-how-named")}
        </button>
      </p>
      {organisations.length > 0 && (
        <>
          <p className="govuk-body" id="for-organisation">
            {t("writing.write-for-organisation")}
          </p>
          <ul className="app-facts" aria-labelledby="for-organisation">
            {organisations.map(({ id, name }) => (
              <li key={id}>
                <button type="submit" className="app-button-link" name="intent" value={`for:${id}`}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {place.organisation && !place.changes && (
        <p className="govuk-body">
          <button type="submit" className="app-button-link" name="intent" value="for:">
            {t("writing.write-for-yourself")}
          </button>
        </p>
      )}
    </div>
  );
}
