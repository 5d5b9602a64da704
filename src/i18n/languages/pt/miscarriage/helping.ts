// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const helping = {
  'help-listen': {
    // How do I listen well?
    ask: 'Como escutar bem?',
    answer: [
      // Let them talk, and do not try to fix it. Ask “How are you today?” and leave room for the answer.
      'Deixe a pessoa falar, e não tente resolver. Pergunte “Como está hoje?” e dê tempo para a resposta.',
      // Do not judge what they feel. Relief is as real as grief. Silence is fine too.
      'Não julgue o que ela sente. O alívio é tão real como a dor. O silêncio também serve.',
      // Stay in touch after the first weeks. Distress can last for months. If they are not coping, help them to get help. See: {#when-help-feelings} If they may be about to end their life, {call}, and stay with them.
      'Mantenha o contato depois das primeiras semanas. O sofrimento pode durar meses. Se a pessoa não dá conta do dia a dia, ajude-a a procurar apoio. Veja: {#when-help-feelings} Se a pessoa parece estar prestes a acabar com a própria vida, {call}, e fique com ela.',
    ],
    // support friend listening grief
    also: 'apoio amigo amiga escutar ouvir luto ajudar apoiar consolar irmã filha esposa',
  },
  'help-practical': {
    // What can I do for them?
    ask: 'O que posso fazer por essa pessoa?',
    answer: [
      // Offer one clear thing, and then do it. You could:
      'Ofereça uma coisa concreta, e depois faça-a. Pode:',
      {
        list: [
          // bring food, or full-size pads
          'levar comida, ou absorventes grandes',
          // take them to the clinic, and stay if they want you there
          'levar a pessoa à consulta, e ficar, se ela quiser',
          // look after children or pets
          'cuidar das crianças ou dos animais',
          // make calls, such as to work, if they ask you to.
          'telefonar, por exemplo para o trabalho, se ela pedir.',
        ],
      },
      // Ask before you visit, and before you tell anyone.
      'Pergunte antes de visitar, e antes de contar a alguém.',
      // Learn when help is urgent: see {now}. If they cannot phone, phone for them.
      'Aprenda quando a ajuda é urgente: veja {now}. Se a pessoa não puder telefonar, telefone por ela.',
    ],
    // practical help meals lift childcare friend family
    also: 'ajuda prática comida cuidar das crianças amiga família fazer ajudar carona',
  },
  'help-say': {
    // Which words help, and which can hurt?
    ask: 'Que palavras ajudam, e quais podem magoar?',
    answer: [
      // Words that name what happened help, and words that make it smaller hurt. These may help:
      'Ajudam as palavras que dão nome ao que aconteceu. Magoam as que o tornam menor. Estas podem ajudar:',
      {
        list: [
          // “I am so sorry about your miscarriage.”
          '“Sinto muito pelo seu aborto espontâneo.”',
          // “I am thinking of you. No need to reply.”
          '“Penso em você. Não precisa responder.”',
          // “Would you like company, or quiet?”
          '“Prefere companhia, ou sossego?”',
        ],
      },
      // It is better not to say these:
      'É melhor não dizer estas:',
      {
        list: [
          // “At least it was early.”
          '“Pelo menos foi cedo.”',
          // “It’s common. It happens all the time.”
          '“É comum. Acontece o tempo todo.”',
          // “It was nature’s way.”
          '“Foi a natureza.”',
          // “I know exactly how you feel.”
          '“Sei exatamente como se sente.”',
        ],
      },
      // If you have said one of them, say sorry. Then listen.
      'Se disse alguma delas, peça desculpa. Depois, escute.',
    ],
    // what to say what not to say words condolence sorry
    also: 'o que dizer o que não dizer palavras pêsames sinto muito consolar mensagem',
  },
};
