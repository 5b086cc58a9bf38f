import { type ActForTwo, type Deadline, deadlines, type ModerationSettings } from "./settings.ts";

/** One setting that a change made another of. */
export type SettingDifference =
  | { what: "two_people"; before: ActForTwo[]; after: ActForTwo[] }
  | { what: "follow"; before: boolean; after: boolean }
  | { what: Deadline; before: number; after: number }
  | { what: "words"; added: string[]; dropped: string[] };

/** What a change of the settings made other than it was; nothing where they were saved as they were. */
export function settingDifferences(
  before: ModerationSettings,
  after: ModerationSettings,
): SettingDifference[] {
  const [had, has] = [new Set(before.words), new Set(after.words)];
  const words = {
    added: after.words.filter((word) => !had.has(word)),
    dropped: before.words.filter((word) => !has.has(word)),
  };
  const areTwoAlike =
    before.two_people.length === after.two_people.length &&
    after.two_people.every((act) => before.two_people.includes(act));
  return [
    ...(areTwoAlike
      ? []
      : [{ what: "two_people" as const, before: before.two_people, after: after.two_people }]),
    ...(before.follow === after.follow
      ? []
      : [{ what: "follow" as const, before: before.follow, after: after.follow }]),
    ...deadlines
      .filter((deadline) => before[deadline] !== after[deadline])
      .map((what) => ({ what, before: before[what], after: after[what] })),
    ...(words.added.length + words.dropped.length === 0 ? [] : [{ what: "words" as const, ...words }]),
  ];
}
