// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Pain
  title: 'Douleurs',
  // Cramps, one side, shoulder tip, pain that does not ease
  summary: 'Douleurs légères ; d’un seul côté ; à l’épaule ; douleur qui ne se calme pas',
  symptoms: {
    'cramps': {
      // Mild cramps
      name: 'Douleurs légères, comme pendant les règles',
      meaning: [
        // Mild cramps can be part of a healthy early pregnancy. They can also be a sign of a miscarriage. An ectopic pregnancy, one outside the womb, is not ruled out until a scan has shown yours inside it. After fertility treatment, a scan may not rule it out.
        'Ces douleurs peuvent faire partie d’un début de grossesse en bonne santé. Elles peuvent aussi être un signe de fausse couche. Tant qu’une échographie n’a pas montré que la grossesse est dans l’utérus, elle peut être extra-utérine : hors de l’utérus. Après un traitement de fertilité, une échographie peut ne pas l’exclure.',
      ],
      action: [
        // Call {clinic}. For the pain, take {paracetamol} first, as the label says. Get help now if it gets severe or sudden, or settles on one side. Do the same for pain {late-weeks}. See {now}.
        'Appelez {clinic}. Contre la douleur, commencez par {paracetamol}, comme l’indique la boîte. Demandez de l’aide médicale tout de suite si la douleur devient très forte ou soudaine, ou se fixe d’un seul côté. Faites de même pour toute douleur si {late-weeks}. Voyez {now}.',
      ],
      // Say where it hurts, how long it lasts, and if you bleed.
      tell: 'Dites où vous avez mal, combien de temps cela dure, et si vous saignez.',
      // period pain tummy ache stomach ache backache cramping twinges
      also: 'douleurs de règles crampes mal au ventre mal au bas ventre tiraillements mal au dos mal aux reins contractions legeres regles',
    },
    'severe-pain': {
      // Sudden or severe belly pain
      name: 'Douleur au ventre soudaine ou très forte',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. Pain in a miscarriage can also be very strong, like giving birth. You cannot tell the two apart at home.
        'Ce peut être une grossesse extra-utérine, qui se développe hors de l’utérus. Elle peut saigner à l’intérieur et mettre votre vie en danger. La douleur d’une fausse couche peut aussi être très forte, comme un accouchement. Chez vous, vous ne pouvez pas distinguer les deux.',
      ],
      action: [
        // {Call} or go to {department}. Do the same for pain that {paracetamol}, taken as the label says, does not ease.
        '{Call} ou allez {department}. Faites de même pour une douleur que {paracetamol}, pris comme l’indique la boîte, ne soulage pas.',
      ],
      // Say where the pain is, when it began, and if a scan has shown the pregnancy in your womb.
      tell: 'Dites où est la douleur, quand elle a commencé, et si une échographie a montré la grossesse dans l’utérus.',
      // sharp stabbing agony unbearable pelvic stomach tummy contractions painkillers not working
      also: 'douleur aiguë vive coup de couteau insupportable bassin ventre contractions médicaments qui ne marchent pas antidouleur',
      // severe pain, sharp pain, stabbing pain, sudden pain, unbearable pain, agony, worst pain, excruciating, excrutiating, doubled over, cant stand the pain, paracetamol not working, tylenol not working, painkillers not working, pain wont stop, screaming in pain, bad pain, terrible pain
      triggers:
        'douleur forte, très forte douleur, douleur aigue, douleur aiguë, douleur vive, coup de couteau, coups de poignard, douleur soudaine, douleur brutale, mal d’un coup, insupportable, intenable, atroce, douleur intense, pliée en deux, pliee en deux, je hurle de douleur, très mal au ventre, tres mal au ventre, super mal au ventre, paracétamol ne marche pas, doliprane ne marche pas, tylenol ne marche pas, la douleur ne passe pas, douleur qui ne passe pas, la pire douleur',
    },
    'one-sided-pain': {
      // Pain low on one side
      name: 'Douleur en bas, d’un seul côté',
      meaning: [
        // This can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        'Ce peut être un signe de grossesse extra-utérine, qui se développe hors de l’utérus. Elle peut saigner à l’intérieur et mettre votre vie en danger. Elle reste possible tant qu’une échographie n’a pas montré la grossesse dans l’utérus.',
        // After IVF or other fertility treatment, one pregnancy can be in the womb and one outside it. This is rare, but then a scan does not rule it out.
        'Après une FIV ou un autre traitement de fertilité, il peut y avoir une grossesse dans l’utérus et une autre hors de l’utérus. C’est rare, mais alors une échographie ne l’exclut pas.',
      ],
      action: [
        // {Call} or go to {department}. Go even if the pain is mild.
        '{Call} ou allez {department}. Allez-y même si la douleur est légère.',
      ],
      // Has a scan shown the pregnancy in your womb? Then call {clinic} today for mild pain. But get help now {late-weeks}, or after fertility treatment.
      why: 'Une échographie a montré la grossesse dans l’utérus ? Alors, pour une douleur légère, appelez {clinic} aujourd’hui. Mais demandez de l’aide médicale tout de suite si {late-weeks}, ou après un traitement de fertilité.',
      // Say which side, when it began, if you have had a scan, and if you had fertility treatment.
      tell: 'Dites de quel côté, quand cela a commencé, si vous avez eu une échographie, et si vous avez eu un traitement de fertilité.',
      // left side right side ovary tube groin ectopic
      also: 'côté gauche côté droit ovaire trompe aine extra-utérine geu ectopique',
      // one side, one sided, onesided, left side pain, right side pain, pain on my left, pain on my right, ovary pain, groin pain, ectopic, eptopic, ectopik, tubal pregnancy
      triggers:
        'un côté, un seul côté, d’un coté, dun cote, côté gauche, côté droit, cote gauche, cote droit, mal à gauche, mal à droite, mal a gauche, mal a droite, ovaire, douleur ovaire, mal à l’aine, extra-utérine, extra utérine, extrauterine, geu, ectopique, grossesse ectopique, dans la trompe, grossesse tubaire',
    },
    'shoulder-tip': {
      // Pain in your shoulder tip
      name: 'Douleur à l’épaule, tout au bout',
      meaning: [
        // The shoulder tip is where your shoulder meets your arm. Pain there can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        'Le bout de l’épaule est l’endroit où elle rejoint le bras. Une douleur à cet endroit peut être un signe de grossesse extra-utérine, qui se développe hors de l’utérus. Elle peut saigner à l’intérieur et mettre votre vie en danger. Elle reste possible tant qu’une échographie n’a pas montré la grossesse dans l’utérus.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for more pain, or for bleeding.
        '{Call} ou allez {department}. N’attendez pas d’avoir plus mal, ni de saigner.',
      ],
      // Say: I am pregnant, or may be, and I have pain in my shoulder tip.
      tell: 'Dites en anglais : “I am pregnant, or may be, and I have pain in my shoulder tip.” (« Je suis enceinte, ou peut-être, et j’ai mal au bout de l’épaule. »)',
      // shoulder ache arm neck ectopic
      also: 'mal épaule bras cou omoplate extra-utérine',
      // shoulder, sholder, shoulder tip, shoulder pain, shoulder blade, tip of my shoulder, neck and shoulder
      triggers:
        'épaule, epaule, épaules, mal à l’épaule, mal a lepaule, douleur épaule, bout de l’épaule, pointe de l’épaule, omoplate, cou et épaule',
    },
    'pain-peeing-pooing-vomiting': {
      // Belly pain or bleeding with pain when peeing or pooing, vomiting or diarrhoea
      name: 'Douleur au ventre ou saignement, avec mal en urinant ou en allant à la selle, vomissements ou diarrhée',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. The signs are easily taken for a stomach bug, and it may be one. It is not ruled out until a scan has shown the pregnancy in your womb.
        'Ce peut être une grossesse extra-utérine, qui se développe hors de l’utérus. On prend facilement ces signes pour une gastro, et c’en est peut-être une. Mais la grossesse extra-utérine reste possible tant qu’une échographie n’a pas montré la grossesse dans l’utérus.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for it to pass.
        '{Call} ou allez {department}. N’attendez pas que cela passe.',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then feeling sick or loose poo can come from it. Call them straight away. If nobody answers, you feel faint or the pain is severe, get help now.
        'Votre équipe vous a donné du misoprostol, un médicament pour traiter la fausse couche, il y a un jour ou moins ? Alors les nausées ou les selles molles peuvent venir de lui. Appelez votre équipe immédiatement. Si personne ne répond, si vous avez l’impression que vous allez vous évanouir ou si la douleur est très forte, demandez de l’aide médicale tout de suite.',
      ],
      // Say that you are pregnant, or may be. Say where it hurts and what you have seen.
      tell: 'Dites que vous êtes enceinte, ou peut-être. Dites où vous avez mal et ce que vous avez vu.',
      // wee poo urine toilet bowels sick throwing up diarrhea stomach bug bladder
      also: 'pipi caca urine toilettes selles intestin vomir vomissement diarrhée diarhee gastro vessie cystite',
      // hurts to pee, hurts to wee, hurts to poo, hurts to poop, pain when i pee, pain when i wee, pain when i poo, throwing up and pain, vomiting and bleeding, diarrhoea and pain, diarrhea and pain, diahorrea, the runs and cramps
      triggers:
        'mal en urinant, mal quand j’urine, mal quand je fais pipi, ça brûle quand je fais pipi, mal en faisant caca, mal en allant à la selle, mal aux toilettes, vomis et mal au ventre, vomissements et douleur, vomissements et saignements, vomir et saigner, diarrhée et mal au ventre, diarrhée et douleur, diarhee, diarrhee et sang, gastro et saignement',
    },
    'earlier-ectopic': {
      // Pain or bleeding after an earlier ectopic pregnancy
      name: 'Douleur ou saignement quand on a déjà eu une grossesse extra-utérine',
      meaning: [
        // You had an ectopic pregnancy (one growing outside the womb), and now have a positive test. It may be another one. That has to be ruled out first, by a scan and blood tests.
        'Vous avez déjà eu une grossesse extra-utérine (hors de l’utérus ; en anglais : ectopic pregnancy), et votre test est maintenant positif. C’en est peut-être une autre. Une échographie et des prises de sang doivent d’abord l’exclure.',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call} ou allez {department}, même pour un saignement léger ou une douleur légère.',
        // With a positive test and no pain or bleeding, call {clinic} today.
        'Avec un test positif, sans douleur ni saignement, appelez {clinic} aujourd’hui.',
      ],
      // Say first that you have had an ectopic pregnancy before. Say if you have had a scan this time.
      tell: 'Dites d’abord que vous avez déjà eu une grossesse extra-utérine (en anglais : ectopic pregnancy). Dites si vous avez déjà eu une échographie cette fois-ci.',
      // ectopic before previous ectopic tubal pregnancy tube removed
      also: 'geu avant déjà eu une extra-utérine antécédent ectopique grossesse tubaire trompe retirée',
      // previous ectopic, ectopic before, had an ectopic, ectopic last time, tube removed, lost a tube
      triggers:
        'déjà eu une geu, deja eu une geu, antécédent geu, déjà eu une extra-utérine, deja une extra uterine, ancienne extra-utérine, ectopique avant, trompe retirée, trompe enlevée, une seule trompe',
    },
    'coil-or-tied-tubes': {
      // Pain or bleeding with a coil or tied tubes
      name: 'Douleur ou saignement avec un stérilet ou des trompes ligaturées',
      meaning: [
        // Your test is positive with a coil (IUD) in place, or after your tubes were tied or operated on. Then an ectopic pregnancy, one growing outside the womb, is more likely. It has to be ruled out first.
        'Votre test est positif alors que vous avez un stérilet (DIU, en anglais : coil ou IUD), ou après une ligature ou une opération des trompes. Une grossesse extra-utérine, hors de l’utérus, est alors plus probable. Il faut d’abord l’exclure.',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call} ou allez {department}, même pour un saignement léger ou une douleur légère.',
        // With a positive test and no pain or bleeding, call {clinic} today.
        'Si votre test est positif, sans douleur ni saignement, appelez {clinic} aujourd’hui.',
      ],
      // Say that you have a coil, or had an operation on your tubes. Say when your test was positive.
      tell: 'Dites que vous avez un stérilet (en anglais : coil ou IUD), ou qu’on vous a opéré les trompes. Dites quand votre test a été positif.',
      // IUD IUS mirena copper coil sterilised sterilized sterilisation tubal ligation clips tubes tied pregnant with coil
      also: 'stérilet sterilet DIU mirena cuivre hormonal stérilisée ligature des trompes trompes ligaturées clips enceinte avec stérilet',
      // coil, iud, ius, mirena, copper coil, kyleena, tubes tied, sterilised, sterilized, tubal ligation, pregnant with coil, pregnant with iud
      triggers:
        'stérilet, sterilet, diu, mirena, kyleena, stérilet cuivre, stérilet au cuivre, ligature des trompes, trompes ligaturées, trompes liées, stérilisée, sterilisee, enceinte avec stérilet, enceinte sous stérilet',
    },
    'pain-after-ivf': {
      // One-sided, severe or shoulder-tip pain after IVF
      name: 'Douleur d’un seul côté, très forte ou au bout de l’épaule après une FIV',
      meaning: [
        // After IVF or other fertility treatment there can, rarely, be two pregnancies. One is in the womb. One is ectopic: outside the womb. A scan that shows the first does not rule out the second.
        'Après une FIV ou un autre traitement de fertilité, il peut y avoir, rarement, deux grossesses. L’une est dans l’utérus. L’autre est extra-utérine : hors de l’utérus. Une échographie qui montre la première n’exclut pas la seconde.',
      ],
      action: [
        // {Call} or go to {department}, whatever a scan has shown. Then tell your fertility clinic.
        '{Call} ou allez {department}, quoi qu’ait montré une échographie. Prévenez ensuite votre centre de fertilité.',
      ],
      // Say first that you had fertility treatment, and when. Say where it hurts.
      tell: 'Dites d’abord que vous avez eu un traitement de fertilité, et quand. Dites où vous avez mal.',
      // IVF ICSI embryo transfer fertility treatment heterotopic frozen transfer ovulation induction
      also: 'FIV ICSI transfert d’embryon PMA AMP procréation assistée traitement fertilité hétérotopique TEC stimulation ovarienne',
      // ivf pain, icsi pain, pain after embryo transfer, pain after transfer, heterotopic, ivf one side, ivf shoulder
      triggers:
        'douleur fiv, mal après fiv, mal apres fiv, douleur icsi, douleur après transfert, mal après transfert, douleur apres transfert, hétérotopique, heterotopique, fiv un côté, fiv épaule, pma douleur',
    },
  },
};
