/** What has to be put right in a template; `near` are the words around the place. */
export interface TemplateProblem {
  why:
    | "unknown"
    | "unclosed"
    | "unopened"
    | "digest missing"
    | "digest twice"
    | "digest in text"
    | "digest elsewhere"
    | "other program"
    | "too long";
  tag?: string;
  near?: string;
}

/** Thrown where a document cannot be made in a template. */
export class TemplateUnfit extends Error {
  override readonly name = "TemplateUnfit";
  readonly problems: TemplateProblem[];

  constructor(problems: TemplateProblem[]) {
    super(problems.map(({ why, tag, near }) => [why, tag, near].filter(Boolean).join(" ")).join("; "));
    this.problems = problems;
  }
}
