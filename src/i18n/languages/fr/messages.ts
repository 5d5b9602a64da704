// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const messages = {
  urgency: {
    // Get help now
    now: 'Demandez de l’aide médicale tout de suite',
    // Call today
    today: 'Téléphonez aujourd’hui même',
    // Ask soon
    soon: 'Parlez-en à votre équipe dans les prochains jours',
  },
  urgencyWord: {
    // Now
    now: 'Tout de suite',
    // Today
    today: 'Aujourd’hui',
    // Soon
    soon: 'Prochains jours',
  },
  // your clinic
  yourClinic: 'votre équipe soignante',
  // the clinic
  theClinic: 'votre équipe soignante',
  // Also get help now for
  alsoNow: 'Demandez aussi de l’aide médicale tout de suite pour',
  // call %
  call: 'appelez le %',
  // call your local emergency number
  callLocal: 'appelez le numéro d’urgence du pays où vous êtes',
  // your local emergency number
  localEmergency: 'le numéro d’urgence du pays où vous êtes',
  // the emergency department
  department: 'aux urgences de l’hôpital',
  painRelief: {
    // paracetamol
    paracetamol: 'le paracétamol',
    // acetaminophen
    acetaminophen: 'l’acétaminophène (acetaminophen)',
    // paracetamol (also called acetaminophen)
    both: 'le paracétamol (aussi appelé acétaminophène)',
  },
  // when to get help now
  nowLink: 'quand demander de l’aide médicale tout de suite',
  // who to call today
  todayLink: 'qui appeler aujourd’hui',
  // See
  see: 'Consulter',
  // call % on %
  crisisCall: 'appelez % au %',
  // % (%)
  crisisText: '% (%)',
  // find a crisis line near you at %
  crisisNone: 'trouvez une ligne de crise près de chez vous sur %',
  // ask a nurse, doctor or midwife for a helpline near you
  safetyNone: 'demandez à un médecin, à une infirmière ou à une sage-femme une ligne d’écoute près de chez vous',
  // Ask a nurse, doctor or midwife now which way works where you live, before you need it.
  silentNone:
    'Demandez dès maintenant à un médecin, à une infirmière ou à une sage-femme quel moyen fonctionne là où vous vivez, avant d’en avoir besoin.',
  // Say: “Interpreter, please”, and the name of your language.
  interpreterNone:
    'Dites en anglais : « Interpreter, please. French. » (un interprète, s’il vous plaît, français). Ne raccrochez pas.',
  // or
  or: 'ou',
  // Who to call today
  whoToCall: 'Qui appeler aujourd’hui',
  // Out-of-hours line
  outOfHours: 'Ligne de garde',
  // When it is closed
  whenClosed: 'Quand c’est fermé',
  // %, midwife or doctor
  clinicOrDoctor: '%, sage-femme ou médecin',
  // If you cannot reach anyone, go to %.
  nobody: 'Si vous ne pouvez joindre personne, allez %.',
  // Any other bleeding, spotting or cramps: call today, even if they stop.
  anyBleedingToday:
    'Tout autre saignement, quelques taches de sang ou des douleurs comme pendant les règles : téléphonez aujourd’hui même, même si cela s’arrête.',
  // Your clinic
  clinicPart: 'Votre équipe soignante',
  // Clinic website
  clinicWebsite: 'Site web de l’équipe soignante',
  // What it can mean
  meaning: 'Ce que cela peut vouloir dire',
  // When you call
  tell: 'Que dire au téléphone',
  // Sources
  sources: 'Sources',
  // Compared with these sources on %.
  compared: 'Comparé à ces sources : %.',
  // To be compared again by %.
  due: 'Prochaine comparaison prévue : %.',
  // It should have been compared again by %. Ask your clinic if it is still right.
  overdue: 'La comparaison suivante était prévue : %. Demandez à votre équipe soignante si c’est toujours juste.',
  needs: {
    tonight: {
      // Tonight, day and night
      title: 'Cette nuit, jour et nuit',
      // listening and crisis lines
      words: 'écoute et lignes de crise',
    },
    safety: {
      // If someone hurts or controls you
      title: 'Si quelqu’un vous fait du mal ou vous contrôle',
      // abuse, force, feeling unsafe
      words: 'violences, contrainte, insécurité',
    },
    text: {
      // By text or chat
      title: 'Par SMS ou chat',
      // without speaking
      words: 'sans parler',
    },
    miscarriage: {
      // Miscarriage and loss
      title: 'Fausse couche et perte',
      // midwives, charities, counselling
      words: 'sages-femmes, associations, soutien',
    },
    near: {
      // Near you
      title: 'Près de chez vous',
      // where you live, or from abroad
      words: 'là où vous vivez, ou de l’étranger',
    },
    partners: {
      // Partners and family
      title: 'Partenaires et famille',
      // partners, children, dads
      words: 'partenaires, enfants, pères',
    },
    work: {
      // Work
      title: 'Travail',
      // rights, leave, managers
      words: 'droits, congé, responsables',
    },
    faith: {
      // Faith
      title: 'Religion',
      // people who share yours
      words: 'des gens de votre religion',
    },
    remember: {
      // Ways to remember
      title: 'Façons de se souvenir',
      // certificates, books
      words: 'certificats, livres',
    },
    helping: {
      // How to help someone
      title: 'Comment aider quelqu’un',
      // listening, doing, words
      words: 'écouter, agir, trouver les mots',
    },
  },
  // Phone
  phone: 'Téléphone',
  // Website
  website: 'Site web',
  // Checked: %
  checkedMonth: 'Vérifié : %',
  // Show % more
  showMore: 'En afficher % de plus',
  // Email
  email: 'E-mail',
  // If you cannot phone, use a text line or relay service where one is listed. Someone else can also call for you.
  cannotPhone:
    'Si vous ne pouvez pas téléphoner, utilisez une ligne par SMS ou un service relais, quand il y en a un dans la liste. Quelqu’un peut aussi appeler pour vous.',
  // About this leaflet
  about: 'À propos de cette brochure',
  // Careleaf sends nothing and keeps nothing about what you read here.
  privacy: 'Careleaf n’envoie rien et ne garde rien de ce que vous lisez ici.',
  // It is past the date on which it should have been compared with its sources again.
  pastDue: 'La date prévue pour comparer de nouveau ce texte à ses sources est passée.',
  // Checked %
  trustChecked: 'Vérifié : %',
  // signed by %
  trustSigned: 'signé par %',
  // no clinician has signed it yet
  trustUnsigned: 'aucun professionnel de santé ne l’a encore signé',
  // some words have changed since
  trustChanged: 'certains mots ont changé depuis',
  // In this leaflet
  contents: 'Dans cette brochure',
  contentsShort: {
    // Signs
    symptoms: 'Signes',
    // Questions
    questions: 'Questions',
    // People
    support: 'Personnes',
    // About
    about: 'À propos',
  },
  // Call
  numbers: 'Appeler',
  // Emergency
  emergencyName: 'Urgence',
  // Keep or share
  keep: 'Garder ou partager',
  // Print two pages
  printSummary: 'Imprimer deux pages',
  // when to get help, who to call
  printSummaryNote: 'quand demander de l’aide, qui appeler',
  // Print everything
  printAll: 'Tout imprimer',
  // all answers, sources at the end
  printAllNote: 'toutes les réponses, sources à la fin',
  // This leaflet: %
  address: 'Cette brochure : %',
  // No clinician has signed this text yet.
  unsigned: 'Aucun professionnel de santé n’a encore vérifié et signé ce texte.',
  // Read and signed by % on %.
  signed: 'Lu et signé par % le %.',
  // Some words have changed since then.
  changedSince: 'Certains mots ont changé depuis.',
  // Words last changed: %.
  contentDate: 'Dernière modification du texte : %.',
  // Show all
  showAll: 'Tout afficher',
  // Hide all
  hideAll: 'Tout masquer',
  // Search this leaflet
  filterLabel: 'Chercher dans cette brochure',
  // Clear
  filterClear: 'Effacer la recherche',
  // Nothing has those words. Try one word, or call.
  filterNone: 'Rien ne contient ces mots. Essayez un seul mot, ou appelez.',
  // 1 result
  filterOne: '1 résultat',
  // % results
  filterMany: '% résultats',
  // Show more
  filterMore: 'Afficher plus',
  filterKinds: {
    // Sign
    sign: 'Signe',
    // Question
    question: 'Question',
    // Someone to talk to
    person: 'Quelqu’un à qui parler',
  },
  // From your clinic
  fromClinic: 'De votre équipe soignante',
  // From %
  fromNamed: 'De la part de %',
  // some need help now
  holdsNow: 'certains signes demandent de l’aide tout de suite',
  // Call %
  callNamed: 'Appeler %',
  // See who to call
  callWho: 'Voir qui appeler',
  // Checked %.
  checked: 'Vérifié : %.',
  // Copy link
  copyLink: 'Copier le lien',
  // Copied
  copied: 'Lien copié',
  // Copy this link
  copyByHand: 'Copiez ce lien',
  // Print this leaflet
  print: 'Imprimer cette brochure',
  // Leave this page
  leave: 'Quitter cette page',
  // Leaving does not erase this page from your browser’s history. Pressing Shift three times also leaves.
  leaveNote:
    'Quitter cette page ne l’efface pas de l’historique de votre navigateur. Appuyer trois fois sur la touche Majuscule (Shift) fait aussi quitter la page.',
};
