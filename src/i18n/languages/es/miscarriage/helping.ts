// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const helping = {
  'help-listen': {
    // How do I listen well?
    ask: '¿Cómo escuchar bien?',
    answer: [
      // Let them talk, and do not try to fix it. Ask “How are you today?” and leave room for the answer.
      'Deje que hable, y no intente arreglarlo. Pregunte “¿Cómo está hoy?” y espere la respuesta.',
      // Do not judge what they feel. Relief is as real as grief. Silence is fine too.
      'No juzgue lo que siente. El alivio es tan real como el dolor. El silencio también está bien.',
      // Stay in touch after the first weeks. Distress can last for months. If they are not coping, help them to get help. See: {#when-help-feelings} If they may be about to end their life, {call}, and stay with them.
      'Siga en contacto después de las primeras semanas. El sufrimiento puede durar meses. Si le cuesta seguir con el día a día, ayude a esa persona a recibir ayuda. Vea: {#when-help-feelings} Si parece que está a punto de quitarse la vida, {call}, y quédese a su lado.',
    ],
    // support friend listening grief
    also: 'apoyo amiga amigo escuchar duelo acompañar',
  },
  'help-practical': {
    // What can I do for them?
    ask: '¿Qué puedo hacer por esa persona?',
    answer: [
      // Offer one clear thing, and then do it. You could:
      'Ofrezca una cosa clara, y hágala. Por ejemplo:',
      {
        list: [
          // bring food, or full-size pads
          'lleve comida, o toallas sanitarias (compresas) grandes',
          // take them to the clinic, and stay if they want you there
          'acompáñela a su cita médica, y quédese si quiere que esté allí',
          // look after children or pets
          'cuide a los niños o a las mascotas',
          // make calls, such as to work, if they ask you to.
          'haga llamadas, por ejemplo al trabajo, si se lo pide.',
        ],
      },
      // Ask before you visit, and before you tell anyone.
      'Pregunte antes de ir de visita, y antes de contárselo a alguien.',
      // Learn when help is urgent: see {now}. If they cannot phone, phone for them.
      'Sepa cuándo la ayuda es urgente: vea {now}. Si no puede llamar por teléfono, llame usted en su lugar.',
    ],
    // practical help meals lift childcare friend family
    also: 'ayuda practica comida llevar cuidar niños amiga familia',
  },
  'help-say': {
    // Which words help, and which can hurt?
    ask: '¿Qué palabras ayudan, y cuáles pueden doler?',
    answer: [
      // Words that name what happened help, and words that make it smaller hurt. These may help:
      'Las palabras que nombran lo que pasó ayudan. Las que lo hacen más pequeño duelen. Estas pueden ayudar:',
      {
        list: [
          // “I am so sorry about your miscarriage.”
          '“Siento mucho tu aborto espontáneo.”',
          // “I am thinking of you. No need to reply.”
          '“Pienso en ti. No hace falta que contestes.”',
          // “Would you like company, or quiet?”
          '“¿Quieres compañía, o prefieres silencio?”',
        ],
      },
      // It is better not to say these:
      'Es mejor no decir estas:',
      {
        list: [
          // “At least it was early.”
          '“Al menos fue pronto.”',
          // “It’s common. It happens all the time.”
          '“Es común. Pasa todo el tiempo.”',
          // “It was nature’s way.”
          '“La naturaleza es sabia.”',
          // “I know exactly how you feel.”
          '“Sé exactamente lo que sientes.”',
        ],
      },
      // If you have said one of them, say sorry. Then listen.
      'Si ha dicho alguna, pida perdón. Después, escuche.',
    ],
    // what to say what not to say words condolence sorry
    also: 'que decir que no decir palabras pesame condolencias perdon',
  },
};
