const words =
  "the a this our their any each licence export item control list entry provision threshold exporter authority military police end user state paragraph rights human groups journalists harm risk surveillance technology network software research university company smaller firms cost year hours should would could must is are was has been not only where when because under about between before without against for from with of to in on and or but which that we they it proposed measure applies asks requires allows refuses defines covers leaves counts names reports documents shows finds".split(
    " ",
  );

/** English-looking text of about that many characters, in paragraphs; never the same twice. */
export function textOf(length: number) {
  let text = "";
  while (text.length < length) text += `${sentence()}${Math.random() < 0.2 ? "\n\n" : " "}`;
  return text.slice(0, length).trim();
}

function sentence() {
  const chosen = Array.from({ length: 8 + Math.floor(Math.random() * 14) }, word).join(" ");
  return `${chosen.charAt(0).toUpperCase()}${chosen.slice(1)}.`;
}

const word = () => words[Math.floor(Math.random() * words.length)] ?? "export";
