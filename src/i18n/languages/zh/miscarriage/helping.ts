// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const helping = {
  'help-listen': {
    // How do I listen well?
    ask: '怎样好好倾听？',
    answer: [
      // Let them talk, and do not try to fix it. Ask “How are you today?” and leave room for the answer.
      '让对方说，不要急着解决问题。可以问“今天怎么样？”，然后等对方回答。',
      // Do not judge what they feel. Relief is as real as grief. Silence is fine too.
      '不要评判对方的感受。松了一口气和悲伤一样真实。沉默也没关系。',
      // Stay in touch after the first weeks. Distress can last for months. If they are not coping, help them to get help. See: {#when-help-feelings} If they may be about to end their life, {call}, and stay with them.
      '头几周之后也要保持联系。痛苦可能持续好几个月。如果对方应付不过来，请帮助对方求助。见：{#when-help-feelings}如果对方可能马上要结束自己的生命，请{call}，并陪在对方身边。',
    ],
    // support friend listening grief
    also: '朋友 支持 倾听 悲伤 陪伴',
  },
  'help-practical': {
    // What can I do for them?
    ask: '我能为对方做什么？',
    answer: [
      // Offer one clear thing, and then do it. You could:
      '提出一件具体的事，然后去做。您可以：',
      {
        list: [
          // bring food, or full-size pads
          '带吃的，或带卫生巾',
          // take them to the clinic, and stay if they want you there
          '陪对方去看医生，如果对方愿意，就留下来陪着',
          // look after children or pets
          '照看孩子或宠物',
          // make calls, such as to work, if they ask you to.
          '如果对方要求，替对方打电话，比如打给单位。',
        ],
      },
      // Ask before you visit, and before you tell anyone.
      '上门之前先问，告诉别人之前也先问。',
      // Learn when help is urgent: see {now}. If they cannot phone, phone for them.
      '了解什么情况紧急：见{now}。如果对方不能打电话，请替对方打。',
    ],
    // practical help meals lift childcare friend family
    also: '帮忙 做饭 接送 带孩子 照顾 朋友 家人',
  },
  'help-say': {
    // Which words help, and which can hurt?
    ask: '哪些话有帮助，哪些话会伤人？',
    answer: [
      // Words that name what happened help, and words that make it smaller hurt. These may help:
      '说出发生了什么的话有帮助，把事情说小的话会伤人。这些话可能有帮助：',
      {
        list: [
          // “I am so sorry about your miscarriage.”
          '“你流产了，我很难过。”',
          // “I am thinking of you. No need to reply.”
          '“我在想着你，不用回复。”',
          // “Would you like company, or quiet?”
          '“你想有人陪，还是想静一静？”',
        ],
      },
      // It is better not to say these:
      '最好不要说这些：',
      {
        list: [
          // “At least it was early.”
          '“还好月份小。”',
          // “It’s common. It happens all the time.”
          '“这很常见，天天都有。”',
          // “It was nature’s way.”
          '“这是自然的选择。”',
          // “I know exactly how you feel.”
          '“我完全知道你的感受。”',
        ],
      },
      // If you have said one of them, say sorry. Then listen.
      '如果您说过其中一句，请道歉，然后倾听。',
    ],
    // what to say what not to say words condolence sorry
    also: '说什么 安慰 怎么安慰 不该说什么 流产安慰的话',
  },
};
