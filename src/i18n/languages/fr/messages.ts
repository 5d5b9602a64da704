// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const messages = {
  urgency: {
    // Get help now
    now: 'Demandez de l’aide médicale tout de suite',
    // Call today
    today: 'Téléphonez aujourd’hui même',
    // Ask soon
    soon: 'Parlez-en dans les prochains jours',
  },
  urgencyWord: {
    // Now
    now: 'Tout de suite',
    // Today
    today: 'Aujourd’hui',
    // Soon
    soon: 'Ces jours-ci',
  },
  // your clinic
  yourClinic: 'votre équipe soignante',
  // the clinic
  theClinic: 'votre équipe soignante',
  // Also get help now for
  alsoNow: 'Demandez aussi de l’aide médicale tout de suite si vous avez l’un de ces signes',
  // call %
  call: 'appelez le %',
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
  crisisCall: 'appelez % au %',
  // % (%)
  crisisText: '% (%)',
  // find a crisis line near you at %
  crisisNone: 'trouvez une ligne de crise près de chez vous sur %',
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
  // Who to call, in this order
  whoToCall: 'Qui appeler, dans cet ordre',
  // Call % on %.
  callClinic: 'Appelez % au %.',
  // Call %, or your midwife or doctor.
  callClinicNoPhone: 'Appelez %, ou votre sage-femme ou votre médecin.',
  // When it is closed: call the out-of-hours line on %.
  outOfHours: 'Quand c’est fermé : appelez la ligne de garde au %.',
  // Call % on %.
  adviceLine: 'Appelez % au %.',
  // Call %.
  adviceElsewhere: 'Appelez %.',
  // If you cannot reach anyone, go to %.
  nobody: 'Si vous ne pouvez joindre personne, allez %.',
  // Any other bleeding in pregnancy: call today.
  anyBleedingToday: 'Tout autre saignement pendant la grossesse : téléphonez aujourd’hui même.',
  // Your clinic
  clinicPart: 'Votre équipe soignante',
  // Clinic website
  clinicWebsite: 'Site web de l’équipe soignante',
  // Open: %
  hours: 'Horaires : %',
  // What it can mean
  meaning: 'Ce que cela peut vouloir dire',
  // When you call
  tell: 'Que dire au téléphone',
  // Sources
  sources: 'Sources',
  // Compared with these sources on %.
  compared: 'Comparé à ces sources : %.',
  // To be compared again by %.
  due: 'Prochaine comparaison prévue : %.',
  // It should have been compared again by %. Ask your clinic if it is still right.
  overdue: 'La comparaison suivante était prévue : %. Demandez à votre équipe soignante si c’est toujours juste.',
  supportGroups: {
    // Talk to someone
    talk: 'Parler à quelqu’un',
    // Miscarriage and baby loss charities
    charity: 'Associations pour la fausse couche et la perte d’un bébé',
    // Groups, partners, work and faith
    community: 'Groupes, partenaires, travail et religion',
    // Ways to remember
    memorials: 'Façons de se souvenir',
    // How to help someone
    helping: 'Comment aider quelqu’un',
  },
  // We could not confirm this contact, so no number is shown.
  toCheck: 'Ce contact n’a pas pu être vérifié ; aucun numéro n’est donc affiché.',
  // Details from: %.
  seen: 'Informations tirées de : %.',
  // Website
  website: 'Site web',
  // Email
  email: 'E-mail',
  // If you cannot phone, use a text line or relay service where one is listed. Someone else can also call for you.
  cannotPhone:
    'Si vous ne pouvez pas téléphoner, utilisez une ligne par SMS ou un service relais, quand il y en a un dans la liste. Quelqu’un peut aussi appeler pour vous.',
  // About this leaflet
  about: 'À propos de cette brochure',
  // Careleaf sends nothing and keeps nothing about what you read here.
  privacy: 'Careleaf n’envoie rien et ne garde rien de ce que vous lisez ici.',
  // No clinician has signed this text yet.
  unsigned:
    'Aucun professionnel de santé ni traducteur agréé n’a encore vérifié et signé ce texte. Pour toute question, parlez à votre équipe soignante.',
  // Read and signed by % on %.
  signed: 'Lu et signé par % le %.',
  // Some words have changed since then.
  changedSince: 'Certains mots ont changé depuis.',
  // Words last changed: %.
  contentDate: 'Dernière modification du texte : %.',
  // Sources for the limits on when to get help
  limitSources: 'Sources des limites à partir desquelles demander de l’aide',
  // Numbers and hours can change. Each contact says how old its details are.
  contactsDate: 'Les numéros et les horaires peuvent changer. Chaque contact indique la date de ses informations.',
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
  fromNamed: 'Message de %',
  // some need help now
  holdsNow: 'certains signes demandent de l’aide tout de suite',
  // Call %
  callNamed: 'Appeler %',
  // See who to call
  callWho: 'Voir qui appeler',
  // Checked %.
  checked: 'Vérifié : %.',
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
