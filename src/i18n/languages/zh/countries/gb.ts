// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Cannot speak? On a mobile phone, call 999, and press 55 when you are asked to. Deaf? Use 999 BSL or the Relay UK app.
  silent: '不能说话？请用手机拨打999，听到提示后按55。如果听不见，请用999 BSL或Relay UK应用程序。',
  // 999 BSL is a video call with a sign language interpreter. In the Relay UK app, dial 18000. You can text 999 if you signed up before.
  silentMore: '999 BSL是有手语翻译的视频通话。在Relay UK应用程序里拨打18000。如果以前登记过，可以给999发短信。',
  // In the NHS, an interpreter is free. Say your language and “please”: “Polish, please”.
  interpreter:
    '在NHS，翻译是免费的。请说您的语言，再加“please”：“Mandarin, please”（请找普通话翻译）或“Cantonese, please”（请找广东话翻译）。',
  // A&E
  department: '医院急诊室（A&E）',
  advice: [
    {
      // NHS 111
      name: 'NHS 111',
      names: {
        // NHS 24
        'GB-SCT': 'NHS 24',
        // NHS 111 Wales
        'GB-WLS': 'NHS 111 Wales',
      },
      phone: {},
      // England, Scotland and Wales
      where: '英格兰、苏格兰和威尔士',
      // Day and night
      hours: '日夜都有',
    },
    {
      // your GP or the GP out-of-hours service
      name: '您的家庭医生（GP）或家庭医生的下班时间服务（GP out-of-hours）',
      // Northern Ireland
      where: '北爱尔兰',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In the UK, a loss before 24 weeks is called a miscarriage. From 24 weeks it is called a stillbirth.
        '在英国，24周以前叫做流产（miscarriage）。满24周叫做死产（stillbirth）。',
      ],
    },
    'leave': {
      words: [
        // Yes, you can ask for time off. Whether it is paid depends on where in the UK you work. In Northern Ireland, a law has given paid leave after a miscarriage since 6 April 2026. Ask your employer how much you and your partner can take.
        '可以，您可以请假。有没有工资取决于您在英国哪里工作。在北爱尔兰，从2026年4月6日起，法律规定流产后有带薪假。请问您的雇主，您和伴侣可以休多久。',
        // In England, Scotland and Wales, ask your employer if there is paid leave. The law there is being changed.
        '在英格兰、苏格兰和威尔士，请问您的雇主有没有带薪假。那里的法律正在修改。',
      ],
    },
    'remembering': {
      words: [
        // In England, you can ask for a baby loss certificate. It is free, and for a loss before 24 weeks. It is not a legal document.
        '在英格兰，您可以申请失去宝宝证书（baby loss certificate）。免费，适用于24周以前。它不是法律文件。',
        // In Scotland, there is the Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks. It comes with a certificate. It is free, with no time limit, and no proof is asked for.
        '在苏格兰，有24周以前流产的纪念册（Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks），并附有证书。免费，没有时间限制，不要求证明。',
        // In Wales and Northern Ireland, ask your clinic if there is a certificate yet.
        '在威尔士和北爱尔兰，请问您的医疗团队现在有没有证书。',
      ],
    },
    'repeat-tests': {
      words: [
        // In the UK, full tests are most often offered after three losses in the first three months. They need not be in a row, or with the same partner. You may be offered tests after two, if your team thinks there may be a cause.
        '在英国，通常在头三个月流产三次后，才提供全面检查。不必连续，也不必是同一位伴侣。如果您的医疗团队认为可能有原因，两次后也可能提供检查。',
        // The doctors’ college, RCOG, backs a clinic visit and first tests after two losses. You can ask for them. Scotland has promised care that grows with each loss.
        '英国妇产科医师学院（RCOG）支持流产两次后看门诊并做初步检查。您可以要求。苏格兰承诺，每流产一次就提供更多照顾。',
      ],
    },
    'pregnancy-unit': {
      words: [
        // Many UK hospitals have an early pregnancy unit, and you can often call it yourself. Ask your clinic for its number and its hours.
        '英国许多医院有早期妊娠评估科（Early Pregnancy Unit），您常常可以自己打电话。请向您的医疗团队询问电话和时间。',
      ],
    },
    'cost': {
      words: [
        // In England, care inside A&E is free for everyone. Some people from abroad are charged for a hospital stay or other visits. But urgent care does not wait for payment. Wales, Scotland and Northern Ireland have rules of their own.
        '在英格兰，A&E里的治疗对所有人免费。有些从国外来的人，住院或其他看诊要付费。但紧急治疗不会等付款。威尔士、苏格兰和北爱尔兰有自己的规定。',
      ],
    },
    'privacy': {
      words: [
        // In the UK, no law makes staff tell the police about a loss, or about pills to end a pregnancy. The doctors’ college, RCOG, says that they should not.
        '在英国，没有法律要求医护人员把流产或终止怀孕的药告诉警察。英国妇产科医师学院（RCOG）说他们不应该这样做。',
      ],
    },
    'remains': {
      words: [
        // In England, you may bury what passed at home after an early loss, if the owner of the land agrees. There are rules on depth and water, so ask your hospital. Hospitals in the UK can also arrange burial or cremation.
        '在英格兰，早期流产后，如果土地的主人同意，您可以在家里安葬排出的东西。对深度和水源有规定，请询问您的医院。英国的医院也可以安排安葬或火化。',
      ],
    },
  },
};
