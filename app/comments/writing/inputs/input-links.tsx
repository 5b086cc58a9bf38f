import type { ReactNode } from "react";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { useWords } from "#app/words/use-words.ts";
import { inputAddress, type WritingPlace } from "../../comment/addresses.ts";
import type { InputKind } from "../../parts/inputs/input-kind.ts";
import { kinds } from "../../parts/inputs/kinds.ts";

interface Props {
  place: WritingPlace;
  provision: { anchor: string; label: string };
}

/** From a point to structured input on the same provision. */
export function InputLinks({ place, provision: { anchor, label } }: Props) {
  const t = useWords();
  const linkTo = (kind: InputKind) => (words: ReactNode[]) => (
    <a className="govuk-link" href={inputAddress(place, kinds[kind].path, "new", anchor)}>
      {words}
    </a>
  );
  return (
    <p className="govuk-body">
      {t("input-pages.from-a-point", {
        technical: linkTo("technical"),
        human: linkTo("human_rights"),
        hidden: (words) => <VisuallyHidden key="hidden">{words}</VisuallyHidden>,
        provision: label,
      })}
    </p>
  );
}
