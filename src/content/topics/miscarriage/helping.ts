/** How to help someone, in the support part. */
import type { Question } from '../../model.js';

export const helping = [
  {
    id: 'help-listen',
    ask: 'How do I listen well?',
    answer: [
      'Let them talk, and do not try to fix it. Ask “How are you today?” and leave room for the answer.',
      'Do not judge what they feel. Relief is as real as grief. Silence is fine too.',
      'Stay in touch after the first weeks. Distress can last for months. If they are not coping, help them to get help. See: {#when-help-feelings} If they may be about to end their life, {call}, and stay with them.',
    ],
    limits: ['mood'],
    sources: ['farrenajog', 'eanisupport', 'pinkwords', 'pink'],
    compared: '2026-11-25',
    also: 'support friend listening grief',
  },
  {
    id: 'help-practical',
    ask: 'What can I do for them?',
    answer: [
      'Offer one clear thing, and then do it. You could:',
      {
        list: [
          'bring food, or full-size pads',
          'take them to the clinic, and stay if they want you there',
          'look after children or pets',
          'make calls, such as to work, if they ask you to.',
        ],
      },
      'Ask before you visit, and before you tell anyone.',
      'Learn when help is urgent: see {now}. If they cannot phone, phone for them.',
    ],
    limits: [],
    call: 'emergency',
    sources: ['nhsggc', 'pink', 'pinkwords'],
    compared: '2026-11-25',
    also: 'practical help meals lift childcare friend family',
  },
  {
    id: 'help-say',
    ask: 'Which words help, and which can hurt?',
    answer: [
      'Words that name what happened help, and words that make it smaller hurt. These may help:',
      {
        list: [
          '“I am so sorry about your miscarriage.”',
          '“I am thinking of you. No need to reply.”',
          '“Would you like company, or quiet?”',
        ],
      },
      'It is better not to say these:',
      {
        list: [
          '“At least it was early.”',
          '“It’s common. It happens all the time.”',
          '“It was nature’s way.”',
          '“I know exactly how you feel.”',
        ],
      },
      'If you have said one of them, say sorry. Then listen.',
    ],
    limits: [],
    quotes: true,
    sources: ['pinkwords', 'pink'],
    compared: '2026-11-25',
    also: 'what to say what not to say words condolence sorry',
  },
] as const satisfies readonly Question[];
