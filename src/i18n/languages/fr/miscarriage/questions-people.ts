// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Partners, family, friends, work
  title: 'Partenaires, famille, amis, travail',
  // Partners, children, supporting someone, time off, telling people
  summary: 'Partenaires, enfants, soutenir quelqu’un, congé, en parler',
  questions: {
    'partners': {
      // How can it affect a partner?
      ask: 'Que peut vivre un partenaire ?',
      answer: [
        // A partner can grieve as well, sometimes later or in another way. In a study of couples, some partners had strong stress, anxiety or low mood for months. It was seen less often than in those who had been pregnant.
        'Un partenaire peut être en deuil aussi, parfois plus tard ou d’une autre façon. Dans une étude sur des couples, certains partenaires avaient un fort stress, de l’anxiété ou le moral bas pendant des mois. On l’a vu moins souvent que chez les personnes qui avaient été enceintes.',
        // If you are the partner, you can ask for help for yourself. The same signs count for you. See: {#when-help-feelings} If your partner is very upset, see: {#supporting-someone}
        'Si vous êtes le ou la partenaire, vous pouvez demander de l’aide pour vous. Les mêmes signes comptent. À lire : {#when-help-feelings} Si votre partenaire va très mal, à lire : {#supporting-someone}',
      ],
      // my partner is sad other half couple relationship wife husband boyfriend girlfriend father
      also: 'conjoint mari femme compagnon copain copine couple relation père triste partenaire',
    },
    'children': {
      // What do I tell children?
      ask: 'Que dire aux enfants ?',
      answer: [
        // Tell them the truth in short, clear words. You could say: “The pregnancy has ended, and we are sad. Nobody made it happen.”
        'Dites-leur la vérité avec des mots courts et clairs. Vous pouvez dire : « La grossesse s’est arrêtée, et nous sommes tristes. Ce n’est la faute de personne. »',
        // Children often notice that something is wrong. Avoid words such as “lost” or “asleep”, because they can frighten a child. You may have to say again that nothing they did caused it.
        'Les enfants remarquent souvent que quelque chose ne va pas. Évitez les mots comme « perdu » ou « endormi », qui peuvent faire peur à un enfant. Il faudra peut-être redire que rien de ce qu’ils ont fait n’en est la cause.',
        // You choose when you tell them. You can also ask someone close to do it.
        'Vous choisissez quand le dire. Vous pouvez aussi demander à un proche de le faire.',
      ],
      // son daughter kids brother sister siblings explain
      also: 'fils fille enfants frère sœur grand frère expliquer annoncer',
    },
    'supporting-someone': {
      // How do I support someone?
      ask: 'Comment soutenir quelqu’un ?',
      answer: [
        // Say that you are sorry, listen without judging, and stay in touch. Saying something is kinder than silence. See: {#what-to-say}
        'Dites que vous êtes là et que vous pensez à cette personne, écoutez sans juger, et gardez le contact. Dire quelque chose est plus doux que le silence. À lire : {#what-to-say}',
        // They may feel grief, relief, or neither. Do not look for a reason or for something good in it.
        'La personne peut ressentir du chagrin, du soulagement, ou ni l’un ni l’autre. Ne cherchez pas de raison, ni quelque chose de bon là-dedans.',
        // Offer help that you can really give. See: {#help-practical}
        'Proposez une aide que vous pouvez vraiment donner. À lire : {#help-practical}',
        // Learn when help is urgent: see {now}. If they may be about to end their life, {call}.
        'Apprenez à savoir quand c’est urgent : voyez {now}. Si la personne est peut-être sur le point de mettre fin à sa vie, {call}.',
      ],
      // help a friend sister daughter colleague partner had a miscarriage
      also: 'aider une amie sœur fille collègue partenaire a fait une fausse couche soutenir',
    },
    'what-to-say': {
      // What can I say to someone?
      ask: 'Que puis-je dire à quelqu’un ?',
      answer: [
        // Start with “I’m sorry”, and then let them lead. You could add: “You can talk about it with me, or not.” Or: “I don’t know what to say, but I am here.”
        'Commencez par « Je suis de tout cœur avec toi », puis laissez la personne mener. Vous pouvez ajouter : « Tu peux m’en parler, ou pas. » Ou : « Je ne sais pas quoi dire, mais je suis là. »',
        // Use their words. If they say “baby”, or a name, you can too. If they say “pregnancy”, say that.
        'Prenez ses mots. Si elle dit « bébé », ou un prénom, vous pouvez aussi. Si elle dit « grossesse », dites cela.',
        // Do not say “at least”, and do not quote figures. Both make it sound small. See: {#help-say}
        'Ne dites pas « au moins », et ne citez pas de chiffres. Les deux rendent la perte petite. À lire : {#help-say}',
      ],
      // words message card text condolence sorry what not to say
      also: 'mots message carte sms condoléances désolé quoi dire que dire ne pas dire',
    },
    'work': {
      // Can I take time off work?
      ask: 'Puis-je avoir un congé ?',
      answer: [
        {
          local: 'leave',
        },
        // You can also ask for sick leave. Some employers want a note, and you can ask {clinic} for one. If the law gives you no leave, you can still ask for time.
        'Vous pouvez aussi demander un congé maladie (sick leave). Certains employeurs veulent un certificat, et vous pouvez en demander un à {clinic}. Si la loi ne vous donne pas de congé, vous pouvez quand même demander du temps.',
      ],
      // sick leave employer boss job bereavement leave pay rights note
      also: 'arrêt maladie arrêt de travail employeur patron travail congé deuil payé droits certificat',
    },
    'telling-people': {
      // How do I tell people?
      ask: 'Comment le dire aux autres ?',
      answer: [
        // You choose who to tell, when, and how much. You do not have to tell anyone.
        'Vous choisissez à qui le dire, quand, et combien. Vous n’avez à le dire à personne.',
        // In a US survey, about 40 in 100 people felt alone after a loss. It may help if one person knows.
        'Dans une enquête aux États-Unis, environ 40 personnes sur 100 ressentaient de la solitude après une perte. Il peut être bon qu’une personne sache.',
        // A short message is enough: “I have had a miscarriage. I don’t want to talk about it yet.” You can also ask someone to tell others for you.
        'Un message court suffit : « J’ai fait une fausse couche. Je ne veux pas encore en parler. » Vous pouvez aussi demander à quelqu’un de le dire aux autres pour vous.',
      ],
      // announce news family friends secret message alone
      also: 'annoncer nouvelle famille amis secret message seule en parler',
    },
  },
};
