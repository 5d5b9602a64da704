// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const urgent = {
  now: {
    // Get help now for any of these
    heading: 'Demandez de l’aide médicale tout de suite pour un seul de ces signes',
    // Or go to {department}, but do not drive yourself.
    otherwise: 'Ou allez {department}, mais ne conduisez pas vous-même.',
    bullets: {
      'bleeding': {
        // Bleeding
        lead: 'Saignements',
        // {pad}, or it keeps getting heavier.
        words: 'si {pad}, ou si vous saignez de plus en plus.',
        // Bleeding: {pad}, or it keeps getting heavier
        short: 'Saignements : si {pad}, ou si vous saignez de plus en plus',
      },
      'clots': {
        // Clots
        lead: 'Caillots',
        // {clot-now}.
        words: 'si {clot-now}.',
        // Clots: {clot-now}
        short: 'Caillots : si {clot-now}',
      },
      'pain': {
        // Belly pain
        lead: 'Douleur au ventre',
        // it is sudden, severe or on one side. Or your shoulder tip hurts.
        words: 'si elle est soudaine, très forte ou d’un seul côté. Ou si vous avez mal au bout de l’épaule.',
        // Belly pain that is sudden, severe or on one side. Also pain in your shoulder tip
        short: 'Douleur au ventre soudaine, très forte ou d’un seul côté. Aussi une douleur au bout de l’épaule',
      },
      'faint': {
        // Feeling faint
        lead: 'Évanouissement',
        // you faint or nearly faint, are very dizzy, or your heart races.
        words: 'si vous vous évanouissez ou presque, si la tête vous tourne beaucoup, ou si votre cœur bat très vite.',
        // Fainting or nearly fainting, being very dizzy, or a racing heart
        short: 'Vous vous évanouissez ou presque, la tête vous tourne beaucoup, ou votre cœur bat très vite',
      },
      'infection': {
        // Fever
        lead: 'Fièvre',
        // {fever}, or you shake or feel very unwell.
        words: '{fever}, ou si vous avez des frissons avec tremblements ou vous sentez très mal.',
        // Fever of {fever}, shaking, or feeling very unwell, even with no fever
        short: 'Fièvre de {fever}, frissons avec tremblements, ou vous vous sentez très mal, même sans fièvre',
      },
      'self-harm': {
        // Thoughts of ending your life or hurting yourself
        lead: 'Idées de mettre fin à votre vie ou de vous faire du mal',
        // {call} if you are in danger or do not feel safe. Otherwise, {crisis}.
        words:
          'si vous êtes en danger ou ne vous sentez pas en sécurité, {call}. Si vous êtes en sécurité pour le moment, {crisis}.',
        // Thoughts of ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}
        short:
          'Idées de mettre fin à votre vie ou de vous faire du mal. Si vous êtes en danger ou ne vous sentez pas en sécurité, {call}. Si vous êtes en sécurité pour le moment, {crisis}',
      },
    },
    also: {
      'late': {
        // bleeding, even a little, belly pain, tissue or fluid
        lead: 'tout saignement, même léger, douleur au ventre, perte de tissus ou de liquide',
        // {late-weeks}
        words: 'si {late-weeks}',
      },
      'blood-thinners': {
        // more than spots of blood
        lead: 'saignement plus abondant que quelques taches,',
        // on blood thinners or with a bleeding disorder
        words: 'si vous prenez des anticoagulants (aussi en piqûres) ou avez une maladie qui fait saigner facilement',
      },
      'tissue': {
        // pregnancy tissue or a gush of fluid
        lead: 'perte de tissus de grossesse, ou de liquide qui coule d’un coup,',
        // unless a doctor, nurse or midwife told you this pregnancy is ending
        words: 'si aucun médecin, infirmière ou sage-femme ne vous a dit que cette grossesse ne va pas continuer',
      },
      'ectopic': {
        // pain or bleeding with a positive test
        lead: 'douleur ou saignement, même léger, avec un test de grossesse positif',
        // after an earlier ectopic pregnancy, or with a coil or tied tubes
        words:
          'si vous avez déjà eu une grossesse extra-utérine (ectopic pregnancy), ou si vous avez un stérilet ou les trompes ligaturées',
      },
      'one-side-after-ivf': {
        // one-sided pain
        lead: 'douleur d’un seul côté',
        // after IVF, whatever a scan showed
        words: 'après une FIV, quel que soit le résultat de l’échographie',
      },
      'stomach': {
        // belly pain or bleeding
        lead: 'douleur au ventre ou saignement',
        // with vomiting, diarrhoea, or pain when you pee or poo
        words: 'avec des vomissements, de la diarrhée, ou mal en urinant ou en allant à la selle',
      },
      'pain-relief': {
        // pain that {paracetamol} does not ease,
        lead: 'douleur que {paracetamol} ne soulage pas,',
        // or no drink stays down
        words: 'ou vomir tout ce que vous buvez',
      },
      'sepsis': {
        // bad-smelling discharge,
        lead: 'pertes vaginales qui sentent mauvais,',
        // confusion, slurred speech or no pee for a day
        words: 'ou du mal à penser ou à parler clairement, ou une journée entière sans uriner',
      },
      'skin': {
        // blue, blotchy, clammy or very pale skin or lips,
        lead: 'peau ou lèvres bleues, marbrées, moites ou très pâles,',
        // a rash that does not fade
        words: 'ou éruption qui ne s’efface pas quand on appuie dessus',
      },
      'chest': {
        // chest pain, hard or fast breathing, one swollen leg
        lead: 'douleur dans la poitrine, respiration difficile ou rapide, une seule jambe gonflée',
        // or a very bad headache
        words: 'ou très fort mal de tête',
      },
      'blow': {
        // a blow to the belly, a crash,
        lead: 'coup au ventre, accident de la route,',
        // bleeding or pain after a fall
        words: 'ou saignement ou douleur après une chute',
      },
      'seeing-things': {
        // seeing or hearing things
        lead: 'voir ou entendre des choses',
        // that others do not
        words: 'que les autres ne voient pas ou n’entendent pas',
      },
      'sent-home': {
        // getting worse
        lead: 'état qui s’aggrave',
        // after being sent home
        words: 'alors qu’on vous a dit de rentrer chez vous : retournez à l’hôpital',
      },
    },
    notes: [
      // Your own team may have given you a different limit for when to get help. If so, keep to theirs. If you feel faint or unwell, get help now.
      'Votre équipe soignante vous a peut-être donné une autre limite pour demander de l’aide. Si oui, suivez la sienne. Si vous vous sentez mal ou avez l’impression que vous allez vous évanouir, demandez de l’aide médicale tout de suite.',
    ],
  },
  today: {
    // Call today for any of these
    heading: 'Téléphonez aujourd’hui, sans attendre demain, pour l’un de ces signes',
    bullets: {
      'any-bleeding': {
        // Any other bleeding, clots, spotting or cramps
        lead: 'Tout autre saignement ou caillot, quelques taches de sang, ou des douleurs comme pendant les règles',
        // call even if they are mild, or stop.
        words: 'appelez même si c’est léger, ou si cela s’arrête.',
      },
      'changes': {
        // Changes
        lead: 'Changements',
        // pregnancy signs suddenly stop, or discharge changes colour. You have a positive test, and had an ectopic pregnancy before, or have a coil or tied tubes.
        words:
          'vos signes de grossesse disparaissent d’un coup, ou vos pertes changent de couleur. Votre test est positif, et vous avez déjà eu une grossesse extra-utérine, ou vous avez un stérilet ou des trompes ligaturées.',
      },
      'after': {
        // After a loss
        lead: 'Après une perte de grossesse',
        // you bleed for {bleeding-weeks}, or more heavily again. A test is still positive {test-weeks} after the miscarriage. You are very tired, or out of breath on stairs.
        words:
          'vous saignez depuis {bleeding-weeks}, ou de nouveau plus fort. Un test est encore positif {test-weeks} après la fausse couche. Une très grande fatigue, ou le souffle court dans les escaliers.',
      },
      'after-pills': {
        // After medicine
        lead: 'Après un médicament',
        // you have no bleeding {no-bleeding-hours} after misoprostol, a medicine for a miscarriage or to end a pregnancy. Or you bleed after pills to end a pregnancy.
        words:
          '{no-bleeding-hours} après le misoprostol, un médicament pour traiter la fausse couche ou interrompre une grossesse, vous ne saignez toujours pas. Ou vous saignez après des comprimés pour interrompre une grossesse.',
      },
      'blood-type': {
        // Rh-negative blood, or not known
        lead: 'Sang Rh négatif, ou inconnu',
        // you bleed or have had a loss. An injection, if you need one, is usually given within 3 days.
        words:
          'vous saignez ou avez vécu une perte de grossesse. L’injection, s’il en faut une, se fait en général dans les 3 jours.',
      },
      'not-coping': {
        // Not coping
        lead: 'Du mal à faire face au quotidien',
        // you cannot work, sleep or care for others, or you drink or take drugs to cope.
        words:
          'vous n’arrivez plus à travailler, à dormir ou à vous occuper des autres, ou vous buvez de l’alcool ou prenez de la drogue pour tenir. Si vous pensez à mettre fin à votre vie, voyez la liste plus haut.',
      },
    },
    notes: [
      // Has a doctor, nurse or midwife told you that this pregnancy is ending? Then call today if you pass tissue or fluid. But get help now {late-weeks}.
      'Un médecin, une infirmière ou une sage-femme vous a dit que cette grossesse ne va pas continuer ? Alors appelez aujourd’hui si vous perdez des tissus ou du liquide. Mais demandez de l’aide médicale tout de suite si {late-weeks}.',
      // Did your team give you misoprostol in the last day? Then shivering, feeling sick or loose poo can come from the medicine. Call them straight away. Get help now if you have a fever or severe pain, feel faint, or they do not answer.
      'Votre équipe vous a donné du misoprostol il y a un jour ou moins ? Alors frissons, nausées ou selles molles peuvent venir du médicament. Appelez votre équipe immédiatement. Demandez de l’aide médicale tout de suite en cas de fièvre ou de très forte douleur, si vous avez l’impression que vous allez vous évanouir, ou si personne ne répond.',
    ],
  },
  soon: {
    // Speak to {clinic} in the next few days about these
    heading: 'Parlez à {clinic} de ces points dans les prochains jours',
    bullets: {
      'no-period': {
        // No period
        lead: 'Pas de règles',
        // none has come by {period-weeks} after the loss.
        words: 'elles ne sont pas revenues {period-weeks} après la perte de grossesse.',
      },
      'low-mood': {
        // Low mood
        lead: 'Moral bas',
        // you still feel low after some weeks. If you stop coping, call today.
        words: 'votre moral est encore bas après quelques semaines. Si vous n’arrivez plus à faire face, appelez aujourd’hui.',
      },
      'questions': {
        // Your questions
        lead: 'Vos questions',
        // you want to ask about tests, trying again, work or a certificate.
        words: 'vous voulez parler d’examens, d’une nouvelle grossesse, du travail ou d’un certificat.',
      },
      'more-losses': {
        // More than one loss
        lead: 'Plus d’une perte de grossesse',
        // you have had two or more, and have no plan yet.
        words: 'vous en avez vécu deux ou plus, et rien n’est encore prévu avec l’équipe.',
      },
    },
    notes: [
      // Any bleeding in pregnancy cannot wait for this: call today.
      'Un saignement pendant la grossesse ne peut pas attendre quelques jours : appelez aujourd’hui.',
    ],
  },
};
