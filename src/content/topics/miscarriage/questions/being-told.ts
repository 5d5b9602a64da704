import type { QuestionGroup } from '../../../model.js';

export const beingTold = {
  id: 'being-told',
  order: 20,
  title: 'Being told',
  questions: [
    {
      id: 'being-told-now-what',
      ask: 'I have been told my pregnancy has ended. What happens now?',
      answer: [
        'You will usually be offered three ways ahead: waiting, medicine or a procedure. The choice is yours, unless heavy bleeding, an infection or another health reason makes one way safer. You can ask for time to think.',
        'Bleeding and cramps may start before you have chosen. Before you leave, or by phone, ask:',
        {
          list: [
            'How sure is this? Can I have a second opinion?',
            'Was the pregnancy seen in my womb? If not, it could be ectopic: growing outside the womb.',
            'What may happen next, and when?',
            'Who do I call, day and night?',
            'Which pain relief is safe for me?',
            'Does my blood type matter?',
          ],
        },
        'Shock, grief, relief or nothing yet: no feeling is wrong.',
      ],
      limits: ['bleeding', 'pain', 'infection'],
      sources: ['ng126', 'niceexp', 'nbt', 'bucks', 'utd2'],
      compared: '2026-11-22',
      also: 'no heartbeat bad news scan next steps options stopped growing',
    },
    {
      id: 'why-second-scan',
      ask: 'Why do I need another scan?',
      answer: [
        'The second scan is there to be sure. One scan cannot be fully certain, least of all very early on.',
        'Below a certain size, a scan is too early to tell. The date of your last period alone does not show whether a heartbeat should be seen.',
        'The next scan is often {rescan-days}. Waiting for it does not change how the pregnancy turns out. You can ask for a second opinion too.',
        'The wait is hard, and it calls for care. Until a scan has shown your pregnancy in the womb, it could be ectopic: growing outside the womb.',
      ],
      limits: ['any-bleeding', 'pain', 'faint'],
      sources: ['ng126', 'sru', 'aafp19', 'ggcus'],
      compared: '2026-11-22',
      also: 'rescan repeat scan no heartbeat too early dates wrong ultrasound sac',
    },
    {
      id: 'waiting-between-scans',
      ask: 'How do I get through the wait for the next scan?',
      answer: [
        'Take it in small steps, and know who to call. Ask {clinic} for a number that is answered day and night.',
        {
          list: [
            'Tell someone you trust. Write down what you want to ask.',
            'You do not have to stay in bed. Bed rest does not prevent a loss.',
            'For mild pain, call {clinic} today, and take {paracetamol}, by the label. Leave out ibuprofen for now: your pregnancy may be going on.',
          ],
        },
        'Until a scan has shown your pregnancy in the womb, it could be ectopic: growing outside the womb. That is easily taken for a stomach bug.',
        'With belly pain or bleeding, these need help now too: painful peeing or pooing, loose poo, being sick. Do not wait for the scan.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain', 'faint'],
      sources: ['ng126', 'aafp19', 'mha', 'kp', 'nhsibu', 'ectma', 'ectept', 'tommysA', 'nhsggc'],
      compared: '2026-11-22',
      also: 'limbo not knowing waiting week coping ultrasound anxious',
    },
    {
      id: 'missed',
      ask: 'Can I have a miscarriage without bleeding?',
      answer: [
        'Yes. Some pregnancies end with no bleeding and no pain. This is called a missed miscarriage, also “silent” or “delayed”. It is often found at a scan.',
        'You may still feel pregnant, and a test may still be positive. “Missed” does not mean that you missed something.',
        'Call {clinic} today if your pregnancy signs suddenly stop. That can be a sign, but it proves nothing. A scan, often two, gives the answer.',
        'Bleeding and cramps may start later. Until a scan has shown your pregnancy in the womb, it could be ectopic: growing outside the womb.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['mamissed', 'mayodx', 'govscot', 'ng126', 'nbt'],
      compared: '2026-11-22',
      also: 'silent delayed no blood no symptoms stopped feeling pregnant no heartbeat',
    },
    {
      id: 'unknown-location',
      ask: 'What is a pregnancy of unknown location?',
      answer: [
        'It means that your test is positive, but a scan does not yet show where the pregnancy is. It is a name for waiting, not an answer.',
        'Your pregnancy may be too early to see, or it may have ended. Or it may be ectopic: growing outside the womb. That can be dangerous, so it must be ruled out.',
        'You will usually have two blood tests, 48 hours apart. They measure the pregnancy hormone. A big rise suggests a growing pregnancy, and a big fall one that is ending.',
        'Neither rules out an ectopic pregnancy. How you feel counts for more than the numbers, so act on the signs below.',
      ],
      limits: ['any-bleeding', 'pain', 'faint'],
      sources: ['cg154', 'ng126', 'hcgnice', 'tommysA', 'nhsggc'],
      compared: '2026-11-22',
      also: 'PUL nothing seen on scan empty womb hcg blood test too early',
    },
    {
      id: 'ectopic-told',
      ask: 'I have been told it is ectopic. What does that mean?',
      answer: [
        'It means that your pregnancy is growing outside the womb, nearly always in a tube beside it. It cannot survive there. It can bleed inside you and put your life in danger.',
        'Keep to your team’s plan, even if you feel well. If you have no plan yet, call {clinic} now. If you cannot reach anyone, go to {department}.',
        'Care may be surgery, medicine, or waiting with close follow-up. Ask who to call at any hour.',
        'With belly pain or bleeding, these need help now too: painful peeing or pooing, loose poo, being sick.',
        'This is a pregnancy loss too. Grief, fear, relief: no feeling is wrong.',
      ],
      limits: ['pain', 'faint', 'bleeding'],
      sources: ['tommysA', 'ectacog', 'ectma', 'ectept', 'eptttc', 'nhsggc', 'utd2'],
      compared: '2026-11-22',
      also: 'tubal tube methotrexate surgery outside the womb rupture',
    },
  ],
} as const satisfies QuestionGroup;
