// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Language, money, privacy, travel
  title: 'Língua, dinheiro, privacidade, viagem',
  // Calling without speech, interpreters, costs, who will know, teenagers, abroad
  summary: 'Ligar sem falar, intérpretes, custos, quem vai saber, adolescentes, em outro país',
  questions: {
    'cannot-speak': {
      // How do I call for help if I cannot speak or hear?
      ask: 'Como peço ajuda se não posso falar ou não ouço?',
      answer: [
        // Use a way that needs no speech, or ask someone near you to call.
        'Use um meio que não precise de voz, ou peça a alguém perto que ligue.',
        // {silent}
        '{silent}',
        // You can show someone near you this page: see {now}. Some of these ways need you to sign up first. Some do not work with a foreign phone.
        'Pode mostrar esta página a alguém perto de si: veja {now}. Alguns destes meios precisam de registro antes. Alguns não funcionam com um telefone de outro país.',
      ],
      // deaf hard of hearing text emergency BSL ASL relay TTY cannot talk out loud silent call app
      also: 'surda surdo mensagem emergência língua de sinais libras língua gestual TTY não posso falar alto chamada silenciosa app',
    },
    'interpreter': {
      // How do I get an interpreter?
      ask: 'Como consigo um intérprete?',
      answer: [
        // Ask for one when you call and when you arrive.
        'Peça um quando ligar e quando chegar.',
        // {interpreter}
        '{interpreter}',
        // Stay on the line while they find someone. Ask again if nobody comes. A child should not have to interpret for you. If you need help now, do not wait for an interpreter: see {now}.
        'Não desligue enquanto procuram alguém. Peça de novo se ninguém vier. Uma criança não deve ter de traduzir. Se precisa de ajuda agora mesmo, não espere pelo intérprete: veja {now}.',
      ],
      // language do not speak English translate translator Spanish Arabic Polish Chinese
      also: 'língua não falo inglês traduzir tradutor tradução português interpreter não sei inglês',
    },
    'cost': {
      // What will it cost, and what if I cannot pay?
      ask: 'Quanto vai custar, e se não puder pagar?',
      answer: [
        // Do not wait because of money: for signs that cannot wait, see {now}. Ask about the bill later.
        'Não espere por causa do dinheiro: para os sinais que não podem esperar, veja {now}. Pergunte depois pela conta.',
        {
          local: 'cost',
        },
        // Ask for a social worker, or for the office that deals with bills. They can tell you about help.
        'Peça para falar com um assistente social (social worker), ou com o serviço que trata das contas. Podem falar-lhe dos apoios.',
      ],
      // money bill insurance uninsured free no papers visa migrant undocumented charge price afford
      also: 'dinheiro conta seguro sem seguro gratuito sem papéis visto imigrante indocumentada cobrar preço pagar',
    },
    'who-will-know': {
      // Who will find out, and can I be reported?
      ask: 'Quem vai saber, e alguém pode denunciar-me?',
      answer: [
        // In most places, staff must keep what you say private, with few exceptions, such as serious danger. You can ask first: “Who can see my notes? Who will you tell?”
        'Em quase todos os lugares, os profissionais devem guardar segredo do que lhes diz, com poucas exceções, como um perigo grave. Pode perguntar primeiro em inglês: “Who can see my notes? Who will you tell?” (Quem pode ver o meu prontuário? A quem vai contar?)',
        // Staff do need to know how much you bleed, your pain, your weeks and your medicines. The care is the same, whatever the cause.
        'Os profissionais precisam saber quanto sangra, a dor, as semanas e os medicamentos. Os cuidados são os mesmos, seja qual for a causa.',
        {
          local: 'privacy',
        },
        // If you share health insurance with a parent or partner, ask if a letter or bill will go to them. Do not let this fear keep you from care: see {now}.
        'Se divide o seguro de saúde com pais ou parceiro, pergunte se vão receber uma carta ou a conta. Não deixe que este medo impeça os cuidados: veja {now}.',
      ],
      // privacy confidential police law legal reported records parents insurer insurance partner secret immigration
      also: 'privacidade confidencial polícia lei crime denunciar registros pais seguro parceiro segredo imigração presa',
    },
    'under-18': {
      // I am under 18. Can I get care?
      ask: 'Tenho menos de 18 anos. Posso receber cuidados?',
      answer: [
        // Yes, you can get care at any age. Before you say more, you can ask: “Who will you tell?”
        'Sim, pode receber cuidados em qualquer idade. Antes de dizer mais, pode perguntar em inglês: “Who will you tell?” (A quem vai contar?)',
        // What stays private differs by country and by age. In many places, staff keep it private unless they think that you are in serious danger. They should talk to you first.
        'O que fica em segredo varia com o país e com a idade. Em muitos lugares, os profissionais guardam segredo, a não ser que vejam um perigo grave. Antes, devem avisar.',
        // If someone harms you or made you have sex, you can ask to be seen alone. See: {#someone-hurts-me} If you need help now, do not wait for a parent: see {now}.
        'Se alguém lhe faz mal ou obrigou a ter relações, pode pedir para falar com um profissional sem mais ninguém presente. Veja: {#someone-hurts-me} Se precisa de ajuda agora mesmo, não espere pelos pais: veja {now}.',
      ],
      // teenager teen parents must not know 15 16 17 years old school hiding pregnancy secret
      also: 'adolescente menor de idade pais não podem saber 15 16 17 anos escola esconder gravidez segredo',
    },
    'away-from-home': {
      // I am away from home or abroad. Who do I call?
      ask: 'Estou fora de casa ou em outro país. Para quem ligo?',
      answer: [
        // Call the emergency number of the country you are in, or go to the nearest emergency department.
        'Ligue para o número de emergência do país onde está, ou vá ao serviço de urgência do hospital mais perto.',
        // For anything that is not urgent, ask your hotel, host or travel insurance for a doctor or hospital near you.
        'Por algo que não é urgente, peça ao hotel, a quem hospeda ou ao seguro de viagem um médico ou hospital perto de onde está.',
        // Text and video ways to call for help may not work with a foreign phone. Then ask someone near you to call.
        'Pedir ajuda por mensagem ou vídeo pode não funcionar com um telefone de outro país. Nesse caso, peça a alguém perto que ligue.',
        // Say your weeks, your signs and your medicines. You can read them out from a list. See: {#what-to-tell}
        'Diga as semanas, os sinais e os medicamentos. Pode lê-los de uma lista. Veja: {#what-to-tell}',
      ],
      // holiday travelling abroad tourist foreign country roaming
      also: 'férias viagem exterior estrangeiro turista outro país roaming',
    },
    'can-i-travel': {
      // Can I fly or travel now?
      ask: 'Posso viajar ou andar de avião agora?',
      answer: [
        // Not while you bleed or have pain, or before a scan has shown where the pregnancy is. Call {clinic} today and ask before you go.
        'Não enquanto sangra ou tem dor, nem antes de um ultrassom mostrar onde está a gravidez. Ligue hoje para {clinic} e pergunte antes de ir.',
        // Flying does not cause a miscarriage. The reason to wait is that you may need help fast.
        'Andar de avião não causa um aborto espontâneo. A razão para esperar é que pode precisar de ajuda depressa.',
        // After treatment of an ectopic pregnancy (outside the womb), stay near your hospital until the follow-up is over. If you do travel later, look up a hospital near where you will stay.
        'Depois do tratamento de uma gravidez ectópica (fora do útero), fique perto do hospital até o acompanhamento acabar. Se viajar mais tarde, veja antes onde há um hospital perto de onde vai ficar.',
      ],
      // flight plane holiday trip car journey train fly pregnant
      also: 'voo avião férias viagem carro trem comboio voar grávida',
    },
  },
};
