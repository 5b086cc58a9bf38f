/** A theme's phrases as its name: "Scientific research, grants"; a theme without a phrase fit to print is of other points. */
export function nameInWords([first = "Other points", ...others]: string[], language: string) {
  return [first.charAt(0).toLocaleUpperCase(language) + first.slice(1), ...others].join(
    language === "ja" || language === "zh" ? "、" : ", ",
  );
}
