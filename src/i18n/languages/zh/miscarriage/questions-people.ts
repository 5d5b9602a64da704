// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Partners, family, friends, work
  title: '',
  // Partners, children, supporting someone, time off, telling people
  summary: '',
  questions: {
    'partners': {
      // How can it affect a partner?
      ask: '',
      answer: [
        // A partner can grieve as well, sometimes later or in another way. In a study of couples, some partners had strong stress, anxiety or low mood for months. It was seen less often than in those who had been pregnant.
        '',
        // If you are the partner, you can ask for help for yourself. The same signs count for you. See: {#when-help-feelings}
        '',
      ],
      // my partner is sad other half couple relationship wife husband boyfriend girlfriend father
      also: '',
    },
    'children': {
      // What do I tell children?
      ask: '',
      answer: [
        // Tell them the truth in short, clear words. You could say: “The pregnancy has ended, and we are sad. Nobody made it happen.”
        '',
        // Children often notice that something is wrong. Avoid words such as “lost” or “asleep”, because they can frighten a child. You may have to say again that nothing they did caused it.
        '',
        // You choose when you tell them. You can also ask someone close to do it.
        '',
      ],
      // son daughter kids brother sister siblings explain
      also: '',
    },
    'supporting-someone': {
      // How do I support someone?
      ask: '',
      answer: [
        // Say that you are sorry, listen without judging, and stay in touch. Saying something is kinder than silence. See: {#what-to-say}
        '',
        // They may feel grief, relief, or neither. Do not look for a reason or for something good in it.
        '',
        // Offer help that you can really give. See: {#help-practical}
        '',
        // Learn when help is urgent: see {now}. If they may be about to end their life, {call}.
        '',
      ],
      // help a friend sister daughter colleague partner had a miscarriage
      also: '',
    },
    'what-to-say': {
      // What can I say to someone?
      ask: '',
      answer: [
        // Start with “I’m sorry”, and then let them lead. You could add: “You can talk about it with me, or not.” Or: “I don’t know what to say, but I am here.”
        '',
        // Use their words. If they say “baby”, or a name, you can too. If they say “pregnancy”, say that.
        '',
        // Do not say “at least”, and do not quote figures. Both make it sound small. See: {#help-say}
        '',
      ],
      // words message card text condolence sorry what not to say
      also: '',
    },
    'work': {
      // Can I take time off work?
      ask: '',
      answer: [
        {
          local: 'leave',
        },
        // You can also ask for sick leave. Some employers want a note, and you can ask {clinic} for one. If the law gives you no leave, you can still ask for time.
        '',
      ],
      // sick leave employer boss job bereavement leave pay rights note
      also: '',
    },
    'telling-people': {
      // How do I tell people?
      ask: '',
      answer: [
        // You choose who to tell, when, and how much. You do not have to tell anyone.
        '',
        // In a US survey, about 40 in 100 people felt alone after a loss. It may help if one person knows.
        '',
        // A short message is enough: “I have had a miscarriage. I don’t want to talk about it yet.” You can also ask someone to tell others for you.
        '',
      ],
      // announce news family friends secret message alone
      also: '',
    },
  },
};
