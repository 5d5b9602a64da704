// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Cannot speak? On a mobile phone, call 999, and press 55 when you are asked to. Deaf? Use 999 BSL or the Relay UK app.
  silent:
    'Vous ne pouvez pas parler ? Sur un portable, appelez le 999, puis appuyez sur 55 quand on vous le demande. Vous n’entendez pas ? Utilisez 999 BSL ou l’application Relay UK.',
  // 999 BSL is a video call with a sign language interpreter. In the Relay UK app, dial 18000. You can text 999 if you signed up before.
  silentMore:
    '999 BSL est un appel vidéo avec interprète en langue des signes. Dans l’application Relay UK, composez le 18000. On peut envoyer un SMS au 999 si l’inscription est déjà faite.',
  // In the NHS, an interpreter is free. Say your language and “please”: “Polish, please”.
  interpreter: 'Au NHS, l’interprète est gratuit. Dites en anglais : « Interpreter, please. French. » Ne raccrochez pas.',
  // A&E
  department: 'aux urgences de l’hôpital (A&E)',
  advice: [
    {
      // NHS 111
      name: 'NHS 111',
      names: {
        // NHS 24
        'GB-SCT': 'NHS 24',
        // NHS 111 Wales
        'GB-WLS': 'NHS 111 Wales',
      },
      phone: {},
      // England, Scotland and Wales
      where: 'Angleterre, Écosse et pays de Galles',
      // Day and night
      hours: 'Jour et nuit',
    },
    {
      // your GP or the GP out-of-hours service
      name: 'votre médecin généraliste (GP) ou le service de garde (GP out-of-hours)',
      // Northern Ireland
      where: 'Irlande du Nord',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In the UK, a loss before 24 weeks is called a miscarriage. From 24 weeks it is called a stillbirth.
        'Au Royaume-Uni, une perte avant 24 semaines s’appelle une fausse couche (miscarriage). À partir de 24 semaines, on parle d’un bébé né sans vie (stillbirth).',
      ],
    },
    'leave': {
      words: [
        // Yes, you can ask for time off. Whether it is paid depends on where in the UK you work. In Northern Ireland, a law has given paid leave after a miscarriage since 6 April 2026. Ask your employer how much you and your partner can take.
        'Oui, vous pouvez demander un congé. Qu’il soit payé ou non dépend de l’endroit du Royaume-Uni où vous travaillez. En Irlande du Nord, une loi donne un congé payé après une fausse couche depuis le 6 avril 2026. Demandez à votre employeur combien de jours vous et votre partenaire pouvez prendre.',
        // In England, Scotland and Wales, ask your employer if there is paid leave. The law there is being changed.
        'En Angleterre, en Écosse et au pays de Galles, demandez à votre employeur s’il y a un congé payé. La loi y est en train de changer.',
      ],
    },
    'remembering': {
      words: [
        // In England, you can ask for a baby loss certificate. It is free, and for a loss before 24 weeks. It is not a legal document.
        'En Angleterre, vous pouvez demander un certificat commémoratif (baby loss certificate). Il est gratuit, pour une perte avant 24 semaines. Ce n’est pas un document légal.',
        // In Scotland, there is the Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks. It comes with a certificate. It is free, with no time limit, and no proof is asked for.
        'En Écosse, il y a le livre du souvenir (Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks). Il vient avec un certificat. C’est gratuit, sans limite de temps, et aucune preuve n’est demandée.',
        // In Wales and Northern Ireland, ask your clinic if there is a certificate yet.
        'Au pays de Galles et en Irlande du Nord, demandez à votre équipe soignante s’il existe déjà un certificat.',
      ],
    },
    'repeat-tests': {
      words: [
        // In the UK, full tests are most often offered after three losses in the first three months. They need not be in a row, or with the same partner. You may be offered tests after two, if your team thinks there may be a cause.
        'Au Royaume-Uni, un bilan complet est le plus souvent proposé après trois pertes dans les trois premiers mois. Elles n’ont pas à se suivre, ni à être avec le même partenaire. On peut vous proposer un bilan après deux, si votre équipe pense qu’il y a peut-être une cause.',
        // The doctors’ college, RCOG, backs a clinic visit and first tests after two losses. You can ask for them. Scotland has promised care that grows with each loss.
        'Le collège des médecins, le RCOG, soutient une consultation et de premiers examens après deux pertes. Vous pouvez les demander. L’Écosse a promis des soins qui augmentent avec chaque perte.',
      ],
    },
    'pregnancy-unit': {
      words: [
        // Many UK hospitals have an early pregnancy unit, and you can often call it yourself. Ask your clinic for its number and its hours.
        'Beaucoup d’hôpitaux du Royaume-Uni ont une unité de début de grossesse (early pregnancy unit), et souvent vous pouvez l’appeler vous-même. Demandez son numéro et ses horaires à votre équipe soignante.',
      ],
    },
    'cost': {
      words: [
        // In England, care inside A&E is free for everyone. Some people from abroad are charged for a hospital stay or other visits. But urgent care does not wait for payment. Wales, Scotland and Northern Ireland have rules of their own.
        'En Angleterre, les soins aux urgences (A&E) sont gratuits pour tout le monde. Certaines personnes venues de l’étranger paient pour un séjour à l’hôpital ou d’autres consultations. Mais les soins urgents n’attendent pas le paiement. Le pays de Galles, l’Écosse et l’Irlande du Nord ont leurs propres règles.',
      ],
    },
    'privacy': {
      words: [
        // In the UK, no law makes staff tell the police about a loss, or about pills to end a pregnancy. The doctors’ college, RCOG, says that they should not.
        'Au Royaume-Uni, aucune loi n’oblige le personnel à prévenir la police d’une perte, ni de comprimés pour interrompre une grossesse. Le collège des médecins, le RCOG, dit qu’il ne devrait pas le faire.',
      ],
    },
    'remains': {
      words: [
        // In England, you may bury what passed at home after an early loss, if the owner of the land agrees. There are rules on depth and water, so ask your hospital. Hospitals in the UK can also arrange burial or cremation.
        'En Angleterre, vous pouvez enterrer ce qui est sorti à la maison après une perte précoce, si le propriétaire du terrain est d’accord. Il y a des règles sur la profondeur et l’eau : demandez à votre hôpital. Au Royaume-Uni, les hôpitaux peuvent aussi organiser un enterrement ou une crémation.',
      ],
    },
  },
};
