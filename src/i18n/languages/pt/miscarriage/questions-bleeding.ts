// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding and clots
  title: 'Sangramento e coágulos',
  // Small clots, how much is too much, clot or tissue, stopping and starting
  summary: 'Coágulos pequenos, quanto é demais, coágulo ou tecido, parar e recomeçar',
  questions: {
    'small-clots': {
      // Does a miscarriage start with small clots?
      ask: 'Um aborto espontâneo começa com coágulos pequenos?',
      answer: [
        // Usually not: the first sign is most often bleeding or spotting (small marks of blood). Cramps often come too. Clots, if they come, tend to come later, as the bleeding gets heavier.
        'Em geral não: o primeiro sinal costuma ser um sangramento ou manchas de sangue. Muitas vezes há também cólicas. Os coágulos, quando aparecem, costumam vir mais tarde, quando o sangramento aumenta.',
        // A very early loss can look like a period, with small clots from the start. So small clots do not prove a miscarriage, and they do not rule one out. Some people have no bleeding at all.
        'Uma perda muito no início pode parecer uma menstruação, com coágulos pequenos desde o começo. Por isso, coágulos pequenos não provam um aborto espontâneo, e também não o excluem. Algumas pessoas não sangram nada.',
        // Call {clinic} today. A scan gives the answer, often with a second scan or blood tests.
        'Ligue hoje para {clinic}. Um ultrassom dá a resposta, muitas vezes com um segundo ou com exames de sangue.',
      ],
      // lumps blood clot first sign beginning is this normal tiny clots
      also: 'pedaços coágulo de sangue primeiro sinal começo é normal coágulos pequenos coagulos coagulinhos pedacinhos',
    },
    'part-clots-play': {
      // I have passed a clot. What does it mean?
      ask: 'Saiu um coágulo. O que significa?',
      answer: [
        // Clots can come with a miscarriage, but a clot does not show whether you are having one. A clot is a lump of thick blood. Some people pass clots, with cramps, as the bleeding gets heavier. Others pass none.
        'Coágulos podem vir com um aborto espontâneo, mas um coágulo não mostra se é isso que acontece. Um coágulo é um pedaço de sangue grosso. Em algumas pessoas saem coágulos, com cólicas, quando o sangramento aumenta. Em outras não sai nenhum.',
        // Call {clinic} today and say how big it was. Clots do not explain strong pain. For strong pain, get help now.
        'Ligue hoje para {clinic} e diga que tamanho tinha. Coágulos não explicam uma dor muito forte. Em caso de dor muito forte, procure ajuda médica agora mesmo.',
      ],
      // blood lumps part role why clots passing clots play is this normal I see a clot
      also: 'sangue pedaço por que coágulos saiu um coágulo saiu coagulo é normal vi um coágulo',
    },
    'how-much-bleeding': {
      // How much bleeding is too much?
      ask: 'Quanto sangramento é demais?',
      answer: [
        // It is too much when {pad}: get help now. Do not wait for a second pad. Bleeding that keeps getting heavier and does not slow down is too much as well.
        'É demais se {pad}: procure ajuda médica agora mesmo. Não espere encharcar outro. Também é demais se sangrar cada vez mais, sem diminuir.',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill.
        'Encharcado quer dizer cheio de sangue de ponta a ponta. Grande quer dizer um absorvente inteiro, não um protetor fino. Um absorvente noturno ou pós-parto absorve mais sangue: não espere que um desses encha.',
        // Look at the pad, not at the toilet. Water makes blood look like more, and what falls in is missed. Tampons and cups hide how much you bleed.
        'Olhe para o absorvente, não para o vaso sanitário. A água faz o sangue parecer mais, e o que cai lá dentro não se vê. Absorventes internos e coletores menstruais escondem quanto sangra.',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        'É possível que a sua equipe lhe tenha dado outro limite para o sangramento. Nesse caso, siga o da sua equipe. Se sentir que vai desmaiar ou se passar mal, não espere.',
      ],
      // how much is normal heavy pads hour soaked flooding gushing haemorrhage hemorrhage
      also: 'quanto é normal forte absorventes hora encharcado hemorragia muito sangue sangrando muito quando é muito',
    },
    'clot-size': {
      // What do clots look like, and when does size matter?
      ask: 'Como são os coágulos, e quando importa o tamanho?',
      answer: [
        // Most clots are dark red, flat and like jelly. The bigger they are, the more they matter. They tend to break up easily.
        'Quase todos são vermelho-escuros, achatados e gelatinosos. Quanto maiores, mais importam. Costumam desfazer-se com facilidade.',
        // You need help now for the size in the limit below, or for clot after clot of any size. Call {clinic} today for smaller clots, such as {clot-today}.
        'Precisa de ajuda médica agora mesmo pelo tamanho do limite abaixo, ou por coágulos um atrás do outro, de qualquer tamanho. Ligue hoje para {clinic} por coágulos menores, como {clot-today}.',
        // You do not have to touch it. Looking is enough to tell the size.
        'Não precisa tocar. Basta olhar para ver o tamanho.',
      ],
      // big clot golf ball walnut large jelly dark red lumps how big
      also: 'coágulo grande bola de golfe noz grande gelatina vermelho escuro pedaços tamanho',
    },
    'clot-or-tissue': {
      // How can I tell a clot from pregnancy tissue?
      ask: 'Como distinguir um coágulo de tecido da gravidez?',
      answer: [
        // Clots are mostly dark red and soft like jelly, while pregnancy tissue is firmer and paler. It can be pink, grey or white, and lumpy or stringy. You may not be able to tell. You do not have to look.
        'Os coágulos são quase sempre vermelho-escuros e moles como gelatina. O tecido da gravidez é mais firme e mais claro. Pode ser rosa, cinzento ou branco, granuloso ou em fios. Talvez não consiga distinguir. Não precisa olhar.',
        // If you think that you have passed pregnancy tissue, get help now. If your team has told you that this pregnancy is ending, call {clinic} today instead. But get help now {late-weeks}.
        'Se acha que saiu tecido da gravidez, procure ajuda médica agora mesmo. Se a sua equipe já lhe disse que esta gravidez não vai continuar, ligue hoje para {clinic} em vez disso. Mas, se acontecer {late-weeks}, procure ajuda médica agora mesmo.',
        // Passing something does not show that it is over, or that it was not ectopic (outside the womb). If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Sair alguma coisa não mostra que acabou, nem que não era ectópica (fora do útero). Se nenhum ultrassom mostrou a gravidez dentro do útero, peça exames de sangue.',
      ],
      // grey white pink stringy sac lump passed something toilet
      also: 'cinza branco rosa em fios saco pedaço saiu alguma coisa vaso pele carne membrana',
    },
    'stop-start': {
      // My bleeding stops and starts. Is that a good or bad sign?
      ask: 'O meu sangramento para e recomeça. É bom ou mau sinal?',
      answer: [
        // It is neither. Bleeding can come and go over days, with a miscarriage and without one. Call {clinic} today, even if it has stopped. A scan gives the answer, often with a second one.
        'Nem um nem outro. O sangramento pode ir e vir durante dias, com e sem aborto espontâneo. Ligue hoje para {clinic}, mesmo que tenha parado. Um ultrassom dá a resposta, muitas vezes com um segundo.',
        // Have you had a miscarriage? Then call {clinic} today if bleeding eases and gets heavier again. Do the same if it goes on for {bleeding-weeks}.
        'Teve um aborto espontâneo? Então ligue hoje para {clinic}, se o sangramento diminui e volta a aumentar. Faça o mesmo se dura {bleeding-weeks}.',
      ],
      // on and off comes and goes spotting stopped came back again
      also: 'vai e vem para e volta manchas parou voltou de novo intermitente',
    },
  },
};
