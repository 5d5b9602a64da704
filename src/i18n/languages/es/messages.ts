// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const messages = {
  urgency: {
    // Get help now
    now: 'Busque ayuda médica ahora mismo',
    // Call today
    today: 'Llame por teléfono hoy mismo',
    // Ask soon
    soon: 'Consulte a su equipo médico en los próximos días',
  },
  urgencyWord: {
    // Now
    now: 'Ahora',
    // Today
    today: 'Hoy',
    // Soon
    soon: 'Pronto',
  },
  // your clinic
  yourClinic: 'su equipo médico',
  // the clinic
  theClinic: 'su equipo médico',
  // Also get help now for
  alsoNow: 'Busque ayuda médica ahora mismo también',
  // call %
  call: 'llame al %',
  // call your local emergency number
  callLocal: 'llame al número de emergencias del lugar donde está',
  // your local emergency number
  localEmergency: 'el número de emergencias del lugar donde está',
  // the emergency department
  department: 'a Urgencias del hospital (Emergency Department)',
  painRelief: {
    // paracetamol
    paracetamol: 'paracetamol',
    // acetaminophen
    acetaminophen: 'acetaminofén (acetaminophen)',
    // paracetamol (also called acetaminophen)
    both: 'paracetamol (también llamado acetaminofén; en inglés, acetaminophen)',
  },
  // when to get help now
  nowLink: 'cuándo buscar ayuda médica ahora mismo',
  // who to call today
  todayLink: 'a quién llamar hoy',
  // See
  see: 'Vea',
  // call % on %
  crisisCall: 'llame a % al %',
  // % (%)
  crisisText: '% (%)',
  // find a crisis line near you at %
  crisisNone: 'busque una línea de crisis de su zona en %',
  // ask a nurse, doctor or midwife for a helpline near you
  safetyNone: 'pida a una enfermera, un médico o una partera (midwife) el número de una línea de ayuda cercana',
  // Ask a nurse, doctor or midwife now which way works where you live, before you need it.
  silentNone:
    'Pregunte ahora a una enfermera, un médico o una partera (midwife) qué forma funciona donde usted vive, antes de necesitarla.',
  // Say: “Interpreter, please”, and the name of your language.
  interpreterNone:
    'Diga en inglés: “Interpreter, please. Spanish.” (intérpreter, plis; spánish). Así pide un intérprete de español. No cuelgue.',
  // or
  or: 'o',
  // Who to call today
  whoToCall: 'A quién llamar hoy',
  // Out-of-hours line
  outOfHours: 'Línea telefónica de guardia',
  // When it is closed
  whenClosed: 'Cuando está cerrado',
  // %, midwife or doctor
  clinicOrDoctor: '%, partera (midwife) o médico',
  // If you cannot reach anyone, go to %.
  nobody: 'Si nadie le contesta, vaya %.',
  // Any other bleeding, spotting or cramps: call today, even if they stop.
  anyBleedingToday: 'Cualquier otro sangrado, manchado o dolor como de regla: llame hoy mismo, aunque pare.',
  // Your clinic
  clinicPart: 'Su equipo médico',
  // Clinic website
  clinicWebsite: 'Sitio web de su equipo médico',
  // What it can mean
  meaning: 'Qué puede significar',
  // When you call
  tell: 'Qué decir al llamar',
  // Sources
  sources: 'Fuentes',
  // Compared with these sources on %.
  compared: 'Comparado con estas fuentes: %.',
  // To be compared again by %.
  due: 'Próxima comparación, a más tardar: %.',
  // It should have been compared again by %. Ask your clinic if it is still right.
  overdue: 'Debía compararse de nuevo, a más tardar: %. Pregunte a su equipo médico si sigue siendo correcto.',
  needs: {
    tonight: {
      // Tonight, day and night
      title: 'Esta noche, de día y de noche',
      // listening and crisis lines
      words: 'líneas de escucha y de crisis',
    },
    safety: {
      // If someone hurts or controls you
      title: 'Si alguien le hace daño o controla su vida',
      // abuse, force, feeling unsafe
      words: 'maltrato, violencia, no sentirse a salvo',
    },
    text: {
      // By text or chat
      title: 'Por mensaje o chat',
      // without speaking
      words: 'sin hablar',
    },
    miscarriage: {
      // Miscarriage and loss
      title: 'Aborto espontáneo y pérdida',
      // midwives, charities, counselling
      words: 'parteras (midwives), organizaciones de ayuda, apoyo psicológico',
    },
    near: {
      // Near you
      title: 'Cerca de usted',
      // where you live, or from abroad
      words: 'donde vive, o desde otro país',
    },
    partners: {
      // Partners and family
      title: 'Pareja y familia',
      // partners, children, dads
      words: 'parejas, hijos, padres',
    },
    work: {
      // Work
      title: 'Trabajo',
      // rights, leave, managers
      words: 'derechos, permisos, jefes',
    },
    faith: {
      // Faith
      title: 'Fe',
      // people who share yours
      words: 'personas que la comparten',
    },
    remember: {
      // Ways to remember
      title: 'Formas de recordar',
      // certificates, books
      words: 'certificados, libros',
    },
    helping: {
      // How to help someone
      title: 'Cómo ayudar a alguien',
      // listening, doing, words
      words: 'escuchar, hacer, palabras',
    },
  },
  // Phone
  phone: 'Teléfono',
  // Website
  website: 'Sitio web',
  // Checked: %
  checkedMonth: 'Comprobado: %',
  // Show % more
  showMore: 'Mostrar % más',
  // Email
  email: 'Correo electrónico',
  // If you cannot phone, use a text line or relay service where one is listed. Someone else can also call for you.
  cannotPhone:
    'Si no puede hablar por teléfono, use una línea de mensajes de texto o un servicio para personas sordas, donde haya uno en la lista. Otra persona también puede llamar por usted.',
  // About this leaflet
  about: 'Sobre este folleto',
  // Careleaf sends nothing and keeps nothing about what you read here.
  privacy: 'Careleaf no envía ni guarda nada sobre lo que usted lee aquí.',
  // It is past the date on which it should have been compared with its sources again.
  pastDue: 'Ya pasó la fecha en que debía compararse de nuevo con sus fuentes.',
  // Checked %
  trustChecked: 'Comprobado: %',
  // signed by %
  trustSigned: 'firmado por %',
  // no clinician has signed it yet
  trustUnsigned: 'ningún profesional de la salud lo ha revisado y firmado todavía',
  // some words have changed since
  trustChanged: 'algunas palabras han cambiado desde entonces',
  // In this leaflet
  contents: 'En este folleto',
  contentsShort: {
    // Signs
    symptoms: 'Señales',
    // Questions
    questions: 'Preguntas',
    // People
    support: 'Personas',
    // About
    about: 'Información',
  },
  // Call
  numbers: 'Llamar',
  // Emergency
  emergencyName: 'Emergencia',
  // Keep or share
  keep: 'Guardar o compartir',
  // Print two pages
  printSummary: 'Imprimir dos páginas',
  // when to get help, who to call
  printSummaryNote: 'cuándo buscar ayuda, a quién llamar',
  // Print everything
  printAll: 'Imprimir todo',
  // all answers, sources at the end
  printAllNote: 'todas las respuestas, con las fuentes al final',
  // This leaflet: %
  address: 'Este folleto: %',
  // No clinician has signed this text yet.
  unsigned: 'Ningún profesional de la salud ha revisado y firmado todavía este texto.',
  // Read and signed by % on %.
  signed: 'Leído y firmado por % (fecha: %).',
  // Some words have changed since then.
  changedSince: 'Algunas palabras han cambiado desde entonces.',
  // Words last changed: %.
  contentDate: 'Último cambio de las palabras: %.',
  // Show all
  showAll: 'Mostrar todo',
  // Hide all
  hideAll: 'Ocultar todo',
  // Search this leaflet
  filterLabel: 'Buscar en este folleto',
  // Clear
  filterClear: 'Borrar búsqueda',
  // Nothing has those words. Try one word, or call.
  filterNone: 'Nada contiene esas palabras. Pruebe con una sola palabra, o llame.',
  // 1 result
  filterOne: '1 resultado',
  // % results
  filterMany: '% resultados',
  // Show more
  filterMore: 'Mostrar más',
  filterKinds: {
    // Sign
    sign: 'Señal',
    // Question
    question: 'Pregunta',
    // Someone to talk to
    person: 'Con quién hablar',
  },
  // From your clinic
  fromClinic: 'De su equipo médico',
  // From %
  fromNamed: 'De %',
  // some need help now
  holdsNow: 'algunas necesitan ayuda médica ahora mismo',
  // Call %
  callNamed: 'Llamar a %',
  // See who to call
  callWho: 'Vea a quién llamar',
  // Checked %.
  checked: 'Comprobado: %.',
  // Copy link
  copyLink: 'Copiar enlace',
  // Copied
  copied: 'Copiado',
  // Copy this link
  copyByHand: 'Copie este enlace',
  // Print this leaflet
  print: 'Imprimir este folleto',
  // Leave this page
  leave: 'Salir de esta página',
  // Leaving does not erase this page from your browser’s history. Pressing Shift three times also leaves.
  leaveNote:
    'Salir no borra esta página del historial del navegador. Pulsar la tecla Mayús (Shift) tres veces también sirve para salir.',
};
