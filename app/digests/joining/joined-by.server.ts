import { openDictionaries } from "./dictionaries/open-dictionaries.server.ts";
import { findSources, type JoiningSettings } from "./joining-state.server.ts";
import type { JoinedBy } from "./keep-joined.server.ts";

/** By what key points are joined, as the operator has set it. */
export async function joinedBy(settings: JoiningSettings): Promise<JoinedBy> {
  const sources = await findSources(settings);
  const { dictionaries } = settings;
  return {
    ...sources,
    openDictionary: async (wanted) =>
      dictionaries && sources.dictionaries !== "" ? openDictionaries(dictionaries, wanted) : () => null,
  };
}
