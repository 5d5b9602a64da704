// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Remembering
  title: '纪念',
  // Ways to remember, certificates, keeping, burying or flushing
  summary: '纪念的方式、证书、保留、安葬或冲走',
  questions: {
    'honour': {
      // How can I honour what happened?
      ask: '怎样纪念发生的事？',
      answer: [
        // In any way that feels right to you, or not at all. Some people choose a name, write a letter, plant something, or light a candle. Some go to a service at the hospital, if it holds one.
        '用您觉得合适的方式，或什么都不做。有些人取个名字、写封信、种点什么或点支蜡烛。如果医院有纪念仪式，有些人会去参加。',
        // You can do this now, or years from now.
        '可以现在做，也可以多年以后做。',
        // A hospital can tell you about a memorial, burial or cremation, and about prayers or rites of your faith. Say what you wish, and when.
        '医院可以告诉您怎样纪念、安葬或火化，以及您信仰的祈祷或仪式。请说您的愿望，以及什么时候。',
      ],
      // remember memorial ceremony funeral burial cremation candle ritual goodbye religion faith prayer
      also: '纪念 仪式 告别 超度 祈祷 葬礼 蜡烛 信仰',
    },
    'certificates': {
      // Can I have a certificate or an entry in a book?
      ask: '可以有证书或登记在纪念册里吗？',
      answer: [
        {
          local: 'remembering',
        },
        // What happened to you is real, with a paper or without one. You can make a page or a box of your own.
        '有没有一张纸，您经历的都是真实的。您可以自己做一页纪念，或一个纪念盒。',
      ],
      // register record memorial book official recognition document
      also: '证书 登记 纪念册 证明 记录',
    },
    'keep-or-bury': {
      // Can I flush it, keep it cool or bury it?
      ask: '可以冲走、冷藏或安葬吗？',
      answer: [
        // In the first weeks, many people flush it, and others keep it. Neither is wrong. If no doctor, nurse or midwife has told you that the pregnancy is ending, get help now, before anything else.
        '在头几周，许多人把它冲走，有些人保留。都没有错。如果没有医生、护士或助产士告诉过您这次怀孕正在终止，请先立即叫救护车或去急诊，再做别的。',
        // If you want it tested, put it in a clean container, keep it cool, and call {clinic} today.
        '如果想送检，请放进干净的容器里冷藏，今天打电话给{clinic}。',
        // After the first three months, call {clinic} before you do anything.
        '头三个月以后，做任何事之前请先打电话给{clinic}。',
        {
          local: 'remains',
        },
      ],
      // flush toilet fridge freezer keep bury garden home burial cremation remains fetus body law legal
      also: '冲走 马桶 冰箱 保留 埋葬 安葬 花园 火化 胎儿怎么处理',
    },
  },
};
