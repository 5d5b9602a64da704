// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const drawings = {
  'pads': {
    // Three full-size pads: one lightly marked, one about half soaked, one fully soaked. Fully soaked is wet from front to back. Get help now if {pad}. If you feel faint or unwell, do not wait, whatever the pad looks like. For any other bleeding in pregnancy, call today. If you bleed {late-weeks}, get help now.
    caption:
      'Três absorventes grandes: um pouco manchado, um encharcado até cerca de metade, um todo encharcado. Todo encharcado quer dizer cheio de sangue de ponta a ponta. Procure ajuda médica imediatamente se {pad}. Se sentir que vai desmaiar ou se passar mal, não espere, seja qual for o aspecto do absorvente. Por qualquer outro sangramento na gravidez, ligue hoje. Se sangrar {late-weeks}, procure ajuda médica agora mesmo.',
    labels: [
      // Lightly marked
      'Pouco manchado',
      // About half
      'Cerca de metade',
      // Fully soaked
      'Todo encharcado',
    ],
  },
  'clots': {
    // Three clots, each above a ruler in centimetres. The smallest is about 1 cm (0.4 inches), the next is {clot-today}. Call today for these two. The largest is at the limit: get help now if {clot-now}. All are drawn to one scale, not life-size. Looking is enough: you do not have to touch a clot.
    caption:
      'Três coágulos, cada um acima de uma régua em centímetros. O menor tem cerca de 1 cm (0,4 polegada), o seguinte é {clot-today}. Por estes dois, ligue hoje. O maior está no limite: procure ajuda médica imediatamente se {clot-now}. Todos estão desenhados na mesma escala, não em tamanho real. Basta olhar: não precisa tocar num coágulo.',
    labels: [
      // 1 cm
      '1 cm',
      // 3 cm
      '3 cm',
      // 4 cm or more
      '4 cm ou mais',
    ],
  },
  'shoulder-tip': {
    // The circles mark the shoulder tips, left and right. This is where the shoulder meets the arm.
    caption: 'Os círculos marcam as pontas dos ombros, esquerda e direita. É onde o ombro se junta ao braço.',
    labels: [
      // Shoulder tip
      'Ponta do ombro',
      // Shoulder tip
      'Ponta do ombro',
    ],
  },
  'one-side': {
    // The circles mark the lower belly, on the left and on the right. The pain may be on either side.
    caption: 'Os círculos marcam a parte de baixo da barriga, à esquerda e à direita. A dor pode ser de qualquer um dos lados.',
    labels: [
      // One side
      'De um lado',
      // or the other
      'ou do outro',
    ],
  },
};
