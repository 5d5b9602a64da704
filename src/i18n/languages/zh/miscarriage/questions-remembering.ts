// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Remembering
  title: '',
  // Ways to remember, certificates, keeping, burying or flushing
  summary: '',
  questions: {
    'honour': {
      // How can I honour what happened?
      ask: '',
      answer: [
        // In any way that feels right to you, or not at all. Some people choose a name, write a letter, plant something, or light a candle. Some go to a service at the hospital, if it holds one.
        '',
        // You can do this now, or years from now.
        '',
        // A hospital can tell you about a memorial, burial or cremation, and about prayers or rites of your faith. Say what you wish, and when.
        '',
      ],
      // remember memorial ceremony funeral burial cremation candle ritual goodbye religion faith prayer
      also: '',
    },
    'certificates': {
      // Can I have a certificate or an entry in a book?
      ask: '',
      answer: [
        {
          local: 'remembering',
        },
        // What happened to you is real, with a paper or without one. You can make a page or a box of your own.
        '',
      ],
      // register record memorial book official recognition document
      also: '',
    },
    'keep-or-bury': {
      // Can I flush it, keep it cool or bury it?
      ask: '',
      answer: [
        // In the first weeks, many people flush it, and others keep it. Neither is wrong. If no doctor, nurse or midwife has told you that the pregnancy is ending, get help now, before anything else.
        '',
        // If you want it tested, put it in a clean container, keep it cool, and call {clinic} today.
        '',
        // After the first three months, call {clinic} before you do anything.
        '',
        {
          local: 'remains',
        },
      ],
      // flush toilet fridge freezer keep bury garden home burial cremation remains fetus body law legal
      also: '',
    },
  },
};
