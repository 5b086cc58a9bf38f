import type { WritingView } from "../opened/open-writing.server.ts";
import { signedFrom, signedName } from "./signed-name.ts";

/** Under which name the comment will be public, how to change that, and for whom else it could be written. */
export function WritingAs({ view: { writer, place, organisations } }: { view: WritingView }) {
  return (
    <div className="app-writing-as">
      <p className="govuk-body">
        {writer.kind === "at risk" ? (
          <>
            Your comment will be public, <strong>without a name</strong>
          </>
        ) : (
          <>
            Your comment will be public. It will be signed <strong>{signedName(writer)}</strong>
          </>
        )}{" "}
        ({signedFrom(writer)}).{" "}
        <button type="submit" className="app-button-link" name="intent" value="signature">
          Change how you are named
        </button>
      </p>
      {organisations.length > 0 && (
        <p className="govuk-body">
          Write for an organisation instead:{" "}
          {organisations.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <button type="submit" className="app-button-link" name="intent" value={`for:${id}`}>
                {name}
              </button>
            </span>
          ))}
        </p>
      )}
      {place.organisation && !place.changes && (
        <p className="govuk-body">
          <button type="submit" className="app-button-link" name="intent" value="for:">
            Write for yourself instead
          </button>
        </p>
      )}
    </div>
  );
}
