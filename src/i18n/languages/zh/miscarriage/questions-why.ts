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
        '几乎可以肯定不是。大多数早期流产开始于偶然的变化，谁也无法阻止。以下这些事不会引起流产：',
        {
          list: [
            // exercise, sex, lifting or bending
            '运动、性生活、提东西或弯腰',
            // work, long hours, or a long time sitting or standing
            '工作、长时间上班，或久坐、久站',
            // flying, or spicy food
            '坐飞机，或吃辣',
            // a bad day, a shock or a worry.
            '不顺心的一天、受惊或担心。',
          ],
        },
        // Nobody should be blamed for being stressed. In one US survey, nearly half of those who had been through a loss felt guilty. Feeling guilty does not mean that you did something wrong. If the thought stays with you, tell someone you trust.
        '谁都不该因为有压力而受到责怪。在美国的一项调查里，经历过流产的人近一半感到内疚。感到内疚，不等于您做错了什么。如果一直这样想，请告诉您信任的人。',
      ],
      // my fault blame guilt stress exercise sex lifting work flying spicy food shock bath pill
      also: '我的错 自责 内疚 动胎气 压力 运动 搬东西 累的 剪刀 搬家',
    },
    'before-i-knew': {
      // I drank, smoked or took a medicine before I knew. Did that cause it?
      ask: '我知道怀孕之前喝了酒、抽了烟或吃了药，是这个原因吗？',
      answer: [
        // A small amount of alcohol before you knew is unlikely to be the cause. More alcohol, and smoking, do raise the chance of a loss. They still cannot explain one person’s loss.
        '知道之前喝了少量的酒，不太可能是原因。更多的酒和抽烟，确实会增加流产的可能性。但仍不能解释某一个人的流产。',
        // If you are pregnant now, it is best to stop both. Ask {clinic} for help with that.
        '如果现在怀孕，最好都停。可以请{clinic}帮忙。',
        // The MMR vaccine, given by mistake, has no known risk. Ask a pharmacist or doctor about other vaccines and medicines. Do not stop a prescribed medicine by yourself.
        '误打麻腮风疫苗（MMR），没有已知的风险。其他疫苗和药物，请问药剂师或医生。医生开的药，不要自己停。',
      ],
      // alcohol wine drunk smoking cigarettes vape cannabis drugs vaccine ibuprofen tablet antidepressant before I knew I was pregnant
      also: '喝酒 抽烟 吃药 打疫苗 感冒药 不知道怀孕 电子烟 X光',
    },
    'why-it-happens': {
      // Why does a miscarriage happen?
      ask: '为什么会流产？',
      answer: [
        // Most often it happens by chance. About half or more of early losses come from a chance change in the chromosomes. These tiny threads carry our genes. The first time, it is rarely passed on by a parent.
        '最常见的是偶然发生。约一半或更多的早期流产，是因为染色体偶然的变化。这些细线带着我们的基因。第一次流产，很少是父母遗传的。',
        // Often no cause is found.
        '常常找不到原因。',
        // Some things make a loss more likely across large groups of people. They are age, smoking, alcohol, some infections, and some long-term illnesses that are not well treated. They do not explain one person’s loss.
        '有些因素使大量人群中的流产增多：年龄、抽烟、喝酒、某些感染，以及没有治好的某些慢性病。它们不能解释某一个人的流产。',
      ],
      // cause reason chromosomes genes age smoking alcohol infection
      also: '流产原因 为什么 染色体 基因 年龄 感染 胎停原因',
    },
    'how-common': {
      // How often does it happen?
      ask: '流产有多常见？',
      answer: [
        // Between 10 and 20 in 100 known pregnancies end in a miscarriage. Studies differ: some count every positive test, and some count what clinics see.
        '每100次已知的怀孕中，10到20次会流产。各项研究不同：有的算每次验孕阳性，有的只算医院看到的。',
        // Across the world, about 11 in 100 women have had one miscarriage, and about 2 in 100 have had two. The studies counted women. It can happen to anyone who is pregnant.
        '在全世界，每100位女性中约11位流产过一次，约2位流产过两次。这些研究统计的是女性。任何怀孕的人都可能遇到。',
        // Age matters. In one large study it was about 10 in 100 at age 25 to 29. From age 45 it was more than half.
        '年龄有关系。在一项大型研究里，25到29岁时每100次约10次。从45岁起超过一半。',
        // These figures cannot tell you what will happen to you. However often it happens, yours may still hurt.
        '这些数字不能告诉您，您会怎样。不管多常见，您的流产仍可能让您痛苦。',
      ],
      // how common chance risk odds statistics age rate
      also: '概率 几率 常见 比例 年龄 高龄 统计',
    },
    'progesterone': {
      // Can progesterone prevent a miscarriage?
      ask: '孕酮能预防流产吗？',
      answer: [
        // It may help a few people. Progesterone is a hormone, and here it is a medicine placed in the vagina. Some national advice is to offer it when all three of these are true:
        '可能帮到少数人。孕酮（progesterone，黄体酮）是一种激素，这里是放进阴道的药。有些国家的建议是，以下三项都符合时可以用：',
        {
          list: [
            // you are bleeding now
            '现在在出血',
            // a scan has shown your pregnancy in the womb
            '超声检查显示怀孕在子宫里',
            // you have had one miscarriage before, or more.
            '以前流产过一次或更多次。',
          ],
        },
        // A large trial found no clear gain overall. The gain was in people with earlier losses. If you take it already, do not stop it by yourself.
        '一项大型试验总体上没有发现明显的好处。有好处的是以前流产过的人。如果您已经在用，不要自己停。',
        // Call {clinic} today and ask if it could be for you.
        '请今天打电话给{clinic}，问是否适合您。',
      ],
      // hormone treatment medicine pessary stop threatened cyclogest utrogestan
      also: '黄体酮 孕酮 保胎 保胎药 保胎针 地屈孕酮 孕酮低 达芙通',
    },
    'prevent': {
      // Can a miscarriage be prevented?
      ask: '流产可以预防吗？',
      answer: [
        // Most miscarriages cannot be prevented. Once one has begun, it cannot be stopped. Bed rest does not prevent one.
        '大多数流产不能预防。一旦开始，就不能停止。卧床休息不能预防。',
        // Bleeding does not prove that one has begun, but it needs a call to {clinic} today. A few people may be offered a medicine. See: {#progesterone}
        '出血不能证明已经开始，但需要今天打电话给{clinic}。少数人可能可以用药。见：{#progesterone}',
        // These lower the chance across large groups of people:
        '这些在大量人群中会降低可能性：',
        {
          list: [
            // not smoking
            '不抽烟',
            // no alcohol, and not much caffeine
            '不喝酒，少喝含咖啡因的饮料',
            // a healthy weight
            '健康的体重',
            // good care for any long-term illness.
            '慢性病得到好的治疗。',
          ],
        },
        // If you did not do all of them, that does not explain your loss.
        '如果您没有全做到，也不能解释您的流产。',
      ],
      // stop avoid bed rest smoking alcohol caffeine coffee weight
      also: '预防 保胎 卧床 避免 咖啡 体重 怎么保胎',
    },
  },
};
