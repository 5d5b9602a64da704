// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // While it happens
  title: 'Enquanto acontece',
  // At home, how much it hurts, what you may see, what to have ready
  summary: 'Em casa, quanto dói, o que pode ver, o que ter à mão',
  questions: {
    'while-at-home': {
      // What may happen at home, step by step?
      ask: 'O que pode acontecer em casa, passo a passo?',
      answer: [
        // Bleeding and cramps often build up, reach a peak, then ease.
        'O sangramento e as cólicas costumam aumentar, chegar a um pico, e depois diminuir.',
        {
          list: [
            // First there may be a little bleeding, cramps or backache, for days or weeks.
            'Primeiro pode haver pouco sangramento, cólicas ou dor nas costas, durante dias ou semanas.',
            // Then the bleeding gets heavier than a period, and cramps get stronger. If bleeding keeps getting heavier and does not slow down, get help now.
            'Depois, o sangramento fica mais forte do que uma menstruação, e as cólicas aumentam. Se o sangramento continuar a aumentar e não abrandar, procure ajuda médica agora mesmo.',
            // At the peak there may be dark clots, and pink or grey pregnancy tissue. The heaviest part often lasts about 2 to 3 hours.
            'No pico pode haver coágulos escuros, e tecido da gravidez rosa ou cinzento. A parte mais forte dura muitas vezes cerca de 2 a 3 horas.',
            // After that, cramps and bleeding ease. Bleeding may stop and start for days.
            'Depois disso, as cólicas e o sangramento diminuem. O sangramento pode parar e recomeçar durante dias.',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        'Ainda ninguém lhe disse que esta gravidez não vai continuar? Então, se sair tecido da gravidez, vá {department} agora mesmo. Faça o mesmo por sangramento ou dor na barriga {late-weeks}.',
        // Passing something does not prove that it is over. Ask {clinic} if you need a scan or a blood test.
        'Sair alguma coisa não prova que acabou. Fale com {clinic} para saber se precisa de um ultrassom ou de um exame de sangue.',
      ],
      // what to expect stages how it feels at home process hours peak
      also: 'o que esperar fases como é em casa processo horas pico quanto tempo',
    },
    'pain-while': {
      // How strong can the pain be?
      ask: 'Que força pode ter a dor?',
      answer: [
        // It can be like period cramps, or very strong, like giving birth. You do not have to bear it: your team can give stronger pain relief.
        'Pode ser como cólicas de menstruação, ou muito forte, como a de um parto. Não precisa aguentar: a equipe pode dar remédios mais fortes para a dor.',
        // Take {paracetamol} first, as the label says. If it does not ease the pain, go to {department} now. Do not take ibuprofen or medicines like it until your team says that you can. See: {#pain-relief}
        'Tome primeiro {paracetamol}, como diz a embalagem. Se não aliviar a dor, vá {department} agora mesmo. Não tome ibuprofeno nem medicamentos parecidos até a sua equipe dizer que pode. Veja: {#pain-relief}',
        // Heat may help with cramps. If pain is sudden, sharp or on one side, do not wait for heat to help: get help now.
        'O calor pode ajudar com as cólicas. Se a dor é repentina, aguda ou de um lado só, não espere que o calor ajude: procure ajuda médica agora mesmo.',
      ],
      // cramps labour contractions hurts heat hot water bottle painkillers agony
      also: 'cólicas parto contrações dói calor bolsa de água quente remédio para dor dor insuportável',
    },
    'what-might-i-see': {
      // What might I see?
      ask: 'O que posso ver?',
      answer: [
        // You may see blood, clots and, for some, pregnancy tissue or a small sac. You can stop reading here. You do not have to look, and someone else can look for you.
        'Pode ver sangue, coágulos e, em alguns casos, tecido da gravidez ou um saco pequeno. Pode parar de ler aqui. Não precisa olhar, e outra pessoa pode olhar no seu lugar.',
        {
          list: [
            // Before 6 weeks, bleeding is much like a period.
            'Antes das 6 semanas, o sangramento é muito parecido com uma menstruação.',
            // In the next weeks there may be dark clots like jelly, and some people see a small sac of fluid.
            'Nas semanas seguintes pode haver coágulos escuros e gelatinosos, e algumas pessoas veem um saco pequeno com líquido.',
            // Later in the first three months, clots may hold thin pieces like skin. There is a tiny form by then, and many people never see it.
            'Mais tarde, nos primeiros três meses, os coágulos podem ter pedaços finos como pele. Já há uma forma muito pequena, e muitas pessoas nunca a veem.',
            // Further on, fluid may come first, then blood and clots. You may see a very small body, and a cord.
            'Mais adiante, pode vir primeiro líquido, depois sangue e coágulos. Pode ver um corpo muito pequeno, e um cordão.',
          ],
        },
        // Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.
        'Ainda ninguém lhe disse que esta gravidez não vai continuar? Então, se sair tecido da gravidez, vá {department} agora mesmo. Faça o mesmo por sangramento ou dor na barriga {late-weeks}.',
      ],
      // what does a miscarriage look like what does it look like sac embryo fetus weeks tissue clots jelly placenta cord
      also: 'como é um aborto como parece saco embrião feto semanas tecido coágulos gelatina placenta cordão aparência fotos',
    },
    'what-to-do-with-what-passes': {
      // What do I do with what comes out?
      ask: 'O que faço com o que sai?',
      answer: [
        // First: if nobody has told you that this pregnancy is ending, go to {department} now. If your team has told you so, call {clinic} today. But get help now {late-weeks}.
        'Primeiro: se ninguém lhe disse que esta gravidez não vai continuar, vá {department} agora mesmo. Se a sua equipe já lhe disse, ligue hoje para {clinic}. Mas, se acontecer {late-weeks}, procure ajuda médica agora mesmo.',
        // In the first weeks, many people pass it into the toilet and flush. Others keep it. Neither is wrong, and you do not have to look at it.
        'Nas primeiras semanas, muitas pessoas deixam sair no vaso sanitário e dão a descarga. Outras guardam. Nenhuma das duas coisas é errada, e não precisa olhar.',
        // If you want it tested, or want to bury it, put it in a clean container and keep it cool. Then call {clinic}. For some clinics a photo or the pad is enough.
        'Se quiser que seja examinado, ou se quiser enterrar, ponha num recipiente limpo e guarde no frio. Depois ligue para {clinic}. Para algumas equipes, basta uma foto ou o absorvente.',
        // Rules on what you may keep or bury differ. See: {#keep-or-bury}
        'As regras sobre o que pode guardar ou enterrar variam. Veja: {#keep-or-bury}',
      ],
      // tissue toilet flush keep container bring hospital photo burial cremation fridge bury garden
      also: 'tecido vaso descarga guardar recipiente levar hospital foto enterro cremação geladeira enterrar jardim pote',
    },
    'have-ready': {
      // What should I have ready at home?
      ask: 'O que devo ter à mão em casa?',
      answer: [
        // Have pads, pain relief, a charged phone and someone to call.
        'Tenha absorventes, remédio para a dor, um telefone carregado e alguém para quem ligar.',
        {
          list: [
            // Full-size pads. Tampons, cups and period underwear hide how much you bleed. Put nothing in the vagina, unless your team tells you to.
            'Absorventes grandes. Absorventes internos, coletores e calcinhas menstruais escondem quanto sangra. Não ponha nada na vagina, a não ser que a equipe diga.',
            // For pain, have {paracetamol}, and a heat pad or a hot-water bottle.
            'Para a dor, tenha {paracetamol}, e uma almofada térmica ou uma bolsa de água quente.',
            // Keep a number that answers day and night.
            'Tenha um número que atenda de dia e de noite.',
            // Ask someone to be with you or near you. See: {#go-alone}
            'Peça a alguém que fique ao seu lado ou por perto. Veja: {#go-alone}',
            // Plan how to get to {department} at any hour without driving yourself.
            'Planeje como chegar {department} a qualquer hora sem dirigir.',
            // Have a clean container, if you want to keep what passes.
            'Tenha um recipiente limpo, se quiser guardar o que sair.',
          ],
        },
      ],
      // prepare supplies pads list alone kit maternity pads
      also: 'preparar material absorventes lista sozinha kit absorvente pós-parto',
    },
  },
};
