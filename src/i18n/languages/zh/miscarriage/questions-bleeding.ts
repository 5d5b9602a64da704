// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding and clots
  title: '',
  // Small clots, how much is too much, clot or tissue, stopping and starting
  summary: '',
  questions: {
    'small-clots': {
      // Does a miscarriage start with small clots?
      ask: '',
      answer: [
        // Usually not: the first sign is most often bleeding or spotting (small marks of blood). Cramps often come too. Clots, if they come, tend to come later, as the bleeding gets heavier.
        '',
        // A very early loss can look like a period, with small clots from the start. So small clots do not prove a miscarriage, and they do not rule one out. Some people have no bleeding at all.
        '',
        // Call {clinic} today. A scan gives the answer, often with a second scan or blood tests.
        '',
      ],
      // lumps blood clot first sign beginning is this normal tiny clots
      also: '',
    },
    'part-clots-play': {
      // I have passed a clot. What does it mean?
      ask: '',
      answer: [
        // Clots can come with a miscarriage, but a clot does not show whether you are having one. A clot is a lump of thick blood. Some people pass clots, with cramps, as the bleeding gets heavier. Others pass none.
        '',
        // Call {clinic} today and say how big it was. Clots do not explain strong pain. For strong pain, get help now.
        '',
      ],
      // blood lumps part role why clots passing clots play is this normal I see a clot
      also: '',
    },
    'how-much-bleeding': {
      // How much bleeding is too much?
      ask: '',
      answer: [
        // It is too much when {pad}: get help now. Do not wait for a second pad. Bleeding that keeps getting heavier and does not slow down is too much as well.
        '',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill.
        '',
        // Look at the pad, not at the toilet. Water makes blood look like more, and what falls in is missed. Tampons and cups hide how much you bleed.
        '',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        '',
        // Call {clinic} today for any bleeding that is less than this.
        '',
      ],
      // how much is normal heavy pads hour soaked flooding gushing haemorrhage hemorrhage
      also: '',
    },
    'clot-size': {
      // What do clots look like, and when does size matter?
      ask: '',
      answer: [
        // Most clots are dark red, flat and like jelly, and the bigger they are, the more they matter. They tend to break up easily.
        '',
        // You need help now for the size in the limit below, or for clot after clot of any size. Call {clinic} today for smaller clots, such as {clot-today}.
        '',
        // You do not have to touch it. Looking is enough to tell the size.
        '',
      ],
      // big clot golf ball walnut large jelly dark red lumps how big
      also: '',
    },
    'clot-or-tissue': {
      // How can I tell a clot from pregnancy tissue?
      ask: '',
      answer: [
        // Clots are mostly dark red and soft like jelly, while pregnancy tissue is firmer and paler. It can be pink, grey or white, and lumpy or stringy. You may not be able to tell. You do not have to look.
        '',
        // If you think that you have passed pregnancy tissue, get help now. If your team has told you that this pregnancy is ending, call {clinic} today instead.
        '',
        // Passing something does not show that it is over, or that it was not ectopic (outside the womb). If no scan has shown the pregnancy in your womb, ask for blood tests.
        '',
      ],
      // grey white pink stringy sac lump passed something toilet
      also: '',
    },
    'stop-start': {
      // My bleeding stops and starts. Is that a good or bad sign?
      ask: '',
      answer: [
        // It is neither. Bleeding can come and go over days, with a miscarriage and without one. Call {clinic} today, even if it has stopped. A scan gives the answer, often with a second one.
        '',
        // Have you had a miscarriage? Then call {clinic} today if bleeding eases and gets heavier again. Do the same if it goes on for {bleeding-weeks}.
        '',
      ],
      // on and off comes and goes spotting stopped came back again
      also: '',
    },
  },
};
