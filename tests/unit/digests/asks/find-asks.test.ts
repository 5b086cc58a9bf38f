import { describe, expect, test } from "vitest";
import { askWeight, isAsk, languagesWithAsks } from "#app/digests/asks/find-asks.ts";

/** In each language two sentences or more that ask, and two that only tell, wonder or ask a question. */
const sentences: Record<string, { asks: string[]; others: string[] }> = {
  en: {
    asks: [
      "The agency should keep the exemption for published research.",
      "Please extend the comment period by sixty days.",
      "We urge the Department to withdraw the rule.",
      "Do not remove the threshold of 500 cameras.",
      "The term “surveillance” needs to be defined.",
      "If a licence is refused, the exporter should be told why.",
      "I would like to see a list of the items concerned.",
      "Small exporters must be exempted.",
    ],
    others: [
      "We have sold cameras to cities since 1990.",
      "The threshold of 500 cameras is too high.",
      "Why should I pay for that?",
      "My colleague was told that a licence would take a year.",
      "There is no need to add words to this.",
      "I strongly oppose this rule.",
    ],
  },
  de: {
    asks: [
      "Die Definition sollte enger gefasst werden.",
      "Wir fordern, dass § 7 Abs. 2 gestrichen wird.",
      "Der Gesetzgeber muss Ausnahmen für die Forschung zulassen.",
      "Bitte streichen Sie Absatz 3.",
      "Frist auf sechs Monate verlängern",
    ],
    others: [
      "Die Schwelle von 500 Kameras ist zu hoch.",
      "Wir liefern seit 1990 Kameras nach Asien.",
      "Die Verordnung führt zu hohen Kosten.",
      "Auf eine Antwort wartet man heute schon lange.",
    ],
  },
  fr: {
    asks: [
      "L'article 4 devrait être supprimé.",
      "Nous demandons que le seuil soit abaissé.",
      "Il faut une exception pour la recherche.",
      "Supprimer le mot « notamment » à l’alinéa 2.",
      "Il serait souhaitable de préciser cette définition.",
    ],
    others: [
      "Ce seuil est trop élevé.",
      "Faut-il vraiment en parler ?",
      "Nous vendons des caméras depuis 1990.",
      "Après le premier alinéa, il est inséré un alinéa ainsi rédigé :",
    ],
  },
  es: {
    asks: [
      "El umbral debería reducirse a cien cámaras.",
      "Solicitamos que se elimine el artículo 4.",
      "Es necesario que se aclare la definición.",
      "Eliminar el apartado 2 del artículo 7.",
    ],
    others: ["El umbral es demasiado alto.", "¿Quién debería pagar esto?", "Vendemos cámaras desde 1990."],
  },
  nl: {
    asks: [
      "De drempel zou lager moeten zijn.",
      "Wij verzoeken u artikel 4 te schrappen.",
      "Het begrip moet nader worden omschreven.",
      "Schrap artikel 4.",
    ],
    others: ["De drempel is te hoog.", "Wij verkopen sinds 1990 camera's.", "Wie heeft dat bedacht?"],
  },
  da: {
    asks: ["Grænsen bør sænkes.", "Vi opfordrer ministeriet til at trække forslaget tilbage.", "Fjern § 4."],
    others: ["Grænsen er for høj.", "Vi har solgt kameraer siden 1990.", "Hvem har fundet på det?"],
  },
  no: {
    asks: ["Terskelen bør senkes.", "Vi ber departementet om å trekke forslaget.", "Fjern § 4."],
    others: ["Terskelen er for høy.", "Vi har solgt kameraer siden 1990.", "Hvem har funnet på dette?"],
  },
  sv: {
    asks: ["Tröskeln bör sänkas.", "Vi föreslår att undantaget behålls.", "Stryk 4 §."],
    others: ["Tröskeln är för hög.", "Vi har sålt kameror sedan 1990.", "Vem har kommit på det?"],
  },
  fi: {
    asks: ["Kynnystä tulisi laskea.", "Ehdotamme, että 4 § poistetaan.", "Määritelmä on tarkennettava."],
    others: ["Kynnys on liian korkea.", "Olemme myyneet kameroita vuodesta 1990.", "Pitäisikö näin olla?"],
  },
  et: {
    asks: ["Künnist tuleks alandada.", "Palume § 4 välja jätta.", "Eemaldage § 4."],
    others: ["Künnis on liiga kõrge.", "Oleme müünud kaameraid aastast 1990.", "Kes selle välja mõtles?"],
  },
  lv: {
    asks: ["Slieksni vajadzētu samazināt.", "Lūdzam svītrot 4. pantu.", "Definīcija ir jāprecizē."],
    others: ["Slieksnis ir pārāk augsts.", "Mēs pārdodam kameras kopš 1990. gada.", "Kas to izdomāja?"],
  },
  cs: {
    asks: ["Práh by měl být nižší.", "Žádáme, aby byl článek 4 vypuštěn.", "Vypustit § 4 odst. 2."],
    others: ["Práh je příliš vysoký.", "Kamery prodáváme od roku 1990.", "Kdo to vymyslel?"],
  },
  sk: {
    asks: ["Prah by mal byť nižší.", "Žiadame, aby sa článok 4 vypustil.", "Vypustiť § 4 ods. 2."],
    others: ["Prah je príliš vysoký.", "Kamery predávame od roku 1990.", "Kto to vymyslel?"],
  },
  hr: {
    asks: [
      "Prag bi trebao biti niži.",
      "Predlažemo da se članak 4. briše.",
      "Potrebno je pojasniti definiciju.",
    ],
    others: ["Prag je previsok.", "Kamere prodajemo od 1990. godine.", "Tko je to smislio?"],
  },
  sr: {
    asks: ["Праг би требало смањити.", "Predlažemo da se član 4 briše.", "Захтевамо да се брише члан 4."],
    others: ["Праг је превисок.", "Kamere prodajemo od 1990. godine.", "Ко је то смислио?"],
  },
  bg: {
    asks: ["Прагът трябва да бъде намален.", "Предлагаме чл. 4 да отпадне.", "Да се уточни определението."],
    others: ["Прагът е твърде висок.", "Продаваме камери от 1990 г.", "Кой измисли това?"],
  },
  mk: {
    asks: ["Прагот треба да се намали.", "Предлагаме член 4 да се избрише.", "Да се појасни поимот."],
    others: ["Прагот е превисок.", "Продаваме камери од 1990 година.", "Кој го смисли ова?"],
  },
  sq: {
    asks: ["Pragu duhet të ulet.", "Propozojmë që neni 4 të hiqet.", "Ju lutem sqaroni përkufizimin."],
    others: ["Pragu është tepër i lartë.", "Ne shesim kamera që nga viti 1990.", "Kush e mendoi këtë?"],
  },
  ja: {
    asks: [
      "基準を引き下げるべきである。",
      "第四条を削除してください。",
      "研究目的の輸出は対象外とすることを求めます。",
      "定義を明確にする必要がある。",
    ],
    others: ["基準が高すぎる。", "当社は一九九〇年からカメラを販売している。", "許可は必要か。"],
  },
  ko: {
    asks: ["기준을 낮춰야 한다.", "제4조를 삭제해 주시기 바랍니다.", "정의를 명확히 할 필요가 있습니다."],
    others: [
      "기준이 너무 높다.",
      "당사는 1990년부터 카메라를 판매하고 있습니다.",
      "누가 이것을 생각했습니까?",
    ],
  },
};

