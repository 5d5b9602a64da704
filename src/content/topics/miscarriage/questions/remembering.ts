import type { QuestionGroup } from '../../../model.js';

export const remembering = {
  id: 'remembering',
  order: 130,
  title: 'Remembering',
  summary: 'Ways to remember, certificates, keeping, burying or flushing',
  questions: [
    {
      id: 'honour',
      ask: 'How can I honour what happened?',
      answer: [
        'In any way that feels right to you, or not at all. Some people choose a name, write a letter, plant something, or light a candle. Some go to a service at the hospital, if it holds one.',
        'You can do this now, or years from now.',
        'A hospital can tell you about a memorial, burial or cremation, and about prayers or rites of your faith. Say what you wish, and when.',
      ],
      limits: [],
      sources: ['hta', 'eanisupport', 'hta2'],
      compared: '2026-11-25',
      also: 'remember memorial ceremony funeral burial cremation candle ritual goodbye religion faith prayer',
    },
    {
      id: 'certificates',
      ask: 'Can I have a certificate or an entry in a book?',
      answer: [
        { local: 'remembering' },
        'What happened to you is real, with a paper or without one. You can make a page or a box of your own.',
      ],
      limits: [],
      sources: ['certen', 'certsc'],
      compared: '2026-11-25',
      also: 'register record memorial book official recognition document',
    },
    {
      id: 'keep-or-bury',
      ask: 'Can I flush it, keep it cool or bury it?',
      answer: [
        'In the first weeks, many people flush it, and others keep it. Neither is wrong. If no doctor, nurse or midwife has told you that the pregnancy is ending, get help now, before anything else.',
        'If you want it tested, put it in a clean container, keep it cool, and call {clinic} today.',
        'Get help now if it happens {late-weeks}.',
        { local: 'remains' },
      ],
      limits: ['pad-or-faint'],
      call: 'clinic',
      sources: ['hta', 'tombody', 'bpasrem'],
      compared: '2026-11-25',
      also: 'flush toilet fridge freezer keep bury garden home burial cremation remains fetus body law legal',
    },
  ],
} as const satisfies QuestionGroup;
