// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Partners, family, friends, work
  title: 'Pareja, familia, amistades, trabajo',
  // Partners, children, supporting someone, time off, telling people
  summary: 'Pareja, hijos, apoyar a alguien, permisos, contárselo a otros',
  questions: {
    'partners': {
      // How can it affect a partner?
      ask: '¿Cómo puede afectar a la pareja?',
      answer: [
        // A partner can grieve as well, sometimes later or in another way. In a study of couples, some partners had strong stress, anxiety or low mood for months. It was seen less often than in those who had been pregnant.
        'La pareja también puede sentir dolor, a veces más tarde o de otra manera. En un estudio de parejas, algunas tuvieron mucho estrés, ansiedad o ánimo bajo durante meses. Se vio menos que en quienes habían estado embarazadas.',
        // If you are the partner, you can ask for help for yourself. The same signs count for you. See: {#when-help-feelings} If your partner is very upset, see: {#supporting-someone}
        'Si usted es la pareja, puede pedir ayuda para sí. Las mismas señales valen para usted. Vea: {#when-help-feelings} Si su pareja lo está pasando muy mal, vea: {#supporting-someone}',
      ],
      // my partner is sad other half couple relationship wife husband boyfriend girlfriend father
      also: 'mi pareja esta triste esposo marido esposa novio novia padre relacion',
    },
    'children': {
      // What do I tell children?
      ask: '¿Qué les digo a los niños?',
      answer: [
        // Tell them the truth in short, clear words. You could say: “The pregnancy has ended, and we are sad. Nobody made it happen.”
        'Dígales la verdad con palabras cortas y claras. Podría decir: “El embarazo ha terminado, y tenemos pena. Nadie hizo que pasara.”',
        // Children often notice that something is wrong. Avoid words such as “lost” or “asleep”, because they can frighten a child. You may have to say again that nothing they did caused it.
        'Los niños a menudo notan que algo va mal. Evite palabras como “se perdió” o “se durmió”, porque pueden asustar a un niño. Puede que tenga que repetirles que nada de lo que hicieron lo causó.',
        // You choose when you tell them. You can also ask someone close to do it.
        'Usted elige cuándo decírselo. También puede pedir a alguien cercano que lo haga.',
      ],
      // son daughter kids brother sister siblings explain
      also: 'hijo hija niños hermano hermana explicar',
    },
    'supporting-someone': {
      // How do I support someone?
      ask: '¿Cómo apoyo a alguien?',
      answer: [
        // Say that you are sorry, listen without judging, and stay in touch. Saying something is kinder than silence. See: {#what-to-say}
        'Diga que lo siente, escuche sin juzgar y siga en contacto. Decir algo es más amable que el silencio. Vea: {#what-to-say}',
        // They may feel grief, relief, or neither. Do not look for a reason or for something good in it.
        'Esa persona puede sentir dolor, alivio o ninguna de las dos cosas. No busque una razón ni algo bueno en lo que pasó.',
        // Offer help that you can really give. See: {#help-practical}
        'Ofrezca ayuda que de verdad pueda dar. Vea: {#help-practical}',
        // Learn when help is urgent: see {now}. If they may be about to end their life, {call}.
        'Sepa cuándo la ayuda es urgente: vea {now}. Si esa persona puede estar a punto de quitarse la vida, {call}.',
      ],
      // help a friend sister daughter colleague partner had a miscarriage
      also: 'ayudar a una amiga hermana hija compañera pareja tuvo un aborto espontaneo',
    },
    'what-to-say': {
      // What can I say to someone?
      ask: '¿Qué puedo decirle a alguien?',
      answer: [
        // Start with “I’m sorry”, and then let them lead. You could add: “You can talk about it with me, or not.” Or: “I don’t know what to say, but I am here.”
        'Empiece con “Lo siento mucho”, y después siga su ritmo. Puede añadir: “Puedes hablar de eso conmigo, o no.” O: “No sé qué decir, pero estoy aquí.”',
        // Use their words. If they say “baby”, or a name, you can too. If they say “pregnancy”, say that.
        'Use las palabras de esa persona. Si dice “bebé”, o un nombre, usted también puede. Si dice “embarazo”, diga eso.',
        // Do not say “at least”, and do not quote figures. Both make it sound small. See: {#help-say}
        'No diga “al menos”, y no cite cifras. Las dos cosas hacen que parezca pequeño. Vea: {#help-say}',
      ],
      // words message card text condolence sorry what not to say
      also: 'palabras mensaje tarjeta texto pesame condolencias lo siento que no decir',
    },
    'work': {
      // Can I take time off work?
      ask: '¿Puedo faltar al trabajo?',
      answer: [
        {
          local: 'leave',
        },
        // You can also ask for sick leave. Some employers want a note, and you can ask {clinic} for one. If the law gives you no leave, you can still ask for time.
        'También puede pedir una licencia o baja por enfermedad (sick leave). Algunos empleadores piden un certificado médico, y puede pedirlo a {clinic}. Si la ley no le da un permiso, puede pedir tiempo de todos modos.',
      ],
      // sick leave employer boss job bereavement leave pay rights note
      also: 'permiso incapacidad baja jefe empleo licencia duelo pago sueldo derechos justificante',
    },
    'telling-people': {
      // How do I tell people?
      ask: '¿Cómo se lo cuento a los demás?',
      answer: [
        // You choose who to tell, when, and how much. You do not have to tell anyone.
        'Usted elige a quién contárselo, cuándo y cuánto. No tiene que contárselo a nadie.',
        // In a US survey, about 40 in 100 people felt alone after a loss. It may help if one person knows.
        'En una encuesta en Estados Unidos, cerca de 40 de cada 100 personas sintieron soledad después de una pérdida. Puede ayudar que una persona lo sepa.',
        // A short message is enough: “I have had a miscarriage. I don’t want to talk about it yet.” You can also ask someone to tell others for you.
        'Basta un mensaje corto: “He tenido un aborto espontáneo. Todavía no quiero hablar de eso.” También puede pedir a alguien que se lo diga a otros por usted.',
      ],
      // announce news family friends secret message alone
      also: 'anunciar noticia familia amigas secreto mensaje sola contar',
    },
  },
};
