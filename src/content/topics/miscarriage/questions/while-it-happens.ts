import type { QuestionGroup } from '../../../model.js';

export const whileItHappens = {
  id: 'while-it-happens',
  order: 30,
  title: 'While it happens',
  summary: 'At home, how much it hurts, what you may see, what to have ready',
  questions: [
    {
      id: 'while-at-home',
      ask: 'What may happen at home, step by step?',
      answer: [
        'Bleeding and cramps often build up, reach a peak, then ease.',
        {
          list: [
            'First there may be a little bleeding, cramps or backache, for days or weeks.',
            'Then the bleeding gets heavier than a period, and cramps get stronger. If bleeding keeps getting heavier and does not slow down, get help now.',
            'At the peak there may be dark clots, and pink or grey pregnancy tissue. The heaviest part often lasts about 2 to 3 hours.',
            'After that, cramps and bleeding ease. Bleeding may stop and start for days.',
          ],
        },
        'Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.',
        'Passing something does not prove that it is over. Ask {clinic} if you need a scan or a blood test.',
      ],
      limits: ['bleeding', 'pain'],
      call: 'clinic',
      sources: ['ahs', 'nhsggc', 'bcw', 'covenant', 'tommysB', 'cuhgeneral'],
      compared: '2026-11-25',
      also: 'what to expect stages how it feels at home process hours peak',
    },
    {
      id: 'pain-while',
      ask: 'How strong can the pain be?',
      answer: [
        'It can be like period cramps, or very strong, like giving birth. You do not have to bear it: your team can give stronger pain relief.',
        'Take {paracetamol} first, as the label says. If it does not ease the pain, go to {department} now. Do not take ibuprofen or medicines like it until your team says that you can. See: {#pain-relief}',
        'Heat may help with cramps. If pain is sudden, sharp or on one side, do not wait for heat to help: get help now.',
      ],
      limits: ['pad-or-pain'],
      call: 'emergency',
      sources: ['hsemisc', 'nhsggc', 'ahs', 'ncic', 'chop', 'mha', 'kp'],
      compared: '2026-11-25',
      also: 'cramps labour contractions hurts heat hot water bottle painkillers agony',
    },
    {
      id: 'what-might-i-see',
      ask: 'What might I see?',
      answer: [
        'You may see blood, clots and, for some, pregnancy tissue or a small sac. You can stop reading here. You do not have to look, and someone else can look for you.',
        {
          list: [
            'Before 6 weeks, bleeding is much like a period.',
            'In the next weeks there may be dark clots like jelly, and some people see a small sac of fluid.',
            'Later in the first three months, clots may hold thin pieces like skin. There is a tiny form by then, and many people never see it.',
            'Further on, fluid may come first, then blood and clots. You may see a very small body, and a cord.',
          ],
        },
        'Has nobody told you that this pregnancy is ending? Then pregnancy tissue means: go to {department} now. Do the same for bleeding or belly pain {late-weeks}.',
      ],
      limits: ['bleeding', 'pain'],
      call: 'emergency',
      sources: ['pbb', 'earlybleed', 'govscot', 'cuhgeneral', 'covenant'],
      compared: '2026-11-25',
      also: 'what does a miscarriage look like what does it look like sac embryo fetus weeks tissue clots jelly placenta cord',
    },
    {
      id: 'what-to-do-with-what-passes',
      ask: 'What do I do with what comes out?',
      answer: [
        'First: if nobody has told you that this pregnancy is ending, go to {department} now. If your team has told you so, call {clinic} today. But get help now {late-weeks}.',
        'In the first weeks, many people pass it into the toilet and flush. Others keep it. Neither is wrong, and you do not have to look at it.',
        'If you want it tested, or want to bury it, put it in a clean container and keep it cool. Then call {clinic}. For some clinics a photo or the pad is enough.',
        'Rules on what you may keep or bury differ. See: {#keep-or-bury}',
      ],
      limits: ['pad-or-pain'],
      call: 'emergency',
      sources: ['hta', 'mayodx', 'tombody', 'bpasrem'],
      compared: '2026-11-25',
      also: 'tissue toilet flush keep container bring hospital photo burial cremation fridge bury garden',
    },
    {
      id: 'have-ready',
      ask: 'What should I have ready at home?',
      answer: [
        'Have pads, pain relief, a charged phone and someone to call.',
        {
          list: [
            'Full-size pads. Tampons, cups and period underwear hide how much you bleed. Put nothing in the vagina, unless your team tells you to.',
            'For pain, have {paracetamol}, and a heat pad or a hot-water bottle.',
            'Keep a number that answers day and night.',
            'Ask someone to be with you or near you. See: {#go-alone}',
            'Plan how to get to {department} at any hour without driving yourself.',
            'Have a clean container, if you want to keep what passes.',
          ],
        },
      ],
      limits: ['pad-or-pain'],
      sources: ['nhsggc', 'mayodx', 'covenant', 'tommysSym', 'chop', 'mha', 'mkuh'],
      compared: '2026-11-25',
      also: 'prepare supplies pads list alone kit maternity pads',
    },
  ],
} as const satisfies QuestionGroup;
