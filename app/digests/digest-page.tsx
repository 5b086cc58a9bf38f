import { DigestPartSection } from "./digest-part.tsx";
import { digestParts } from "./digest-parts.ts";
import type { DigestView } from "./digest-view.ts";
import { WhatIsCounted } from "./what-is-counted.tsx";

interface Props extends DigestView {
  consultation: { government_code: string; reference: string };
}

/** All that the digest says, one part below the other. */
export function DigestPage(props: Props) {
  return (
    <>
      <WhatIsCounted {...props} />
      {props.digest.comments > 0 &&
        digestParts.map((part) => <DigestPartSection key={part} part={part} {...props} />)}
    </>
  );
}
