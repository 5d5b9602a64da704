// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Language, money, privacy, travel
  title: 'Langue, argent, vie privée, voyage',
  // Calling without speech, interpreters, costs, who will know, teenagers, abroad
  summary: 'Appeler sans parler, interprètes, coût, qui le saura, moins de 18 ans, étranger',
  questions: {
    'cannot-speak': {
      // How do I call for help if I cannot speak or hear?
      ask: 'Comment appeler à l’aide si je ne peux pas parler ou entendre ?',
      answer: [
        // Use a way that needs no speech, or ask someone near you to call.
        'Utilisez un moyen qui ne demande pas de parler, ou demandez à quelqu’un près de vous d’appeler.',
        // {silent}
        '{silent}',
        // You can show someone near you this page: see {now}. Some of these ways need you to sign up first. Some do not work with a foreign phone.
        'Vous pouvez montrer cette page à n’importe qui : voyez {now}. Certains de ces moyens demandent une inscription avant. Certains ne marchent pas avec un téléphone étranger.',
      ],
      // deaf hard of hearing text emergency BSL ASL relay TTY cannot talk out loud silent call app
      also: 'sourde sourd malentendante SMS urgence langue des signes relais TTY ne peux pas parler appel silencieux application',
    },
    'interpreter': {
      // How do I get an interpreter?
      ask: 'Comment avoir un interprète ?',
      answer: [
        // Ask for one when you call and when you arrive.
        'Demandez-en un au téléphone et à votre arrivée.',
        // {interpreter}
        '{interpreter}',
        // Stay on the line while they find someone. Ask again if nobody comes. A child should not have to interpret for you. If you need help now, do not wait for an interpreter: see {now}.
        'Restez en ligne pendant qu’on cherche quelqu’un. Redemandez si personne ne vient. Un enfant ne devrait pas avoir à interpréter pour vous. S’il vous faut de l’aide tout de suite, n’attendez pas l’interprète : voyez {now}.',
      ],
      // language do not speak English translate translator Spanish Arabic Polish Chinese
      also: 'langue je ne parle pas anglais traduire traducteur interprète français créole arabe',
    },
    'cost': {
      // What will it cost, and what if I cannot pay?
      ask: 'Combien cela va-t-il coûter, et si je ne peux pas payer ?',
      answer: [
        // Do not wait because of money: for signs that cannot wait, see {now}. Ask about the bill later.
        'N’attendez pas à cause de l’argent : pour les signes qui ne peuvent pas attendre, voyez {now}. Parlez de la facture ensuite.',
        {
          local: 'cost',
        },
        // Ask for a social worker, or for the office that deals with bills. They can tell you about help.
        'Demandez une assistante sociale, ou le bureau qui s’occupe des factures. Ils peuvent vous dire quelle aide existe.',
      ],
      // money bill insurance uninsured free no papers visa migrant undocumented charge price afford
      also: 'argent facture assurance sans assurance gratuit sans papiers visa migrante prix payer coût',
    },
    'who-will-know': {
      // Who will find out, and can I be reported?
      ask: 'Qui le saura, et peut-on me signaler ?',
      answer: [
        // In most places, staff must keep what you say private, with few exceptions, such as serious danger. You can ask first: “Who can see my notes? Who will you tell?”
        'Presque partout, le personnel doit garder pour lui ce que vous dites, à quelques exceptions près, comme un danger grave. Vous pouvez demander d’abord en anglais : “Who can see my notes? Who will you tell?” (« Qui peut voir mon dossier ? À qui le direz-vous ? »)',
        // Staff do need to know how much you bleed, your pain, your weeks and your medicines. The care is the same, whatever the cause.
        'Le personnel a besoin de savoir combien vous saignez, votre douleur, vos semaines et vos médicaments. Les soins sont les mêmes, quelle que soit la cause.',
        {
          local: 'privacy',
        },
        // If you share health insurance with a parent or partner, ask if a letter or bill will go to them. Do not let this fear keep you from care: see {now}.
        'Si vous partagez une assurance santé avec un parent ou un partenaire, demandez si une lettre ou une facture lui sera envoyée. Que cette peur ne vous empêche pas de vous faire soigner : voyez {now}.',
      ],
      // privacy confidential police law legal reported records parents insurer insurance partner secret immigration
      also: 'secret vie privée confidentiel police loi légal signaler dossier parents assurance conjoint immigration',
    },
    'under-18': {
      // I am under 18. Can I get care?
      ask: 'J’ai moins de 18 ans. Peut-on me soigner ?',
      answer: [
        // Yes, you can get care at any age. Before you say more, you can ask: “Who will you tell?”
        'Oui, vous pouvez recevoir des soins à tout âge. Avant d’en dire plus, vous pouvez demander en anglais : “Who will you tell?” (« À qui le direz-vous ? »)',
        // What stays private differs by country and by age. In many places, staff keep it private unless they think that you are in serious danger. They should talk to you first.
        'Ce qui reste secret dépend du pays et de l’âge. Souvent, le personnel garde le secret, sauf s’il pense que vous êtes en grave danger. Il devrait en parler d’abord avec vous.',
        // If someone harms you or made you have sex, you can ask to be seen alone. See: {#someone-hurts-me} If you need help now, do not wait for a parent: see {now}.
        'Si quelqu’un vous fait du mal ou vous a imposé un rapport sexuel, vous pouvez demander à parler sans personne d’autre. À lire : {#someone-hurts-me} S’il vous faut de l’aide tout de suite, n’attendez pas un parent : voyez {now}.',
      ],
      // teenager teen parents must not know 15 16 17 years old school hiding pregnancy secret
      also: 'mineure ado adolescente parents ne doivent pas savoir 15 16 17 ans école cacher grossesse secret',
    },
    'away-from-home': {
      // I am away from home or abroad. Who do I call?
      ask: 'Je suis loin de chez moi ou à l’étranger. Qui appeler ?',
      answer: [
        // Call the emergency number of the country you are in, or go to the nearest emergency department.
        'Appelez le numéro d’urgence du pays où vous êtes, ou allez aux urgences les plus proches.',
        // For anything that is not urgent, ask your hotel, host or travel insurance for a doctor or hospital near you.
        'Pour ce qui n’est pas urgent, demandez à votre hôtel, à vos hôtes ou à votre assurance voyage un médecin ou un hôpital près de vous.',
        // Text and video ways to call for help may not work with a foreign phone. Then ask someone near you to call.
        'Les moyens d’appeler à l’aide par SMS ou vidéo ne marchent pas toujours avec un téléphone étranger. Alors demandez à quelqu’un près de vous d’appeler.',
        // Say your weeks, your signs and your medicines. You can read them out from a list. See: {#what-to-tell}
        'Dites vos semaines, vos signes et vos médicaments. Vous pouvez les lire sur une liste. À lire : {#what-to-tell}',
      ],
      // holiday travelling abroad tourist foreign country roaming
      also: 'vacances voyage étranger touriste pays itinérance loin de chez moi',
    },
    'can-i-travel': {
      // Can I fly or travel now?
      ask: 'Puis-je prendre l’avion ou voyager maintenant ?',
      answer: [
        // Not while you bleed or have pain, or before a scan has shown where the pregnancy is. Call {clinic} today and ask before you go.
        'Pas tant que vous saignez ou avez mal, ni avant qu’une échographie ait montré où est la grossesse. Appelez {clinic} aujourd’hui et demandez avant de partir.',
        // Flying does not cause a miscarriage. The reason to wait is that you may need help fast.
        'L’avion ne provoque pas de fausse couche. Il faut attendre parce que vous pourriez avoir vite besoin d’aide.',
        // After treatment of an ectopic pregnancy (outside the womb), stay near your hospital until the follow-up is over. If you do travel later, look up a hospital near where you will stay.
        'Après le traitement d’une grossesse extra-utérine (hors de l’utérus), restez près de votre hôpital jusqu’à la fin du suivi. Si vous voyagez plus tard, cherchez un hôpital près de l’endroit où vous logerez.',
      ],
      // flight plane holiday trip car journey train fly pregnant
      also: 'vol avion vacances trajet voiture train voyager enceinte',
    },
  },
};
