// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const drawings = {
  'pads': {
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
    // Three clots, each above a ruler in centimetres. The smallest is about 1 cm (0.4 inches), the next is {clot-today}. Call today for these two. The largest is at the limit: get help now if {clot-now}. All are drawn to one scale, not life-size. Looking is enough: you do not have to touch a clot.
    caption:
      'Tres coágulos, cada uno sobre una regla en centímetros. El más pequeño mide alrededor de 1 cm (0.4 pulgadas); el siguiente es {clot-today}. Por estos dos, llame hoy mismo. El más grande está en el límite: busque ayuda médica ahora mismo si {clot-now}. Todos están dibujados a la misma escala, no a tamaño real. Basta con mirar: no hace falta que toque un coágulo.',
    labels: [
      // 1 cm
      '1 cm',
      // 3 cm
      '3 cm',
      // 4 cm or more
      '4 cm o más',
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
