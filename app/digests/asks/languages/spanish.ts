import type { AskRules } from "../ask-rules.ts";

/** Written by knowing the language; no labelled sentences were at hand. */
export const spanish: AskRules = {
  isMeasured: false,
  withoutAnyRule: -1,
  rules: [
    {
      name: "should",
      pattern: / (?:debería|deberían|deberíamos|debiera|debieran|deberá|deberán|debe ser|deben ser) /,
      weight: 2,
    },
    {
      name: "must",
      pattern: / (?:debe|deben|debemos|tienen? que|tendrían? que|habría que|necesitamos|necesita|requiere) /,
      weight: 1.2,
    },
    {
      name: "it is necessary",
      pattern:
        / (?:hay que|hace falta|urge|es hora de|conviene|convendría|(?:es|sería|resulta|considero|consideramos|parece|vemos) (?:muy )?(?:necesario|preciso|imprescindible|indispensable|conveniente|deseable|recomendable|urgente|fundamental|esencial|importante|bueno|mejor|oportuno|útil|adecuado) (?:que|[^ ]+(?:ar|er|ir|arse|erse|irse|arlo|arla|erlo))) /,
      weight: 2,
    },
    {
      name: "we ask",
      pattern:
        / (?:solicito|solicitamos|pido|pedimos|propongo|proponemos|recomiendo|recomendamos|sugiero|sugerimos|exijo|exigimos|insto|instamos|ruego|rogamos|reclamo|reclamamos|demandamos|quisiera|quisiéramos|quiero que|queremos que|espero que|esperamos que|me gustaría|nos gustaría|invitamos|llamamos|abogamos|apoyamos que|agradecería|agradeceríamos|me opongo a que|nos oponemos a que) /,
      weight: 2,
    },
    {
      name: "it is asked",
      pattern:
        / (?:se (?:le |les )?(?:solicita|propone|recomienda|sugiere|pide|ruega|exige|insta)|(?:solicita|propone|recomienda|sugiere|pide|exige|insta) (?:a [^ ]+ )?que) /,
      weight: 2,
    },
    { name: "please", pattern: / (?:por favor|hagan el favor|tengan en cuenta) /, weight: 2 },
    {
      name: "begins with an infinitive",
      pattern:
        /^ (?:(?:-|–|\d+|[a-h]|[.)(:]|y|también|además|no|,) )*(?:abandonar|aclarar|adaptar|adoptar|agregar|ampliar|añadir|aplazar|aplicar|asegurar|aumentar|autorizar|cambiar|clarificar|considerar|corregir|crear|dar|definir|derogar|dejar|detener|eliminar|establecer|evitar|excluir|exigir|eximir|extender|facilitar|fijar|fomentar|garantizar|hacer|impedir|imponer|incluir|incorporar|introducir|limitar|mantener|mejorar|modificar|obligar|permitir|poner|precisar|prohibir|proteger|prever|publicar|quitar|reconocer|rechazar|reducir|reforzar|regular|reemplazar|respetar|restringir|retirar|revisar|sancionar|simplificar|suprimir|sustituir|tener en cuenta|ampliar|prorrogar|subir|bajar) /,
      weight: 2,
    },
    {
      name: "begins with that",
      pattern: /^ (?:(?:-|–|\d+|[.)(]|y|,) )*que (?:se|no|el|la|los|las|haya|sea|todos|toda) /,
      weight: 1.5,
    },
    {
      name: "imperative",
      pattern:
        /^ (?:(?:y|pero|entonces|no|,) )*(?:eliminen|retiren|permitan|prohíban|prohiban|cambien|modifiquen|mantengan|dejen|paren|detengan|revisen|consideren|incluyan|añadan|aclaren|amplíen|respeten|escuchen|garanticen|rechacen|reduzcan|quiten|deroguen|exijan|elimine|retire|permita|prohíba|modifique|mantenga|revise|considere|incluya|añada|aclare) /,
      weight: 2,
    },
    {
      name: "begins with a measure",
      pattern:
        /^ (?:(?:-|–|\d+|[.)(]|la|el|una|un) )*(?:ampliación|aclaración|creación|derogación|eliminación|exclusión|exención|inclusión|introducción|limitación|modificación|prohibición|prórroga|reducción|retirada|revisión|supresión|sustitución) (?:del?|de) (?:[^ ]+ ){1,20}$/,
      weight: 1.2,
    },
    {
      name: "my proposal",
      pattern:
        / (?:(?:mi|nuestra|mis|nuestras|otra) (?:propuesta|sugerencia|petición|recomendación|solicitud|solución)|propuestas? :|por qué no) /,
      weight: 1.2,
    },
    { name: "question", pattern: / \? $/, weight: -1 },
    {
      name: "whether it should",
      pattern:
        / (?:si|cuándo|cómo|quién) (?:se |no )?(?:debe|deben|debería|deberían) | (?:debía|debían|debió|debieron|tuve que|tuvimos que|debería haber|deberían haber) /,
      weight: -2,
    },
    { name: "quoted", pattern: /^ " /, weight: -1 },
  ],
};
