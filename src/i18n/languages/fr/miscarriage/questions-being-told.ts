// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Being told
  title: 'L’annonce',
  // What happens next, second scans, waiting, ectopic and molar pregnancy
  summary: 'La suite, deuxième échographie, attente, grossesse extra-utérine et molaire',
  questions: {
    'being-told-now-what': {
      // I have been told my pregnancy has ended. What happens now?
      ask: 'On m’a dit que ma grossesse s’est arrêtée. Que se passe-t-il maintenant ?',
      answer: [
        // We are sorry. Next, you will usually be offered three choices: waiting, medicine or a procedure. See: {#three-ways}
        'Nous sommes vraiment désolés. Ensuite, on vous propose en général trois choix : attendre, un médicament ou une intervention. À lire : {#three-ways}',
        // You do not have to decide at once. Sometimes a health reason, such as heavy bleeding or an infection, means that you need one of them soon. Bleeding and cramps may start before you have chosen. Before you leave, or by phone, ask:
        'Vous n’avez pas à décider tout de suite. Parfois une raison de santé, comme un saignement abondant ou une infection, en rend une nécessaire rapidement. Les saignements et les douleurs peuvent commencer avant votre choix. Avant de partir, ou par téléphone, demandez :',
        {
          list: [
            // How sure is this? Can I have a second opinion?
            'Est-ce certain ? Puis-je avoir un deuxième avis ?',
            // Was the pregnancy seen in my womb?
            'A-t-on vu la grossesse dans l’utérus ?',
            // What may happen next, and when?
            'Que peut-il se passer ensuite, et quand ?',
            // Who do I call, day and night?
            'Qui appeler, de jour et de nuit ?',
            // Which pain relief is safe for me?
            'Quel médicament contre la douleur est sûr pour moi ?',
            // Does my blood type matter?
            'Mon groupe sanguin compte-t-il ?',
          ],
        },
        // Tell your team which word you use: baby, pregnancy, or another. You may feel shock, grief, relief or nothing yet, and no feeling is wrong.
        'Dites à votre équipe quel mot vous employez : bébé, grossesse, ou un autre. Vous pouvez ressentir un choc, du chagrin, du soulagement ou rien encore. Aucun sentiment n’est mauvais.',
      ],
      // no heartbeat bad news scan next steps options stopped growing sorry baby died lost my baby dead inside me
      also: 'pas de battement de cœur coeur arrêté mauvaise nouvelle échographie suite options grossesse arrêtée bébé bébé mort j’ai perdu mon bébé mort dans mon ventre',
    },
    'why-second-scan': {
      // Why do I need another scan?
      ask: 'Pourquoi me faut-il une deuxième échographie ?',
      answer: [
        // The second scan is there to be sure. One scan cannot be fully certain, above all very early on.
        'Elle sert à avoir une certitude. Une seule échographie ne peut pas être tout à fait certaine, surtout très tôt.',
        // When the pregnancy is still very small, it is too early to tell. The date of your last period alone does not show whether a heartbeat should be seen.
        'Quand la grossesse est encore très petite, il est trop tôt pour savoir. La date des dernières règles, à elle seule, ne montre pas si l’on devrait voir battre un cœur.',
        // The next scan is often {rescan-days}. The wait is hard, but it does not change the result. You can ask for a second opinion too. While you wait, call {clinic} today for any bleeding.
        'L’échographie suivante a souvent lieu {rescan-days}. L’attente est dure, mais elle ne change pas le résultat. Vous pouvez aussi demander un deuxième avis. Pendant l’attente, appelez {clinic} aujourd’hui pour tout saignement.',
      ],
      // rescan repeat scan no heartbeat too early dates wrong ultrasound sac
      also: 'deuxième écho refaire une écho contrôle pas de cœur trop tôt erreur de date échographie sac',
    },
    'sure-of-dates': {
      // I am sure of my dates, and the scan shows no heartbeat. Why wait?
      ask: 'J’ai la certitude de mes dates, et l’échographie ne montre pas de cœur qui bat. Pourquoi attendre ?',
      answer: [
        // Because dates alone cannot show whether a heartbeat should be seen yet. Even when you are right about your period, the pregnancy may be younger than it seems.
        'Parce que les dates seules ne peuvent pas montrer si l’on devrait déjà voir battre un cœur. Même si la date de vos règles est juste, la grossesse peut être plus jeune qu’il ne semble.',
        // The second scan, often {rescan-days}, is there to be safe. It does not mean that anyone doubts you. You can say: “I am sure of my dates. What did you measure?”
        'La deuxième échographie, souvent {rescan-days}, sert à ne pas se tromper. Elle ne veut pas dire que l’on doute de vous. Vous pouvez dire en anglais : “I am sure of my dates. What did you measure?” (« Mes dates sont sûres. Qu’avez-vous mesuré ? »)',
        // While you wait, call {clinic} today if you bleed. You can call on any day with questions.
        'Pendant l’attente, appelez {clinic} aujourd’hui si vous saignez. Vous pouvez appeler n’importe quel jour pour poser des questions.',
      ],
      // empty sac no fetal pole yolk sac surely 8 weeks measuring behind small for dates ovulation late tilted uterus heartbeat
      also: 'sac vide œuf clair pas d’embryon vésicule vitelline 8 semaines retard de croissance trop petit ovulation tardive utérus rétroversé cœur',
    },
    'waiting-between-scans': {
      // How do I get through the wait for the next scan?
      ask: 'Comment tenir jusqu’à la prochaine échographie ?',
      answer: [
        // Plan one day at a time, and keep a number that you can call at night. This wait is one of the hardest parts. Tell someone you trust. Bed rest does not prevent a loss.
        'Avancez un jour à la fois, et gardez un numéro à appeler la nuit. Cette attente est l’un des moments les plus durs. Parlez-en à quelqu’un de confiance. Rester au lit n’empêche pas une perte.',
        // For mild pain, call {clinic} today, and take {paracetamol} as the label says. Do not take ibuprofen, naproxen or medicines like them for now. Your pregnancy may still be growing.
        'Pour une douleur légère, appelez {clinic} aujourd’hui, et prenez {paracetamol} comme l’indique la boîte. Pour l’instant, ne prenez pas d’ibuprofène, de naproxène ni de médicaments proches. Votre grossesse continue peut-être.',
        // An ectopic pregnancy, one outside the womb, can be taken for a stomach bug. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick. Do not wait for the scan.
        'On peut prendre une grossesse extra-utérine, hors de l’utérus, pour une gastro. Avec une douleur au ventre ou un saignement, ces signes demandent aussi de l’aide médicale tout de suite : mal en urinant ou en allant à la selle, selles molles, ou vomissements. N’attendez pas l’échographie.',
      ],
      // limbo not knowing waiting week coping ultrasound anxious two week wait
      also: 'attente ne pas savoir semaine angoisse anxieuse écho insupportable attendre',
    },
    'missed': {
      // Can I have a miscarriage without bleeding?
      ask: 'Peut-on faire une fausse couche sans saigner ?',
      answer: [
        // Yes, some pregnancies end with no bleeding and no pain. This is called a missed, silent or delayed miscarriage. It is often found at a scan.
        'Oui, certaines grossesses s’arrêtent sans saignement ni douleur. On parle de fausse couche silencieuse ou de grossesse arrêtée (en anglais : missed miscarriage). On la découvre souvent à une échographie.',
        // You may still feel pregnant, and a test may still be positive. “Missed” does not mean that you missed something.
        'Vous pouvez encore vous sentir enceinte, et un test peut encore être positif. Le mot anglais « missed » ne veut pas dire que quelque chose vous a échappé.',
        // Call {clinic} today if your pregnancy signs suddenly stop. It can be a sign, but it is not proof. A scan, and often a second one, gives the answer. Bleeding and cramps may start later.
        'Appelez {clinic} aujourd’hui si vos signes de grossesse disparaissent d’un coup. Ce peut être un signe, mais ce n’est pas une preuve. C’est une échographie, et souvent une deuxième, qui donne la réponse. Saignements et douleurs peuvent commencer plus tard.',
      ],
      // silent delayed no blood no symptoms stopped feeling pregnant no heartbeat breasts stopped hurting nausea gone
      also: 'silencieuse grossesse arrêtée sans saignement sans symptôme fausse couche manquée missed plus enceinte pas de cœur seins nausées disparues',
    },
    'unknown-location': {
      // What is a pregnancy of unknown location?
      ask: 'Qu’est-ce qu’une grossesse de localisation indéterminée ?',
      answer: [
        // It means that your test is positive, but a scan does not yet show where the pregnancy is.
        'Cela veut dire que votre test est positif, mais qu’une échographie ne montre pas encore où est la grossesse.',
        // It may be too early to see, or it may have ended. Or it may be ectopic: growing outside the womb. That can be dangerous, so it must be ruled out.
        'Il est peut-être trop tôt pour la voir, ou elle s’est peut-être arrêtée. Ou elle est peut-être extra-utérine : hors de l’utérus. Cela peut être dangereux, donc il faut l’exclure.',
        // You will usually have two blood tests, 48 hours apart. See: {#hormone-test} Even if the results look good, pain or feeling faint needs help now. For any bleeding, call {clinic} today.
        'On fait en général deux prises de sang, à 48 heures d’écart. À lire : {#hormone-test} Même si les résultats semblent bons, une douleur ou l’impression de s’évanouir demande de l’aide médicale tout de suite. Pour tout saignement, appelez {clinic} aujourd’hui.',
      ],
      // PUL nothing seen on scan empty womb hcg blood test too early
      also: 'localisation indéterminée PUL GLI rien à l’écho utérus vide hcg prise de sang trop tôt',
    },
    'ectopic-told': {
      // I have been told it is ectopic. What does that mean?
      ask: 'On m’a dit que la grossesse est extra-utérine. Qu’est-ce que cela veut dire ?',
      answer: [
        // It means that your pregnancy is growing outside the womb, nearly always in a tube beside it. We are sorry. It cannot survive there. It can bleed inside you and put your life in danger.
        'Votre grossesse se développe hors de l’utérus, presque toujours dans une trompe, à côté. Nous sommes vraiment désolés. Elle ne peut pas survivre là. Elle peut saigner à l’intérieur et mettre votre vie en danger.',
        // Follow the plan that your team has given you, even if you feel well. If you have no plan yet, call {clinic} now. If you cannot reach anyone, go to {department}.
        'Suivez ce que votre équipe a prévu, même si vous vous sentez bien. Si rien n’est encore prévu, appelez {clinic} tout de suite. Si vous ne pouvez joindre personne, allez {department}.',
        // Care may be surgery, waiting with close follow-up, or a medicine called methotrexate. See: {#after-methotrexate} Ask who to call at any hour.
        'Les soins sont une opération, une attente avec un suivi étroit, ou un médicament nommé méthotrexate. À lire : {#after-methotrexate} Demandez qui appeler à toute heure.',
        // Get help now for new, sudden or growing pain, or if you feel faint. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick.
        'Demandez de l’aide médicale tout de suite pour une douleur nouvelle, soudaine ou qui augmente, ou si vous avez l’impression que vous allez vous évanouir. Avec une douleur au ventre ou un saignement, ces signes demandent aussi de l’aide médicale tout de suite : mal en urinant ou en allant à la selle, selles molles, ou vomissements.',
        // This is a pregnancy loss too. You may feel grief, fear or relief, and no feeling is wrong.
        'C’est aussi une perte de grossesse. Vous pouvez ressentir du chagrin, de la peur ou du soulagement. Aucun sentiment n’est mauvais.',
      ],
      // tubal tube methotrexate surgery outside the womb rupture salpingectomy
      also: 'extra-utérine geu ectopique tubaire trompe méthotrexate opération hors de l’utérus rupture salpingectomie',
    },
    'after-methotrexate': {
      // What should I avoid after methotrexate?
      ask: 'Que faut-il éviter après le méthotrexate ?',
      answer: [
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), avoid these until your team says that you may:
        'Après le méthotrexate, un médicament pour la grossesse extra-utérine (hors de l’utérus), évitez ceci jusqu’à l’accord de votre équipe :',
        {
          list: [
            // ibuprofen, naproxen, aspirin and medicines like them. If aspirin is prescribed for you, ask before you stop it.
            'l’ibuprofène, le naproxène, l’aspirine et les médicaments proches. Si l’on vous a prescrit de l’aspirine, demandez avant de l’arrêter.',
            // folic acid, and vitamins or foods that have it added
            'l’acide folique, et les vitamines ou les aliments où il est ajouté',
            // alcohol
            'l’alcool',
            // sex, and any chance of a new pregnancy
            'les rapports sexuels, et tout risque de nouvelle grossesse',
            // heavy lifting, and strong sun on bare skin
            'les charges lourdes, et le soleil fort sur la peau nue',
            // travel away from your hospital.
            'les voyages loin de votre hôpital.',
          ],
        },
        // New, sudden or growing pain, or feeling dizzy or faint, means: get help now. The pregnancy can still bleed inside you. Did your team tell you to expect mild pain? Then call {clinic} today, and ask about {paracetamol}.
        'Si une douleur est nouvelle, soudaine ou augmente, si la tête vous tourne ou si vous avez l’impression que vous allez vous évanouir : demandez de l’aide médicale tout de suite. La grossesse peut encore saigner à l’intérieur. Votre équipe vous a dit de vous attendre à une douleur légère ? Alors appelez {clinic} aujourd’hui, et demandez si vous pouvez prendre {paracetamol}.',
        // You will have blood tests for some weeks. Go to every one, even if you feel well. Ask how long to wait before a new pregnancy. It is often three months.
        'Vous aurez des prises de sang pendant quelques semaines. Allez à chacune, même si vous vous sentez bien. Demandez combien de temps attendre avant une nouvelle grossesse. C’est souvent trois mois.',
      ],
      // ectopic injection MTX side effects vitamins painkillers pain after methotrexate what not to take sunlight
      also: 'geu injection MTX effets secondaires vitamines antidouleur douleur après méthotrexate éviter soleil acide folique',
    },
    'molar-told': {
      // I have been told it is a molar pregnancy. What happens next?
      ask: 'On m’a dit que la grossesse est molaire. Que se passe-t-il ensuite ?',
      answer: [
        // We are sorry. You will have tests of the pregnancy hormone until your team says that the follow-up is over.
        'Nous sommes vraiment désolés. On dose l’hormone de grossesse jusqu’à ce que votre équipe dise que le suivi est terminé.',
        // In a molar pregnancy, the placenta grows in an unusual way, and the pregnancy cannot survive. Often it is found after you have gone home, when a laboratory looks at what was removed.
        'Dans une grossesse molaire, le placenta se développe de façon inhabituelle, et la grossesse ne peut pas survivre. On la découvre souvent après votre retour chez vous, quand un laboratoire examine ce qui a été retiré.',
        // Follow-up can take some weeks, or six months or more. Some people need more treatment. After a complete molar pregnancy, about 10 to 15 people in 100 do. After a partial one, about 1 in 100 do.
        'Le suivi peut durer quelques semaines, ou six mois ou plus. Certaines personnes ont besoin d’un traitement de plus. Après une grossesse molaire complète, c’est environ 10 à 15 personnes sur 100. Après une grossesse molaire partielle, c’est environ 1 sur 100.',
        // Do not get pregnant until the follow-up is over. Ask about contraception now. Call {clinic} today if you bleed again, or if a pregnancy test turns positive.
        'Évitez une nouvelle grossesse jusqu’à la fin du suivi. Parlez dès maintenant de contraception. Appelez {clinic} aujourd’hui si vous saignez de nouveau, ou si un test de grossesse redevient positif.',
      ],
      // mole hydatidiform partial complete GTD hcg follow-up contraception how long
      also: 'môle hydatiforme molaire partielle complète hcg suivi contraception combien de temps maladie trophoblastique',
    },
  },
};
