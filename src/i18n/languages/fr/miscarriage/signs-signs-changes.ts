// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Other changes, and how you feel
  title: 'Autres changements, et ce que vous ressentez',
  // Signs that stop, after a loss, thoughts of self-harm
  summary: 'Signes qui s’arrêtent ; après une perte de grossesse ; idées de se faire du mal',
  symptoms: {
    'signs-gone': {
      // Pregnancy signs suddenly gone
      name: 'Vos signes de grossesse disparaissent d’un coup',
      meaning: [
        // This can be a sign of a miscarriage, but it is not proof. For example, you may no longer feel sick, or your breasts may no longer hurt. A scan, often with a second scan or blood tests, gives the answer.
        'Ce peut être un signe de fausse couche, mais ce n’est pas une preuve. Par exemple, vous n’avez plus de nausées, ou vos seins ne sont plus sensibles. C’est une échographie, souvent avec une deuxième ou des prises de sang, qui donne la réponse.',
      ],
      action: [
        // Call {clinic}. Ask if you can have a scan, and when. If bleeding or pain starts, see {now}.
        'Appelez {clinic}. Demandez si vous pouvez avoir une échographie, et quand. Si un saignement ou une douleur commence, voyez {now}.',
      ],
      // Say what has changed and when. Say how many weeks pregnant you are.
      tell: 'Dites ce qui a changé et quand. Dites de combien de semaines vous êtes enceinte.',
      // nausea stopped breasts not sore no longer feel pregnant symptoms disappeared
      also: 'nausées arrêtées plus de nausées seins plus sensibles seins qui ne font plus mal je ne me sens plus enceinte symptomes disparus plus de symptômes',
    },
    'no-signs': {
      // No signs at all
      name: 'Aucun signe',
      meaning: [
        // Having no signs cannot tell you either way. In a missed miscarriage, the pregnancy has ended but nothing has passed. There is often no bleeding or pain. You may still feel pregnant. A scan can show it.
        'L’absence de signe ne permet pas de savoir. Dans une fausse couche silencieuse (missed miscarriage), la grossesse s’est arrêtée mais rien n’est sorti. Souvent, il n’y a ni saignement ni douleur. Vous pouvez encore vous sentir enceinte. Une échographie peut le montrer.',
      ],
      action: [
        // If you are worried, call {clinic} in the next few days. If you start to bleed, call today. But get help now {late-weeks}. For strong pain, or pain low on one side, see {now}.
        'Si quelque chose vous inquiète, appelez {clinic} dans les prochains jours. Si vous commencez à saigner, appelez aujourd’hui. Mais demandez de l’aide médicale tout de suite si {late-weeks}. Pour une forte douleur, ou une douleur en bas d’un seul côté, voyez {now}.',
      ],
      // Say how many weeks pregnant you are and when your next scan is.
      tell: 'Dites de combien de semaines vous êtes enceinte et quand est votre prochaine échographie.',
      // silent missed miscarriage no bleeding no pain nothing worried before scan
      also: 'fausse couche silencieuse grossesse arrêtée fc silencieuse pas de saignement pas de douleur rien inquiète avant écho',
    },
    'no-bleeding-after-medicine': {
      // No bleeding after medicine
      name: 'Pas de saignement après le médicament',
      meaning: [
        // No bleeding {no-bleeding-hours} after misoprostol, a medicine for miscarriage, may mean that it has not worked yet. Some people need more treatment.
        'Si, {no-bleeding-hours} après le misoprostol, un médicament pour traiter la fausse couche, vous ne saignez toujours pas, il n’a peut-être pas encore agi. Certaines personnes ont besoin d’un traitement de plus.',
      ],
      action: [
        // Call {clinic}. If your team gave you another time to call, keep to theirs. For sudden or severe pain, or feeling faint, see {now}.
        'Appelez {clinic}. Si votre équipe vous a donné un autre délai pour appeler, suivez le sien. Pour une douleur soudaine ou très forte, ou si vous avez l’impression que vous allez vous évanouir, voyez {now}.',
      ],
      // Say which medicine you used and when, and if you have pain. If no scan has shown the pregnancy in your womb, say so.
      tell: 'Dites quel médicament vous avez utilisé et quand, et si vous avez mal. Si aucune échographie n’a montré la grossesse dans l’utérus, dites-le.',
      // tablets pills misoprostol not working nothing happened
      also: 'comprimés cachets misoprostol cytotec gymiso ne marche pas il ne se passe rien toujours pas de sang',
    },
    'not-coping': {
      // Not coping
      name: 'Du mal à faire face au quotidien',
      meaning: [
        // You may not be able to work, sleep or care for others. What happened may keep coming back (flashbacks). You may drink or take drugs to cope. You can ask for more help. No feeling is wrong.
        'Vous n’arrivez peut-être plus à travailler, à dormir ou à vous occuper des autres. Vous revivez peut-être sans cesse ce qui s’est passé. Vous buvez peut-être de l’alcool ou prenez de la drogue pour tenir. Vous pouvez demander plus d’aide. Aucun sentiment n’est mauvais.',
      ],
      action: [
        // Call {clinic} or your doctor. If you think about ending your life or hurting yourself, get help now. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
        'Appelez {clinic} ou votre médecin. Si vous pensez à mettre fin à votre vie ou à vous faire du mal, demandez de l’aide tout de suite. Si vous êtes en danger ou ne vous sentez pas en sécurité, {call}. Si vous êtes en sécurité pour le moment, {crisis}.',
      ],
      // Say what is hardest, how long it has lasted, and if you have been unwell in this way before.
      tell: 'Dites ce qui est le plus dur, depuis combien de temps, et si vous avez déjà vécu un tel moment.',
      // depressed depression anxiety panic grief trauma sad crying drinking cannot sleep
      also: 'déprime dépression deprimee anxiété angoisse panique deuil chagrin traumatisme triste pleure tout le temps alcool je ne dors plus je n’y arrive plus',
    },
    'thoughts-of-self-harm': {
      // Thoughts of ending your life or hurting yourself
      name: 'Idées de mettre fin à votre vie ou de vous faire du mal',
      meaning: [
        // You need help now, and there are people who will listen. Thoughts like these can come after a loss. You do not have to be sure that you would act on them.
        'Il vous faut de l’aide tout de suite, et il y a des gens pour vous écouter. Ces idées peuvent venir après une perte de grossesse. Vous n’avez pas à savoir si vous le feriez vraiment.',
      ],
      action: [
        // If you are in danger or do not feel safe, {call}. Or go to {department}. Are you safe for now? Then {crisis}.
        'Si vous êtes en danger ou ne vous sentez pas en sécurité, {call}. Ou allez {department}. Si vous êtes en sécurité pour le moment, {crisis}.',
        // If you have taken an overdose or hurt yourself, {call} now, even if you feel well.
        'Si vous avez pris une surdose ou vous êtes fait du mal, {call} tout de suite, même si vous vous sentez bien.',
        // Do the same if you feel that you may hurt someone else.
        'Faites de même si vous avez peur de faire du mal à quelqu’un d’autre.',
      ],
      // You can say: I have had a loss, and I am thinking of ending my life. You can also say it to someone close to you.
      tell: 'Vous pouvez dire en anglais : “I have had a loss, and I am thinking of ending my life.” (« J’ai perdu ma grossesse, et je pense à mettre fin à ma vie. ») Vous pouvez aussi le dire à une personne proche.',
      // suicide suicidal self-harm kill myself cannot go on want to die
      also: 'suicide suicidaire me faire du mal me tuer mourir envie de mourir je veux mourir je n’en peux plus',
      // suicide, suicidal, sucidal, kill myself, kms, end it all, end my life, want to die, dont want to live, dont want to be here, dont want to wake up, cant go on, better off dead, hurt myself, self harm, cutting, overdose, unalive, hurt someone else, hurt other people, might hurt someone, overdosed, took too many pills, taken too many tablets
      triggers:
        'suicide, suicidaire, suicider, me suicider, me tuer, en finir, mettre fin à ma vie, mettre fin a mes jours, envie de mourir, je veux mourir, plus envie de vivre, je ne veux plus vivre, je veux plus vivre, je ne veux plus me réveiller, je n’en peux plus, j’en peux plus, jen peux plus, mieux si j’étais morte, me faire du mal, me faire mal, automutilation, me scarifier, me couper, overdose, surdose, faire du mal à quelqu’un, j’ai pris trop de comprimés, pris trop de médicaments, avalé des comprimés',
    },
    'seeing-or-hearing-things': {
      // Seeing or hearing things that others do not
      name: 'Voir ou entendre des choses que les autres ne voient pas ou n’entendent pas',
      meaning: [
        // This can be a sign of a serious illness of the mind (psychosis). It is rare, and it can be treated. It can come after a pregnancy has ended. You may also have strange beliefs, feel very high or restless, or hardly sleep and feel no need to.
        'Ce peut être le signe d’une maladie psychique grave (psychose). Elle est rare, et elle se soigne. Elle peut venir après la fin d’une grossesse. Vous pouvez aussi avoir des croyances étranges, beaucoup d’excitation ou d’agitation, ou presque ne pas dormir et ne pas en sentir le besoin.',
      ],
      action: [
        // {Call} or go to {department}. Ask someone to stay with you. If you see this in someone else, call for them.
        '{Call} ou allez {department}. Demandez à quelqu’un de rester avec vous. Si vous voyez cela chez quelqu’un d’autre, appelez pour cette personne.',
      ],
      // Say that you were pregnant, when it ended, and what you see, hear or believe. Say how little you have slept.
      tell: 'Dites que vous étiez enceinte, quand la grossesse s’est terminée, et ce que vous voyez, entendez ou croyez. Dites à quel point vous avez peu dormi.',
      // psychosis hallucinations voices mania manic paranoid delusions no sleep bipolar
      also: 'psychose hallucinations voix manie maniaque paranoïa délire ne dort plus bipolaire',
      // hearing voices, hear voices, seeing things, hallucinating, hallucinations, psychosis, psycosis, manic, mania, paranoid, losing my mind, no need to sleep, they are watching me
      triggers:
        'entendre des voix, j’entends des voix, jentends des voix, des voix, je vois des choses, hallucination, hallucinations, psychose, maniaque, manie, paranoïa, parano, délire, je perds la tête, je deviens folle, pas besoin de dormir, on me surveille, ils me surveillent',
    },
  },
};
