import { hashOf } from "../building/verbatim.server.ts";
import { embeddingModelOf } from "../models/keep-embeddings.server.ts";
import type { ModelServer } from "../models/model-server.server.ts";
import { listDictionaries } from "./dictionaries/dictionary-files.server.ts";
import { openDictionaries } from "./dictionaries/open-dictionaries.server.ts";
import type { JoinedBy } from "./keep-joined.server.ts";

interface JoiningSettings {
  models: ModelServer | undefined;
  /** A folder with bilingual dictionaries. */
  dictionaries: string | undefined;
}

/** By what key points are joined, as the operator has set it. */
export async function joinedBy({ models, dictionaries }: JoiningSettings): Promise<JoinedBy> {
  const files = dictionaries ? await listDictionaries(dictionaries) : [];
  return {
    model: models?.embedding ? embeddingModelOf(models) : null,
    dictionaries: files.length > 0 ? hashOf(files.map(({ state }) => state).join("\n")) : "",
    openDictionary: async (wanted) =>
      dictionaries && files.length > 0 ? openDictionaries(dictionaries, wanted) : () => null,
  };
}
