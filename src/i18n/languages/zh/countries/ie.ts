// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // 999 works too.
    note: '拨打999也可以。',
  },
  // Deaf, or cannot speak? Text 112 from an Irish phone. Say what is wrong, your address and your Eircode.
  silent: '听不见或不能说话？请用爱尔兰的手机号码给112发短信。说明出了什么事、您的地址和Eircode邮编。',
  // the emergency department
  department: '医院急诊室（Emergency Department）',
  advice: [
    {
      // your GP, midwife or maternity hospital
      name: '您的家庭医生（GP）、助产士或妇产医院',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Ireland, a loss before 23 weeks is called a miscarriage. From 23 weeks, or from a weight of 400 g, it is called a stillbirth. This changed on 16 September 2024, and many pages still say 24 weeks.
        '在爱尔兰，23周以前叫做流产（miscarriage）。满23周，或体重达到400克，叫做死产（stillbirth）。这从2024年9月16日起改变，许多网页仍写24周。',
      ],
    },
    'leave': {
      words: [
        // In Ireland, no law gave leave after a miscarriage, paid or unpaid, when we last read about it. Ask your employer what they offer. From 23 weeks, ask about maternity leave too.
        '在爱尔兰，我们上次查阅时，没有法律规定流产后有假期，有薪无薪都没有。请问您的雇主能给什么。满23周的，也请询问产假。',
      ],
    },
    'remembering': {
      words: [
        // In Ireland, you can ask your maternity unit for its bereavement team. Ask them if there is a certificate, or a book of remembrance.
        '在爱尔兰，您可以请产科联系悲伤辅导团队（bereavement team）。请问他们有没有证书或纪念册。',
      ],
    },
    'repeat-tests': {
      words: [
        // In Ireland, tests are most often offered after two losses in a row. A survey in 2023 found that hospitals differ, so ask yours.
        '在爱尔兰，通常在连续流产两次后提供检查。2023年的一项调查发现各医院不同，请问您的医院。',
      ],
    },
    'cost': {
      words: [
        // In Ireland, people who get maternity services pay no emergency department charge. Ask the hospital if this counts for your visit.
        '在爱尔兰，使用产科服务的人不付急诊费。请问医院这次是否适用。',
      ],
    },
  },
};
