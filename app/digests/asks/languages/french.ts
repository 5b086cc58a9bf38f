import type { AskRules } from "../ask-rules.ts";

/** Written, and judged by reading proposals on the Digital Republic bill; no labelled sentences were at hand. */
export const french: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    {
      name: "devrait",
      pattern: /[ '](?:devrait|devraient|devrions|devriez|doivent être|doit être|doit-elle être|se doit de) /,
      weight: 2.5,
    },
    { name: "doit", pattern: /[ '](?:doit|doivent|devez|devra|devront) /, weight: 1.4 },
    { name: "devons", pattern: /[ '](?:devons|dois|doit-on|doivent-ils) /, weight: 0.5 },
    {
      name: "il faut",
      pattern:
        /[ '](?:il (?:ne )?(?:me |nous |vous |lui |leur )?(?:faut|faudra|faudrait)|il (?:ne )?(?:convient|conviendrait|importe)|est (?:donc )?(?:proposé|demandé|suggéré|recommandé)|faut que|faut absolument|y a lieu|est temps|est grand temps|n'est pas trop tard pour) /,
      weight: 2,
    },
    {
      name: "il est nécessaire",
      pattern:
        /[ '](?:est|serait|me semble|semble|paraît|apparaît|me paraît|semblerait|parait) (?:[^ ,.;]+ ){0,2}(?:nécessaire|indispensable|impératif|urgent|essentiel|souhaitable|primordial|capital|crucial|utile|judicieux|opportun|préférable|intéressant|pertinent|bon|bien|mieux|logique|important) (?:de |d'|que |qu')/,
      weight: 2,
    },
    {
      name: "serait bon",
      pattern:
        /[ '](?:serait|seraient|pourrait être|pourraient être) (?:[^ ,.;]+ ){0,3}(?:bon|bien|mieux|utile|souhaitable|intéressante?|préférable|judicieux|nécessaire|pertinent|opportun|idéal|bienvenue?|appréciable) /,
      weight: 1.5,
    },
    {
      name: "nous demandons",
      pattern:
        /[ '](?:demandons|proposons|souhaitons|suggérons|recommandons|préconisons|exigeons|réclamons|sollicitons|invitons|appelons à|appelons le|prions|plaidons|insistons|voulons|refusons|souhaiterais|souhaiterions|aimerais|aimerions|voudrais|voudrions) /,
      weight: 2,
    },
    {
      name: "je demande",
      pattern:
        /[ '](?:je|on|nous|j')(?: ne| vous| leur| lui| me| y)? ?(?:demande|propose|souhaite|suggère|recommande|préconise|exige|réclame|sollicite|invite|appelle|prie|plaide|insiste|veux|voudrais|refuse) /,
      weight: 2,
    },
    {
      name: "demande que",
      pattern:
        /[ '](?:demandent?|proposent?|souhaitent?|suggèrent?|recommandent?|préconisent?|exigent?|réclament?|appellent?) (?:[^ ,.;]+ ){0,3}(?:que |qu'|de |d'|à )/,
      weight: 1.5,
    },
    {
      name: "merci de",
      pattern: /[ '](?:merci de|veuillez|prière de|s'il vous plaît|s'il vous plait|svp|de grâce|pitié) /,
      weight: 2,
    },
    {
      name: "infinitif au début",
      pattern:
        /^ (?:(?:-|–|\d+|[a-h]|[.)(:°]|et|puis|enfin|aussi|donc|ne pas|ne plus|mieux|proposition|à défaut ,|pour cela ,|sinon ,) )*(?:abandonner|abaisser|abroger|accompagner|accorder|adapter|adopter|affirmer|aider|ajouter|allonger|améliorer|appliquer|arrêter|assurer|augmenter|autoriser|bannir|cesser|changer|clarifier|compléter|consacrer|conserver|contraindre|corriger|créer|déclarer|demander|diminuer|distinguer|donner|définir|développer|empêcher|encadrer|encourager|enlever|exclure|exempter|exiger|exonérer|faciliter|faire|favoriser|financer|fixer|former|fournir|garantir|garder|généraliser|imposer|inciter|inclure|informer|inscrire|insérer|instaurer|instituer|interdire|introduire|intégrer|laisser|lever|limiter|lutter|maintenir|mentionner|mettre|modifier|mutualiser|nommer|obliger|offrir|organiser|ouvrir|permettre|porter|pousser|prendre|privilégier|prolonger|promouvoir|protéger|préciser|prévoir|publier|punir|pénaliser|ramener|rappeler que|reconnaître|recourir|rédiger|reformuler|remplacer|rendre|renforcer|renoncer|repousser|respecter|restreindre|retirer|revoir|réaffirmer|réduire|réformer|réserver|réviser|rétablir|sanctionner|sensibiliser|simplifier|soumettre|soutenir|supprimer|séparer|taxer|tenir compte|transformer|uniformiser|utiliser|veiller|viser|élargir|établir|étendre|éviter|étudier|éduquer) /,
      weight: 2,
    },
    {
      name: "impératif au début",
      pattern:
        /^ (?:(?:et|donc|alors|mais|s'il vous plaît|de grâce) ,? ?)?(?:ne )?(?:abandonnez|ajoutez|arrêtez|arrêtons|autorisez|cessez|cessons|changez|donnez|donnons|exigez|faites|faisons|gardez|gardons|imposez|imposons|interdisez|laissez|laissons|limitez|maintenez|mettez|mettons|modifiez|obligez|ouvrez|ouvrons|pensez|permettez|prenez|protégez|protégeons|remplacez|rendez|rendons|respectez|retirez|revoyez|stop|soyez|soyons|supprimez|supprimons|utilisons|évitez|évitons) /,
      weight: 2,
    },
    {
      name: "action au début",
      pattern:
        /^ (?:(?:-|–|\d+|[.)(:]|la|le|l'|une?) ?)*(?:abrogation|ajout|allongement|augmentation|autorisation|création|extension|généralisation|instauration|interdiction|introduction|limitation|maintien|mise en (?:place|œuvre|oeuvre)|modification|obligation|ouverture|publication|réduction|reconnaissance|remplacement|renforcement|report|retrait|révision|suppression) (?:de |d'|du |des |aux? |totale |pour )(?:[^ ]+ ){1,25}$/,
      weight: 1.2,
    },
    {
      name: "proposition",
      pattern:
        /[ '](?:(?:ma|notre|mes|nos|autre) (?:proposition|suggestion|recommandation|demande|solution|idée|souhait)s?|(?:propositions?|suggestions?|recommandations?|amendement|demande) (?:\d+ )?: [^ ]) ?/,
      weight: 1.2,
    },
    {
      name: "pourquoi ne pas",
      pattern: /[ '](?:pourquoi ne pas|pourquoi pas|ne pourrait-on pas|pourrait-on|il suffirait) /,
      weight: 1.6,
    },
    {
      name: "pourrait",
      pattern: /[ '](?:pourrait|pourraient|pourrions|peut être|mériterait|mériteraient|gagnerait) /,
      weight: 0.6,
    },
    {
      name: "conviction",
      pattern:
        /[ '](?:que soient?|qu'il soit|qu'elle soit|qu'ils soient|soit ajouté|soit supprimé|soit remplacé) /,
      weight: 0.6,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "faut-il",
      pattern:
        /[ '](?:faut-il|doit-on|doit-il|devrait-on|devons-nous|doivent-ils|fallait|devait|devaient|aurait dû|auraient dû) /,
      weight: -2,
    },
    {
      name: "devrait permettre",
      pattern:
        /[ '](?:devrait|devraient|doit|doivent) (?:déjà |alors |donc |ainsi )?(?:permettre|entraîner|conduire|avoir lieu|suffire|payer|attendre|subir|faire face) /,
      weight: -1.2,
    },
    {
      name: "texte de loi",
      pattern:
        / (?:ainsi (?:rédigée?s?|modifiée?s?|libellée?s?)|le code de|alinéa est|mots : |est complété par) /,
      weight: -1.5,
    },
    { name: "cité", pattern: /^ " /, weight: -1 },
    {
      name: "si",
      pattern: /[ '](?:se demande|ne sait pas|nous demandons si|je me demande|savoir si) /,
      weight: -2,
    },
  ],
};
