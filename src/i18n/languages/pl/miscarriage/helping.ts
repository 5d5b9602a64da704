// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const helping = {
  'help-listen': {
    // How do I listen well?
    ask: 'Jak dobrze słuchać?',
    answer: [
      // Let them talk, and do not try to fix it. Ask “How are you today?” and leave room for the answer.
      'Daj tej osobie mówić i nie próbuj tego naprawiać. Zapytaj „Jak się dziś czujesz?” i zostaw miejsce na odpowiedź.',
      // Do not judge what they feel. Relief is as real as grief. Silence is fine too.
      'Nie oceniaj tego, co czuje. Ulga jest tak samo prawdziwa jak żal. Cisza też jest dobra.',
      // Stay in touch after the first weeks. Distress can last for months. If they are not coping, help them to get help. See: {#when-help-feelings} If they may be about to end their life, {call}, and stay with them.
      'Bądź w kontakcie także po pierwszych tygodniach. Cierpienie może trwać miesiącami. Jeśli nie daje rady, pomóż jej znaleźć pomoc. Zobacz: {#when-help-feelings} Jeśli wydaje się, że ta osoba może zaraz odebrać sobie życie, {call} i zostań z nią.',
    ],
    // support friend listening grief
    also: 'wsparcie przyjaciel słuchanie sluchanie żałoba zaloba',
  },
  'help-practical': {
    // What can I do for them?
    ask: 'Co mogę zrobić dla tej osoby?',
    answer: [
      // Offer one clear thing, and then do it. You could:
      'Zaproponuj jedną konkretną rzecz i ją zrób. Możesz:',
      {
        list: [
          // bring food, or full-size pads
          'przynieść jedzenie lub zwykłe podpaski (nie wkładki higieniczne)',
          // take them to the clinic, and stay if they want you there
          'zawieźć ją do przychodni i zostać, jeśli tego chce',
          // look after children or pets
          'zająć się dziećmi lub zwierzętami',
          // make calls, such as to work, if they ask you to.
          'zadzwonić, na przykład do pracy, jeśli o to prosi.',
        ],
      },
      // Ask before you visit, and before you tell anyone.
      'Zapytaj, zanim odwiedzisz i zanim powiesz komukolwiek.',
      // Learn when help is urgent: see {now}. If they cannot phone, phone for them.
      'Dowiedz się, kiedy pomoc jest pilna. Zobacz: {now}. Jeśli ta osoba nie może zadzwonić, zadzwoń za nią.',
    ],
    // practical help meals lift childcare friend family
    also: 'pomoc praktyczna jedzenie podwózka podwozka opieka nad dziećmi przyjaciel rodzina',
  },
  'help-say': {
    // Which words help, and which can hurt?
    ask: 'Jakie słowa pomagają, a jakie mogą ranić?',
    answer: [
      // Words that name what happened help, and words that make it smaller hurt. These may help:
      'Słowa, które nazywają to, co się stało, pomagają. Słowa, które to pomniejszają, ranią. Te mogą pomóc:',
      {
        list: [
          // “I am so sorry about your miscarriage.”
          '„Bardzo mi przykro z powodu twojego poronienia.”',
          // “I am thinking of you. No need to reply.”
          '„Myślę o tobie. Nie musisz odpisywać.”',
          // “Would you like company, or quiet?”
          '„Wolisz towarzystwo czy spokój?”',
        ],
      },
      // It is better not to say these:
      'Tych lepiej nie mówić:',
      {
        list: [
          // “At least it was early.”
          '„Przynajmniej było wcześnie.”',
          // “It’s common. It happens all the time.”
          '„To częste. To się ciągle zdarza.”',
          // “It was nature’s way.”
          '„Tak chciała natura.”',
          // “I know exactly how you feel.”
          '„Dokładnie wiem, co czujesz.”',
        ],
      },
      // If you have said one of them, say sorry. Then listen.
      'Jeśli padło któreś z nich, powiedz przepraszam. Potem słuchaj.',
    ],
    // what to say what not to say words condolence sorry
    also: 'co powiedzieć czego nie mówić mowic słowa slowa kondolencje przykro mi',
  },
};
