// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const drawings = {
  'pads': {
    // Three full-size pads: one lightly marked, one about half soaked, one fully soaked. Fully soaked is wet from front to back. Get help now if {pad}. If you feel faint or unwell, do not wait, whatever the pad looks like. For any other bleeding in pregnancy, call today. If you bleed {late-weeks}, get help now.
    caption:
      'Trzy całe podpaski (nie wkładki higieniczne): na jednej jest trochę krwi, druga jest mokra mniej więcej do połowy, trzecia jest cała nasiąknięta. Cała, czyli mokra od przodu do tyłu. Natychmiast wezwij pomoc medyczną, jeśli {pad}. Jeśli robi ci się słabo lub źle się czujesz, nie czekaj, bez względu na to, jak wygląda podpaska. Przy każdym innym krwawieniu w ciąży zadzwoń jeszcze dzisiaj. Jeśli krwawisz, {late-weeks}, natychmiast wezwij pomoc medyczną.',
    labels: [
      // Lightly marked
      'Trochę krwi',
      // About half
      'Około połowy',
      // Fully soaked
      'Cała nasiąknięta',
    ],
  },
  'clots': {
    // Three clots, each above a ruler in centimetres. The smallest is about 1 cm (0.4 inches), the next is {clot-today}. Call today for these two. The largest is at the limit: get help now if {clot-now}. All are drawn to one scale, not life-size. Looking is enough: you do not have to touch a clot.
    caption:
      'Trzy skrzepy, każdy nad linijką w centymetrach. Najmniejszy ma około 1 cm (0,4 cala), następny to {clot-today}. Przy tych dwóch zadzwoń jeszcze dzisiaj. Największy to granica: natychmiast wezwij pomoc medyczną, jeśli {clot-now}. Wszystko narysowano w jednej skali, nie w naturalnej wielkości. Wystarczy spojrzeć: nie trzeba dotykać skrzepu.',
    labels: [
      // 1 cm
      '1 cm',
      // 3 cm
      '3 cm',
      // 4 cm or more
      '4 cm lub więcej',
    ],
  },
  'shoulder-tip': {
    // The circles mark the shoulder tips, left and right. This is where the shoulder meets the arm.
    caption: 'Kółka pokazują szczyty barków, lewy i prawy. To miejsce, gdzie zaczyna się ręka.',
    labels: [
      // Shoulder tip
      'Szczyt barku',
      // Shoulder tip
      'Szczyt barku',
    ],
  },
  'one-side': {
    // The circles mark the lower belly, on the left and on the right. The pain may be on either side.
    caption: 'Kółka pokazują dół brzucha, po lewej i po prawej stronie. Boleć może po jednej albo po drugiej stronie.',
    labels: [
      // One side
      'Jedna strona',
      // or the other
      'albo druga',
    ],
  },
};
