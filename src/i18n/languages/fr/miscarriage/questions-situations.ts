// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // If this is your situation
  title: 'Si c’est votre situation',
  // IVF, twins, a coil, a blow or fall, violence, pills, a later loss
  summary: 'FIV, jumeaux, stérilet, coup ou chute, violences, comprimés, perte plus tardive',
  questions: {
    'abortion-pills': {
      // I took pills to end a pregnancy, and now I am worried. What should I do?
      ask: 'J’ai pris des comprimés pour interrompre une grossesse, et je m’inquiète. Que faire ?',
      answer: [
        // Get help for the same signs, at the same limits, as after a miscarriage. Staff will care for you in the same way.
        'Demandez de l’aide pour les mêmes signes, aux mêmes limites, qu’après une fausse couche. On vous soignera de la même façon.',
        // Get help now for pain low on one side, pain in your shoulder tip, or feeling faint. The pregnancy can be ectopic (outside the womb), even after the pills.
        'Demandez de l’aide médicale tout de suite pour une douleur en bas d’un seul côté, une douleur au bout de l’épaule, ou si vous avez l’impression que vous allez vous évanouir. La grossesse peut être extra-utérine (hors de l’utérus), même après les comprimés.',
        // If bleeding or pain goes on, or comes back, call {clinic} today. You can also call the service that gave you the pills.
        'Si le saignement ou la douleur dure, ou revient, appelez {clinic} aujourd’hui. Vous pouvez aussi appeler le service qui vous a donné les comprimés.',
        // You can ask who will see your notes. See: {#who-will-know}
        'Vous pouvez demander qui verra votre dossier. À lire : {#who-will-know}',
      ],
      // abortion pills medical abortion mifepristone misoprostol bleeding after abortion termination self-managed online pills
      also: 'ivg ivg médicamenteuse avortement pilule abortive mifépristone misoprostol saignement après ivg cytotec comprimés en ligne',
    },
    'blow-or-fall': {
      // I had a blow, a fall or an accident. What should I do?
      ask: 'J’ai reçu un coup, fait une chute ou eu un accident. Que faire ?',
      answer: [
        // If someone hit you, or you were in a crash, get help now, even with no bleeding. An injury inside may not show at first.
        'Si quelqu’un vous a donné un coup, ou après un accident de la route, demandez de l’aide médicale tout de suite, même sans saignement. Une blessure à l’intérieur peut ne pas se voir tout de suite.',
        // After a fall or a knock, get help now for bleeding, pain, fluid or a belly that tightens. If you have none of these, call {clinic} today.
        'Après une chute ou un choc, demandez de l’aide médicale tout de suite pour un saignement, une douleur, du liquide ou un ventre qui durcit. Sans aucun de ces signes, appelez {clinic} aujourd’hui.',
        // Say if you are Rh-negative (a “minus” blood type), or do not know. An injection may be needed within 3 days.
        'Dites si vous êtes Rh négatif (un groupe sanguin « moins »), ou si vous ne le savez pas. Il faut peut-être une injection dans les 3 jours.',
        // If somebody did this to you, you can get help for that too. See: {#someone-hurts-me}
        'Si quelqu’un vous a fait cela, il y a de l’aide pour cela aussi. À lire : {#someone-hurts-me}',
      ],
      // fell down stairs car crash accident hit punched kicked stomach seat belt injury trauma slipped
      also: 'tombée escaliers accident de voiture frappée coup de poing coup de pied ventre ceinture blessure choc glissé chute',
    },
    'someone-hurts-me': {
      // Someone hurts me, scares me or controls me. What can I do?
      ask: 'Quelqu’un me fait du mal, me fait peur ou me contrôle. Que puis-je faire ?',
      answer: [
        // If you are in danger now, {call}. This is not your fault. Could someone see this page or your calls on your phone? If that is a danger, use another phone.
        'Si vous êtes en danger maintenant, {call}. Ce n’est pas votre faute. Quelqu’un pourrait voir cette page ou vos appels sur votre téléphone ? Si c’est un danger, utilisez un autre téléphone.',
        // When it is safe to talk, {safety}. You can ask for help even if you are not sure that it counts as abuse.
        'Quand vous pouvez parler sans danger, {safety}. Vous pouvez demander de l’aide même sans avoir la certitude que ce sont des violences.',
        // At the clinic, you can ask to be seen alone. You could say: “I do not feel safe at home.”
        'À la consultation, vous pouvez demander à parler sans personne d’autre dans la pièce. Vous pouvez dire en anglais : “I do not feel safe at home.” (« Je ne me sens pas en sécurité chez moi. »)',
        // It is abuse too if someone forces you to be pregnant, or to end a pregnancy. Abuse often starts or gets worse in pregnancy. If someone has hit you, see: {#blow-or-fall}
        'C’est aussi de la violence si quelqu’un vous force à être enceinte, ou à interrompre une grossesse. Les violences commencent ou s’aggravent souvent pendant la grossesse. Si quelqu’un vous a donné un coup, à lire : {#blow-or-fall}',
      ],
      // domestic abuse violence partner hit me controlling forced coercion afraid rape unsafe at home
      also: 'violences conjugales violence partenaire conjoint me frappe contrôle forcée contrainte peur viol pas en sécurité',
    },
    'fertility-treatment': {
      // I had IVF or other fertility treatment. What is different?
      ask: 'J’ai eu une FIV ou un autre traitement de fertilité. Qu’est-ce qui change ?',
      answer: [
        // Call your fertility clinic today for any bleeding or pain. Do not stop any medicine by yourself, even if you bleed. This includes progesterone, a hormone.
        'Appelez votre centre de fertilité aujourd’hui pour tout saignement ou toute douleur. N’arrêtez aucun médicament de vous-même, même si vous saignez. Cela vaut aussi pour la progestérone, une hormone.',
        // In up to 1 in 100 of these pregnancies, one is in the womb and another outside the womb (ectopic). A scan that shows one in the womb does not rule out the other.
        'Dans jusqu’à 1 de ces grossesses sur 100, il y en a une dans l’utérus et une autre hors de l’utérus (extra-utérine). Une échographie qui en montre une dans l’utérus n’exclut pas l’autre.',
        // So whatever the scan showed, get help now for strong pain, or pain low on one side. The same goes for pain in your shoulder tip.
        'Donc, quoi qu’ait montré l’échographie, demandez de l’aide médicale tout de suite pour une forte douleur, ou une douleur en bas d’un seul côté. De même pour une douleur au bout de l’épaule.',
      ],
      // ivf icsi embryo transfer heterotopic progesterone pessaries donor surrogate insemination clomid
      also: 'fiv icsi transfert embryon pma amp hétérotopique progestérone ovules donneur gpa insémination clomid',
    },
    'one-twin': {
      // Can one twin be lost and the other go on?
      ask: 'Un jumeau peut-il s’arrêter et l’autre continuer ?',
      answer: [
        // Yes, sometimes one twin is lost early and the other goes on. It may come with bleeding, or with no sign at all.
        'Oui, parfois un jumeau s’arrête tôt et l’autre continue. Il peut y avoir un saignement, ou aucun signe.',
        // Call {clinic} today for any bleeding. A scan can show what has happened. Ask if you need more scans.
        'Appelez {clinic} aujourd’hui pour tout saignement. Une échographie peut montrer ce qui s’est passé. Demandez s’il en faut d’autres.',
        // You may grieve for one and hope for the other on the same day. Both are allowed. Ask your team what this means for your care from now on.
        'Vous pouvez être en deuil de l’un et espérer pour l’autre le même jour. Les deux sont permis. Demandez à votre équipe ce que cela change pour la suite de vos soins.',
      ],
      // vanishing twin twins triplets two sacs one heartbeat
      also: 'jumeau évanescent jumeaux triplés deux sacs un seul cœur',
    },
    'coil-or-tied-tubes': {
      // I am pregnant with a coil, or after my tubes were tied. What should I do?
      ask: 'J’attends un enfant avec un stérilet ou des trompes ligaturées. Que faire ?',
      answer: [
        // Call {clinic} today, even if you feel well. With pain or bleeding, get help now.
        'Appelez {clinic} aujourd’hui, même si vous vous sentez bien. Avec une douleur ou un saignement, demandez de l’aide médicale tout de suite.',
        // A pregnancy like this is more likely to be ectopic: outside the womb. The chance is higher too after an infection of the tubes, fertility treatment or an earlier ectopic pregnancy.
        'Une telle grossesse a plus de risque d’être extra-utérine : hors de l’utérus. Le risque est aussi plus grand après une infection des trompes, un traitement de fertilité ou une autre grossesse extra-utérine.',
        // Most people with an ectopic pregnancy have had none of these. When you call, say first that you have a coil, or that your tubes were tied. Say when your test was positive.
        'La plupart des personnes qui ont une grossesse extra-utérine n’avaient rien de tout cela. Au téléphone, dites d’abord que vous avez un stérilet (coil, IUD), ou que vos trompes sont ligaturées. Dites quand votre test a été positif.',
      ],
      // IUD IUS copper mirena sterilised sterilized vasectomy tubal ligation positive test with coil risk of ectopic PID
      also: 'stérilet DIU cuivre mirena stérilisée vasectomie ligature des trompes test positif avec stérilet risque geu salpingite',
    },
    'later-loss': {
      // What is different after the first three months?
      ask: 'Qu’est-ce qui change après les trois premiers mois ?',
      answer: [
        // A later loss can feel like labour, with pain in waves, and the waters may break. If this starts, get help now. If the baby comes before help does, {call}.
        'Une perte plus tardive peut ressembler à un accouchement, avec des douleurs par vagues, et la perte des eaux. Si cela commence, demandez de l’aide médicale tout de suite. Si le bébé arrive avant l’aide, {call}.',
        // From about 20 weeks, call your maternity unit straight away. If you cannot reach it, go to {department}.
        'À partir de 20 semaines environ, appelez votre maternité immédiatement. Si vous ne pouvez pas la joindre, allez {department}.',
        // In hospital, you can ask for strong pain relief and for someone to stay with you. You can ask to see and hold the baby, or not. You can change your mind.
        'À l’hôpital, vous pouvez demander un médicament fort contre la douleur et que quelqu’un reste avec vous. Vous pouvez demander à voir et à tenir le bébé, ou non. Vous pouvez changer d’avis.',
        // Milk may come some days later. See: {#milk} Ask about tests for a cause, and about a funeral.
        'Du lait peut venir quelques jours plus tard. À lire : {#milk} Posez des questions sur la recherche d’une cause, et sur des obsèques.',
      ],
      // second trimester late miscarriage labour waters broke 13 14 15 16 17 18 19 20 21 22 23 weeks birth post-mortem
      also: 'deuxième trimestre fausse couche tardive contractions perte des eaux 13 14 15 16 17 18 19 20 21 22 23 semaines accouchement autopsie',
    },
  },
};