describe("asks", () => {
  test.each(Object.entries(sentences))(
    "are told from what only says something (%s)",
    (language, { asks, others }) => {
      expect(asks.filter((sentence) => !isAsk(sentence, language))).toEqual([]);
      expect(others.filter((sentence) => isAsk(sentence, language))).toEqual([]);
    },
  );

  test("are found however their quotation marks, apostrophes and letters were typed", () => {
    expect(isAsk("DON’T REMOVE THE “THRESHOLD”!", "en")).toBe(true);
    expect(isAsk("Plea\u00adse ｅｘｔｅｎｄ the period.", "en")).toBe(true);
    expect(isAsk("L’article 4 devrait être supprimé.", "fr")).toBe(true);
  });

  test("are not what somebody else is quoted to ask", () => {
    const own = askWeight("All lawyers should be banned from this.", "en");
    expect(askWeight('He said "all lawyers should be banned from this".', "en")).toBeLessThan(own);
  });

  test("are found in a variety of a language, and in none that has no rules", () => {
    expect(isAsk("Please extend the period.", "en-GB")).toBe(true);
    expect(isAsk("Please extend the period.", "mi")).toBe(false);
    expect(isAsk("Please extend the period.", "")).toBe(false);
  });

  test("are measured in English and German alone, and the list says so", () => {
    const measured = languagesWithAsks.filter(({ isMeasured }) => isMeasured);
    expect(measured.map(({ language }) => language)).toEqual(["de", "en"]);
    expect(languagesWithAsks.map(({ language }) => language)).toEqual(
      expect.arrayContaining(Object.keys(sentences)),
    );
  });
});
