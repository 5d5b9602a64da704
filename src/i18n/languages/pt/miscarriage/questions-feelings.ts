// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feelings
  title: 'Sentimentos',
  // What you may feel, when to get help, hard days, hurtful words
  summary: 'O que pode sentir, quando pedir ajuda, dias difíceis, palavras que magoam',
  questions: {
    'what-feelings': {
      // What might I feel?
      ask: 'O que posso sentir?',
      answer: [
        // You may feel sad, numb, worried, guilty, ashamed, alone or relieved, or several of these on one day. None of it is wrong, and neither is feeling very little.
        'Pode sentir tristeza, vazio, preocupação, culpa, vergonha, solidão ou alívio, ou várias destas coisas num dia. Nada disto é errado, e sentir muito pouco também não é.',
        // This is true however early it was, and whether or not you wanted to be pregnant. You do not have to look sad to be cared for well.
        'Isto vale por mais cedo que tenha sido, e quer tenha desejado a gravidez, quer não. Não precisa parecer triste para receber bons cuidados.',
        // In studies, about 30 in 100 people had strong signs of stress a month later. For some it went on for many months. Partners can be affected too. See: {#partners} If it gets too much, there is help. See: {#when-help-feelings}
        'Em estudos, cerca de 30 em cada 100 pessoas tinham sinais fortes de estresse um mês depois. Em algumas durou muitos meses. Os parceiros também podem sofrer. Veja: {#partners} Se for demais, há ajuda. Veja: {#when-help-feelings}',
      ],
      // sad grief guilt relief I feel relieved do not want this pregnancy unwanted unplanned I want it to be over numb angry anxious depressed trauma emotions crying
      also: 'triste tristeza luto culpa alívio sinto alívio não quero esta gravidez gravidez indesejada não planejada quero que acabe vazio raiva ansiedade deprimida trauma emoções chorando choro',
    },
    'when-help-feelings': {
      // When should I get help with my feelings?
      ask: 'Quando devo pedir ajuda pelos meus sentimentos?',
      answer: [
        // Get help now if you do not feel safe. Call {clinic} or your doctor today if any of these is true:
        'Procure ajuda agora mesmo, se não se sente em segurança. Ligue hoje para {clinic} ou para o seu médico, se alguma destas coisas é verdade:',
        {
          list: [
            // you have no one to talk to, or someone close is worried about you
            'não tem com quem falar, ou há alguém próximo com preocupação pelo seu estado',
            // you cannot sleep, work, study or care for others
            'não consegue dormir, trabalhar, estudar ou cuidar de outras pessoas',
            // you drink or take drugs to cope
            'recorre ao álcool ou a drogas para aguentar',
            // what happened keeps coming back as if it were now (flashbacks)
            'o que aconteceu volta à cabeça como se fosse agora (flashbacks)',
            // you avoid going out
            'evita sair de casa',
            // you feel strong anxiety or panic
            'sente muita ansiedade ou pânico',
            // grief is as strong as ever after several months.
            'a dor do luto é tão forte como no início depois de vários meses.',
          ],
        },
        // If you have had a mental illness before, say so. Counselling can help when distress is strong.
        'Se já teve antes uma doença mental, diga isso. O apoio psicológico pode ajudar quando o sofrimento é forte.',
      ],
      // counselling therapy depression anxiety suicide self-harm flashbacks panic not coping drinking
      also: 'psicóloga psicólogo terapia depressão ansiedade suicídio automutilação flashbacks pânico não dou conta bebendo',
    },
    'seeing-things': {
      // I see or hear things that others do not. What should I do?
      ask: 'Vejo ou ouço coisas que as outras pessoas não veem nem ouvem. O que faço?',
      answer: [
        // Get help now: {call}, or go to {department}. Tell them that you are pregnant, or have been.
        'Procure ajuda médica agora mesmo: {call}, ou vá {department}. Diga que está grávida, ou que esteve.',
        // Some people also believe things that others find strange. Some hardly sleep and yet feel full of energy. Some feel that they could hurt someone. This can be an illness. It can be treated, and it is not your fault.
        'Algumas pessoas também acreditam em coisas que as outras acham estranhas. Algumas quase não dormem e sentem-se cheias de energia. Algumas sentem que podem fazer mal a alguém. Pode ser uma doença. Tem tratamento, e não é culpa sua.',
        // If you see this in someone close to you, do not leave them alone. Call for them.
        'Se vir isto em alguém próximo, não deixe a pessoa sem companhia. Ligue por ela.',
      ],
      // psychosis mania voices hallucinations paranoid bipolar high racing thoughts not sleeping hurt someone
      also: 'psicose mania vozes alucinação paranoia bipolar euforia pensamentos acelerados não durmo machucar alguém',
    },
    'healing-time': {
      // Does grief follow a path?
      ask: 'O luto segue um caminho?',
      answer: [
        // No, grief has no set path and no set end. In a UK-led study, distress eased over the months for many people, but not for all. Some people do not grieve, and that is not wrong either.
        'Não, o luto não tem caminho certo nem fim certo. Num estudo dirigido no Reino Unido, o sofrimento aliviou com os meses em muitas pessoas, mas não em todas. Algumas pessoas não sentem luto, e isso também não é errado.',
        // If yours is as strong as ever after several months, ask for help. If it keeps you from living your life, ask sooner. See: {#when-help-feelings}
        'Se a sua dor é tão forte como no início depois de vários meses, peça ajuda. Se não deixa viver a sua vida, peça antes. Veja: {#when-help-feelings}',
      ],
      // grieving how long get over it stages heal emotionally
      also: 'luto quanto tempo superar fases curar emocional',
    },
    'hard-days': {
      // How do I get through the due date and other people’s news?
      ask: 'Como atravessar a data prevista do parto e as notícias dos outros?',
      answer: [
        // Plan ahead for such days, and plan little on them: be alone, or with someone kind. Feelings can come back weeks or months later, and that is not a step back.
        'Planeje esses dias, e não faça muito: fique em sossego, ou com alguém que lhe faça bem. Os sentimentos podem voltar semanas ou meses depois, e isso não é um passo atrás.',
        // You can mute news, skip a party or ask a friend to tell you in writing. You can be glad for someone and sad for yourself.
        'Pode silenciar notícias, faltar a uma festa ou pedir a uma amiga que lhe conte por escrito. Pode sentir alegria por alguém e tristeza por si.',
        // In a new pregnancy, many people are afraid. Ask {clinic} for an early scan, and for a number to call.
        'Numa nova gravidez, muitas pessoas têm medo. Fale com {clinic} para pedir um ultrassom cedo, e um número para onde ligar.',
      ],
      // anniversary due date pregnancy announcement baby shower friend pregnant afraid anxious pregnant again when is it safe
      also: 'aniversário data prevista do parto anúncio de gravidez chá de bebê amiga grávida medo ansiedade grávida de novo quando é seguro',
    },
    'others-say': {
      // What can I do when people say things that hurt?
      ask: 'O que posso fazer quando dizem coisas que magoam?',
      answer: [
        // You do not have to answer. You can change the subject, or leave.
        'Não precisa responder. Pode mudar de assunto, ou sair.',
        // Words such as “at least…” or “it happens all the time” can hurt, even when they are meant well. Silence can hurt too.
        'Palavras como “pelo menos…” ou “acontece o tempo todo” podem magoar, mesmo ditas por bem. O silêncio também pode magoar.',
        // You could say: “That is hard for me to hear.” You can show them this page. See: {#help-say} You can also ask someone close to speak for you.
        'Pode dizer: “É difícil para mim ouvir isso.” Pode mostrar esta página. Veja: {#help-say} Também pode pedir a alguém próximo que fale no seu lugar.',
      ],
      // hurtful comments family friends insensitive at least nobody understands
      also: 'comentários que machucam família amigos insensível pelo menos ninguém entende',
    },
  },
};
