// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feelings
  title: 'Ce que vous ressentez',
  // What you may feel, when to get help, hard days, hurtful words
  summary: 'Ce que l’on peut ressentir, quand demander de l’aide, jours durs, mots qui blessent',
  questions: {
    'what-feelings': {
      // What might I feel?
      ask: 'Que peut-on ressentir ?',
      answer: [
        // You may feel sad, numb, worried, guilty, ashamed, alone or relieved, or several of these on one day. None of it is wrong, and neither is feeling very little.
        'De la tristesse, un vide, de l’inquiétude, de la culpabilité, de la honte, de la solitude ou du soulagement, ou plusieurs le même jour. Rien de tout cela n’est mauvais, et ressentir très peu non plus.',
        // This is true however early it was, and whether or not you wanted to be pregnant. You do not have to look sad to be cared for well.
        'C’est vrai même si c’était très tôt, et que vous ayez voulu cette grossesse ou non. Il n’est pas nécessaire d’avoir l’air triste pour recevoir de bons soins.',
        // In studies, about 30 in 100 people had strong signs of stress a month later. For some it went on for many months. Partners can be affected too. See: {#partners} If it gets too much, there is help. See: {#when-help-feelings}
        'Dans des études, environ 30 personnes sur 100 avaient de forts signes de stress un mois après. Pour certaines, cela a duré bien des mois. Les partenaires peuvent être touchés aussi. À lire : {#partners} Si c’est trop, il y a de l’aide. À lire : {#when-help-feelings}',
      ],
      // sad grief guilt relief I feel relieved do not want this pregnancy unwanted unplanned I want it to be over numb angry anxious depressed trauma emotions crying
      also: 'triste chagrin deuil culpabilité soulagement soulagée pas voulue grossesse non désirée vide en colère anxieuse déprimée traumatisme émotions pleurer',
    },
    'when-help-feelings': {
      // When should I get help with my feelings?
      ask: 'Quand demander de l’aide pour ce que je ressens ?',
      answer: [
        // Get help now if you do not feel safe. Call {clinic} or your doctor today if any of these is true:
        'Demandez de l’aide tout de suite si vous ne vous sentez pas en sécurité. Appelez {clinic} ou votre médecin aujourd’hui si l’un de ces points est vrai :',
        {
          list: [
            // you have no one to talk to, or someone close is worried about you
            'vous n’avez personne à qui parler, ou un proche s’inquiète pour vous',
            // you cannot sleep, work, study or care for others
            'vous n’arrivez plus à dormir, travailler, étudier ou vous occuper des autres',
            // you drink or take drugs to cope
            'vous buvez de l’alcool ou prenez de la drogue pour tenir',
            // what happened keeps coming back as if it were now (flashbacks)
            'vous revivez sans cesse ce qui s’est passé, comme si c’était maintenant',
            // you avoid going out
            'vous évitez de sortir',
            // you feel strong anxiety or panic
            'vous avez une forte anxiété ou des crises de panique',
            // grief is as strong as ever after several months.
            'le chagrin est aussi fort qu’au début après plusieurs mois.',
          ],
        },
        // If you have had a mental illness before, say so. Counselling can help when distress is strong.
        'Si vous avez déjà eu une maladie psychique, dites-le. Une aide psychologique peut servir quand la détresse est forte.',
      ],
      // counselling therapy depression anxiety suicide self-harm flashbacks panic not coping drinking
      also: 'psy psychologue thérapie dépression anxiété suicide me faire du mal flashbacks panique ne tiens plus alcool',
    },
    'seeing-things': {
      // I see or hear things that others do not. What should I do?
      ask: 'Je vois ou j’entends des choses que les autres ne voient pas ou n’entendent pas. Que faire ?',
      answer: [
        // Get help now: {call}, or go to {department}. Tell them that you are pregnant, or have been.
        'Demandez de l’aide médicale tout de suite : {call}, ou allez {department}. Dites que vous êtes enceinte, ou que vous l’étiez.',
        // Some people also believe things that others find strange. Some hardly sleep and yet feel full of energy. Some feel that they could hurt someone. This can be an illness. It can be treated, and it is not your fault.
        'Certaines personnes croient aussi des choses que les autres trouvent étranges. Certaines dorment à peine et se sentent pleines d’énergie. Certaines ont peur de faire du mal à quelqu’un. Ce peut être une maladie. Elle se soigne, et ce n’est pas votre faute.',
        // If you see this in someone close to you, do not leave them alone. Call for them.
        'Si vous voyez cela chez un proche, ne laissez pas cette personne seule. Appelez pour elle.',
      ],
      // psychosis mania voices hallucinations paranoid bipolar high racing thoughts not sleeping hurt someone
      also: 'psychose manie voix hallucinations paranoïa bipolaire pensées qui vont vite ne dort pas faire du mal à quelqu’un',
    },
    'healing-time': {
      // Does grief follow a path?
      ask: 'Le deuil suit-il un chemin ?',
      answer: [
        // No, grief has no set path and no set end. In a UK-led study, distress eased over the months for many people, but not for all. Some people do not grieve, and that is not wrong either.
        'Non, le deuil n’a ni chemin ni fin fixés. Dans une étude menée au Royaume-Uni, la détresse a diminué au fil des mois pour beaucoup, mais pas pour tout le monde. Certaines personnes ne sont pas en deuil, et ce n’est pas mal non plus.',
        // If yours is as strong as ever after several months, ask for help. If it keeps you from living your life, ask sooner. See: {#when-help-feelings}
        'Si le vôtre est aussi fort qu’au début après plusieurs mois, demandez de l’aide. S’il vous empêche de vivre, demandez plus tôt. À lire : {#when-help-feelings}',
      ],
      // grieving how long get over it stages heal emotionally
      also: 'deuil combien de temps surmonter étapes guérir',
    },
    'hard-days': {
      // How do I get through the due date and other people’s news?
      ask: 'Comment passer la date prévue et les annonces des autres ?',
      answer: [
        // Plan ahead for such days, and plan little on them: be alone, or with someone kind. Feelings can come back weeks or months later, and that is not a step back.
        'Préparez ces jours-là, et n’y prévoyez pas grand-chose : sans personne, ou avec quelqu’un de doux. Les émotions peuvent revenir des semaines ou des mois plus tard, et ce n’est pas un retour en arrière.',
        // You can mute news, skip a party or ask a friend to tell you in writing. You can be glad for someone and sad for yourself.
        'Vous pouvez couper les nouvelles, éviter une fête ou demander à une amie de vous l’annoncer par écrit. On peut se réjouir pour quelqu’un et être triste pour soi.',
        // In a new pregnancy, many people are afraid. Ask {clinic} for an early scan, and for a number to call.
        'Dans une nouvelle grossesse, beaucoup de gens ont peur. Demandez à {clinic} une échographie tôt, et un numéro à appeler.',
      ],
      // anniversary due date pregnancy announcement baby shower friend pregnant afraid anxious pregnant again when is it safe
      also: 'anniversaire terme date prévue annonce grossesse amie enceinte peur anxieuse nouvelle grossesse',
    },
    'others-say': {
      // What can I do when people say things that hurt?
      ask: 'Que faire quand des mots me blessent ?',
      answer: [
        // You do not have to answer. You can change the subject, or leave.
        'Vous n’avez pas à répondre. Vous pouvez changer de sujet, ou partir.',
        // Words such as “at least…” or “it happens all the time” can hurt, even when they are meant well. Silence can hurt too.
        'Des mots comme « au moins… » ou « ça arrive tout le temps » peuvent blesser, même quand l’intention est bonne. Le silence aussi peut blesser.',
        // You could say: “That is hard for me to hear.” You can show them this page. See: {#help-say} You can also ask someone close to speak for you.
        'Vous pouvez dire : « C’est dur à entendre pour moi. » Vous pouvez montrer cette page. À lire : {#help-say} Vous pouvez aussi demander à un proche de parler pour vous.',
      ],
      // hurtful comments family friends insensitive at least nobody understands
      also: 'remarques blessantes famille amis maladroit au moins personne ne comprend',
    },
  },
};
