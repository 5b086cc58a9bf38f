import { SentAt } from "#app/comments/comment/sent-at.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useWords } from "#app/words/use-words.ts";
import type { ListedAppeal } from "./list-appeals.server.ts";

const tones = { publish: "green", "decide anew": "blue", refuse: "ochre" } as const;

/** What an appeal is against, when it came, and what was said to it. */
export function AppealFacts({ appeal }: { appeal: ListedAppeal }) {
  const t = useWords();
  const { outcome, redactions, rule_id, decider_name, decision_at, time_zone, appealed_at, attribution } =
    appeal;
  const what = redactions > 0 ? "redacted" : outcome;
  return (
    <ul className="app-facts">
      <li>
        {t(`appeals-office.against ${what}`, {
          ...{ name: decider_name, by: rule_id === null ? "moderator" : "rule" },
          when: <Moment at={decision_at} timeZone={time_zone} />,
        })}
      </li>
      <li>
        {t("appeals-office.appealed-on", {
          when: <SentAt at={appealed_at} timeZone={time_zone} attribution={attribution} />,
        })}
      </li>
      {appeal.decided_at && (
        <li>
          <Tag tone={tones[appeal.appeal_outcome ?? "refuse"]}>
            {t(`appeals-office.done ${appeal.appeal_outcome ?? "refuse"}`)}
          </Tag>{" "}
          {t("appeals-office.decided-by", {
            name: appeal.second_name ?? "",
            when: <Moment at={appeal.decided_at} timeZone={time_zone} />,
          })}
        </li>
      )}
    </ul>
  );
}
