import { countryWords } from "#app/comments/comment/filter-words.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { positionWords, shownPositions } from "#app/comments/comment/shown-position.ts";
import { groupIn } from "#app/comments/reading/facts-in-words.ts";
import { stages } from "#app/consultations/consultation.ts";
import { governmentName } from "#app/governments/government-name.ts";
import type { Translator } from "#app/words/translator.ts";
import { type ChosenName, searchedKinds } from "./search-filters.ts";

/** What the values of some filters are called that the words of the portal do not know. */
export interface KnownNames {
  /** By code. */
  governments: Record<string, string>;
  /** By reference. */
  consultations: Record<string, string>;
  /** By anchor. */
  provisions: Record<string, string>;
  /** By key. */
  questions: Record<string, string>;
}

/** A value of a filter as people read it; what is none as it stands. */
export function choiceWords(
  t: Translator,
  name: ChosenName,
  { value, names }: { value: string; names: KnownNames },
) {
  switch (name) {
    case "kind": {
      const kind = searchedKinds.find((kind) => kind === value);
      return kind ? t(`search.kind-${kind}`) : value;
    }
    case "government":
      return governmentName(t, {
        government_code: value,
        government_name: names.governments[value] ?? value,
      });
    case "consultation":
      return names.consultations[value] ?? value;
    case "stage": {
      const stage = stages.find((stage) => stage === value);
      return stage ? t(`terms.stage ${stage}`) : value;
    }
    case "group":
      return groupIn(t, value);
    case "country":
      return countryWords(t, value);
    case "position": {
      const position = shownPositions.find((position) => position === value);
      return position ? positionWords(t, position) : value;
    }
    case "provision":
      return names.provisions[value] ?? value;
    case "question":
      return names.questions[value] ?? value;
    case "language":
      return value === notStated ? t("terms.not stated") : t.displayName("language", value);
    case "attachments":
      return t("search.with-files");
    case "organisation":
      return value;
  }
}
