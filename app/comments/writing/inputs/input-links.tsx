import { inputAddress, type WritingPlace } from "../../comment/addresses.ts";
import { inputKinds } from "../../parts/inputs/input-kind.ts";
import { kinds } from "../../parts/inputs/kinds.ts";

interface Props {
  place: WritingPlace;
  provision: { anchor: string; label: string };
}

/** From a point to structured input on the same provision. */
export function InputLinks({ place, provision: { anchor, label } }: Props) {
  return (
    <p className="govuk-body">
      Figures, licences, costs or people at risk? Save the point, then add{" "}
      {inputKinds.map((kind, index) => (
        <span key={kind}>
          {index > 0 && " or "}
          <a className="govuk-link" href={inputAddress(place, kinds[kind].path, "new", anchor)}>
            {kinds[kind].title.toLowerCase()}
            <span className="govuk-visually-hidden"> on {label}</span>
          </a>
        </span>
      ))}
      .
    </p>
  );
}
