// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const drawings = {
  'pads': {
    // Drawing of three pads
    name: 'Dibujo de tres toallas sanitarias (compresas)',
    // Three full-size pads: one lightly marked, one about half soaked, one fully soaked. Fully soaked is wet from front to back. Get help now if {pad}. If you feel faint or unwell, do not wait, whatever the pad looks like. For any other bleeding in pregnancy, call today. If you bleed {late-weeks}, get help now.
    caption:
      'Tres toallas sanitarias (compresas) grandes: una con pocas manchas, otra empapada más o menos hasta la mitad y otra totalmente empapada. Totalmente empapada quiere decir llena de sangre de una punta a la otra. Busque ayuda médica ahora mismo si {pad}. Si siente que se va a desmayar o se siente mal, no espere, sin importar cómo esté la toalla sanitaria. Por cualquier otro sangrado en el embarazo, llame hoy mismo. Si sangra {late-weeks}, busque ayuda médica ahora mismo.',
    labels: [
      // Lightly marked
      'Pocas manchas',
      // About half
      'Hasta la mitad',
      // Fully soaked
      'Empapada',
    ],
  },
  'clots': {
    // Drawing of clots beside a coin
    name: 'Dibujo de coágulos junto a una moneda',
    // From the left: a clot of about 1 cm, then {clot-today}. Call today for these two. The third is at the limit: get help now if {clot-now}. The coin is 2.4 cm (just under 1 inch) wide, like a US quarter or £1. All are drawn to one scale above a ruler, not life-size.
    caption:
      'De izquierda a derecha: un coágulo de alrededor de 1 cm, y luego {clot-today}. Por estos dos, llame hoy mismo. El tercero está en el límite: busque ayuda médica ahora mismo si {clot-now}. La moneda mide 2.4 cm (casi 1 pulgada), como un “quarter” de Estados Unidos o una libra (£1). Todos están dibujados a la misma escala, sobre una regla graduada, no a tamaño real.',
    labels: [
      // 1 cm
      '1 cm',
      // 3 cm
      '3 cm',
      // 4 cm
      '4 cm',
      // Coin
      'Moneda',
      // cm
      'cm',
      // in
      'in',
    ],
  },
  'shoulder-tip': {
    // The circles mark the shoulder tips, left and right. This is where the shoulder meets the arm.
    caption: 'Los círculos marcan la punta de los hombros, izquierdo y derecho. Es donde el hombro se une con el brazo.',
    labels: [
      // Shoulder tip
      'Punta del hombro',
      // Shoulder tip
      'Punta del hombro',
    ],
  },
  'one-side': {
    // The circles mark the lower belly, on the left and on the right. The pain may be on either side.
    caption:
      'Los círculos marcan la parte baja del vientre, a la izquierda y a la derecha. El dolor puede estar en cualquiera de los dos lados.',
    labels: [
      // One side
      'Un lado',
      // or the other
      'o el otro',
    ],
  },
};
