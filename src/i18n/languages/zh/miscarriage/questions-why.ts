// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Why it happened
  title: '为什么会发生',
  // Causes, blame, how often it happens, and if it can be prevented
  summary: '原因、自责、有多常见、能不能预防',
  questions: {
    'did-i-cause-it': {
      // Did I cause it?
      ask: '是我造成的吗？',
      answer: [
        // You almost certainly did not. Most early losses start with a chance change that nobody could have stopped. These things do not cause a miscarriage:
        '几乎可以肯定不是。大多数早期流产起于偶然的变化，谁也阻止不了。以下这些事不会引起流产：',
        {
          list: [
            // exercise, sex, lifting or bending
            '运动、性生活、提东西或弯腰',
            // work, or a long time sitting or standing
            '工作，或久坐、久站',
            // flying, or spicy food
            '坐飞机，或吃辣',
            // a bad day, a shock or a worry.
            '过得不顺的一天、受惊或担心。',
          ],
        },
        // Nobody should be blamed for being stressed. In one US survey, nearly half of those who had been through a loss felt guilty. Feeling guilty does not mean that you did something wrong. If the thought stays with you, tell someone you trust.
        '谁都不该因为有压力而受到责怪。在美国的一项调查里，经历过流产的人有近一半感到内疚。感到内疚，不等于您做错了什么。如果总是放不下，请告诉您信任的人。',
      ],
      // my fault blame guilt stress exercise sex lifting work flying spicy food shock bath pill
      also: '我的错 是不是我的错 自责 内疚 压力 运动 同房 提重物 上班 坐飞机 吃辣 动胎气 洗澡 螃蟹 受惊',
    },
    'before-i-knew': {
      // I drank, smoked or took a medicine before I knew. Did that cause it?
      ask: '不知道怀孕时，我喝了酒、抽了烟或吃了药。是因为这个吗？',
      answer: [
        // If it was a small amount of alcohol before you knew, the risk is likely to be low. More alcohol, and smoking, do raise the chance of a loss. They still cannot explain one person’s loss.
        '如果只是在不知道怀孕时喝了少量酒，风险可能很低。喝得更多，以及吸烟，确实会增加流产的可能。但这仍不能解释某一个人的流产。',
        // If you are pregnant now, it is best to stop both. Ask {clinic} for help with that.
        '如果您现在怀孕，最好都停下。请向{clinic}求助。',
        // The MMR vaccine, given by mistake, has no known risk. Ask a pharmacist or doctor today about other vaccines and medicines. Do not stop a prescribed medicine by yourself.
        '误打了麻腮风疫苗（MMR），没有已知的风险。其他疫苗和药，请今天就问药剂师或医生。医生开的药，不要自己停。',
      ],
      // alcohol wine drunk smoking cigarettes vape cannabis drugs vaccine ibuprofen tablet antidepressant before I knew I was pregnant
      also: '喝酒 饮酒 抽烟 吸烟 电子烟 大麻 吃药 感冒药 疫苗 不知道怀孕 抗抑郁药 布洛芬',
    },
    'why-it-happens': {
      // Why does a miscarriage happen?
      ask: '为什么会流产？',
      answer: [
        // Most often it happens by chance. About half or more of early losses come from a chance change in the chromosomes. These tiny threads carry our genes. After a first loss, such a change was rarely passed on by a parent.
        '多数是偶然发生的。早期流产约一半或更多，来自染色体的偶然变化。染色体是带着基因的细丝。第一次流产之后，这种变化很少是父母遗传的。',
        // Often no cause is found.
        '常常找不到原因。',
        // Some things make a loss more likely across large groups of people. They are age, smoking, alcohol, some infections, and some long-term illnesses that are not well treated. They do not explain one person’s loss.
        '在很多人当中看，有些因素使流产更可能发生：年龄、吸烟、喝酒、某些感染，以及没有治好的某些慢性病。它们不能解释某一个人的流产。',
      ],
      // cause reason chromosomes genes age smoking alcohol infection
      also: '流产原因 为什么流产 胎停原因 染色体 基因 年龄 吸烟 喝酒 感染',
    },
    'how-common': {
      // How often does it happen?
      ask: '流产有多常见？',
      answer: [
        // Between 10 and 20 in 100 known pregnancies end in a miscarriage. Studies differ: some count every positive test, and some count what clinics see.
        '每100次已知的怀孕，有10到20次以流产告终。各项研究不同：有的计算每次阳性验孕，有的只计算来就诊的。',
        // Across the world, about 11 in 100 women have had one miscarriage, and about 2 in 100 have had two. The studies counted women. It can happen to anyone who is pregnant.
        '在全世界，每100名女性中约11人流产过一次，约2人流产过两次。这些研究统计的是女性。任何怀孕的人都可能遇到。',
        // Age matters. In one large study it was about 10 in 100 at age 25 to 29. From age 45 it was more than half.
        '年龄有影响。在一项大型研究里，25到29岁每100人中约10人。45岁起超过一半。',
        // These figures cannot tell you what will happen to you. However often it happens, yours may still hurt.
        '这些数字不能告诉您自己会怎样。不管有多常见，您的流产仍然可能让您难过。',
      ],
      // how common chance risk odds statistics age rate
      also: '多常见 流产概率 流产率 几率 统计 年龄 高龄',
    },
    'progesterone': {
      // Can progesterone prevent a miscarriage?
      ask: '黄体酮（孕酮）能预防流产吗？',
      answer: [
        // It may help a few people. Progesterone is a hormone, and here it is a medicine placed in the vagina. Some national advice is to offer it when all three of these are true:
        '它可能帮到少数人。黄体酮（progesterone）是一种激素，这里指放进阴道的药。有的国家建议，以下三点都符合时才用：',
        {
          list: [
            // you are bleeding now
            '您现在出血',
            // a scan has shown your pregnancy in the womb
            '超声检查显示怀孕在子宫里',
            // you have had one miscarriage before, or more.
            '您以前流产过一次或更多次。',
          ],
        },
        // A large trial found no clear gain overall. The gain was in people with earlier losses. If you take it already, do not stop it by yourself.
        '一项大型试验发现，总体上没有明显好处。有好处的是以前流产过的人。如果您已经在用，不要自己停。',
        // Call {clinic} today and ask if it could be for you.
        '请今天打电话给{clinic}，问是否适合您。',
      ],
      // hormone treatment medicine pessary stop threatened cyclogest utrogestan
      also: '黄体酮 孕酮 孕酮低 保胎 保胎药 保胎针 达芙通 地屈孕酮 安琪坦 先兆流产',
    },
    'prevent': {
      // Can a miscarriage be prevented?
      ask: '流产可以预防吗？',
      answer: [
        // Most miscarriages cannot be prevented. Once one has begun, it cannot be stopped. Bed rest does not prevent one.
        '大多数流产无法预防。一旦开始，就无法阻止。卧床休息不能预防流产。',
        // Bleeding does not prove that one has begun, but it needs a call to {clinic} today. A few people may be offered a medicine. See: {#progesterone}
        '出血不能证明流产已经开始，但请今天打电话给{clinic}。少数人可能会用一种药。见：{#progesterone}',
        // These lower the chance across large groups of people:
        '在很多人当中看，这些会降低可能性：',
        {
          list: [
            // not smoking
            '不吸烟',
            // no alcohol, and not much caffeine
            '不喝酒，少喝咖啡、浓茶',
            // a healthy weight
            '健康的体重',
            // good care for any long-term illness.
            '治疗好慢性病。',
          ],
        },
        // If you did not do all of them, that does not explain your loss.
        '如果您没有全部做到，这也不能解释您的流产。',
      ],
      // stop avoid bed rest smoking alcohol caffeine coffee weight
      also: '预防流产 防止 保胎 卧床 躺着 戒烟 戒酒 咖啡 体重',
    },
  },
};
