// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Getting care
  title: 'Se faire soigner',
  // When and who to call, what happens there, blood tests, being alone
  summary: 'Quand et qui appeler, ce qui se passe sur place, prises de sang, être sans personne',
  questions: {
    'when-to-get-care': {
      // When should I get care?
      ask: 'Quand faut-il se faire soigner ?',
      answer: [
        // Get care today for any bleeding in pregnancy, and now for the signs below. You do not need to be sure what it is. If you cannot reach anyone, go to {department}.
        'Demandez des soins aujourd’hui pour tout saignement pendant la grossesse, et tout de suite pour les signes ci-dessous. Vous n’avez pas à savoir ce que c’est. Si vous ne pouvez joindre personne, allez {department}.',
        // Get help now for these too:
        'Demandez aussi de l’aide médicale tout de suite pour :',
        {
          list: [
            // bleeding, even a little, or belly pain {late-weeks}
            'un saignement, même léger, ou une douleur au ventre, si {late-weeks}',
            // a positive test with pain or bleeding, after an earlier ectopic pregnancy (outside the womb)
            'un test positif avec douleur ou saignement, si vous avez déjà eu une grossesse extra-utérine (hors de l’utérus)',
            // a positive test with pain or bleeding, and a coil or tied tubes
            'un test positif avec douleur ou saignement, si vous avez un stérilet ou si vos trompes sont ligaturées',
            // belly pain or bleeding, with loose poo, being sick, or pain when peeing or pooing. This can look like a stomach bug.
            'une douleur au ventre ou un saignement, avec des selles molles, des vomissements, ou mal en urinant ou en allant à la selle. Cela peut ressembler à une gastro.',
            // a blow to your belly or a crash, even with no bleeding
            'un coup au ventre ou un accident de la route, même sans saignement',
            // chest pain, trouble breathing, one leg that is swollen or sore, or a very bad headache.
            'une douleur dans la poitrine, du mal à respirer, une seule jambe gonflée ou douloureuse, ou un très fort mal de tête.',
          ],
        },
      ],
      // when to go hospital emergency urgent doctor worried night weekend chest pain leg swollen breathless
      also: 'quand aller hôpital urgences urgence médecin inquiète nuit week-end douleur poitrine jambe gonflée essoufflée',
    },
    'who-to-call-first': {
      // Who do I call, and what if the clinic is closed?
      ask: 'Qui appeler, et que faire quand c’est fermé ?',
      answer: [
        // If you have a sign that needs help now, {call} or go to {department}. For anything else, call {clinic}.
        'Si vous avez un signe qui demande de l’aide tout de suite, {call} ou allez {department}. Pour le reste, appelez {clinic}.',
        // When the clinic is closed, see {today}. If you cannot reach anyone, go to {department}.
        'Quand c’est fermé, voyez {today}. Si vous ne pouvez joindre personne, allez {department}.',
        {
          local: 'pregnancy-unit',
        },
        // From about 20 weeks, call your maternity unit straight away.
        'À partir de 20 semaines environ, appelez votre maternité immédiatement.',
        // You can call at any hour. Say first that you are pregnant, or that you have had a miscarriage.
        'Vous pouvez appeler à toute heure. Dites d’abord que vous êtes enceinte, ou que vous avez fait une fausse couche.',
      ],
      // phone number ring ambulance midwife doctor GP closed night weekend out of hours maternity unit nobody answers no answer engaged voicemail
      also: 'téléphone numéro appeler ambulance sage-femme médecin généraliste fermé nuit week-end garde maternité personne ne répond ne répondent pas occupé répondeur',
    },
    'at-the-clinic': {
      // What happens at the clinic?
      ask: 'Que se passe-t-il à la consultation ?',
      answer: [
        // You will be asked about bleeding and pain, and you may have a scan and blood tests.
        'On vous pose des questions sur les saignements et la douleur, et vous pouvez avoir une échographie et des prises de sang.',
        // A scan may be done over your belly or from inside the vagina. You can say no, and you can ask to stop.
        'L’échographie se fait sur le ventre ou par voie vaginale (une sonde dans le vagin). Vous pouvez dire non, et vous pouvez demander d’arrêter.',
        // One scan is often not enough, because it can be too soon to say. You may be asked to come back {rescan-days}. See: {#why-second-scan}
        'Une seule échographie ne suffit souvent pas, car il peut être trop tôt pour savoir. On peut vous demander de revenir {rescan-days}. À lire : {#why-second-scan}',
        // Blood tests may show your blood type, your hormone level, and if you have lost much blood. Ask who to call, day or night.
        'Les prises de sang peuvent montrer votre groupe sanguin, le taux de l’hormone, et si vous avez perdu beaucoup de sang. Demandez qui appeler, de jour ou de nuit.',
      ],
      // scan ultrasound internal vaginal examination tests appointment what to expect
      also: 'écho échographie vaginale examen rendez-vous à quoi s’attendre examens',
    },
    'emergency-department': {
      // What happens in the emergency department?
      ask: 'Que se passe-t-il aux urgences ?',
      answer: [
        // Staff ask about your bleeding, pain and dates, and they usually take blood. You may have a pregnancy test, an internal examination or a scan. The scan may be on another day.
        'On vous pose des questions sur les saignements, la douleur et les dates, et on vous fait en général une prise de sang. Vous pouvez avoir un test de grossesse, un examen vaginal ou une échographie. L’échographie peut être un autre jour.',
        // You may wait a long time. Tell the desk at once if you bleed more, feel faint or have more pain.
        'L’attente peut être longue. Prévenez l’accueil immédiatement si vous saignez plus, si vous avez l’impression que vous allez vous évanouir ou si vous avez plus mal.',
        // Ask before you eat or drink, because you may need an operation. You can ask for pads, pain relief and a private place to wait.
        'Demandez avant de manger ou de boire, car il faudra peut-être vous opérer. Vous pouvez demander des serviettes, un médicament contre la douleur et un endroit à part pour attendre.',
        // Before you leave, ask what they found, what to look out for, and who to call at night.
        'Avant de partir, demandez ce qu’on a trouvé, à quoi faire attention, et qui appeler la nuit.',
      ],
      // A&E ER emergency room ED casualty how long wait can I eat triage queue
      also: 'urgences urgence A&E ER emergency room salle d’attente combien de temps puis-je manger triage attente',
    },
    'sent-home': {
      // I was sent home and it is getting worse. What now?
      ask: 'On m’a dit de rentrer chez moi et c’est pire. Que faire ?',
      answer: [
        // Go back now, or go to another hospital. If you feel faint, {call}.
        'Retournez-y tout de suite, ou allez dans un autre hôpital. Si vous avez l’impression que vous allez vous évanouir, {call}.',
        // Say: “I was here before, and this has changed.” Tell them what is new, such as more bleeding, more pain or feeling faint. Tell the desk if it gets worse while you wait.
        'Dites en anglais : “I was here before, and this has changed.” (« J’étais déjà ici, et voici ce qui a changé. ») Dites ce qui est nouveau : saigner plus, avoir plus mal ou être sur le point de s’évanouir, par exemple. Prévenez l’accueil si cela s’aggrave pendant l’attente.',
        // You do not need a new letter, and you do not have to wait for your next visit. Staff could not see then what has changed since.
        'Vous n’avez pas besoin d’une nouvelle lettre, et vous n’avez pas à attendre votre prochain rendez-vous. On ne pouvait pas voir alors ce qui a changé depuis.',
      ],
      // turned away discharged not believed go back worse second opinion another hospital refused
      also: 'renvoyée chez moi pas crue pire s’aggrave retourner deuxième avis autre hôpital refusée',
    },
    'hormone-test': {
      // What does the hormone blood test show?
      ask: 'Que montre la prise de sang de l’hormone ?',
      answer: [
        // It shows how the pregnancy hormone, called hCG, changes over two days. Blood is taken twice, 48 hours apart.
        'Elle montre comment l’hormone de grossesse, l’hCG, change en deux jours. On prend du sang deux fois, à 48 heures d’écart.',
        // A strong rise points to a pregnancy that is growing. A big fall points to one that is ending. A slow rise or fall needs more tests. None of these rules out an ectopic pregnancy, one growing outside the womb.
        'Une forte hausse fait penser à une grossesse qui se développe. Une forte baisse fait penser à une grossesse qui ne va pas continuer. Une hausse ou une baisse lente demande d’autres examens. Rien de cela n’exclut une grossesse extra-utérine, hors de l’utérus.',
        // Even if the results look good, pain or feeling faint needs help now. If you get worse between the two tests, do not wait for the second.
        'Même si les résultats semblent bons, une douleur ou l’impression de s’évanouir demande de l’aide médicale tout de suite. Si cela s’aggrave entre les deux prises de sang, n’attendez pas la seconde.',
      ],
      // hcg beta levels blood test rising falling doubling slow 48 hours
      also: 'hcg bêta hcg taux prise de sang monte baisse double lent 48 heures',
    },
    'what-to-tell': {
      // What should I tell them?
      ask: 'Que faut-il leur dire ?',
      answer: [
        // Say how many weeks pregnant you are, or were, and what is happening now. You can read out this list:
        'Dites de combien de semaines vous êtes ou étiez enceinte, et ce qui se passe maintenant. Vous pouvez lire cette liste à voix haute :',
        {
          list: [
            // the first day of your last period
            'le premier jour de vos dernières règles',
            // bleeding: since when, and how fast it soaks a pad
            'le saignement : depuis quand, et en combien de temps il imbibe une serviette',
            // clots, or anything else you passed: how big
            'les caillots, ou autre chose qui est sorti : quelle taille',
            // pain: where, how strong, and if it reaches your shoulder
            'la douleur : où, combien elle est forte, et si elle va jusqu’à l’épaule',
            // feeling faint, hot, shivery or very unwell
            'l’impression de s’évanouir, de la chaleur, des frissons ou se sentir très mal',
            // an earlier ectopic pregnancy (outside the womb), a coil, tied tubes or fertility treatment
            'une grossesse extra-utérine passée (hors de l’utérus), un stérilet, des trompes ligaturées ou un traitement de fertilité',
            // your blood type, your medicines (above all blood thinners) and any bleeding disorder.
            'votre groupe sanguin, vos médicaments (surtout les anticoagulants) et toute maladie qui fait saigner facilement.',
          ],
        },
        // A photo of the pad can help. If no scan has shown the pregnancy in your womb yet, say so.
        'Une photo de la serviette peut aider. Si aucune échographie n’a encore montré la grossesse dans l’utérus, dites-le.',
      ],
      // what to say phone call list describe blood thinners medicines history
      also: 'que dire téléphone liste décrire anticoagulants médicaments antécédents',
    },
    'rh-negative': {
      // What if my blood type is Rh-negative?
      ask: 'Et si mon groupe sanguin est Rh négatif ?',
      answer: [
        // If you bleed or have had a loss, ask your team today if you need an injection. If you do need it, it is usually given within 3 days. Ask too if you do not know your type.
        'Si vous saignez ou avez vécu une perte de grossesse, demandez aujourd’hui à votre équipe s’il vous faut une injection. S’il la faut, on la fait en général dans les 3 jours. Demandez aussi si vous ne connaissez pas votre groupe.',
        // Rh-negative is the “minus” in a type such as O minus. A blood test shows it. The injection is called anti-D or Rh immune globulin. Who is offered it differs by country, by weeks and by treatment.
        'Rh négatif est le « moins » d’un groupe comme O moins. Une prise de sang le montre. L’injection s’appelle anti-D ou immunoglobuline Rh. Selon le pays, les semaines et le traitement, on ne la propose pas aux mêmes personnes.',
        {
          local: 'rhesus',
        },
      ],
      // rhesus anti-d rhogam winrho blood group injection negative 72 hours
      also: 'rhésus rhesus négatif anti-d rhophylac winrho groupe sanguin injection piqûre 72 heures',
    },
    'go-alone': {
      // What if I am alone, or cannot talk on the phone?
      ask: 'Et si je n’ai personne avec moi, ou ne peux pas parler au téléphone ?',
      answer: [
        // You can get help on your own: {call}, and say that you are alone.
        'Vous pouvez demander de l’aide sans personne d’autre : {call}, et dites que personne n’est avec vous.',
        {
          list: [
            // Do not drive yourself. Call an ambulance, or ask someone to take you.
            'Ne conduisez pas vous-même. Appelez une ambulance, ou demandez à quelqu’un de vous emmener.',
            // Unlock the door.
            'Déverrouillez la porte.',
            // Lie down or sit near the door, and keep your phone with you.
            'Allongez-vous ou restez en position assise près de la porte, et gardez votre téléphone sur vous.',
            // Ask someone to stay with you, or to stay on the phone.
            'Demandez à quelqu’un de rester avec vous, ou au téléphone avec vous.',
            // Do not eat or drink until staff say that you may.
            'Ne mangez et ne buvez rien avant l’accord du personnel.',
            // If you use a wheelchair or need help to move, say so.
            'Si vous êtes en fauteuil roulant ou avez besoin d’aide pour bouger, dites-le.',
          ],
        },
        // Someone else may call for you, from anywhere. Tell them where you are, how much you bleed and where it hurts. If children are with you, bring them.
        'Quelqu’un d’autre peut appeler pour vous, de n’importe où. Dites-lui où vous êtes, combien vous saignez et où vous avez mal. Si des enfants sont avec vous, emmenez-les.',
        // You can call without speech. See: {#cannot-speak} You can ask for your language. See: {#interpreter}
        'Vous pouvez appeler sans parler. À lire : {#cannot-speak} Vous pouvez demander votre langue. À lire : {#interpreter}',
      ],
      // nobody with me by myself single no partner friend call for me cannot speak deaf language interpreter children drive taxi wheelchair disabled mobility carer
      also: 'seule toute seule personne avec moi célibataire sans partenaire appeler pour moi ne peux pas parler sourde langue interprète enfants conduire taxi fauteuil roulant handicap handicapée aidant',
    },
  },
};
