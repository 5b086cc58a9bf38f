/** Says again in words what is typed into fields for a date and a time, while it is typed; see SaidAgain. */
export function sayMomentsAgain() {
  for (const line of document.querySelectorAll<HTMLElement>("[data-said-again]")) {
    const { saidAgain = "", saidFormats, saidWords = "" } = line.dataset;
    const fields = saidAgain
      .split(",")
      .flatMap((name) => [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]);
    const say = () => {
      const [date = "", time = ""] = fields.map(({ value }) => value.trim());
      const at = new Date(`${date}T${time || "00:00"}:00Z`);
      const timeStyle = fields.length > 1 ? ("short" as const) : undefined;
      const format = new Intl.DateTimeFormat(saidFormats, { dateStyle: "full", timeStyle, timeZone: "UTC" });
      line.textContent = Number.isNaN(at.getTime()) ? "" : saidWords.replace("{when}", format.format(at));
    };
    for (const field of fields) field.addEventListener("input", say);
  }
}
