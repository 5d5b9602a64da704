// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const drawings = {
  'pads': {
    // Three full-size pads: one lightly marked, one about half soaked, one fully soaked. Fully soaked is wet from front to back. Get help now if {pad}. If you feel faint or unwell, do not wait, whatever the pad looks like. For any other bleeding in pregnancy, call today. If you bleed {late-weeks}, get help now.
    caption:
      'Trois grandes serviettes : une un peu tachée, une imbibée à peu près à moitié, une entièrement imbibée. Entièrement imbibée veut dire pleine de sang d’un bout à l’autre. Demandez de l’aide médicale tout de suite si {pad}. Si vous avez l’impression que vous allez vous évanouir, ou si vous vous sentez mal, n’attendez pas, quel que soit l’aspect de la serviette. Pour tout autre saignement pendant la grossesse, appelez aujourd’hui. Si vous saignez et que {late-weeks}, demandez de l’aide médicale tout de suite.',
    labels: [
      // Lightly marked
      'Un peu tachée',
      // About half
      'À moitié',
      // Fully soaked
      'Imbibée',
    ],
  },
  'clots': {
    // Three clots, each above a ruler in centimetres. The smallest is about 1 cm (0.4 inches), the next is {clot-today}. Call today for these two. The largest is at the limit: get help now if {clot-now}. All are drawn to one scale, not life-size. Looking is enough: you do not have to touch a clot.
    caption:
      'Trois caillots, chacun au-dessus d’une règle en centimètres. Le plus petit fait environ 1 cm (0,4 pouce) ; le suivant est {clot-today}. Pour ces deux-là, appelez aujourd’hui. Le plus grand est à la limite : demandez de l’aide médicale tout de suite si {clot-now}. Tous sont à la même échelle, mais pas en taille réelle. Regarder suffit : vous n’avez pas besoin de toucher un caillot.',
    labels: [
      // 1 cm
      '1 cm',
      // 3 cm
      '3 cm',
      // 4 cm or more
      '4 cm',
    ],
  },
  'shoulder-tip': {
    // The circles mark the shoulder tips, left and right. This is where the shoulder meets the arm.
    caption: 'Les cercles montrent le bout des épaules, à gauche et à droite. C’est là où l’épaule rejoint le bras.',
    labels: [
      // Shoulder tip
      'Bout de l’épaule',
      // Shoulder tip
      'Bout de l’épaule',
    ],
  },
  'one-side': {
    // The circles mark the lower belly, on the left and on the right. The pain may be on either side.
    caption: 'Les cercles montrent le bas du ventre, à gauche et à droite. La douleur peut être d’un côté ou de l’autre.',
    labels: [
      // One side
      'D’un côté',
      // or the other
      'ou de l’autre',
    ],
  },
};
