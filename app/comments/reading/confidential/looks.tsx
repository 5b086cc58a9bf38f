import { Moment } from "#app/ui/moment.tsx";
import type { ConfidentialComment } from "./find-confidential.server.ts";

/** Who has read what is confidential in a comment, and when. */
export function Looks({ looks, timeZone }: Pick<ConfidentialComment, "looks"> & { timeZone: string }) {
  return (
    <section aria-labelledby="looks">
      <h2 className="govuk-heading-m" id="looks">
        Who has looked
      </h2>
      {looks.length === 0 ? (
        <p className="govuk-body">Nobody yet.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {looks.map(({ id, name, version, attachment_id, looked_at }) => (
            <li key={id}>
              {name}, <Moment at={looked_at} timeZone={timeZone} />: {attachment_id ? "a file of " : ""}
              version {version}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
