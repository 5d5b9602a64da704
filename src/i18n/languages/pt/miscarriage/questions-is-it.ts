// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Is this a miscarriage?
  title: 'Isto é um aborto espontâneo?',
  // What to know first, signs, bleeding, ectopic pregnancy
  summary: 'O que saber primeiro, sinais, sangramento, gravidez ectópica',
  questions: {
    'short-summary': {
      // What should I know first?
      ask: 'O que devo saber primeiro?',
      answer: [
        // Some signs cannot wait: see {now}. For any other bleeding or pain, call {clinic} today.
        'Há sinais que não podem esperar: veja {now}. Por qualquer outro sangramento ou dor, ligue hoje para {clinic}.',
        {
          list: [
            // Signs alone cannot tell you if this is a miscarriage. A scan can, often with a second scan or blood tests.
            'Os sinais, por si sós, não dizem se isto é um aborto espontâneo. Um ultrassom pode dizer, muitas vezes com um segundo ou com exames de sangue.',
            // About 1 in 4 pregnant people bleed early. Many of these pregnancies continue.
            'Cerca de 1 em cada 4 pessoas grávidas sangra no início. Muitas destas gravidezes continuam.',
            // Does a miscarriage start with small clots? Usually not. But small clots do not rule it out, and some miscarriages have no bleeding at all.
            'Um aborto espontâneo começa com coágulos pequenos? Em geral não. Mas coágulos pequenos não o excluem, e há abortos espontâneos sem nenhum sangramento.',
            // Use full-size pads, not tampons.
            'Use absorventes grandes, não absorventes internos.',
            // For pain, take {paracetamol} first. Do not take ibuprofen or medicines like it (such as naproxen) until your team says that you can.
            'Para a dor, tome primeiro {paracetamol}. Não tome ibuprofeno nem medicamentos parecidos (como o naproxeno), até a sua equipe dizer que pode.',
            // You did not cause this by a bad day, by lifting, by sex or by work.
            'Isto não foi causado por um dia ruim, por levantar peso, por relações sexuais nem pelo trabalho.',
          ],
        },
      ],
      // short version summary overview start help what to do tonight
      also: 'resumo versão curta começo ajuda o que fazer hoje à noite socorro perdendo o bebê estou perdendo',
    },
    'what-is-a-miscarriage': {
      // What is a miscarriage?
      ask: 'O que é um aborto espontâneo?',
      answer: [
        // A miscarriage is when a pregnancy ends by itself in the first months.
        'É quando uma gravidez acaba por si mesma nos primeiros meses.',
        {
          local: 'week-limit',
        },
        // It may come with bleeding and cramps, or with no sign at all. About half or more of early losses come from a chance change in the chromosomes, which carry the genes.
        'Pode vir com sangramento e cólicas, ou sem nenhum sinal. Cerca de metade ou mais das perdas no início vem de uma mudança, por acaso, nos cromossomos, que levam os genes.',
        // An ectopic pregnancy is a different thing: it grows outside the womb and needs urgent care.
        'Uma gravidez ectópica é outra coisa: cresce fora do útero e precisa de cuidados urgentes.',
      ],
      // definition meaning pregnancy loss stillbirth weeks early late
      also: 'definição significado perda gestacional natimorto semanas cedo tardio aborto natural o que é aborto',
    },
    'signs': {
      // What are the signs of a miscarriage?
      ask: 'Quais são os sinais de um aborto espontâneo?',
      answer: [
        // The main sign is bleeding from the vagina, from spotting to heavy bleeding. There may also be:
        'O sinal principal é sangramento da vagina, de umas manchas a um sangramento forte. Também pode haver:',
        {
          list: [
            // cramps, or pain in the belly or back
            'cólicas, ou dor na barriga ou nas costas',
            // clots, or pregnancy tissue, which is firmer and pink, grey or white
            'coágulos, ou tecido da gravidez, que é mais firme e rosa, cinzento ou branco',
            // a gush of clear or bloody fluid
            'saída repentina de líquido claro ou com sangue',
            // pregnancy signs that suddenly stop.
            'sintomas de gravidez que desaparecem de repente.',
          ],
        },
        // Call {clinic} today for bleeding, cramps, small clots or signs that stop. Get help now for pregnancy tissue or a gush of fluid. If your team has told you that this pregnancy is ending, call them today instead. But get help now {late-weeks}.
        'Ligue hoje para {clinic} por sangramento, cólicas, coágulos pequenos ou sintomas que desaparecem. Procure ajuda médica agora mesmo, se sair tecido da gravidez ou muito líquido de repente. Se a sua equipe já lhe disse que esta gravidez não vai continuar, ligue hoje para ela em vez disso. Mas, se acontecer {late-weeks}, procure ajuda médica agora mesmo.',
        // None of these proves a miscarriage. Some people have no sign at all. A scan gives the answer, often with a second one. See: {#missed}
        'Nada disto prova um aborto espontâneo. Algumas pessoas não têm nenhum sinal. Um ultrassom dá a resposta, muitas vezes com um segundo. Veja: {#missed}',
      ],
      // symptoms how do I know cramps backache spotting fluid first sign am I miscarrying
      also: 'sintomas como saber cólicas dor nas costas manchas líquido primeiro sinal estou abortando estou tendo um aborto estou a abortar',
    },
    'always-bleeding': {
      // Is bleeding always a miscarriage?
      ask: 'Sangramento é sempre um aborto espontâneo?',
      answer: [
        // No. About 1 in 4 pregnant people bleed in the first three months, and many of these pregnancies continue. Every bleed still needs a call today, because nobody can tell from home.
        'Não. Cerca de 1 em cada 4 pessoas grávidas sangra nos primeiros três meses, e muitas destas gravidezes continuam. Mesmo assim, é preciso ligar hoje por qualquer sangramento, porque em casa ninguém pode saber.',
        // Heavy bleeding, or bleeding with pain, makes a loss more likely. Bleeding can also come from an ectopic pregnancy, one growing outside the womb.
        'Um sangramento forte, ou com dor, torna uma perda mais provável. O sangramento também pode vir de uma gravidez ectópica, que cresce fora do útero.',
        // Use pads, so that you can say how much you bleed. If you have had a miscarriage before, ask about progesterone, a hormone.
        'Use absorventes, para poder dizer quanto sangra. Se já teve um aborto espontâneo, pergunte pela progesterona, um hormônio.',
      ],
      // is this normal spotting blood light bleeding threatened implantation brown pink red
      also: 'é normal manchas sangue sangramento leve ameaça de aborto nidação marrom rosa vermelho sangrar na gravidez',
    },
    'ectopic': {
      // Why does pain low on one side or in the shoulder matter?
      ask: 'Por que importa a dor de um lado só ou no ombro?',
      answer: [
        // It can come from an ectopic pregnancy, one growing outside the womb, nearly always in a tube. It cannot survive there. It can bleed inside you and put your life in danger. So {call} or go to {department} now.
        'Pode vir de uma gravidez ectópica, que cresce fora do útero, quase sempre numa trompa. Ela não pode sobreviver ali. Pode sangrar por dentro e pôr a sua vida em risco. Por isso, {call} ou vá {department} agora mesmo.',
        // The shoulder tip is where your shoulder meets your arm.
        'A ponta do ombro é onde o ombro se junta ao braço.',
        // It can be taken for a stomach bug. With belly pain or bleeding, these need help now too: painful peeing or pooing, loose poo, being sick.
        'Pode ser confundida com uma virose intestinal. Com dor na barriga ou sangramento, isto também pede ajuda médica agora mesmo: dor ao urinar ou ao evacuar, diarreia, vômitos.',
        {
          list: [
            // Have you had an ectopic pregnancy before, or do you have a coil or tied tubes? With a positive test, get help now for any pain or bleeding.
            'Já teve antes uma gravidez ectópica, usa DIU ou fez laqueadura das trompas? Com teste positivo, procure ajuda médica agora mesmo por qualquer dor ou sangramento.',
            // After IVF there can, rarely, be a pregnancy in the womb and one outside it. Pain on one side needs help now, whatever a scan has shown.
            'Depois de fertilização in vitro (FIV, IVF) pode haver, raramente, uma gravidez dentro do útero e outra fora. Dor de um lado só pede ajuda médica agora mesmo, seja qual for o resultado do ultrassom.',
            // Passing blood or tissue does not rule it out.
            'Sair sangue ou tecido não a exclui.',
          ],
        },
      ],
      // ectopic pregnancy symptoms tube shoulder tip one-sided side ache diarrhoea vomiting sick coil IUD tied tubes IVF heterotopic
      also: 'gravidez ectópica sintomas trompa ponta do ombro um lado dor do lado diarreia vômito enjoo DIU laqueadura FIV heterotópica gravidez nas trompas',
    },
    'different-for-everyone': {
      // Why is it different for everyone?
      ask: 'Por que é diferente em cada pessoa?',
      answer: [
        // It depends on how many weeks you are, what has happened so far, and the care you have.
        'Depende de quantas semanas tem a gravidez, do que já aconteceu, e dos cuidados que recebe.',
        // One person bleeds for days and passes clots, and another passes none. Some have no bleeding at all. Pain can be like a period or like giving birth. See: {#missed}
        'Uma pessoa sangra durante dias e tem coágulos, e outra não tem nenhum. Algumas não sangram nada. A dor pode ser como a da menstruação ou como a de um parto. Veja: {#missed}',
        // So another person’s story cannot tell you how yours will go. Go by the limits below, even if a friend bled more.
        'Por isso, a história de outra pessoa não diz como vai ser a sua. Siga os limites abaixo, mesmo que uma amiga tenha sangrado mais.',
      ],
      // compare friend experience others stories no clots unlike
      also: 'comparar amiga experiência outras histórias relatos sem coágulos diferente',
    },
  },
};
