// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Remembering
  title: '纪念',
  // Ways to remember, certificates, keeping, burying or flushing
  summary: '纪念的方式、证书、保留、安葬或冲走',
  questions: {
    'honour': {
      // How can I honour what happened?
      ask: '我可以怎样纪念这件事？',
      answer: [
        // In any way that feels right to you, or not at all. Some people choose a name, write a letter, plant something, or light a candle. Some go to a service at the hospital, if it holds one.
        '用任何您觉得合适的方式，不纪念也可以。有些人取一个名字、写一封信、种点什么，或点一支蜡烛。如果医院举行纪念仪式，有些人会去参加。',
        // You can do this now, or years from now.
        '您可以现在做，也可以过很多年再做。',
        // A hospital can tell you about a memorial, burial or cremation, and about prayers or rites of your faith. Say what you wish, and when.
        '医院可以告诉您怎样办纪念仪式、土葬或火化，以及您的信仰的祷告或仪式。请说出您的愿望，以及想在什么时候。',
      ],
      // remember memorial ceremony funeral burial cremation candle ritual goodbye religion faith prayer
      also: '纪念 怎么纪念 告别 仪式 葬礼 火化 安葬 蜡烛 超度 祈祷 宗教 取名字',
    },
    'certificates': {
      // Can I have a certificate or an entry in a book?
      ask: '我可以拿到证书，或记入纪念册吗？',
      answer: [
        {
          local: 'remembering',
        },
        // What happened to you is real, with a paper or without one. You can make a page or a box of your own.
        '不管有没有一张纸，您经历的事都是真实的。您可以自己做一页纪念或一个纪念盒。',
      ],
      // register record memorial book official recognition document
      also: '证书 纪念证书 证明 登记 纪念册 官方承认',
    },
    'keep-or-bury': {
      // Can I flush it, keep it cool or bury it?
      ask: '我可以冲走、冷藏或埋葬它吗？',
      answer: [
        // In the first weeks, many people flush it, and others keep it. Neither is wrong. If no doctor, nurse or midwife has told you that the pregnancy is ending, get help now, before anything else.
        '在最初几周，许多人冲走，也有人保留。都没有错。如果还没有医生、护士或助产士告诉您这次怀孕保不住了，请先立即叫救护车或去急诊，再做别的。',
        // If you want it tested, put it in a clean container, keep it cool, and call {clinic} today.
        '如果想送去检查，请放进干净的容器，保持低温，并今天打电话给{clinic}。',
        // Get help now if it happens {late-weeks}.
        '如果{late-weeks}发生这种情况，请立即叫救护车或去急诊。',
        {
          local: 'remains',
        },
      ],
      // flush toilet fridge freezer keep bury garden home burial cremation remains fetus body law legal
      also: '冲走 马桶 冰箱 冷藏 保留 埋 安葬 火化 胎儿 遗体 怎么处理 合法吗',
    },
  },
};
