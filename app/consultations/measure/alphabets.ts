/**
 * The letters that lists are numbered with, in their order. Of those that share a script each adds its own letters to the
 * plain ones: Czech and Slovak have `ch` after `h`, Albanian `dh` after `d`, Spanish `ñ` after `n`.
 */
const latin = "a b c d e f g h i j k l m n o p q r s t u v w x y z".split(" ");

const beyondLatin = [
  "a b c d e f g h ch i j k l m n o p q r s t u v w x y z",
  "a b c č ć d dž đ e f g h i j k l lj m n nj o p r s š t u v z ž",
  "a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v x xh y z zh",
  "a b c d e f g h i j k l m n ñ o p q r s t u v w x y z",
  "a b c d e f g h i j k l m n o p q r s t u v w x y z æ ø å",
  "a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö",
  "a b c d e f g h i j k l m n o p q r s š z ž t u v w õ ä ö ü",
  "a ā b c č d e ē f g ģ h i ī j k ķ l ļ m n ņ o p r s š t u ū v z ž",
];

const bulgarian = "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я".split(" ");
const beyondBulgarian = ["а б в г д ѓ е ж з ѕ и ј к л љ м н њ о п р с т ќ у ф х ц ч џ ш"];

const hangul = [..."가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호"];
const iroha = [
  ..."イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス",
];

/** The letters of a script with their places: those between two plain letters have a place between theirs. */
const latinPlaces = placesOf(latin, beyondLatin);
const cyrillicPlaces = placesOf(bulgarian, beyondBulgarian);
const hangulPlaces = placesOf(hangul, []);
const irohaPlaces = placesOf(iroha, []);

/** Each script of letters under the name of its style. */
export const alphabets = [
  { name: "a", places: latinPlaces },
  { name: "а", places: cyrillicPlaces },
  { name: "가", places: hangulPlaces },
  { name: "イ", places: irohaPlaces },
];

/** Letters of more than one sign, which a list may have between single ones. */
export const digraphs = [...latinPlaces.keys()].filter((letter) => letter.length > 1);

function placesOf(plain: string[], further: string[]) {
  const places = new Map(plain.map((letter, at) => [letter, at + 1]));
  for (const alphabet of further) {
    let between = 0;
    let last = 0;
    for (const letter of alphabet.split(" ")) {
      const place = plain.indexOf(letter) + 1;
      between = place > 0 ? 0 : between + 1;
      last = place || last;
      if (place === 0 && !places.has(letter)) places.set(letter, last + between / 10);
    }
  }
  return places;
}
