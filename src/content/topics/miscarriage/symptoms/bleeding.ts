import type { SymptomGroup } from '../../../model.js';

export const bleedingSigns = {
  id: 'signs-bleeding',
  order: 10,
  title: 'Bleeding, clots and what comes out',
  symptoms: [
    {
      id: 'spotting',
      name: 'Spotting',
      urgency: 'today',
      meaning: [
        'Spotting is a spot or smear of pink, red or brown blood. About 1 in 4 pregnant people bleed early on, and many of these pregnancies continue. It can also be the first sign of a miscarriage. Spotting alone cannot tell you which.',
      ],
      action: [
        'Call {clinic} today, even if it stops. Get help now if you bleed {late-weeks}, or feel faint. If it gets heavier or hurts, see {now}.',
      ],
      tell: 'Say when it began, how many weeks you are, if you have pain, and your blood type if known.',
      sources: ['govscot', 'aafp19', 'hasan', 'pbb', 'tommysA', 'bshcopy'],
      compared: '2026-11-22',
      also: 'light bleeding spots smear wiping brown pink discharge blood in underwear',
    },
    {
      id: 'like-a-period',
      name: 'Bleeding like a period',
      urgency: 'today',
      meaning: [
        'This can be a miscarriage, but bleeding alone cannot tell you. Many pregnancies with early bleeding continue. Heavy bleeding, or bleeding with pain, makes a loss more likely. A very early miscarriage can be much like a period.',
      ],
      action: [
        'Call {clinic} today, even if it eases. Get help now for {pad}, or if you feel faint. Do the same for severe or one-sided pain, or any bleeding {late-weeks}. See {now}.',
      ],
      tell: 'Say how often you change your pad, and if there are clots or pain.',
      sources: ['hasan', 'aafp19', 'earlybleed', 'tommysA', 'tommysB'],
      compared: '2026-11-22',
      also: 'heavy flow red blood menstruation steady bleeding stop start',
    },
    {
      id: 'soaked-pad',
      name: 'A soaked pad',
      urgency: 'now',
      meaning: [
        'A miscarriage at its peak can bleed this much. It can also be too much, and you cannot tell at home.',
        'What counts is {pad}. Soaked is wet from front to back. Full-size is a maxi, night or maternity pad. Bleeding that gets faster also counts.',
      ],
      action: [
        '{Call} or go to {department} now. Your team may have given you a different number: follow theirs. If you feel faint or unwell, do not wait.',
      ],
      tell: 'Say how fast your pads fill, and if you feel faint.',
      drawing: 'pads',
      sources: ['tommysB', 'nhsggc', 'olol', 'ineed', 'covenant'],
      compared: '2026-11-22',
      also: 'heavy bleeding flooding pouring gushing blood haemorrhage hemorrhage pads an hour',
    },
    {
      id: 'small-clots',
      name: 'Small clots',
      urgency: 'today',
      meaning: [
        'Small clots do not prove a miscarriage, and they do not rule it out. Clots are lumps of blood, mostly dark red and like jelly. They tend to come when bleeding gets heavier.',
      ],
      action: ['Call {clinic} today. Get help now for {clot-now}. Do the same if you feel faint. See {now}.'],
      tell: 'Say how big the clots are, how many came, and how often you change your pad.',
      sources: ['pbb', 'wcm', 'covenant', 'tommysA', 'chop'],
      compared: '2026-11-22',
      also: 'lump lumps jelly stringy blood clot coin',
    },
    {
      id: 'clots-walnut',
      name: 'A clot the size of a walnut',
      urgency: 'today',
      meaning: ['You have passed {clot-today}. It can come as a miscarriage gets heavier, but size alone cannot tell you.'],
      action: [
        'Call {clinic} today. If nobody answers, see {today}. Get help now if bigger clots come, or one after another, or if you feel faint.',
      ],
      tell: 'Say how big the clot was and when you passed it. Say how fast you bleed.',
      drawing: 'clots',
      sources: ['comox', 'exitcare', 'covenant', 'chop'],
      compared: '2026-11-22',
      also: 'lump medium clot 3 cm inch plum coin big',
    },
    {
      id: 'large-clots',
      name: 'A very large clot, or clot after clot',
      urgency: 'now',
      meaning: [
        'Large clots can come at the peak of a miscarriage. They can also go with too much bleeding, and you cannot tell which at home. What counts is {clot-now}.',
      ],
      action: ['{Call} or go to {department} now. Do not wait to see if more clots come.'],
      tell: 'Say how big the clots are and how many came. Say how fast your pads fill, and if you feel faint.',
      drawing: 'clots',
      sources: ['chop', 'tommysA', 'covenant'],
      compared: '2026-11-22',
      also: 'lump golf ball lemon palm big clots many clots huge',
    },
    {
      id: 'pregnancy-tissue',
      name: 'Something paler or firmer than a clot',
      urgency: 'now',
      meaning: [
        'This may be pregnancy tissue: pink, grey or white, and lumpy or stringy. Clots are mostly dark red and break up easily. You cannot always tell them apart.',
      ],
      action: [
        '{Call} or go to {department} now if nobody has seen you yet. If you have a care plan and feel well, call {clinic} today.',
        'You do not have to look at it or keep it. If you want to, use a clean container.',
      ],
      tell: 'Say what you saw, when, and how much you bleed now.',
      sources: ['govscot', 'wcm', 'covenant', 'mayocopy', 'emed'],
      compared: '2026-11-22',
      also: 'tissue sac lump grey white stringy membrane passed something',
    },
    {
      id: 'gush-of-fluid',
      name: 'A gush of fluid',
      urgency: 'now',
      meaning: [
        'A gush of clear or bloody fluid can be a sign of a miscarriage. By itself it cannot tell you that the pregnancy has ended. A scan can.',
      ],
      action: [
        '{Call} or go to {department} now if nobody has seen you yet. Do the same at any time {late-weeks}. If you have a care plan and feel well, call {clinic} today.',
      ],
      tell: 'Say when it came, its colour, and how many weeks pregnant you are.',
      sources: ['govscot', 'tommysA', 'tommysB'],
      compared: '2026-11-22',
      also: 'water waters broke leaking wet clear fluid gush',
    },
    {
      id: 'late-bleeding',
      name: 'Bleeding or pain {late-weeks}',
      urgency: 'now',
      meaning: [
        'You need to be seen straight away, even if the bleeding is light, or stops. It can be a sign of a miscarriage. It does not always mean one, and you cannot tell at home.',
      ],
      action: ['{Call}, or go to {department} or your maternity unit now.'],
      tell: 'Say how many weeks pregnant you are, how much you bleed, and where it hurts.',
      sources: ['tommysA', 'tommysB', 'tommysC'],
      compared: '2026-11-22',
      also: 'second trimester late miscarriage 13 14 16 18 20 weeks blood',
    },
    {
      id: 'blood-thinners',
      name: 'Bleeding with blood thinners or a bleeding disorder',
      urgency: 'now',
      meaning: [
        'Bleeding can be a greater risk for you than for other people. It neither means a miscarriage nor rules one out.',
      ],
      action: ['{Call} or go to {department} now if it is more than spotting. For a spot or smear, call {clinic} today.'],
      tell: 'Say which medicine you take and when you last took it, or name your disorder. Say this first.',
      sources: ['niceexp', 'govscot', 'tommysA'],
      compared: '2026-11-22',
      also: 'anticoagulant heparin warfarin clotting disorder haemophilia hemophilia von willebrand',
    },
    {
      id: 'bleeding-again',
      name: 'Bleeding that goes on, or gets heavier again',
      urgency: 'today',
      meaning: [
        'After a loss, bleeding may come and go for days. If it lasts {bleeding-weeks}, or gets heavier again, pregnancy tissue may still be in your womb.',
      ],
      action: [
        'Call {clinic} today. Get help now for {pad}. Do the same if you feel faint or very unwell, have a fever, or discharge smells bad. See {now}.',
      ],
      tell: 'Say when the bleeding began, if it has changed, and what treatment you have had.',
      sources: ['nhscopy2', 'mater', 'bcw', 'niceexp', 'mayodx'],
      compared: '2026-11-22',
      also: 'still bleeding weeks after restart heavier long bleeding after miscarriage',
    },
  ],
} as const satisfies SymptomGroup;
