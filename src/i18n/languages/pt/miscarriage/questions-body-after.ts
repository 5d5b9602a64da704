// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Your body afterwards
  title: 'O seu corpo depois',
  // Tests, hormones, periods, milk, tiredness, and going back to work
  summary: 'Testes, hormônios, menstruação, leite, cansaço, e voltar ao trabalho',
  questions: {
    'test-still-positive': {
      // My pregnancy test is still positive. What does that mean?
      ask: 'O meu teste de gravidez continua positivo. O que significa?',
      answer: [
        // If it is still positive {test-weeks} after the miscarriage, call {clinic} today. It can mean that some of the pregnancy is still in your womb.
        'Se continua positivo {test-weeks} depois do aborto espontâneo, ligue hoje para {clinic}. Pode significar que ainda há uma parte da gravidez no útero.',
        // It can also mean an ectopic pregnancy, one growing outside the womb. Or it can be a molar pregnancy, where the placenta grows in an unusual way. Each of these needs care.
        'Também pode significar uma gravidez ectópica, que cresce fora do útero. Ou uma gravidez molar, em que a placenta cresce de forma fora do comum. Cada uma precisa de cuidados.',
        // Before then, some people still test positive after their pregnancy has ended. If your team gave you another day for the test, keep to it.
        'Antes disso, em algumas pessoas o teste ainda dá positivo depois do fim da gravidez. Se a sua equipe lhe deu outro dia para o teste, siga-o.',
      ],
      // home test line hcg positive after miscarriage weeks later
      also: 'teste de farmácia linha hcg positivo depois do aborto semanas depois beta ainda positivo',
    },
    'hormone-falls': {
      // When will the pregnancy hormone be gone?
      ask: 'Quando vai embora o hormônio da gravidez?',
      answer: [
        // It can take some weeks, and longer if the level was high. The hormone is called hCG.
        'Pode levar algumas semanas, e mais se o nível era alto. O hormônio chama-se hCG.',
        // A slow fall needs more tests. Some of the pregnancy may still be in the womb, or it may be ectopic: outside the womb. Go to each blood test, even if you feel well.
        'Uma descida lenta pede mais exames. Pode haver ainda uma parte da gravidez no útero, ou ela pode ser ectópica: fora do útero. Vá a cada exame de sangue, mesmo que se sinta bem.',
        // If a home test is still positive {test-weeks} after the miscarriage, call {clinic} today.
        'Se um teste em casa continua positivo {test-weeks} depois do aborto espontâneo, ligue hoje para {clinic}.',
      ],
      // hcg zero level drop falling slowly how long negative follow to zero
      also: 'hcg zero nível descer caindo devagar quanto tempo negativo zerar beta',
    },
    'first-period': {
      // When will my period come back?
      ask: 'Quando volta a menstruação?',
      answer: [
        // It most often comes {first-period} after the miscarriage. If you have had none by {period-weeks}, see {clinic} or your doctor.
        'Costuma vir {first-period} depois do aborto espontâneo. Se não veio até {period-weeks}, fale com {clinic} ou com o seu médico.',
        // You can get pregnant before that first period. If you do not want to, ask about contraception now. See: {#not-trying}
        'Pode engravidar antes dessa primeira menstruação. Se não quer, pergunte já por métodos contraceptivos. Veja: {#not-trying}',
        // Call {clinic} today if you are not sure that it is a period. Do the same if it eases and then gets heavier.
        'Ligue hoje para {clinic}, se não tem certeza de que é a menstruação. Faça o mesmo se diminui e depois aumenta.',
      ],
      // periods cycle menstruation return late no period ovulation fertile
      also: 'menstruação ciclo voltar atrasada sem menstruação ovulação fértil período regra',
    },
    'healing': {
      // How long does healing take?
      ask: 'Quanto tempo leva a recuperação?',
      answer: [
        // Your body will often need a few weeks. Your feelings may need less time, or much more.
        'O corpo precisa muitas vezes de algumas semanas. Os sentimentos podem precisar de menos tempo, ou de muito mais.',
        // Call {clinic} today if bleeding lasts {bleeding-weeks}, or eases and then gets heavier. Your period most often comes {first-period} after.
        'Ligue hoje para {clinic}, se o sangramento dura {bleeding-weeks}, ou se diminui e depois aumenta. A menstruação costuma vir {first-period} depois.',
        // If you cannot work, sleep or care for others, call today too. See: {#when-help-feelings}
        'Se não consegue trabalhar, dormir ou cuidar de outras pessoas, ligue também hoje. Veja: {#when-help-feelings}',
      ],
      // recovery recover get better tired how long back to myself weeks
      also: 'recuperar recuperação melhorar cansada quanto tempo voltar ao normal semanas resguardo',
    },
    'back-to-work': {
      // When can I go back to work, sport or swimming?
      ask: 'Quando posso voltar ao trabalho, ao esporte ou à natação?',
      answer: [
        // There is no set day: go back when you feel able, unless your team says to wait. Some people need a day or two, and some need weeks.
        'Não há dia certo: volte quando puder, a não ser que a equipe diga para esperar. Algumas pessoas precisam de um dia ou dois, outras de semanas.',
        // Start gently. If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
        'Comece devagar. Se sangra mais quando está de pé, pare e descanse. Se não diminuir, ligue hoje para {clinic}.',
        // Do not swim while you bleed. After treatment of an ectopic pregnancy (outside the womb), ask first.
        'Não nade enquanto sangra. Depois do tratamento de uma gravidez ectópica (fora do útero), pergunte antes.',
      ],
      // gym exercise running lifting sport work return swim job heavy
      also: 'academia ginásio exercício correr levantar peso esporte trabalho voltar nadar emprego pesado',
    },
    'tired-pale': {
      // I am very tired, and out of breath on stairs. Is that from the bleeding?
      ask: 'Sinto muito cansaço, e falta de ar nas escadas. Vem do sangramento?',
      answer: [
        // It can be: losing much blood can leave you short of iron. Call {clinic} today and ask for a blood test.
        'Pode vir: perder muito sangue pode deixar o corpo com pouco ferro. Ligue hoje para {clinic} e peça um exame de sangue.',
        // You may also have headaches, or look paler than usual. On dark skin, this shows on the lips, gums or palms.
        'Também pode ter dores de cabeça, ou a pele mais pálida do que antes. Em pele escura, vê-se nos lábios, nas gengivas ou nas palmas das mãos.',
        // Get help now if you feel faint, look very pale, or your heart races. Do the same for chest pain, or for hard breathing when you sit still.
        'Procure ajuda médica agora mesmo, se sentir que vai desmaiar, se a pele estiver muito pálida, ou se o coração disparar. Faça o mesmo por dor no peito, ou por dificuldade em respirar em repouso.',
      ],
      // anaemia anemia iron low blood count exhausted dizzy heart pounding palpitations weak
      also: 'anemia ferro hemograma exausta tontura coração batendo forte palpitações fraca pálida',
    },
    'milk': {
      // Will I have milk, and when do my breasts stop hurting?
      ask: 'Vou ter leite, e quando deixam as mamas de doer?',
      answer: [
        // Milk can come after a loss from about 16 weeks, often on the second to fifth day. Before then, sore breasts ease as the hormone falls.
        'O leite pode vir depois de uma perda a partir de cerca de 16 semanas, muitas vezes do segundo ao quinto dia. Antes disso, a dor nas mamas alivia quando o hormônio desce.',
        // Wear a firm bra day and night, and use cold packs. If they feel too full, press out a little milk, enough to feel better and no more. Ask early about a medicine that stops milk.
        'Use um sutiã firme de dia e de noite, e compressas frias. Se estiverem cheias demais, aperte para sair um pouco de leite, até se sentir melhor e não mais. Pergunte cedo por um medicamento que seca o leite.',
        // A hot, red, sore breast needs a call to {clinic} today. With a fever, get help now.
        'Se uma mama está quente, vermelha e dolorida, ligue hoje para {clinic}. Com febre, procure ajuda médica agora mesmo.',
      ],
      // lactation breast leaking engorged mastitis sore breasts stop milk
      also: 'lactação mama vazando leite empedrado mastite peito dolorido secar o leite seios',
    },
  },
};
