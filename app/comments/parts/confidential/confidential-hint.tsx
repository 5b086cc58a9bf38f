import type { ReactNode } from "react";

/** Said beside a text that may hold confidential parts, after what is said of it otherwise. No link: keys would stop there. */
export function ConfidentialHint({ said }: { said?: ReactNode }) {
  return <>{said} Put what only officials may read between [[ and ]].</>;
}
