// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // The words in my notes
  title: '',
  // Threatened, missed, empty sac, PUL, molar, recurrent
  summary: '',
  questions: {
    'notes-words': {
      // What do “threatened”, “inevitable”, “incomplete”, “complete” and “missed” mean?
      ask: '',
      answer: [
        // Each is a kind of miscarriage, or the fear of one, on the day you were seen.
        '',
        {
          list: [
            // “Threatened miscarriage” means that there is bleeding, and the neck of the womb is closed. Many of these pregnancies continue.
            '',
            // “Inevitable” means bleeding with cramps, and the neck of the womb has opened. The loss cannot be stopped.
            '',
            // “Incomplete” means that some pregnancy tissue has passed, and some is still in the womb.
            '',
            // “Complete” means that all has passed. A scan shows an empty womb.
            '',
            // “Missed”, “silent” or “delayed” means that the pregnancy has ended, but nothing has passed.
            '',
          ],
        },
        // An empty womb can also be an ectopic pregnancy, one outside the womb. If no scan has shown yours in the womb, call {clinic} today and ask.
        '',
      ],
      // letter report medical terms silent delayed threatened miscarriage meaning
      also: '',
    },
    'notes-empty-sac': {
      // What do “empty sac” and “blighted ovum” mean?
      ask: '',
      answer: [
        // Both mean the same: a pregnancy sac grew, but an embryo did not, or it stopped very early. It says nothing about you or your body.
        '',
        // Your notes may say “anembryonic pregnancy”: one with no embryo to be seen. “Blighted ovum” is an outdated name for it.
        '',
        // One scan may come too early to tell. Then a second scan is done to be sure. See: {#why-second-scan}
        '',
      ],
      // anembryonic no embryo scan gestational sac letter
      also: '',
    },
    'notes-abortion': {
      // Why do my notes say “abortion” or “products of conception”?
      ask: '',
      answer: [
        // They are medical words that some records still use. “Spontaneous abortion” means a miscarriage. It does not say that you chose it, or did something.
        '',
        // “Products of conception” means what formed in the womb in the pregnancy. “Retained” means that some is still there.
        '',
        // In a UK survey, most people found words like these not acceptable. You can ask your team to use other words.
        '',
      ],
      // spontaneous abortion retained products d&c evacuation letter record SAB
      also: '',
    },
    'notes-other': {
      // What do “PUL”, “ectopic”, “molar” and “recurrent” mean?
      ask: '',
      answer: [
        // They say where the pregnancy is, how it grows, or how often a loss has happened.
        '',
        {
          list: [
            // “PUL” means a positive test, with nothing on the scan yet. See: {#unknown-location}
            '',
            // “Ectopic” means growing outside the womb, nearly always in a tube. It cannot survive. It can bleed inside and threaten your life.
            '',
            // “Molar” means that the placenta grows in an unusual way, and the pregnancy cannot survive. It is rare. It needs follow-up tests of the pregnancy hormone.
            '',
            // “Recurrent” means two losses or more, or three or more. It depends on where you live. See: {#tests-offered}
            '',
          ],
        },
      ],
      // unknown location mole hydatidiform repeated miscarriages tube letter
      also: '',
    },
  },
};
