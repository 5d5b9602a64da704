// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Partners, family, friends, work
  title: 'Parceiros, família, amigos, trabalho',
  // Partners, children, supporting someone, time off, telling people
  summary: 'Parceiros, crianças, apoiar alguém, faltar ao trabalho, contar às pessoas',
  questions: {
    'partners': {
      // How can it affect a partner?
      ask: 'Como pode afetar o parceiro ou a parceira?',
      answer: [
        // A partner can grieve as well, sometimes later or in another way. In a study of couples, some partners had strong stress, anxiety or low mood for months. It was seen less often than in those who had been pregnant.
        'Quem é parceiro também pode sentir luto, às vezes mais tarde ou de outra maneira. Num estudo com casais, alguns parceiros tiveram durante meses muito estresse, ansiedade ou desânimo. Viu-se menos do que em quem tinha engravidado.',
        // If you are the partner, you can ask for help for yourself. The same signs count for you. See: {#when-help-feelings} If your partner is very upset, see: {#supporting-someone}
        'Se é o parceiro ou a parceira, pode pedir ajuda para si. Os mesmos sinais valem no seu caso. Veja: {#when-help-feelings} Se a outra pessoa do casal está a sofrer muito, veja: {#supporting-someone}',
      ],
      // my partner is sad other half couple relationship wife husband boyfriend girlfriend father
      also: 'meu parceiro está triste casal relação esposa marido namorado namorada pai companheiro',
    },
    'children': {
      // What do I tell children?
      ask: 'O que digo às crianças?',
      answer: [
        // Tell them the truth in short, clear words. You could say: “The pregnancy has ended, and we are sad. Nobody made it happen.”
        'Diga a verdade com palavras curtas e claras. Pode dizer: “A gravidez acabou, e estamos tristes. Ninguém fez isto acontecer.”',
        // Children often notice that something is wrong. Avoid words such as “lost” or “asleep”, because they can frighten a child. You may have to say again that nothing they did caused it.
        'As crianças notam muitas vezes que algo está mal. Evite palavras como “perdido” ou “dorme”, porque podem assustar uma criança. Talvez precise repetir que nada do que elas fizeram causou isto.',
        // You choose when you tell them. You can also ask someone close to do it.
        'A escolha de quando contar é sua. Também pode pedir a alguém próximo que conte.',
      ],
      // son daughter kids brother sister siblings explain
      also: 'filho filha filhos irmão irmã crianças explicar contar',
    },
    'supporting-someone': {
      // How do I support someone?
      ask: 'Como apoio alguém?',
      answer: [
        // Say that you are sorry, listen without judging, and stay in touch. Saying something is kinder than silence. See: {#what-to-say}
        'Diga que sente muito, escute sem julgar, e mantenha o contato. Dizer alguma coisa é mais gentil do que o silêncio. Veja: {#what-to-say}',
        // They may feel grief, relief, or neither. Do not look for a reason or for something good in it.
        'A pessoa pode sentir dor, alívio, ou nem uma coisa nem outra. Não procure um motivo nem algo de bom nisto.',
        // Offer help that you can really give. See: {#help-practical}
        'Ofereça ajuda que possa mesmo dar. Veja: {#help-practical}',
        // Learn when help is urgent: see {now}. If they may be about to end their life, {call}.
        'Aprenda quando a ajuda é urgente: veja {now}. Se a pessoa pode estar prestes a acabar com a própria vida, {call}.',
      ],
      // help a friend sister daughter colleague partner had a miscarriage
      also: 'ajudar amiga irmã filha colega esposa teve um aborto espontâneo apoiar',
    },
    'what-to-say': {
      // What can I say to someone?
      ask: 'O que posso dizer a alguém?',
      answer: [
        // Start with “I’m sorry”, and then let them lead. You could add: “You can talk about it with me, or not.” Or: “I don’t know what to say, but I am here.”
        'Comece com “Sinto muito”, e deixe que a pessoa conduza a conversa. Pode acrescentar: “Pode falar disso comigo, ou não.” Ou: “Não sei o que dizer, mas estou aqui.”',
        // Use their words. If they say “baby”, or a name, you can too. If they say “pregnancy”, say that.
        'Use as palavras dela. Se ela diz “bebê”, ou um nome, também pode dizer. Se diz “gravidez”, diga isso.',
        // Do not say “at least”, and do not quote figures. Both make it sound small. See: {#help-say}
        'Não diga “pelo menos”, e não cite números. As duas coisas tornam a perda menor. Veja: {#help-say}',
      ],
      // words message card text condolence sorry what not to say
      also: 'palavras mensagem cartão pêsames sinto muito o que não dizer condolências',
    },
    'work': {
      // Can I take time off work?
      ask: 'Posso faltar ao trabalho?',
      answer: [
        {
          local: 'leave',
        },
        // You can also ask for sick leave. Some employers want a note, and you can ask {clinic} for one. If the law gives you no leave, you can still ask for time.
        'Também pode pedir licença por doença (sick leave). Algumas empresas querem um atestado médico, e pode falar com {clinic} para pedir um. Se a lei não lhe dá licença, ainda pode pedir tempo livre.',
      ],
      // sick leave employer boss job bereavement leave pay rights note
      also: 'licença atestado médico baixa médica patrão chefe emprego luto salário direitos afastamento',
    },
    'telling-people': {
      // How do I tell people?
      ask: 'Como conto às pessoas?',
      answer: [
        // You choose who to tell, when, and how much. You do not have to tell anyone.
        'A escolha é sua: a quem conta, quando, e quanto. Não tem de contar a ninguém.',
        // In a US survey, about 40 in 100 people felt alone after a loss. It may help if one person knows.
        'Num estudo dos EUA, cerca de 40 em cada 100 pessoas sentiram solidão depois de uma perda. Pode ajudar que uma pessoa saiba.',
        // A short message is enough: “I have had a miscarriage. I don’t want to talk about it yet.” You can also ask someone to tell others for you.
        'Basta uma mensagem curta: “Tive um aborto espontâneo. Ainda não quero falar disso.” Também pode pedir a alguém que conte aos outros no seu lugar.',
      ],
      // announce news family friends secret message alone
      also: 'contar avisar notícia família amigos segredo mensagem sozinha',
    },
  },
};
