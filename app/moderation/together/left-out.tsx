import { useWords } from "#app/words/use-words.ts";
import type { NotDecided } from "./decide-together.server.ts";

/** Those that were not decided with the others, each with why; nothing where all were. */
export function LeftOutList({ leftOut }: { leftOut: NotDecided[] }) {
  const t = useWords();
  if (leftOut.length === 0) return null;
  return (
    <section aria-labelledby="left-out">
      <h2 className="govuk-heading-m" id="left-out">
        {t("together.left-out", { count: leftOut.length })}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {leftOut.map(({ number, why }) => (
          <li key={number}>
            {t("together.left-out-since", {
              number: String(number),
              why: t.list(Object.values(why).map((words) => t.say(words))),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
