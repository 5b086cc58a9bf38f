import type { CheckedSnapshot } from "../snapshots/check-snapshot.server.ts";

/** A line for whoever runs the portal: whether a snapshot could be made again. */
export function checkedInWords({ result, hash, made, missing }: CheckedSnapshot) {
  switch (result) {
    case "the same":
      return `The same: made again from the record as it was, it has the hash ${hash}.`;
    case "not the same":
      return `Not the same: the snapshot has the hash ${hash}, and made again it has ${made}.`;
    case "made by another method":
      return `It was made by another version of the method than this one has, so that it cannot be made again. Its hash is ${hash}.`;
    case "the record is not whole any more":
      return `It cannot be made again: what was public then of comments ${missing.join(", ")} is gone. Its hash is ${hash}.`;
  }
}
