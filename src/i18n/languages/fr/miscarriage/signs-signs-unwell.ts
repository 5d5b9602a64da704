// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feeling unwell
  title: 'Vous vous sentez mal',
  // Fainting, fever, discharge, chest pain, a blow or fall
  summary: 'Évanouissement, fièvre, pertes vaginales, douleur dans la poitrine, coup ou chute',
  symptoms: {
    'faint': {
      // Fainting or feeling faint
      name: 'Vous vous évanouissez, ou vous en êtes sur le point',
      meaning: [
        // This can be a sign of too much bleeding, even if you see little blood. An ectopic pregnancy, one growing outside the womb, can bleed inside you.
        'Ce peut être le signe d’un saignement trop abondant, même si vous voyez peu de sang. Une grossesse extra-utérine, hors de l’utérus, peut saigner à l’intérieur.',
        // Nearly fainting counts too. So does being very dizzy, cold and clammy or confused, or a racing heart. So does being very pale: on dark skin, look at lips, gums and palms.
        'Être sur le point de s’évanouir compte aussi. De même si la tête vous tourne beaucoup, si votre peau est froide et moite, si vous avez du mal à penser clairement, ou si votre cœur bat très vite. De même si vous êtes très pâle : sur une peau foncée, regardez les lèvres, les gencives et les paumes.',
      ],
      action: [
        // {Call} or go to {department}, even if you bleed little. Unlock the door, lie down, and do not drive yourself.
        '{Call} ou allez {department}, même si vous saignez peu. Déverrouillez la porte, allongez-vous et ne conduisez pas vous-même.',
      ],
      // Say that you are pregnant, or have had a miscarriage. Say how much you bleed and where it hurts.
      tell: 'Dites que vous êtes enceinte, ou que vous avez fait une fausse couche. Dites combien vous saignez et où vous avez mal.',
      // dizzy dizziness lightheaded passed out collapse pale sweating palpitations shaky weak blackout
      also: 'malaise vertige vertiges tête qui tourne étourdissement perdre connaissance tomber dans les pommes pâle sueurs palpitations tremblante faible syncope',
      // faint, feint, fainted, fainting, feeling faint, passed out, passing out, pass out, blacked out, black out, collapsed, dizzy, lightheaded, light headed, woozy, seeing stars, heart racing, heart pounding, palpitations, pale and clammy, cold sweat, going white
      triggers:
        'évanouie, évanoui, evanouie, évanouir, evanouir, évanouissement, malaise, perdu connaissance, perte de connaissance, tombée dans les pommes, tomber dans les pommes, tête qui tourne, tete qui tourne, la tête me tourne, ça tourne, vertige, vertiges, étourdie, étourdissement, étourdissements, voile noir, je vois des étoiles, cœur qui bat vite, coeur qui bat vite, cœur qui s’emballe, coeur qui semballe, palpitations, tachycardie, sueurs froides, peau moite, toute pâle, toute blanche',
    },
    'very-unwell': {
      // Feeling very unwell, with or without a fever
      name: 'Vous vous sentez très mal, avec ou sans fièvre',
      meaning: [
        // This can be a serious infection. After a miscarriage, a procedure or medicine, that can come with no fever, or with feeling cold. Other signs are:
        'Ce peut être une infection grave. Après une fausse couche, une intervention ou un médicament, elle peut venir sans fièvre, ou avec une sensation de froid. Les autres signes sont :',
        {
          list: [
            // very fast or hard breathing
            'une respiration très rapide ou difficile',
            // slurred speech, or not making sense
            'du mal à parler clairement, ou des paroles sans suite',
            // blue, pale or blotchy skin, lips or tongue (on dark skin, look at lips, gums and palms)
            'la peau, les lèvres ou la langue bleues, pâles ou marbrées (sur une peau foncée, regardez les lèvres, les gencives et les paumes)',
            // a rash that does not fade under a glass
            'une éruption qui ne s’efface pas quand on appuie un verre dessus',
            // bad shivering or muscle pain
            'de forts frissons ou des douleurs dans les muscles',
            // no pee for a day
            'ne pas avoir uriné depuis une journée entière',
            // being very sleepy or too weak to stand, or feeling that you may die
            'une très forte somnolence, trop de faiblesse pour tenir debout, ou l’impression que vous allez mourir',
          ],
        },
      ],
      action: [
        // {Call} or go to {department} for any one of the signs below.
        '{Call} ou allez {department} pour un seul des signes de la liste.',
      ],
      // Say that you are pregnant, or have had a miscarriage or treatment, and when.
      tell: 'Dites que vous êtes enceinte, ou que vous avez eu une fausse couche ou un traitement, et quand.',
      // sepsis ill infection breathless confused rash drowsy flu poorly
      also: 'septicémie sepsis infection malade essoufflée confuse éruption somnolente grippe',
      // sepsis, septic, very unwell, really ill, very ill, really sick, feel like im dying, going to die, confused, slurred speech, blue lips, blotchy skin, mottled, rash, not peeing, havent peed, cant wake up, delirious
      triggers:
        'sepsis, septicémie, septicemie, choc septique, très mal, tres mal, vraiment mal, hyper mal, très malade, tres malade, je vais mourir, impression de mourir, confuse, confusion, mal à parler, lèvres bleues, levres bleues, peau marbrée, marbrures, éruption, plaques rouges, je n’urine plus, pas uriné, pas fait pipi, ne se réveille pas, délire',
    },
    'fever': {
      // Fever or shaking
      name: 'Fièvre, ou frissons avec tremblements',
      meaning: [
        // A temperature of {fever}, once, or shaking with chills can be a sign of infection. A lower temperature does not rule it out.
        'Une température de {fever}, même une seule fois, ou des frissons avec tremblements peuvent être un signe d’infection. Une température plus basse ne l’exclut pas.',
        // In the first day after misoprostol, shivering comes often. A fever comes rarely, so a fever counts on that day too.
        'Le premier jour après le misoprostol, les frissons sont fréquents. La fièvre est rare, donc elle compte ce jour-là aussi.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} ou allez {department}.',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then shivering with no fever can come from it. If you feel well, call them straight away. If nobody answers, you feel faint or very unwell, or pain grows, get help now.
        'Votre équipe vous a donné du misoprostol, un médicament pour traiter la fausse couche, il y a un jour ou moins ? Alors des frissons sans fièvre peuvent venir de lui. Si vous vous sentez bien, appelez votre équipe immédiatement. Si personne ne répond, si vous avez l’impression que vous allez vous évanouir, si vous vous sentez très mal ou si la douleur augmente, demandez de l’aide médicale tout de suite.',
      ],
      // Say your temperature, when it began, and any treatment you have had.
      tell: 'Dites votre température, quand cela a commencé, et quel traitement vous avez eu.',
      // temperature chills shivering hot cold flu sweats after tablets
      also: 'température fièvre frissons tremble chaud froid grippe sueurs après les comprimés',
      // fever, feaver, high temperature, temperature of 38, 38 degrees, 39 degrees, 100.4, 101, 102, burning up, shivering, shaking, chills, cant stop shaking, teeth chattering
      triggers:
        'fièvre, fievre, fiévre, fiévreuse, de la température, de la temperature, haute température, température élevée, ma température, 38 de fièvre, 38 de fievre, 38, 39 de fièvre, 39, 40 de fièvre, 38 degrés, 39 degrés, je tremble, tremblements, frissons, frisson, je grelotte, claque des dents, brûlante, toute chaude',
    },
    'discharge': {
      // Discharge that smells bad
      name: 'Des pertes vaginales qui sentent mauvais',
      meaning: [
        // Bad-smelling fluid from the vagina can be a sign of infection. There may be no fever. A change of colour alone, with no smell, fever or pain, is less urgent.
        'Des pertes vaginales qui sentent mauvais peuvent être un signe d’infection. Il n’y a pas toujours de fièvre. Un changement de couleur seul, sans odeur, fièvre ni douleur, est moins urgent.',
      ],
      action: [
        // {Call} or go to {department} for a bad smell. For a change of colour alone, call {clinic} today.
        '{Call} ou allez {department} en cas de mauvaise odeur. Pour un changement de couleur seul, appelez {clinic} aujourd’hui.',
      ],
      // Say what it looks and smells like, when it began, and if you have had treatment.
      tell: 'Dites l’aspect et l’odeur de ces pertes, quand cela a commencé, et si vous avez eu un traitement.',
      // smelly foul odour odor yellow green brown vaginal infection
      also: 'pertes odeur malodorantes jaunes vertes marron infection vaginale mycose pus',
      // smelly discharge, bad smell, smells bad, smells off, smells rotten, stinks, stinky, foul, fishy smell, smelly, odour, odor, pus
      triggers:
        'pertes qui sentent, ça sent mauvais, ca sent mauvais, sent mauvais, sentent mauvais, mauvaise odeur, odeur forte, malodorantes, pertes malodorantes, pue, ça pue, ca pue, odeur de poisson, odeur de pourri, pus',
    },
    'no-fluids': {
      // Not keeping any drink down
      name: 'Vous ne gardez rien de ce que vous buvez',
      meaning: [
        // If no drink stays down, you need to be seen. It may be a stomach bug. With belly pain or bleeding, it can be an ectopic pregnancy, one growing outside the womb. Feeling sick can also come from misoprostol.
        'Si vous ne gardez rien de ce que vous buvez, il faut vous faire examiner. C’est peut-être une gastro. Avec une douleur au ventre ou un saignement, ce peut être une grossesse extra-utérine, hors de l’utérus. Les nausées peuvent aussi venir du misoprostol.',
      ],
      action: [
        // {Call} or go to {department}. If you used misoprostol, a medicine for miscarriage, call your team too.
        '{Call} ou allez {department}. Si vous avez utilisé du misoprostol, un médicament pour traiter la fausse couche, appelez aussi votre équipe.',
      ],
      // Say how long it has lasted, if you have pain or bleeding, and what medicine you used.
      tell: 'Dites depuis combien de temps, si vous avez mal ou si vous saignez, et quel médicament vous avez utilisé.',
      // vomiting throwing up sick nausea dehydrated cannot drink
      also: 'vomissements vomir vomis nausées déshydratée ne peut pas boire',
      // cant keep anything down, cant keep water down, cant keep fluids down, cant stop vomiting, cant stop throwing up, cant stop being sick, vomiting everything, puking, constantly sick, dehydrated
      triggers:
        'je vomis tout, vomis tout, vomir tout, vomis sans arrêt, vomis sans arret, je n’arrête pas de vomir, je narrete pas de vomir, vomissements incessants, je ne garde rien, garde rien, ne garde pas l’eau, garde même pas l’eau, je ne peux pas boire, déshydratée, deshydratee, déshydratation',
    },
    'chest-pain-or-swollen-leg': {
      // Chest pain, trouble breathing, one swollen leg or a very bad headache
      name: 'Douleur dans la poitrine, mal à respirer, une seule jambe gonflée ou très fort mal de tête',
      meaning: [
        // In pregnancy and after it, a blood clot can form in a leg and move to the lungs. It can happen in the first months too. One leg may swell, hurt, feel hot or change colour. It may be something else, but it cannot wait.
        'Pendant la grossesse et après, un caillot peut se former dans une jambe et aller dans les poumons (phlébite, embolie). Cela arrive aussi les premiers mois. Une jambe peut gonfler, faire mal, être chaude ou changer de couleur. C’est peut-être autre chose, mais cela ne peut pas attendre.',
        // A very bad headache, or changes in your sight, can be a danger sign as well.
        'Un très fort mal de tête, ou une vue qui change, peut aussi être un signe de danger.',
      ],
      action: [
        // {Call} or go to {department}. Do not drive yourself.
        '{Call} ou allez {department}. Ne conduisez pas vous-même.',
      ],
      // Say that you are pregnant, or were, and what you feel. Say if it came on suddenly.
      tell: 'Dites que vous êtes enceinte, ou que vous l’étiez, et ce que vous sentez. Dites si c’est venu d’un coup.',
      // DVT deep vein thrombosis pulmonary embolism clot in lung calf pain breathless migraine blurred vision flashing lights
      also: 'phlébite TVP thrombose embolie pulmonaire caillot poumon mollet essoufflée migraine vue trouble flashs',
      // chest pain, chest hurts, tight chest, cant breathe, cant catch my breath, short of breath, trouble breathing, swollen leg, leg swollen, calf pain, sore calf, dvt, blood clot in leg, pulmonary embolism, worst headache, bad headache, blurred vision, flashing lights
      triggers:
        'douleur poitrine, douleur à la poitrine, mal à la poitrine, mal a la poitrine, douleur thoracique, poitrine serrée, oppression, du mal à respirer, mal à respirer, mal a respirer, je respire mal, n’arrive plus à respirer, essoufflée, essoufflee, à bout de souffle, jambe gonflée, jambe gonflee, jambe enflée, mollet, douleur mollet, mal au mollet, phlébite, phlebite, thrombose, embolie, caillot dans la jambe, mal de tête terrible, gros mal de tête, très mal à la tête, pire mal de tête, vue trouble, vois flou, flashs lumineux',
    },
    'blow-or-fall': {
      // A blow, a crash or a fall
      name: 'Un coup, un accident ou une chute',
      meaning: [
        // A hard blow to the belly can cause harm that does not show at first. A small fall often causes none. Staff can look for bleeding and other harm.
        'Un coup fort au ventre peut causer une blessure qui ne se voit pas tout de suite. Une petite chute n’en cause souvent aucune. À l’hôpital, on peut chercher un saignement ou une autre blessure.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} ou allez {department}.',
        // Go even with no bleeding if someone hit or kicked you, or you were in a crash. Go after a fall with bleeding, pain or fluid.
        'Allez-y même sans saignement si quelqu’un vous a donné un coup ou un coup de pied, ou après un accident de la route. Allez-y après une chute avec saignement, douleur ou liquide.',
        // After a small fall with none of these, call {clinic} today. If someone hurts you, you can ask to be seen alone.
        'Après une petite chute sans aucun de ces signes, appelez {clinic} aujourd’hui. Si quelqu’un vous fait du mal, vous pouvez demander à parler sans personne d’autre dans la pièce.',
      ],
      // Say what happened and when, how many weeks you are, and your blood type if known.
      tell: 'Dites ce qui s’est passé et quand, de combien de semaines vous êtes enceinte, et votre groupe sanguin si vous le connaissez.',
      // fell stairs accident car crash seat belt hit kicked punched assault violence abuse trauma dog jumped on belly
      also: 'tombée chute escalier accident voiture ceinture frappée coup de pied coup de poing agression violence violences conjugales chien sauté sur le ventre',
      // hit me, kicked me, punched me, beat me, he hit, kicked in the stomach, punched in the stomach, assaulted, attacked, car crash, car accident, fell down the stairs, fell over, fell on my stomach, seat belt, pushed me
      triggers:
        'il m’a frappée, il ma frappée, il m’a tapée, il me frappe, frappée, frappee, coup de pied, coup de poing, coup dans le ventre, coup au ventre, coups, battue, agressée, agression, poussée, il m’a poussée, accident de voiture, accident de moto, accident de la route, un accident, tombée dans l’escalier, tombee dans les escaliers, je suis tombée, je suis tombee, tombée sur le ventre, chute, ceinture de sécurité',
    },
    'sent-home-and-worse': {
      // Sent home, and now it is worse
      name: 'On vous a dit de rentrer chez vous, et c’est pire',
      meaning: [
        // Things can change after you have been seen. A first visit, a scan or a blood test cannot rule out everything. You are not wasting anyone’s time.
        'Les choses peuvent changer après une visite. Un premier examen, une échographie ou une prise de sang ne peut pas tout exclure. Vous ne faites perdre son temps à personne.',
      ],
      action: [
        // {Call} or go back to {department}. You can go to another hospital instead.
        '{Call} ou retournez {department}. Vous pouvez aussi aller dans un autre hôpital.',
        // While you wait there, tell the desk at once if you bleed more, hurt more or feel faint.
        'Pendant l’attente, prévenez l’accueil immédiatement si vous saignez plus, si vous avez plus mal ou si vous avez l’impression que vous allez vous évanouir.',
      ],
      // Say: I was here before and was sent home. This is what has changed.
      tell: 'Dites en anglais : “I was here before and was sent home. This is what has changed.” (« J’étais déjà ici et on m’a dit de rentrer chez moi. Voici ce qui a changé. »)',
      // turned away discharged from hospital waiting room hours ER sent me home not taken seriously nobody listens go back
      also: 'renvoyée chez moi retour à la maison sortie de l’hôpital salle d’attente heures d’attente pas prise au sérieux personne n’écoute retourner',
      // sent home, sent me home, turned away, turned me away, wouldnt see me, no one is listening, nobody is listening, getting worse, its worse now, worse since
      triggers:
        'renvoyée, renvoyee, renvoyée chez moi, renvoyée à la maison, ils m’ont renvoyée, on m’a renvoyée, retour à la maison, refusée, pas prise au sérieux, pas prise au serieux, personne ne m’écoute, on ne m’écoute pas, ça empire, ca empire, c’est pire, de pire en pire, s’aggrave, pire depuis',
    },
    'tired-and-breathless': {
      // Very tired or out of breath, days later
      name: 'Très grande fatigue ou souffle court, quelques jours après',
      meaning: [
        // After heavy bleeding your blood may be low in iron (anaemia). You may feel very tired, look paler, or get out of breath on stairs. A blood test shows it.
        'Après un saignement abondant, votre sang peut manquer de fer (anémie). Vous pouvez ressentir une grande fatigue, avoir le teint plus pâle ou le souffle court dans les escaliers. Une prise de sang le montre.',
      ],
      action: [
        // Call {clinic} and ask for a blood test. Get help now if you feel faint, your heart races, or you have chest pain. Do the same if you are short of breath at rest. See {now}.
        'Appelez {clinic} et demandez une prise de sang. Demandez de l’aide médicale tout de suite si vous avez l’impression que vous allez vous évanouir, si votre cœur bat très vite, ou si vous avez mal dans la poitrine. Faites de même si le souffle vous manque au repos. Voyez {now}.',
      ],
      // Say how much you bled, for how long, and how you feel now.
      tell: 'Dites combien vous avez saigné, pendant combien de temps, et comment vous vous sentez maintenant.',
      // anaemia anemia iron exhausted weak pale no energy tiredness fatigue
      also: 'anémie anemie fer épuisée fatiguée fatigue faible pâle plus d’énergie essoufflée escaliers',
    },
  },
};
