import type { AskRules } from "../ask-rules.ts";

/**
 * Fitted on contributions to the cycling dialogue of Bonn (CIMT), whose label, a position, is wider
 * than an ask. The first four are set by hand: they are how people write about laws, which that dialogue was not about.
 */
export const german: AskRules = {
  isMeasured: true,
  withoutAnyRule: -0.64,
  rules: [
    {
      name: "wir fordern",
      pattern:
        / (?:ich|wir|verband|verein|unternehmen) (?:[^ ,.;]+ ){0,2}(?:fordern?|fordert|verlangen?|verlangt|beantragen?|empfehlen?|empfiehlt|bitten?|plädieren?|appellieren?|rege|regen|schlage|schlagen|ersuchen?|wünschen?) | (?:fordern|empfehlen|bitten|beantragen|ersuchen|schlage|schlagen|rege|regen) (?:[a-zäöü]+ )?(?:ich|wir) /,
      weight: 3,
    },
    {
      name: "das Gesetz muss",
      pattern:
        / (?:[^ ]*(?:gesetz|gesetzgeber|entwurf|behörden?|verwaltung|regierung|ministerium|verordnung|regelung|definition|schwellen?|schwellenwert|ausnahmen?|frist|fristen|kommission|bundestag|pflicht|liste)|artikel|absatz|satz|anhang|es|dies|hier) (?:[^ ,;.]+ ){0,4}(?:muss|müssen|gehören|gehört) | (?:muss|müssen|gehören|gehört) (?:der|die|das|dieser|diese|dieses|es|hier) (?:[^ ,;.]+ ){0,3}(?:gesetz|gesetzgeber|entwurf|behörden?|verwaltung|regierung|ministerium|verordnung|regelung|definition|ausnahmen?|frist) /,
      weight: 2.5,
    },
    {
      name: "darf nicht werden",
      pattern:
        / (?:darf|dürfen) (?:[^ .;]+ ){0,6}(?:nicht|kein|keine|keinen|keinesfalls|niemals) (?:[^ .;]+ ){0,8}(?:werden|sein|bleiben|führen) /,
      weight: 3,
    },
    {
      name: "Befehl an die Behörde",
      pattern:
        /^ (?:bitte |lassen sie |lasst |stoppen sie |streichen sie |ändern sie |nehmen sie |prüfen sie |verzichten sie |behalten sie |machen sie |schaffen sie |sorgen sie |stoppt |streicht |weg mit |schluss mit )/,
      weight: 3,
    },
    { name: "sollte", pattern: / (?:sollten?|solltest|solltet|soll|sollen) /, weight: 1.89 },
    { name: "muss", pattern: / (?:muss|muß|müssen) /, weight: 0.13 },
    { name: "müsste", pattern: / (?:müsste|müssten|müßte|müßten|bedarf|bräuchte|bräuchten) /, weight: 1.65 },
    {
      name: "muss getan werden",
      pattern:
        / (?:muss|muß|müssen|müsste|müssten|kann|können|könnten?|sollten?) (?:[^ .;]+ ){1,14}(?:werden|sein|bleiben|geben|her) /,
      weight: 1.82,
    },
    {
      name: "braucht",
      pattern:
        / (?:braucht es|es braucht|wir brauchen|benötigt|nötig|notwendig|erforderlich|wünschenswert|überfällig|sinnvoll|hilfreich) /,
      weight: 2.02,
    },
    { name: "bitte", pattern: / (?:bitte|bitten) /, weight: 0.27 },
    {
      name: "fordern",
      pattern:
        / (?:fordern?|verlangen?|wünschen?|wünschte|beantragen?|empfehlen?|plädieren?|appellieren?|rege|regen|ersuchen?|schlage|schlagen|vorschlagen|befürworten?|begrüße|begrüßen|lehnen?|sprechen uns) /,
      weight: 0.94,
    },
    {
      name: "Vorschlag",
      pattern:
        / (?:(?:verbesserungs|lösungs)?vorschlag|vorschläge|anregung|bitte|wunsch|forderung|idee|lösung|alternative|abhilfe) /,
      weight: 2.56,
    },
    {
      name: "wäre gut",
      pattern:
        / (?:wäre|wären|fände) (?:[^ .;]+ ){0,14}(?:gut|schön|sinnvoll|besser|wünschenswert|hilfreich|toll|super|wichtig|nötig|angebracht|denkbar|ideal|optimal|prima|klasse|notwendig|erforderlich|möglich|dringend|überlegenswert|lösung|option|alternative) /,
      weight: 0.41,
    },
    { name: "wäre", pattern: / (?:wäre|wären|fände) /, weight: 2.57 },
    { name: "würde", pattern: / (?:würde|würden) /, weight: 2.37 },
    { name: "könnte", pattern: / (?:könnten?|ließe|ließen|kann man|könnte man) /, weight: 2.11 },
    {
      name: "kann nicht",
      pattern: / (?:kann|können|könnten?) (?:[^ .;]+ ){0,6}(?:nicht|kaum|nur|niemand|keiner) /,
      weight: -0.87,
    },
    {
      name: "ist zu tun",
      pattern:
        / (?:ist|sind|wäre|wären|gilt|gehört|gehören) (?:[^ .;]+ ){0,10}(?:zu [^ ]+en|[^ ]+zu[^ ]+en) /,
      weight: 0.7,
    },
    {
      name: "Infinitiv am Ende",
      pattern: /^ (?:[^ ]+ ){0,12}[a-zäöüß]{2,}(?:en|ern|eln) (?:[.!] )*$/,
      keepsCase: true,
      weight: 0.79,
    },
    {
      name: "kurz, Infinitiv am Ende",
      pattern:
        /^ (?!(?:Wir|Ich|Es|Sie|Er|Dies|Das|Diese|Man) )(?:[^ ,]+ ){1,7}[a-zäöüß]{2,}(?:en|ern|eln) (?:[.!] )*$/,
      keepsCase: true,
      weight: 1.72,
    },
    {
      name: "beginnt mit mehr",
      pattern:
        /^ (?:mehr|bessere?[rsn]?|weniger|breitere?[rsn]?|höhere?[rsn]?|kein|keine|keinen|längere|kürzere|durchgängige?[rsn]?|deutliche|eigene|klare?[rs]?|tempo|statt|endlich) /,
      weight: 1.25,
    },
    {
      name: "beginnt mit einer Handlung",
      pattern:
        /^ (?:(?:vollständige|sofortige|bessere|generelle|ersatzlose) )?[^ ]*(?:ung|ausbau|bau|freigabe|abbau|anlage|einsatz|schaffung) (?!fehlt|zwischen)/,
      weight: 1.32,
    },
    {
      name: "beginnt mit einem Infinitiv oder Befehl",
      pattern:
        /^ (?:bitte )?(?:nehmen|streichen|ändern|schaffen|machen|lassen|bauen|führen|geben|sorgen|setzen|prüfen|verzichten|behalten|erhalten|verbieten|erlauben|ermöglichen|stoppen|ziehen|bringen|stellen|legen|verlängern|ergänzen|macht|baut|lasst|streicht|verbietet|nehmt|gebt) /,
      weight: 0.71,
    },
    {
      name: "Verb im Indikativ",
      pattern:
        / (?:ist|sind|war|waren|wird|hat|haben|gibt|geht|fahren|fährt|stehen|steht|kommt|kommen|bin|habe|hatte|wurde|wurden|fehlt|fehlen|endet|führt|parken|liegt) /,
      weight: -1.28,
    },
    {
      name: "Verb im Indikativ, kurz",
      pattern:
        /^ (?:[^ ]+ ){0,9}(?:ist|sind|war|waren|wird|hat|haben|gibt|geht|fahren|fährt|stehen|steht|kommt|kommen|fehlt|fehlen|endet) (?:[^ ]+ ){0,6}$/,
      weight: -0.88,
    },
    {
      name: "man muss",
      pattern:
        / (?:man|ich|wir|radfahrer|radfahrende|fußgänger|autofahrer|sie|er|betroffene|bürger|unternehmen) (?:[^ ,;.]+ ){0,3}(?:muss|muß|müssen|musste|mussten|kann|können) | (?:muss|muß|müssen|musste|mussten) (?:man|ich|wir|sie|er|die radfahrer|radfahrer|der radfahrer) /,
      weight: -1.22,
    },
    { name: "ich", pattern: / (?:ich|mein|meine|mir|mich) /, weight: -0.44 },
    { name: "Frage", pattern: / \? $/, weight: -0.16 },
    {
      name: "statt",
      pattern:
        / (?:statt|stattdessen|anstatt|anstelle|entweder|zumindest|wenigstens|unbedingt|dringend|endlich) /,
      weight: 1.56,
    },
  ],
};
