/** How a state numbers its law, where the text alone does not tell. */
export interface DraftingHabits {
  /** Its usual levels of paragraphs, from the outermost; a new list stands under the nearest one that is further out. */
  levels?: string[];
  /** Sections begin with a bare number, and `4.1` is a section put in after 4. */
  hasBareSections?: true;
  /** Sections begin with a number and a dot, `3.` or `4.—(1)`, and go on under whatever heading stands between. */
  hasNumberedSections?: true;
  /** `aa)` always stands under a letter. */
  hasDoubleLetters?: true;
  /** The first paragraph of an article has no number, the second has. */
  hasUnnumberedFirst?: true;
  /** Paragraphs without number follow a list; they are the section's, not the last point's. */
  closesListsWithParagraphs?: true;
}

const continental = ["(x)1", "x.1", "x)a"];

const habits: Record<string, DraftingHabits> = {
  AU: { hasBareSections: true, hasNumberedSections: true },
  BG: { levels: ["(x)1", "x.1", "x)а", "x)aa"] },
  CA: { hasBareSections: true, hasNumberedSections: true },
  CZ: { levels: ["(x)1", "x)a", "x.1"] },
  DE: { levels: [...continental, "x)aa", "x)aaa"], hasDoubleLetters: true },
  DK: { hasUnnumberedFirst: true, levels: ["stk1", "x)1", "x)a"] },
  EE: { levels: ["(x)1", "x)1", "x)a"] },
  FI: { levels: ["x)1", "x)a"], closesListsWithParagraphs: true },
  GB: { hasNumberedSections: true },
  JP: { hasUnnumberedFirst: true, levels: ["x1", "一一", "イイ", "(x)1", "(x)i"] },
  KR: { levels: ["①①", "x.1", "x.가", "x)1", "x)가"] },
  LV: { levels: ["(x)1", "x)1", "x)a"], hasNumberedSections: true },
  MK: { levels: ["(x)1", "x)1", "x)а"] },
  NZ: { hasBareSections: true, hasNumberedSections: true },
  SK: { levels: ["(x)1", "x)a", "x.1"] },
};

/** The habits of a government, by its ISO 3166 code; of one that is not known, or that has none of its own, those of the text alone. */
export function habitsOf(government: string | null | undefined): DraftingHabits {
  return habits[government ?? ""] ?? {};
}
