// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Cannot speak? On a mobile phone, call 999, and press 55 when you are asked to. Deaf? Use 999 BSL or the Relay UK app.
  silent:
    'لا تستطيعين الكلام؟ من هاتف محمول، اتصلي بالرقم 999، واضغطي 55 عندما يُطلب منكِ ذلك. إذا كنتِ لا تسمعين، فاستعملي ⁦999 BSL⁩ أو تطبيق Relay UK.',
  // 999 BSL is a video call with a sign language interpreter. In the Relay UK app, dial 18000. You can text 999 if you signed up before.
  silentMore:
    'خدمة ⁦999 BSL⁩ مكالمة فيديو مع مترجم للغة الإشارة. في تطبيق Relay UK اطلبي الرقم 18000. يمكنكِ إرسال رسالة نصية إلى 999 إذا سجّلتِ من قبل.',
  // In the NHS, an interpreter is free. Say your language and “please”: “Polish, please”.
  interpreter: 'في الخدمة الصحية NHS، المترجم مجاني. قولي لغتكِ و“please” بالإنجليزية: “Arabic, please” (أرابيك، بليز).',
  // A&E
  department: 'قسم الطوارئ في المستشفى (A&E)',
  advice: [
    {
      // NHS 111
      name: '⁦NHS 111⁩',
      names: {
        // NHS 24
        'GB-SCT': '⁦NHS 24⁩',
        // NHS 111 Wales
        'GB-WLS': '⁦NHS 111 Wales⁩',
      },
      phone: {},
      // England, Scotland and Wales
      where: 'إنجلترا واسكتلندا وويلز',
      // Day and night
      hours: 'ليلًا ونهارًا',
    },
    {
      // your GP or the GP out-of-hours service
      name: 'طبيب العائلة (GP) أو خدمة GP out-of-hours خارج ساعات الدوام',
      // Northern Ireland
      where: 'أيرلندا الشمالية',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In the UK, a loss before 24 weeks is called a miscarriage. From 24 weeks it is called a stillbirth.
        'في المملكة المتحدة، يُسمّى فقدان الحمل قبل 24 أسبوعًا إجهاضًا تلقائيًا (miscarriage). ومن 24 أسبوعًا يُسمّى ولادة جنين ميت (stillbirth).',
      ],
    },
    'leave': {
      words: [
        // Yes, you can ask for time off. Whether it is paid depends on where in the UK you work. In Northern Ireland, a law has given paid leave after a miscarriage since 6 April 2026. Ask your employer how much you and your partner can take.
        'نعم، يمكنكِ أن تطلبي إجازة. كونها بأجر أو من دونه يتوقّف على مكان عملكِ في المملكة المتحدة. في أيرلندا الشمالية، يعطي القانون إجازة بأجر بعد الإجهاض التلقائي منذ 6 أبريل 2026. اسألي صاحب العمل كم يمكنكِ أنتِ والشريك أو الزوج أن تأخذا.',
        // In England, Scotland and Wales, ask your employer if there is paid leave. The law there is being changed.
        'في إنجلترا واسكتلندا وويلز، اسألي صاحب العمل هل توجد إجازة بأجر. القانون هناك يتغيّر الآن.',
      ],
    },
    'remembering': {
      words: [
        // In England, you can ask for a baby loss certificate. It is free, and for a loss before 24 weeks. It is not a legal document.
        'في إنجلترا، يمكنكِ طلب شهادة baby loss certificate. هي مجانية، ولفقدان الحمل قبل 24 أسبوعًا. وليست وثيقة قانونية.',
        // In Scotland, there is the Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks. It comes with a certificate. It is free, with no time limit, and no proof is asked for.
        'في اسكتلندا، يوجد سجل تذكاري لفقدان الحمل قبل 24 أسبوعًا: Memorial Book of Pregnancy and Baby Loss. وتأتي معه شهادة. هو مجاني، من دون مهلة محدّدة، ولا يُطلب إثبات.',
        // In Wales and Northern Ireland, ask your clinic if there is a certificate yet.
        'في ويلز وأيرلندا الشمالية، اسألي فريقكِ الطبي هل توجد شهادة الآن.',
      ],
    },
    'repeat-tests': {
      words: [
        // In the UK, full tests are most often offered after three losses in the first three months. They need not be in a row, or with the same partner. You may be offered tests after two, if your team thinks there may be a cause.
        'في المملكة المتحدة، تُعرض الفحوص الكاملة غالبًا بعد فقدان الحمل ثلاث مرات في الأشهر الثلاثة الأولى. لا يلزم أن تكون متتالية، ولا مع الشريك نفسه. وقد تُعرض بعد مرتين، إذا رأى فريقكِ الطبي احتمال وجود سبب.',
        // The doctors’ college, RCOG, backs a clinic visit and first tests after two losses. You can ask for them. Scotland has promised care that grows with each loss.
        'كلية الأطباء RCOG تؤيّد زيارة عيادة وفحوصًا أولى بعد فقدان الحمل مرتين. يمكنكِ طلبها. ووعدت اسكتلندا برعاية تزداد مع كل فقدان.',
      ],
    },
    'pregnancy-unit': {
      words: [
        // Many UK hospitals have an early pregnancy unit, and you can often call it yourself. Ask your clinic for its number and its hours.
        'في كثير من مستشفيات المملكة المتحدة وحدة للحمل المبكر (early pregnancy unit)، ويمكنكِ غالبًا الاتصال بها بنفسكِ. اسألي فريقكِ الطبي عن رقمها وساعات عملها.',
      ],
    },
    'cost': {
      words: [
        // In England, care inside A&E is free for everyone. Some people from abroad are charged for a hospital stay or other visits. But urgent care does not wait for payment. Wales, Scotland and Northern Ireland have rules of their own.
        'في إنجلترا، الرعاية داخل قسم A&E مجانية للجميع. بعض القادمين من الخارج يدفعون مقابل البقاء في المستشفى أو مقابل زيارات أخرى. لكن الرعاية العاجلة لا تنتظر الدفع. لويلز واسكتلندا وأيرلندا الشمالية قواعدها.',
      ],
    },
    'privacy': {
      words: [
        // In the UK, no law makes staff tell the police about a loss, or about pills to end a pregnancy. The doctors’ college, RCOG, says that they should not.
        'في المملكة المتحدة، لا يُلزم أيّ قانون الفريق الطبي بإخبار الشرطة عن فقدان الحمل، أو عن حبوب إنهاء الحمل. وتقول كلية الأطباء RCOG إنه لا ينبغي لهم ذلك.',
      ],
    },
    'remains': {
      words: [
        // In England, you may bury what passed at home after an early loss, if the owner of the land agrees. There are rules on depth and water, so ask your hospital. Hospitals in the UK can also arrange burial or cremation.
        'في إنجلترا، يمكنكِ دفن ما خرج في البيت بعد فقدان مبكر، إذا وافق صاحب الأرض. هناك قواعد للعمق والماء، فاسألي المستشفى. ويمكن لمستشفيات المملكة المتحدة أيضًا ترتيب الدفن أو حرق الجثمان.',
      ],
    },
  },
};
