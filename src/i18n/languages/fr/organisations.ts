// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const organisations = {
  'lifeline-au': {
    // Crisis support for anyone thinking about suicide or in a personal crisis.
    words: 'Soutien de crise pour qui pense au suicide ou traverse une crise.',
    phones: [
      {
        // Crisis line
        label: 'Ligne de crise',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // a page with no date
    seen: 'une page sans date',
  },
  '1800respect-au': {
    // The national service for domestic, family and sexual violence, by phone, text and online chat.
    words: 'Le service national contre les violences conjugales, familiales et sexuelles, par téléphone, SMS et chat.',
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // its own site and a page of the Department of Social Services, no date
    seen: 'son propre site et une page du Department of Social Services, sans date',
  },
  'kids-helpline-au': {
    // Counselling for people aged 5 to 25, by phone or online.
    words: 'Aide psychologique pour les personnes de 5 à 25 ans, par téléphone ou en ligne.',
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // its own site, no date
    seen: 'son propre site, sans date',
  },
  'red-nose-au': {
    // A grief line with trained bereaved parents, for any loss from early miscarriage on.
    words: 'Une ligne de deuil avec des parents endeuillés et formés, pour toute perte, dès la fausse couche précoce.',
    phones: [
      {
        // Support line
        label: 'Ligne de soutien',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Support is free; calls are charged as a local call
    cost: 'Le soutien est gratuit ; l’appel est au prix d’un appel local',
    // 2024 or later
    seen: '2024 ou plus tard',
  },
  'panda': {
    // Counsellors and trained peers for mental health in pregnancy and the first year after, partners too.
    words:
      'Des conseillers et des pairs formés pour la santé psychique pendant la grossesse et l’année qui suit, partenaires aussi.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // Monday to Friday 9am to 7.30pm, Saturday 9am to 4pm, Australian Eastern time; public holidays too
    hours: 'Du lundi au vendredi de 9 h à 19 h 30, le samedi de 9 h à 16 h, heure de l’Est de l’Australie ; jours fériés aussi',
    // Counselling is free; calls are charged as a local call
    cost: 'L’aide est gratuite ; l’appel est au prix d’un appel local',
    // 2023 or later
    seen: '2023 ou plus tard',
  },
  'pregnancy-birth-baby': {
    // Nurses on an Australian Government line, for information and support, also after a pregnancy loss.
    words:
      'Des infirmières sur une ligne du gouvernement australien, pour informer et soutenir, aussi après une perte de grossesse.',
    // Free
    cost: 'Gratuit',
    // its own site, no date
    seen: 'son propre site, sans date',
  },
  'pink-elephants': {
    // A charity for early pregnancy loss: trained peers, an online community, and help for partners and workplaces.
    words: 'Une association pour la perte précoce : pairs formés, groupe en ligne, aide aux partenaires et aux lieux de travail.',
    // Free
    cost: 'Gratuit',
    // 2018 or later
    seen: '2018 ou plus tard',
  },
  'bears-of-hope': {
    // Grief support for families after a loss in pregnancy or the death of a baby.
    words: 'Soutien au deuil pour les familles après une perte pendant la grossesse ou la mort d’un bébé.',
    phones: [
      {
        // Grief support
        label: 'Soutien au deuil',
      },
    ],
    // 2024 or later
    seen: '2024 ou plus tard',
  },
  'miscarriage-australia': {
    // Information on miscarriage and finding support, with pages for partners and LGBTIQA+ people.
    words:
      'Des informations sur la fausse couche et où trouver du soutien, avec des pages pour les partenaires et les personnes LGBTIQA+.',
    // Free
    cost: 'Gratuit',
    // a page with no date
    seen: 'une page sans date',
  },
  'sms4dads-grief': {
    // Text messages over fifteen weeks for dads, written with bereaved parents; a reply stops them.
    words: 'Des SMS pendant quinze semaines pour les pères, écrits avec des parents endeuillés ; une réponse les arrête.',
    // Free
    cost: 'Gratuit',
    // a page with no date
    seen: 'une page sans date',
  },
  'qlife': {
    // Talk or chat online with LGBTIQ+ peers about feelings and relationships; not a crisis line.
    words: 'Parler ou chatter avec des pairs LGBTIQ+ de ce que l’on ressent et des relations ; ce n’est pas une ligne de crise.',
    phones: [
      {
        // Peer support line
        label: 'Ligne de soutien entre pairs',
      },
    ],
    // 3pm to midnight every day, your local time
    hours: 'De 15 h à minuit tous les jours, heure locale',
    // Free
    cost: 'Gratuit',
    // March 2023
    seen: 'mars 2023',
  },
  '988-ca': {
    // Call or text a trained responder about thoughts of suicide or strong distress.
    words: 'Appelez ou écrivez à un intervenant formé en cas d’idées de suicide ou de forte détresse.',
    phones: [
      {
        // Call
        label: 'Appel',
      },
    ],
    texts: [
      {
        // Text 9-8-8
        display: 'Envoyez un SMS au 9-8-8',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // Also in French
    languages: 'Aussi en français',
    // November 2023
    seen: 'novembre 2023',
  },
  'sheltersafe-ca': {
    // A map of shelters, with numbers that answer day and night. You need not stay in one to call.
    words: 'Une carte des refuges, avec des numéros qui répondent jour et nuit. On peut appeler sans y loger.',
    // Free
    cost: 'Gratuit',
    // Women’s Shelters Canada, 2020
    seen: 'Hébergement femmes Canada (Women’s Shelters Canada), 2020',
  },
  'justice-ca-family-violence': {
    // An official list of who can help, by kind of help.
    words: 'Une liste officielle de ceux qui peuvent aider, par type d’aide.',
    // its own page, February 2023 (archive)
    seen: 'sa propre page, février 2023 (archive)',
  },
  'manitoba-dv-line-ca': {
    // A line in Manitoba that helps you reach a shelter.
    words: 'Une ligne du Manitoba qui vous aide à joindre un refuge.',
    phones: [
      {
        // Crisis line
        label: 'Ligne de crise',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // the Manitoba Association of Women’s Shelters, 2020
    seen: 'la Manitoba Association of Women’s Shelters, 2020',
  },
  'pail-network': {
    // Peer groups and one-to-one support for families in Ontario after any pregnancy loss.
    words: 'Groupes de pairs et soutien individuel pour les familles en Ontario après toute perte de grossesse.',
    phones: [
      {
        // Toll-free
        label: 'Numéro sans frais',
      },
    ],
    // Free
    cost: 'Gratuit',
    // 2020 to 2023
    seen: '2020 à 2023',
  },
  'rcrpq': {
    // Community centres in Quebec; several offer support, groups or another parent to talk to after a loss.
    words:
      'Des centres communautaires au Québec ; plusieurs proposent du soutien, des groupes ou un autre parent à qui parler après une perte.',
    // Free
    cost: 'Gratuit',
    // In French
    languages: 'En français',
    // October 2024
    seen: 'octobre 2024',
  },
  'samaritans': {
    // Trained volunteers who listen at any hour, without judging, whatever you are going through.
    words: 'Des bénévoles formés qui écoutent à toute heure, sans juger, quoi que vous viviez.',
    phones: [
      {
        // Listening line
        label: 'Ligne d’écoute',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // 2022; September 2026 (public list)
    seen: '2022 ; septembre 2026 (liste publique)',
  },
  'lifeline-ni': {
    // Counsellors on Northern Ireland’s crisis line, for anyone in distress or despair.
    words: 'Des conseillers sur la ligne de crise d’Irlande du Nord, pour toute détresse ou tout désespoir.',
    phones: [
      {
        // Crisis helpline
        label: 'Ligne de crise',
      },
    ],
    // Textphone: 18001 0808 808 8000
    relay: 'Téléphone à texte : 18001 0808 808 8000',
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // a page with no date; September 2026 (public list)
    seen: 'une page sans date ; septembre 2026 (liste publique)',
  },
  'shout': {
    // A trained volunteer texts with you until you feel calmer and know your next step.
    words: 'Un bénévole formé échange des SMS avec vous jusqu’à ce que cela aille mieux et que vous sachiez quoi faire ensuite.',
    texts: [
      {
        // Text SHOUT to 85258
        display: 'Envoyez SHOUT par SMS au 85258',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // November 2024
    seen: 'novembre 2024',
  },
  'national-domestic-abuse-helpline-gb': {
    // From Refuge, for women who are hurt, watched or controlled by a partner or relative; online chat too.
    words: 'De Refuge, pour les femmes blessées, surveillées ou contrôlées par un partenaire ou un proche ; chat en ligne aussi.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // its own pages, December 2020
    seen: 'ses propres pages, décembre 2020',
  },
  'sdafmh-scotland': {
    // Trained workers for anyone in Scotland who is abused or forced into marriage; online chat too.
    words: 'Des personnes formées, pour qui subit en Écosse des violences ou un mariage forcé ; chat en ligne aussi.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Interpreters, in private
    languages: 'Interprètes, en toute discrétion',
    // a Scottish safety page and a police page, no date
    seen: 'une page écossaise de sécurité et une page de la police, sans date',
  },
  'live-fear-free-wales': {
    // For anyone in Wales who faces abuse or sexual violence, and those close to them; online chat too.
    words: 'Pour qui subit au pays de Galles des violences, sexuelles ou autres, et pour ses proches ; chat en ligne aussi.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    texts: [
      {
        // Text 078600 77333
        display: 'Envoyez un SMS au 078600 77333',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // a Welsh Government page, no date
    seen: 'une page du gouvernement gallois, sans date',
  },
  'domestic-sexual-abuse-helpline-ni': {
    // For people of any gender and age in Northern Ireland who are abused; online chat too.
    words: 'Pour toute personne, de tout genre et de tout âge, qui subit des violences en Irlande du Nord ; chat en ligne aussi.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // a health trust page, 2021; the press, 2023
    seen: 'une page d’un service de santé, 2021 ; la presse, 2023',
  },
  'childline-gb': {
    // For anyone under 19 in the UK, about any worry, by phone or online.
    words: 'Pour toute personne de moins de 19 ans au Royaume-Uni, sur n’importe quel souci, par téléphone ou en ligne.',
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // pages of the NSPCC, which runs it, 2023 to 2024
    seen: 'des pages de la NSPCC, qui la gère, 2023 à 2024',
  },
  'tommys-black-heritage-service': {
    // Specialist midwives who call you back, and who can help you reach counselling after a loss.
    words:
      'Des sages-femmes spécialisées qui vous rappellent, et peuvent vous aider à trouver un soutien psychologique après une perte.',
    // By request: a midwife calls you back by phone or video
    hours: 'Sur demande : une sage-femme vous rappelle par téléphone ou vidéo',
    // Free
    cost: 'Gratuit',
    // 2024
    seen: '2024',
  },
  'breathing-space': {
    // A confidential line in Scotland for anyone who feels low, anxious or worried.
    words: 'Une ligne confidentielle en Écosse pour qui a le moral bas, de l’anxiété ou des soucis.',
    // Free
    cost: 'Gratuit',
    // an old council page; web address in public lists
    seen: 'une ancienne page municipale ; adresse web dans des listes publiques',
  },
  'miscarriage-uk': {
    // The UK charity for anyone affected by miscarriage, ectopic pregnancy or molar pregnancy; its website has a helpline, a live chat and groups.
    words:
      'L’association britannique pour toute personne touchée par une fausse couche, une grossesse extra-utérine ou molaire ; son site a une ligne d’écoute, un chat et des groupes.',
    // its own pages, March 2024; its own feed, 7 April 2026
    seen: 'ses propres pages, mars 2024 ; son propre fil, 7 avril 2026',
  },
  'tommys-midwives': {
    // Midwives who answer questions on pregnancy, pregnancy loss and being pregnant again.
    words: 'Des sages-femmes qui répondent aux questions sur la grossesse, la perte et une nouvelle grossesse.',
    phones: [
      {
        // Midwife helpline
        label: 'Ligne des sages-femmes',
      },
    ],
    // Monday to Friday 9am to 5pm
    hours: 'Du lundi au vendredi de 9 h à 17 h',
    // Free
    cost: 'Gratuit',
    // a page with no date; September 2026 (public lists)
    seen: 'une page sans date ; septembre 2026 (listes publiques)',
  },
  'sands-uk': {
    // A helpline, local groups and an online community after pregnancy loss or the death of a baby.
    words: 'Une ligne d’écoute, des groupes locaux et un groupe en ligne après une perte de grossesse ou la mort d’un bébé.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // Monday to Friday 10am to 3pm; Tuesday, Wednesday and Thursday evenings 6pm to 9pm
    hours: 'Du lundi au vendredi de 10 h à 15 h ; mardi, mercredi et jeudi soir de 18 h à 21 h',
    // Free
    cost: 'Gratuit',
    // a page with no date; September 2026 (public list)
    seen: 'une page sans date ; septembre 2026 (liste publique)',
  },
  'ectopic-pregnancy-trust': {
    // Information and peer support after an ectopic pregnancy, with pages for partners, families and workplaces.
    words:
      'Informations et soutien entre pairs après une grossesse extra-utérine, avec des pages pour partenaires, familles et lieux de travail.',
    // 2024
    seen: '2024',
  },
  'petals': {
    // Counselling after pregnancy or baby loss, mostly through your hospital; the number is an office, not a helpline.
    words:
      'Soutien psychologique après la perte d’une grossesse ou d’un bébé, surtout par votre hôpital ; le numéro est celui d’un bureau, pas d’une ligne d’écoute.',
    phones: [
      {
        // Office
        label: 'Bureau',
      },
    ],
    // Counselling is free; calls are charged like an ordinary UK landline call
    cost: 'Le soutien est gratuit ; l’appel est au prix d’un appel vers un fixe britannique',
    // 2023
    seen: '2023',
  },
  'child-bereavement-uk': {
    // Support for families when a baby or child dies, with help for brothers, sisters and grandparents.
    words: 'Soutien aux familles quand un bébé ou un enfant meurt, avec de l’aide pour les frères, sœurs et grands-parents.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // Monday to Friday 9am to 4.30pm
    hours: 'Du lundi au vendredi de 9 h à 16 h 30',
    // Free
    cost: 'Gratuit',
    // November 2025
    seen: 'novembre 2025',
  },
  'cruse': {
    // Support in grief of any kind, by helpline, online chat and local groups.
    words: 'Soutien dans tout deuil, par ligne d’écoute, chat en ligne et groupes locaux.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // Free
    cost: 'Gratuit',
    // 2020; 2026 (public lists)
    seen: '2020 ; 2026 (listes publiques)',
  },
  'gtd-charing-cross': {
    // A specialist NHS centre for molar pregnancy, with information, follow-up tests and a patient forum.
    words: 'Un centre spécialisé du NHS pour la grossesse molaire, avec des informations, le suivi et un forum.',
    // Free on the NHS
    cost: 'Gratuit au NHS',
    // a page with no date
    seen: 'une page sans date',
  },
  'tommys-recurrent-clinics': {
    // How a GP, midwife or consultant can send you to an NHS clinic for repeated miscarriage.
    words:
      'Comment un médecin généraliste (GP), une sage-femme ou un spécialiste peut vous envoyer à une consultation du NHS pour fausses couches à répétition.',
    // Free on the NHS
    cost: 'Gratuit au NHS',
    // 2021
    seen: '2021',
  },
  'miscarriage-uk-workplace': {
    // Guidance for managers and staff on talking about a loss, time off and coming back.
    words: 'Des conseils aux responsables et au personnel pour parler d’une perte, du congé et du retour.',
    // Web pages are free
    cost: 'Les pages web sont gratuites',
    // March 2024
    seen: 'mars 2024',
  },
  'acas': {
    // Impartial advice on rights at work, for staff and employers.
    words: 'Des conseils impartiaux sur les droits au travail, pour salariés et employeurs.',
    // Advice is free
    cost: 'Les conseils sont gratuits',
    // web address in public lists, September 2026
    seen: 'adresse web dans des listes publiques, septembre 2026',
  },
  'mbss': {
    // Support in grief for Muslim mothers and families, also after miscarriage.
    words: 'Soutien au deuil pour les mères et familles musulmanes, aussi après une fausse couche.',
    // a page with no date
    seen: 'une page sans date',
  },
  'dad-still-standing': {
    // A podcast by two dads on living with the loss of a baby, mostly later in pregnancy.
    words: 'Un podcast de deux pères sur la vie après la perte d’un bébé, le plus souvent plus tard dans la grossesse.',
    // Free
    cost: 'Gratuit',
    // a page with no date
    seen: 'une page sans date',
  },
  'baby-loss-certificate-england': {
    // A certificate for people over 16 who live in England, and lived there at the time of the loss.
    words: 'Un certificat pour les personnes de plus de 16 ans qui vivent en Angleterre, et y vivaient au moment de la perte.',
    // 2025
    seen: '2025',
  },
  'pieta': {
    // A crisis line and counselling for anyone thinking about suicide or self-harm.
    words: 'Une ligne de crise et un soutien psychologique pour qui pense au suicide ou à se faire du mal.',
    phones: [
      {
        // Crisis helpline
        label: 'Ligne de crise',
      },
    ],
    texts: [
      {
        // Text HELP to 51444
        display: 'Envoyez HELP par SMS au 51444',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // 2021
    seen: '2021',
  },
  'text-50808': {
    // A trained volunteer texts with you through a hard moment.
    words: 'Un bénévole formé échange des SMS avec vous dans un moment difficile.',
    texts: [
      {
        // Text HELLO to 50808
        display: 'Envoyez HELLO par SMS au 50808',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // June 2020
    seen: 'juin 2020',
  },
  'womens-aid-ie': {
    // For women who are abused by a partner or former partner.
    words: 'Pour les femmes qui subissent les violences d’un partenaire ou d’un ancien partenaire.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // its own pages, 2009 and 2016; the press, 2023
    seen: 'ses propres pages, 2009 et 2016 ; la presse, 2023',
  },
  'bereavement-support-line-ireland': {
    // A confidential line for anyone who is grieving, whether the loss is recent or long ago.
    words: 'Une ligne confidentielle pour toute personne en deuil, que la perte soit récente ou ancienne.',
    phones: [
      {
        // Freephone
        label: 'Numéro gratuit',
      },
    ],
    // Monday to Friday 10am to 1pm
    hours: 'Du lundi au vendredi de 10 h à 13 h',
    // Free
    cost: 'Gratuit',
    // December 2023
    seen: 'décembre 2023',
  },
  'miscarriage-association-ireland': {
    // Volunteers who have had a miscarriage themselves, with phone support, meetings and a book of remembrance.
    words: 'Des bénévoles qui ont vécu une fausse couche, avec soutien par téléphone, rencontres et livre du souvenir.',
    // Volunteers answer the phone at set times; see the website
    hours: 'Des bénévoles répondent au téléphone à certaines heures ; voir le site',
    // Free
    cost: 'Gratuit',
    // a page with no date
    seen: 'une page sans date',
  },
  'pregnancy-infant-loss-ireland': {
    // The national website on every kind of pregnancy loss, with links to hospital teams and groups.
    words: 'Le site national sur toute perte de grossesse, avec des liens vers les équipes des hôpitaux et les groupes.',
    // Free
    cost: 'Gratuit',
    // a page with no date
    seen: 'une page sans date',
  },
  'feileacain': {
    // Memory boxes and group meetings for families after the death of a baby around birth.
    words: 'Des boîtes de souvenirs et des rencontres pour les familles après la mort d’un bébé autour de la naissance.',
    // Free
    cost: 'Gratuit',
    // 2021
    seen: '2021',
  },
  'tele-manas': {
    // The government’s mental health line, with counsellors in many Indian languages.
    words: 'La ligne de santé mentale du gouvernement, avec des conseillers dans beaucoup de langues de l’Inde.',
    phones: [
      {
        // Short number
        label: 'Numéro court',
      },
      {
        // Toll-free
        label: 'Numéro sans frais',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // 20 languages; the choice depends on your state
    languages: '20 langues ; le choix dépend de votre État',
    // 2024; December 2025 (news)
    seen: '2024 ; décembre 2025 (presse)',
  },
  'need-to-talk-1737': {
    // Call or text a trained counsellor when you feel stressed, low or overwhelmed.
    words: 'Appelez ou écrivez à un conseiller formé en cas de stress, de moral bas ou quand tout est trop.',
    phones: [
      {
        // Call
        label: 'Appel',
      },
    ],
    texts: [
      {
        // Text 1737
        display: 'Envoyez un SMS au 1737',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // Interpreters in 150 languages
    languages: 'Interprètes en 150 langues',
    // 2021; December 2025 (list)
    seen: '2021 ; décembre 2025 (liste)',
  },
  'suicide-crisis-helpline-nz': {
    // For anyone in deep distress, or worried about someone who is.
    words: 'Pour toute personne en grande détresse, ou inquiète pour quelqu’un.',
    phones: [
      {
        // Crisis line
        label: 'Ligne de crise',
      },
    ],
    // Free
    cost: 'Gratuit',
    // December 2025
    seen: 'décembre 2025',
  },
  'womens-refuge-nz': {
    // Puts you through to an advocate near you; online chat too.
    words: 'Vous met en relation avec une personne qui aide près de chez vous ; chat en ligne aussi.',
    phones: [
      {
        // Crisis line
        label: 'Ligne de crise',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // its own page, no date; govt.nz, 2023
    seen: 'sa propre page, sans date ; govt.nz, 2023',
  },
  'family-violence-info-line-nz': {
    // Information, and where to turn for help.
    words: 'Des informations, et où trouver de l’aide.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // 9am to 11pm every day
    hours: 'De 9 h à 23 h tous les jours',
    // Free
    cost: 'Gratuit',
    // govt.nz, 2023
    seen: 'govt.nz, 2023',
  },
  'shine-nz': {
    // Advice on leaving, and on staying safe.
    words: 'Des conseils pour partir, et pour rester en sécurité.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // 9am to 11pm every day
    hours: 'De 9 h à 23 h tous les jours',
    // Free
    cost: 'Gratuit',
    // govt.nz, 2023
    seen: 'govt.nz, 2023',
  },
  'miscarriage-matters-nz': {
    // Information for New Zealand on what happens in a miscarriage, and care packages through health providers.
    words:
      'Informations pour la Nouvelle-Zélande sur le déroulement d’une fausse couche, et colis de soins par les services de santé.',
    // Free
    cost: 'Gratuit',
    // October 2024
    seen: 'octobre 2024',
  },
  'miscarriage-support-nz': {
    // A volunteer website with answers, ideas for saying goodbye and a private online group.
    words: 'Un site de bénévoles avec des réponses, des idées pour dire adieu et un groupe privé en ligne.',
    // Free
    cost: 'Gratuit',
    // 2017
    seen: '2017',
  },
  'sands-nz': {
    // Groups run by parents, for support after a loss at any stage of pregnancy or infancy.
    words:
      'Des groupes menés par des parents, pour du soutien après une perte à tout stade de la grossesse ou chez un tout-petit.',
    // Free
    cost: 'Gratuit',
    // 2013; October 2025 (news)
    seen: '2013 ; octobre 2025 (presse)',
  },
  '988-us': {
    // Call, text or chat with a trained counsellor about thoughts of suicide or strong distress.
    words: 'Appelez, écrivez ou chattez avec un conseiller formé en cas d’idées de suicide ou de forte détresse.',
    phones: [
      {
        // Call; press 2 for Spanish
        label: 'Appel ; touche 2 pour l’espagnol',
      },
    ],
    texts: [
      {
        // Text 988 (AYUDA for Spanish)
        display: 'Envoyez un SMS au 988 (AYUDA pour l’espagnol)',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // Also in Spanish; phone interpreters for many other languages
    languages: 'Aussi en espagnol ; interprètes par téléphone pour beaucoup d’autres langues',
    // 2023 or later
    seen: '2023 ou plus tard',
  },
  'crisis-text-line-us': {
    // A trained volunteer supports you by text message.
    words: 'Un bénévole formé vous soutient par SMS.',
    texts: [
      {
        // Text HOME to 741741
        display: 'Envoyez HOME par SMS au 741741',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // 2022 or later
    seen: '2022 ou plus tard',
  },
  'national-dv-hotline-us': {
    // For anyone hurt, controlled or forced by a partner, over pregnancy or birth control too; online chat too.
    words:
      'Pour qui est blessé, contrôlé ou forcé par un partenaire, aussi pour la grossesse ou la contraception ; chat en ligne aussi.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    texts: [
      {
        // Text START to 88788
        display: 'Envoyez START par SMS au 88788',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // a page of the US Department of Justice, January 2022
    seen: 'une page du ministère américain de la Justice, janvier 2022',
  },
  'maternal-mental-health-hotline': {
    // Counsellors for anyone who is or was pregnant, and those close to them; not a crisis line.
    words: 'Des conseillers pour toute personne enceinte ou qui l’a été, et pour ses proches ; ce n’est pas une ligne de crise.',
    phones: [
      {
        // Call or text
        label: 'Appel ou SMS',
      },
    ],
    texts: [
      {
        // Text 1-833-852-6262
        display: 'Envoyez un SMS au 1-833-852-6262',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // Also in Spanish; interpreters for 60 other languages, including Arabic, French and German
    languages: 'Aussi en espagnol ; interprètes pour 60 autres langues, dont l’arabe, le français et l’allemand',
    // May 2023
    seen: 'mai 2023',
  },
  'postpartum-support-international': {
    // Information and peer support by phone or text, with online groups for pregnancy loss; not a crisis line.
    words:
      'Informations et soutien entre pairs par téléphone ou SMS, avec des groupes en ligne pour la perte de grossesse ; ce n’est pas une ligne de crise.',
    phones: [
      {
        // Press 1 for Spanish, 2 for English
        label: 'Touche 1 pour l’espagnol, 2 pour l’anglais',
      },
    ],
    texts: [
      {
        // Text 800-944-4773 (English)
        display: 'Envoyez un SMS au 800-944-4773 (anglais)',
      },
      {
        // Text 971-203-7773 (Spanish)
        display: 'Envoyez un SMS au 971-203-7773 (espagnol)',
      },
    ],
    // Free
    cost: 'Gratuit',
    // Also in Spanish
    languages: 'Aussi en espagnol',
    // May 2023
    seen: 'mai 2023',
  },
  'ma-hotline': {
    // Volunteer clinicians who answer questions in confidence on managing a miscarriage or an abortion at home.
    words:
      'Des soignants bénévoles qui répondent, en toute confidence, aux questions sur une fausse couche ou un avortement à la maison.',
    // Also in Spanish
    languages: 'Aussi en espagnol',
    // a partner’s page, no date
    seen: 'une page d’un partenaire, sans date',
  },
  'share-us': {
    // Online and local groups after pregnancy loss or the death of a baby; not a crisis line.
    words: 'Groupes en ligne et locaux après une perte de grossesse ou la mort d’un bébé ; ce n’est pas une ligne de crise.',
    phones: [
      {
        // Staff line
        label: 'Ligne du bureau',
      },
    ],
    // Free
    cost: 'Gratuit',
    // before mid-2022
    seen: 'avant mi-2022',
  },
  'star-legacy-foundation': {
    // A support line, trained peers and online groups, some for dads and grandparents.
    words: 'Une ligne de soutien, des pairs formés et des groupes en ligne, certains pour pères et grands-parents.',
    phones: [
      {
        // Support line
        label: 'Ligne de soutien',
      },
    ],
    // Support is free
    cost: 'Le soutien est gratuit',
    // 2020; 2023 (a chapter’s page)
    seen: '2020 ; 2023 (page d’une antenne)',
  },
  'first-candle': {
    // Grief support and online peer groups for families after pregnancy loss or the death of a baby.
    words: 'Soutien au deuil et groupes de pairs en ligne pour les familles après une perte de grossesse ou la mort d’un bébé.',
    // Free
    cost: 'Gratuit',
    // about 2013 to 2020
    seen: 'environ 2013 à 2020',
  },
  'march-of-dimes': {
    // Plain information on miscarriage and grief, and an online place to share stories.
    words: 'Des informations simples sur la fausse couche et le deuil, et un lieu en ligne pour raconter.',
    // Free
    cost: 'Gratuit',
    // about 2021
    seen: 'environ 2021',
  },
  'rtz-hope': {
    // Online groups for many kinds of loss, some for LGBTQ+ families, people of colour or couples.
    words:
      'Des groupes en ligne pour beaucoup de sortes de pertes, certains pour familles LGBTQ+, personnes de couleur ou couples.',
    // One group in Spanish
    languages: 'Un groupe en espagnol',
    // a page with no date
    seen: 'une page sans date',
  },
  'compassionate-friends-us': {
    // Local and online groups for families after the death of a child at any age, before birth too.
    words: 'Groupes locaux et en ligne pour les familles après la mort d’un enfant à tout âge, avant la naissance aussi.',
    // Free
    cost: 'Gratuit',
    // a page with no date
    seen: 'une page sans date',
  },
  'a-better-balance': {
    // A confidential legal helpline on rights at work, including time off after a loss.
    words: 'Une ligne d’aide juridique confidentielle sur les droits au travail, dont le congé après une perte.',
    // Free
    cost: 'Gratuit',
    // 2023
    seen: '2023',
  },
  'repro-legal-helpline-us': {
    // Legal information on pregnancy loss and abortion, from a group of lawyers with a view on the law.
    words:
      'Des informations juridiques sur la perte de grossesse et l’avortement, d’un groupe de juristes qui a un avis sur la loi.',
    // named in ACEP Now, August 2022
    seen: 'citée dans ACEP Now, août 2022',
  },
  'sadag': {
    // Counsellors who listen and can help you find support near you.
    words: 'Des conseillers qui écoutent et peuvent vous aider à trouver du soutien près de chez vous.',
    phones: [
      {
        // Suicide crisis line
        label: 'Ligne de crise suicide',
      },
    ],
    texts: [
      {
        // SMS 31393
        display: 'SMS au 31393',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Calls are free; an SMS may be charged at the ordinary rate
    cost: 'Les appels sont gratuits ; un SMS peut être facturé au tarif ordinaire',
    // 2019; November 2025 (day and night)
    seen: '2019 ; novembre 2025 (jour et nuit)',
  },
  'gbv-command-centre-za': {
    // Social workers for anyone who faces abuse, from the Department of Social Development.
    words: 'Des travailleurs sociaux pour toute personne qui subit des violences, du Department of Social Development.',
    phones: [
      {
        // Helpline
        label: 'Ligne d’écoute',
      },
    ],
    // Day and night, every day
    hours: 'Jour et nuit, tous les jours',
    // Free
    cost: 'Gratuit',
    // its own page, no date; the press, December 2024
    seen: 'sa propre page, sans date ; la presse, décembre 2024',
  },
  'born-sleeping-za': {
    // A support group run by parents, in Cape Town and online, after miscarriage or the death of a baby.
    words: 'Un groupe de soutien mené par des parents, au Cap et en ligne, après une fausse couche ou la mort d’un bébé.',
    // Free
    cost: 'Gratuit',
    // 2019 to 2020
    seen: '2019 à 2020',
  },
  'find-a-helpline': {
    // A directory of free helplines in many countries.
    words: 'Un annuaire de lignes d’écoute gratuites dans beaucoup de pays.',
    // Free
    cost: 'Gratuit',
    // a page with no date
    seen: 'une page sans date',
  },
};
