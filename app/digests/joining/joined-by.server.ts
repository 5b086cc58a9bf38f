import { embeddingModelOf } from "../models/keep-embeddings.server.ts";
import type { ModelServer } from "../models/model-server.server.ts";
import type { JoinedBy } from "./keep-joined.server.ts";

/** By what key points are joined, as the operator has set it. */
export function joinedBy({ models }: { models: ModelServer | undefined }): JoinedBy {
  return {
    model: models?.embedding ? embeddingModelOf(models) : null,
    dictionaries: "",
    openDictionary: async () => () => null,
  };
}
