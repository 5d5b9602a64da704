// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Partners, family, friends, work
  title: '伴侣、家人、朋友、工作',
  // Partners, children, supporting someone, time off, telling people
  summary: '伴侣、孩子、支持别人、请假、告诉别人',
  questions: {
    'partners': {
      // How can it affect a partner?
      ask: '对伴侣会有什么影响？',
      answer: [
        // A partner can grieve as well, sometimes later or in another way. In a study of couples, some partners had strong stress, anxiety or low mood for months. It was seen less often than in those who had been pregnant.
        '伴侣也会悲伤，有时更晚，或方式不同。在一项对伴侣的研究里，有些伴侣好几个月都有强烈的压力、焦虑或情绪低落。比怀孕的人少见。',
        // If you are the partner, you can ask for help for yourself. The same signs count for you. See: {#when-help-feelings} If your partner is very upset, see: {#supporting-someone}
        '如果您是伴侣，可以为自己求助。同样的迹象对您也适用。见：{#when-help-feelings}如果您的伴侣非常难过，见：{#supporting-someone}',
      ],
      // my partner is sad other half couple relationship wife husband boyfriend girlfriend father
      also: '老公 丈夫 伴侣 男朋友 爱人 夫妻 爸爸',
    },
    'children': {
      // What do I tell children?
      ask: '怎样告诉孩子？',
      answer: [
        // Tell them the truth in short, clear words. You could say: “The pregnancy has ended, and we are sad. Nobody made it happen.”
        '用简短、清楚的话告诉他们真相。您可以说：“这次怀孕结束了，我们很难过。不是谁造成的。”',
        // Children often notice that something is wrong. Avoid words such as “lost” or “asleep”, because they can frighten a child. You may have to say again that nothing they did caused it.
        '孩子常常会察觉出了事。不要说“丢了”或“睡着了”，因为这会吓到孩子。您可能要反复说，不是他们做的事造成的。',
        // You choose when you tell them. You can also ask someone close to do it.
        '什么时候说由您决定。也可以请亲近的人来说。',
      ],
      // son daughter kids brother sister siblings explain
      also: '告诉孩子 儿子 女儿 大宝 怎么解释 哥哥 姐姐',
    },
    'supporting-someone': {
      // How do I support someone?
      ask: '怎样支持别人？',
      answer: [
        // Say that you are sorry, listen without judging, and stay in touch. Saying something is kinder than silence. See: {#what-to-say}
        '说您很难过，不加评判地听，保持联系。说点什么比沉默好。见：{#what-to-say}',
        // They may feel grief, relief, or neither. Do not look for a reason or for something good in it.
        '对方可能悲伤、松了一口气，或两者都没有。不要替对方找原因，也不要找好的一面。',
        // Offer help that you can really give. See: {#help-practical}
        '提供您真能做到的帮助。见：{#help-practical}',
        // Learn when help is urgent: see {now}. If they may be about to end their life, {call}.
        '了解什么情况紧急：见{now}。如果对方可能马上要结束自己的生命，请{call}。',
      ],
      // help a friend sister daughter colleague partner had a miscarriage
      also: '支持 朋友流产 妹妹 同事 怎么帮 陪伴 照顾',
    },
    'what-to-say': {
      // What can I say to someone?
      ask: '对别人可以说什么？',
      answer: [
        // Start with “I’m sorry”, and then let them lead. You could add: “You can talk about it with me, or not.” Or: “I don’t know what to say, but I am here.”
        '先说“我很难过”，然后由对方来说。您可以加上：“想说就跟我说，不想说也行。”或：“我不知道该说什么，但我在。”',
        // Use their words. If they say “baby”, or a name, you can too. If they say “pregnancy”, say that.
        '用对方用的词。如果对方说“宝宝”或名字，您也可以这样说。如果对方说“怀孕”，就说怀孕。',
        // Do not say “at least”, and do not quote figures. Both make it sound small. See: {#help-say}
        '不要说“还好”，也不要引用数字。两者都会让事情显得很小。见：{#help-say}',
      ],
      // words message card text condolence sorry what not to say
      also: '安慰 说什么 怎么安慰 短信 慰问',
    },
    'work': {
      // Can I take time off work?
      ask: '我可以请假吗？',
      answer: [
        {
          local: 'leave',
        },
        // You can also ask for sick leave. Some employers want a note, and you can ask {clinic} for one. If the law gives you no leave, you can still ask for time.
        '您也可以请病假。有些雇主要证明，您可以向{clinic}要。如果法律没有给您假期，您仍可以请求休息。',
      ],
      // sick leave employer boss job bereavement leave pay rights note
      also: '请假 流产假 病假 小产假 上班 老板 证明 工资',
    },
    'telling-people': {
      // How do I tell people?
      ask: '怎样告诉别人？',
      answer: [
        // You choose who to tell, when, and how much. You do not have to tell anyone.
        '告诉谁、什么时候、说多少，由您决定。您不必告诉任何人。',
        // In a US survey, about 40 in 100 people felt alone after a loss. It may help if one person knows.
        '在美国的一项调查里，每100人中约40人流产后感到孤单。有一个人知道，可能会有帮助。',
        // A short message is enough: “I have had a miscarriage. I don’t want to talk about it yet.” You can also ask someone to tell others for you.
        '一条短短的消息就够了：“我流产了，现在还不想说。”也可以请人替您告诉别人。',
      ],
      // announce news family friends secret message alone
      also: '告诉家人 告诉朋友 怎么说 公开 孤单',
    },
  },
};
