/** Adds the reader's own time to moments that are shown on other clocks. */
export function addOwnTimes() {
  const own = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });
  for (const element of document.querySelectorAll<HTMLTimeElement>("time[data-own-time]")) {
    const at = new Date(element.dateTime);
    const there = new Intl.DateTimeFormat("en-GB", {
      dateStyle: "long",
      timeStyle: "short",
      timeZone: element.dataset.ownTime,
    });
    if (own.format(at) === there.format(at)) continue;
    const note = document.createElement("span");
    note.className = "app-moment__own";
    note.textContent = ` ${own.format(at)} where you are`;
    (element.nextElementSibling ?? element).after(note);
  }
}
