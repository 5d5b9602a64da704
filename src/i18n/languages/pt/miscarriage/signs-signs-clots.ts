// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Clots and what comes out
  title: 'Coágulos e o que sai',
  // Small and large clots, tissue, a gush of fluid
  summary: 'Coágulos pequenos e grandes, tecido, muito líquido de repente',
  symptoms: {
    'small-clots': {
      // Small clots
      name: 'Coágulos pequenos',
      meaning: [
        // Small clots do not prove a miscarriage, and they do not rule it out. Clots are lumps of blood, mostly dark red and like jelly. They tend to come when bleeding gets heavier. See: {#small-clots}
        'Coágulos pequenos não provam um aborto espontâneo, e também não o excluem. Os coágulos são pedaços de sangue, quase sempre vermelho-escuros e gelatinosos. Costumam aparecer quando o sangramento aumenta. Veja: {#small-clots}',
      ],
      action: [
        // Call {clinic}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}. See {now}.
        'Ligue para {clinic}. Procure ajuda médica imediatamente se {clot-now}. Faça o mesmo se sentir que vai desmaiar, ou se sangrar {late-weeks}. Veja {now}.',
      ],
      // Say how big the clots are, how many came, and how often you change your pad.
      tell: 'Diga o tamanho dos coágulos, quantos saíram, e de quanto em quanto tempo troca o absorvente.',
      // lump lumps jelly stringy blood clot coin tiny clots little clots clots when I wipe
      also: 'coagulo coagulos coalho coágulos pequenos pedacinho pedacinhos bolinha gelatina fiapos sangue coalhado sangue pisado coágulo ao limpar pelotinha',
    },
    'clots-walnut': {
      // A clot the size of a bottle cap
      name: 'Um coágulo do tamanho de uma tampinha de garrafa de água',
      meaning: [
        // You have passed {clot-today}. It can come as a miscarriage gets heavier, but size alone cannot tell you.
        'Saiu {clot-today}. Pode acontecer quando um aborto espontâneo fica mais forte, mas o tamanho por si só não diz.',
      ],
      action: [
        // Call {clinic}. If nobody answers, see {today}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}.
        'Ligue para {clinic}. Se ninguém atender, veja {today}. Procure ajuda médica imediatamente se {clot-now}. Faça o mesmo se sentir que vai desmaiar, ou se sangrar {late-weeks}.',
      ],
      // Say how big the clot was and when you passed it. Say how fast you bleed.
      tell: 'Diga o tamanho do coágulo e quando saiu. Diga também com que rapidez sangra.',
      // lump medium clot 3 cm inch walnut plum coin big bottle cap
      also: 'pedaço médio coágulo 3 cm noz ameixa moeda tampinha garrafa coagulo medio',
    },
    'large-clots': {
      // A very large clot, or clot after clot
      name: 'Um coágulo muito grande, ou coágulos um atrás do outro',
      meaning: [
        // Large clots can come at the peak of a miscarriage. They can also go with too much bleeding, and you cannot tell which at home. Too much means that {clot-now}. Clot after clot counts at any size.
        'Podem sair coágulos grandes no momento mais forte de um aborto espontâneo. Também podem vir com um sangramento forte demais, e em casa não dá para distinguir. É demais se {clot-now}. Coágulos um atrás do outro contam com qualquer tamanho.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait to see if more clots come.
        '{Call} ou vá {department}. Não espere para ver se saem mais coágulos.',
      ],
      // Say how big the clots are and how many came. Say how fast your pads fill, and if you feel faint.
      tell: 'Diga o tamanho dos coágulos e quantos saíram. Diga em quanto tempo os absorventes enchem, e se sente que vai desmaiar.',
      // lump golf ball lemon palm big clots many clots huge
      also: 'pedaço bola de golfe limão palma da mão coágulos grandes muitos coágulos enorme bola de pingue-pongue',
      // golf ball, golfball, big clot, big clots, huge clot, huge clots, large clot, large clots, massive clot, lemon size clot, palm size clot, fist size clot, clot after clot, lots of clots, so many clots, clots keep coming, passing clots nonstop, ping pong ball
      triggers:
        'coágulo grande, coagulo grande, coágulos grandes, coagulos grandes, coágulo enorme, coagulo enorme, coágulo gigante, coágulo do tamanho de um limão, bola de golfe, bola de pingue-pongue, bola de ping pong, coágulo atrás de coágulo, um coágulo atrás do outro, muitos coágulos, muitos coagulos, coágulos sem parar, coágulo não para, pedaço grande de sangue, pelota de sangue, bola de sangue',
    },
    'pregnancy-tissue': {
      // Something paler or firmer than a clot
      name: 'Algo mais claro ou mais firme do que um coágulo',
      meaning: [
        // This may be pregnancy tissue: pink, grey or white, and lumpy or stringy. Clots are mostly dark red and break up easily. You cannot always tell them apart.
        'Pode ser tecido da gravidez: rosa, cinzento ou branco, granuloso ou em fios. Os coágulos são quase sempre vermelho-escuros e desfazem-se com facilidade. Nem sempre é possível distinguir.',
        // Passing something does not show that it is over. It does not rule out an ectopic pregnancy, one outside the womb. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Sair alguma coisa não mostra que acabou. Também não exclui uma gravidez ectópica, fora do útero. Se nenhum ultrassom mostrou a gravidez dentro do útero, peça exames de sangue.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} ou vá {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        'Um médico, enfermeira ou parteira (midwife) já lhe disse que esta gravidez não vai continuar, e sente que está bem? Então, em vez disso, ligue hoje para {clinic}. Mas, se isto acontecer {late-weeks}, procure ajuda médica agora mesmo.',
        // You do not have to look at it or keep it. If you want to, use a clean container.
        'Não precisa olhar nem guardar. Se quiser guardar, use um recipiente limpo.',
      ],
      // Say what you saw, when, and how much you bleed now.
      tell: 'Diga o que viu, quando, e quanto sangra agora.',
      // tissue sac lump grey white stringy membrane passed something
      also: 'tecido saco pedaço cinza branco em fios membrana saiu alguma coisa pele carne',
      // passed tissue, passing tissue, grey tissue, gray tissue, white tissue, passed the sac, gestational sac came out, sac came out, something came out, baby came out, fetus came out, foetus came out, fleshy lump, piece of flesh
      triggers:
        'saiu tecido, saiu um tecido, saiu um pedaço, saiu um pedaco, saiu uma coisa, saiu alguma coisa, tecido cinza, tecido branco, saiu o saco, saco gestacional saiu, saiu o bebê, saiu o bebe, saiu o feto, saiu o embrião, pedaço de carne, pedaco de carne, parece carne, expulsei, desceu um pedaço',
    },
    'gush-of-fluid': {
      // A gush of fluid
      name: 'Muito líquido de repente',
      meaning: [
        // A gush of clear or bloody fluid can be a sign of a miscarriage. By itself it cannot tell you that the pregnancy has ended. A scan can.
        'A saída repentina de líquido claro ou com sangue pode ser sinal de um aborto espontâneo. Por si só, não diz se a gravidez acabou. Um ultrassom pode dizer.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} ou vá {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        'Um médico, enfermeira ou parteira (midwife) já lhe disse que esta gravidez não vai continuar, e sente que está bem? Então, em vez disso, ligue hoje para {clinic}. Mas, se isto acontecer {late-weeks}, procure ajuda médica agora mesmo.',
      ],
      // Say when it came, its colour, and how many weeks pregnant you are.
      tell: 'Diga quando saiu, de que cor era, e de quantas semanas está.',
      // water waters broke leaking wet clear fluid gush
      also: 'água bolsa estourou molhada perdendo líquido líquido claro aguaceira',
      // waters broke, water broke, my waters have gone, leaking fluid, gush of fluid, gush of water, gush of liquid, water came out, leaking water
      triggers:
        'bolsa rompeu, bolsa estourou, estourou a bolsa, rompeu a bolsa, rebentaram as águas, rebentou a bolsa, perdendo líquido, perdendo liquido, a perder líquido, saiu muita água, saiu muita agua, saiu muito líquido, saiu muito liquido, jato de água, líquido escorrendo, liquido escorrendo, vazando líquido',
    },
  },
};
