import type { QuestionGroup } from '../../../model.js';

export const gettingCare = {
  id: 'getting-care',
  order: 60,
  title: 'Getting care',
  questions: [
    {
      id: 'when-to-get-care',
      ask: 'When should I get care?',
      answer: [
        'Today for any bleeding in pregnancy, and now for the signs below. You do not need to be sure what it is. If you cannot reach anyone, go to {department}.',
        'Get help now for these too:',
        {
          list: [
            'bleeding or pain {late-weeks}',
            'bleeding or pain, if you have had an ectopic pregnancy before (one growing outside the womb)',
            'belly pain or bleeding, with loose poo, being sick, or pain when peeing or pooing. This can look like a stomach bug.',
          ],
        },
      ],
      limits: ['any-bleeding', 'bleeding', 'pain', 'infection'],
      sources: ['tommysA', 'tommysB', 'pbb', 'govscot', 'ectma', 'ectept', 'emed', 'nhsggc', 'utded'],
      compared: '2026-11-22',
      also: 'when to go hospital emergency urgent doctor worried night weekend',
    },
    {
      id: 'who-to-call-first',
      ask: 'Who do I call, and what if the clinic is closed?',
      answer: [
        'If you have a sign that needs help now, {call} or go to {department}.',
        'For anything else, call {clinic}. If it is closed, see {today}. If you cannot reach anyone, go to {department}.',
        { local: 'pregnancy-unit' },
        'Any hour is the right hour to call. Say first that you are pregnant, or that you have had a miscarriage.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['tommysA', 'nhsggc', 'ectnhs', 'ectacog'],
      compared: '2026-11-22',
      also: 'phone number ring ambulance midwife doctor GP closed night weekend out of hours',
    },
    {
      id: 'at-the-clinic',
      ask: 'What happens at the clinic?',
      answer: [
        'You will be asked about bleeding and pain, and may have a scan and blood tests.',
        'A scan may be done over your belly or from inside the vagina. You can ask to stop.',
        'One scan is often not enough. It can be too soon to say. You may be asked back {rescan-days} ({#why-second-scan}).',
        'Blood tests may show your blood type, hormone level, and if you have lost much blood. Ask who to call, day or night.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['sru', 'ng126', 'aafp19', 'mayodx'],
      compared: '2026-11-22',
      also: 'scan ultrasound internal vaginal examination tests appointment what to expect',
    },
    {
      id: 'hormone-test',
      ask: 'What does the hormone blood test show?',
      answer: [
        'It shows how the pregnancy hormone, called hCG, changes over two days. Blood is taken twice, 48 hours apart.',
        'A strong rise points to a pregnancy that is growing. A big fall points to one that is ending. Neither rules out an ectopic pregnancy, one growing outside the womb.',
        'How you feel counts for more than the numbers. If you get worse between the two tests, do not wait for the second.',
      ],
      limits: ['bleeding', 'pain'],
      sources: ['ng126', 'hcgnice'],
      compared: '2026-11-22',
      also: 'hcg beta levels blood test rising falling doubling 48 hours',
    },
    {
      id: 'what-to-tell',
      ask: 'What should I tell them?',
      answer: [
        'Say how many weeks pregnant you are, or were, and what is happening now. You can read out this list:',
        {
          list: [
            'first day of your last period',
            'bleeding: since when, and how fast it soaks a pad',
            'clots, or anything else you passed: how big',
            'pain: where, how strong, and if it reaches your shoulder',
            'feeling faint, hot, shivery or very unwell',
            'any earlier miscarriage or ectopic pregnancy (outside the womb)',
            'blood type, medicines (above all blood thinners) and any bleeding disorder',
          ],
        },
        'A photo of the pad can help. If no scan has shown the pregnancy in your womb yet, say so.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain', 'infection'],
      sources: ['tommysA', 'nhsggc', 'ectma', 'niceexp', 'bshcopy', 'utded'],
      compared: '2026-11-22',
      also: 'what to say phone call list describe blood thinners medicines history',
    },
    {
      id: 'rh-negative',
      ask: 'What if my blood type is Rh-negative?',
      answer: [
        'Ask your team today what it means for you, and ask too if you do not know your type. Rh-negative is the “minus” in a type such as O minus. A blood test shows it.',
        'Some people with this blood type are offered an injection, called anti-D or Rh immune globulin. Advice differs by country, by weeks and by treatment.',
        { local: 'rhesus' },
      ],
      limits: ['any-bleeding', 'bleeding'],
      sources: ['bshcopy', 'rhtable', 'ng126', 'mayodx'],
      compared: '2026-11-22',
      also: 'rhesus anti-d rhogam winrho blood group injection negative',
    },
    {
      id: 'go-alone',
      ask: 'What if I am alone, or cannot talk on the phone?',
      answer: [
        'You can get help on your own: call, and say that you are alone. If you feel faint, {call}. Do not set out by yourself.',
        'Someone else may call for you, from anywhere. Tell them where you are, how much you bleed and where it hurts.',
        'If talking is hard, show this page. Or ask someone to call for you. Ask for an interpreter if you need one. If children are with you, bring them.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['tommysA', 'nhsggc', 'olol'],
      compared: '2026-11-22',
      also: 'nobody with me by myself single no partner friend call for me cannot speak deaf language interpreter children',
    },
  ],
} as const satisfies QuestionGroup;
