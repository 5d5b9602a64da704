import type { QuestionGroup } from '../../../model.js';

export const remembering = {
  id: 'remembering',
  order: 130,
  title: 'Remembering',
  questions: [
    {
      id: 'honour',
      ask: 'How can I honour what happened?',
      answer: [
        'In any way that feels right to you, or not at all. Some people choose a name, write a letter, plant something, or light a candle. Some go to a service at the hospital, if it holds one.',
        'You can do this now, or years from now.',
        'A hospital can tell you about burial and cremation. In the UK, your wishes come first in what happens next.',
      ],
      limits: [],
      sources: ['hta', 'hta2', 'certwa'],
      compared: '2026-11-22',
      also: 'remember memorial ceremony funeral burial cremation candle ritual goodbye',
    },
    {
      id: 'certificates',
      ask: 'Can I have a certificate or an entry in a book?',
      answer: [
        'In some countries you can, if you want one. In others there is none for an early loss.',
        { local: 'remembering' },
        'What happened to you is real with a certificate or without one.',
      ],
      limits: [],
      sources: ['certen', 'certsc', 'certie'],
      compared: '2026-11-22',
      also: 'register record memorial book official recognition document',
    },
  ],
} as const satisfies QuestionGroup;
