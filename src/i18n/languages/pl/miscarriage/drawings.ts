// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const drawings = {
  'pads': {
    // Drawing of three pads
    name: 'Rysunek trzech podpasek',
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
    // Drawing of clots beside a coin
    name: 'Rysunek skrzepów obok monety',
    // From the left: a clot of about 1 cm, then {clot-today}. Call today for these two. The third is at the limit: get help now if {clot-now}. The coin is 2.4 cm (just under 1 inch) wide, like a US quarter or £1. All are drawn to one scale above a ruler, not life-size.
    caption:
      'Od lewej: skrzep, który ma około 1 cm, potem {clot-today}. Przy tych dwóch zadzwoń jeszcze dzisiaj. Trzeci to granica: natychmiast wezwij pomoc medyczną, jeśli {clot-now}. Moneta ma 2,4 cm (prawie 1 cal) szerokości, jak ćwierćdolarówka z USA lub moneta £1. Wszystko narysowano w jednej skali nad linijką, nie w naturalnej wielkości.',
    labels: [
      // 1 cm
      '1 cm',
      // 3 cm
      '3 cm',
      // 4 cm
      '4 cm',
      // Coin
      'Moneta',
      // cm
      'cm',
      // in
      'cale',
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
