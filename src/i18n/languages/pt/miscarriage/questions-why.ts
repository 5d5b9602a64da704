// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Why it happened
  title: 'Por que aconteceu',
  // Causes, blame, how often it happens, and if it can be prevented
  summary: 'Causas, culpa, com que frequência acontece, e se pode ser evitado',
  questions: {
    'did-i-cause-it': {
      // Did I cause it?
      ask: 'Fui eu que causei isto?',
      answer: [
        // You almost certainly did not. Most early losses start with a chance change that nobody could have stopped. These things do not cause a miscarriage:
        'Quase com certeza, não. A maioria das perdas no início começa com uma mudança por acaso que ninguém podia ter impedido. Estas coisas não causam um aborto espontâneo:',
        {
          list: [
            // exercise, sex, lifting or bending
            'exercício, relações sexuais, levantar peso ou dobrar o corpo',
            // work, or a long time sitting or standing
            'trabalho, ou muito tempo em pé ou em posição sentada',
            // flying, or spicy food
            'andar de avião, ou comida picante',
            // a bad day, a shock or a worry.
            'um dia ruim, um susto ou uma preocupação.',
          ],
        },
        // Nobody should be blamed for being stressed. In one US survey, nearly half of those who had been through a loss felt guilty. Feeling guilty does not mean that you did something wrong. If the thought stays with you, tell someone you trust.
        'Não se deve culpar ninguém por sentir estresse. Num estudo dos EUA, quase metade das pessoas que passaram por uma perda sentiam culpa. Sentir culpa não quer dizer que tenha feito algo de errado. Se o pensamento não vai embora, fale com alguém de confiança.',
      ],
      // my fault blame guilt stress exercise sex lifting work flying spicy food shock bath pill
      also: 'culpa minha foi culpa minha estresse stress exercício relação sexo peso trabalho avião comida apimentada susto desejo não atendido banho pílula causei',
    },
    'before-i-knew': {
      // I drank, smoked or took a medicine before I knew. Did that cause it?
      ask: 'Bebi álcool, fumei ou tomei um medicamento antes de saber. Foi isso que causou?',
      answer: [
        // If it was a small amount of alcohol before you knew, the risk is likely to be low. More alcohol, and smoking, do raise the chance of a loss. They still cannot explain one person’s loss.
        'Se foi uma pequena quantidade de álcool antes de saber, o risco provavelmente é baixo. Mais álcool, e fumar, aumentam a possibilidade de uma perda. Mesmo assim não explicam a perda de uma pessoa.',
        // If you are pregnant now, it is best to stop both. Ask {clinic} for help with that.
        'Se está grávida agora, é melhor parar os dois. Fale com {clinic} para ter ajuda nisso.',
        // The MMR vaccine, given by mistake, has no known risk. Ask a pharmacist or doctor today about other vaccines and medicines. Do not stop a prescribed medicine by yourself.
        'A vacina MMR (sarampo, caxumba e rubéola), dada por engano, não tem risco conhecido. Pergunte hoje a um farmacêutico ou médico por outras vacinas e medicamentos. Não pare um medicamento receitado por decisão própria.',
      ],
      // alcohol wine drunk smoking cigarettes vape cannabis drugs vaccine ibuprofen tablet antidepressant before I knew I was pregnant
      also: 'álcool vinho bebi cerveja fumar cigarro maconha drogas vacina ibuprofeno remédio antidepressivo antes de saber que estava grávida',
    },
    'why-it-happens': {
      // Why does a miscarriage happen?
      ask: 'Por que acontece um aborto espontâneo?',
      answer: [
        // Most often it happens by chance. About half or more of early losses come from a chance change in the chromosomes. These tiny threads carry our genes. After a first loss, such a change was rarely passed on by a parent.
        'Quase sempre acontece por acaso. Cerca de metade ou mais das perdas no início vem de uma mudança por acaso nos cromossomos. Estes fios muito pequenos levam os nossos genes. Depois de uma primeira perda, essa mudança raramente veio de um dos pais.',
        // Often no cause is found.
        'Muitas vezes não se encontra uma causa.',
        // Some things make a loss more likely across large groups of people. They are age, smoking, alcohol, some infections, and some long-term illnesses that are not well treated. They do not explain one person’s loss.
        'Algumas coisas tornam uma perda mais provável em grandes grupos de pessoas. São a idade, o tabaco, o álcool, algumas infecções, e algumas doenças crônicas mal controladas. Não explicam a perda de uma pessoa.',
      ],
      // cause reason chromosomes genes age smoking alcohol infection
      also: 'causa motivo razão cromossomos genes idade cigarro álcool infecção por que perdi',
    },
    'how-common': {
      // How often does it happen?
      ask: 'Com que frequência acontece?',
      answer: [
        // Between 10 and 20 in 100 known pregnancies end in a miscarriage. Studies differ: some count every positive test, and some count what clinics see.
        'Entre 10 e 20 em cada 100 gravidezes conhecidas acabam num aborto espontâneo. Os estudos diferem: alguns contam cada teste positivo, e outros o que se vê nas consultas.',
        // Across the world, about 11 in 100 women have had one miscarriage, and about 2 in 100 have had two. The studies counted women. It can happen to anyone who is pregnant.
        'No mundo, cerca de 11 em cada 100 mulheres tiveram um aborto espontâneo, e cerca de 2 em cada 100 tiveram dois. Os estudos contaram mulheres. Pode acontecer a qualquer pessoa grávida.',
        // Age matters. In one large study it was about 10 in 100 at age 25 to 29. From age 45 it was more than half.
        'A idade conta. Num grande estudo, foram cerca de 10 em cada 100 entre os 25 e os 29 anos. A partir dos 45 anos, foi mais de metade.',
        // These figures cannot tell you what will happen to you. However often it happens, yours may still hurt.
        'Estes números não dizem o que lhe vai acontecer. Por mais que aconteça, a sua perda pode doer.',
      ],
      // how common chance risk odds statistics age rate
      also: 'comum frequência probabilidade risco chance estatística idade quantas por cento',
    },
    'progesterone': {
      // Can progesterone prevent a miscarriage?
      ask: 'A progesterona pode evitar um aborto espontâneo?',
      answer: [
        // It may help a few people. Progesterone is a hormone, and here it is a medicine placed in the vagina. Some national advice is to offer it when all three of these are true:
        'Pode ajudar algumas pessoas. A progesterona é um hormônio, e aqui é um medicamento posto na vagina. Alguns conselhos nacionais dizem para oferecê-la quando estas três coisas são verdade:',
        {
          list: [
            // you are bleeding now
            'sangra agora',
            // a scan has shown your pregnancy in the womb
            'um ultrassom mostrou a gravidez dentro do útero',
            // you have had one miscarriage before, or more.
            'já teve antes um aborto espontâneo, ou mais.',
          ],
        },
        // A large trial found no clear gain overall. The gain was in people with earlier losses. If you take it already, do not stop it by yourself.
        'Um grande estudo não encontrou uma vantagem clara no conjunto. A vantagem estava nas pessoas com perdas anteriores. Se já a toma, não pare por decisão própria.',
        // Call {clinic} today and ask if it could be for you.
        'Ligue hoje para {clinic} e pergunte se pode servir no seu caso.',
      ],
      // hormone treatment medicine pessary stop threatened cyclogest utrogestan
      also: 'hormônio hormona tratamento óvulo vaginal segurar a gravidez ameaça de aborto utrogestan duphaston evocanil',
    },
    'prevent': {
      // Can a miscarriage be prevented?
      ask: 'Pode-se evitar um aborto espontâneo?',
      answer: [
        // Most miscarriages cannot be prevented. Once one has begun, it cannot be stopped. Bed rest does not prevent one.
        'A maioria dos abortos espontâneos não pode ser evitada. Depois de começar, não se pode parar. Ficar de cama não o evita.',
        // Bleeding does not prove that one has begun, but it needs a call to {clinic} today. A few people may be offered a medicine. See: {#progesterone}
        'O sangramento não prova que começou, mas é preciso ligar hoje para {clinic}. A algumas pessoas pode ser oferecido um medicamento. Veja: {#progesterone}',
        // These lower the chance across large groups of people:
        'Isto diminui a possibilidade em grandes grupos de pessoas:',
        {
          list: [
            // not smoking
            'não fumar',
            // no alcohol, and not much caffeine
            'nada de álcool, e pouca cafeína',
            // a healthy weight
            'um peso saudável',
            // good care for any long-term illness.
            'bons cuidados para qualquer doença crônica.',
          ],
        },
        // If you did not do all of them, that does not explain your loss.
        'Se não fez tudo isto, isso não explica a sua perda.',
      ],
      // stop avoid bed rest smoking alcohol caffeine coffee weight
      also: 'evitar parar impedir repouso cama cigarro álcool cafeína café peso prevenir',
    },
  },
};
