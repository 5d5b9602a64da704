// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Remembering
  title: 'Pamięć',
  // Ways to remember, certificates, keeping, burying or flushing
  summary: 'Jak zachować pamięć, zaświadczenia, zachowanie, pochówek lub spłukanie',
  questions: {
    'honour': {
      // How can I honour what happened?
      ask: 'Jak mogę uczcić to, co się stało?',
      answer: [
        // In any way that feels right to you, or not at all. Some people choose a name, write a letter, plant something, or light a candle. Some go to a service at the hospital, if it holds one.
        'W każdy sposób, który jest dla ciebie dobry, albo wcale. Niektóre osoby wybierają imię, piszą list, sadzą roślinę lub zapalają świecę. Niektóre idą na uroczystość w szpitalu, jeśli taka jest.',
        // You can do this now, or years from now.
        'Możesz to zrobić teraz albo za wiele lat.',
        // A hospital can tell you about a memorial, burial or cremation, and about prayers or rites of your faith. Say what you wish, and when.
        'W szpitalu powiedzą ci o upamiętnieniu, pochówku lub kremacji oraz o modlitwach lub obrzędach twojej wiary. Powiedz, czego sobie życzysz i kiedy.',
      ],
      // remember memorial ceremony funeral burial cremation candle ritual goodbye religion faith prayer
      also: 'pamięć pamiec uroczystość pogrzeb pochówek kremacja świeca znicz rytuał pożegnanie pozegnanie wiara modlitwa ksiądz msza',
    },
    'certificates': {
      // Can I have a certificate or an entry in a book?
      ask: 'Czy mogę dostać zaświadczenie lub wpis do księgi?',
      answer: [
        {
          local: 'remembering',
        },
        // What happened to you is real, with a paper or without one. You can make a page or a box of your own.
        'To, co cię spotkało, jest prawdziwe, z dokumentem czy bez. Możesz zrobić własną kartę lub pudełko pamięci.',
      ],
      // register record memorial book official recognition document
      also: 'akt zaświadczenie zaswiadczenie rejestracja księga pamięci ksiega dokument certyfikat usc',
    },
    'keep-or-bury': {
      // Can I flush it, keep it cool or bury it?
      ask: 'Czy mogę to spłukać, przechować w chłodzie lub pochować?',
      answer: [
        // In the first weeks, many people flush it, and others keep it. Neither is wrong. If no doctor, nurse or midwife has told you that the pregnancy is ending, get help now, before anything else.
        'W pierwszych tygodniach wiele osób to spłukuje, inne to zachowują. Ani jedno, ani drugie nie jest złe. Jeśli ani lekarz, ani pielęgniarka, ani położna nie powiedzieli ci, że ciąża się kończy, najpierw natychmiast wezwij pomoc medyczną.',
        // If you want it tested, put it in a clean container, keep it cool, and call {clinic} today.
        'Jeśli chcesz badania, włóż to do czystego pojemnika, trzymaj w chłodzie i zadzwoń jeszcze dzisiaj: {clinic}.',
        // Get help now if it happens {late-weeks}.
        'Natychmiast wezwij pomoc medyczną, jeśli to się dzieje, {late-weeks}.',
        {
          local: 'remains',
        },
      ],
      // flush toilet fridge freezer keep bury garden home burial cremation remains fetus body law legal
      also: 'spłukać splukac toaleta lodówka lodowka zamrażarka zachować pochować pochowac ogród pogrzeb w domu kremacja szczątki płód ciało prawo',
    },
  },
};
