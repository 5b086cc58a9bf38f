import { describe, expect, test } from "vitest";
import { detectLanguage } from "#app/content/language.server.ts";

const sentences = {
  bg: "Подкрепяме предложението, защото защитава правата на човека.",
  ca: "Donem suport a la proposta perquè protegeix els drets de les persones.",
  cs: "Návrh podporujeme, protože chrání lidská práva a svobodu tisku.",
  da: "Vi støtter forslaget, fordi det beskytter menneskerettighederne, men det bør træde i kraft senere.",
  de: "Wir begrüßen den Vorschlag, halten aber die Frist für zu kurz.",
  en: "We support the proposal, but the deadline is too short.",
  es: "Apoyamos la propuesta, pero el plazo es demasiado corto.",
  et: "Me toetame ettepanekut, kuid tähtaeg on liiga lühike.",
  fi: "Kannatamme ehdotusta, mutta määräaika on liian lyhyt.",
  fr: "Nous soutenons la proposition, mais le délai est trop court.",
  hr: "Podržavamo prijedlog ministarstva, ali rok je prekratak za tvrtke.",
  ja: "数字監視の輸出許可に反対します。",
  ko: "우리는 이 제안을 지지합니다.",
  lv: "Mēs atbalstām priekšlikumu, bet termiņš ir pārāk īss.",
  mk: "Го поддржуваме предлогот, но рокот е премногу краток за нашите компании.",
  nl: "Wij steunen het voorstel, maar de termijn is te kort.",
  no: "Vi støtter forslaget, men fristen er altfor kort for oss som jobber med forskning.",
  sk: "Návrh podporujeme, pretože chráni ľudské práva a slobodu tlače.",
  sq: "Ne e mbështesim propozimin, por afati është shumë i shkurtër.",
  sr: "Подржавамо предлог министарства, али је рок прекратак за предузећа.",
};

describe("the language of a text", () => {
  test.each(Object.entries(sentences))("is told from one sentence (%s)", async (language, sentence) => {
    expect(await detectLanguage(sentence)).toBe(language);
  });

  test.each(["", "OK", "I oppose.", "ECCN 5A004.a, 4D004", "— 42 —"])(
    "is not guessed from %j",
    async (text) => {
      expect(await detectLanguage(text)).toBeNull();
    },
  );
});
