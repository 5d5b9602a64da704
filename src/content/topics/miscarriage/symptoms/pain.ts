import type { SymptomGroup } from '../../../model.js';

export const painSigns = {
  id: 'signs-pain',
  order: 20,
  title: 'Pain',
  symptoms: [
    {
      id: 'cramps',
      name: 'Mild cramps',
      urgency: 'today',
      meaning: [
        'Mild cramps can be part of a healthy early pregnancy. They can also be a sign of a miscarriage. An ectopic pregnancy, one outside the womb, is not ruled out until a scan has shown yours inside it.',
      ],
      action: [
        'Call {clinic} today. For the pain, take {paracetamol} first, as the label says. Get help now if it gets severe or sudden, settles on one side, or comes {late-weeks}. See {now}.',
      ],
      tell: 'Say where it hurts, how long it lasts, and if you bleed.',
      sources: ['tommysSym', 'wcm', 'tommysA', 'kp', 'ectacog'],
      compared: '2026-11-22',
      also: 'period pain tummy ache stomach ache backache cramping',
    },
    {
      id: 'severe-pain',
      name: 'Sudden or severe belly pain',
      urgency: 'now',
      meaning: [
        'This can be an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. Pain in a miscarriage can also be very strong, like giving birth. You cannot tell the two apart at home.',
      ],
      action: ['{Call} or go to {department} now. Do the same for any pain that {paracetamol} does not ease.'],
      tell: 'Say where the pain is, when it began, and if a scan has shown the pregnancy in your womb.',
      grade:
        'The names of the emergency department, of a medicine and of the pregnancy stand in nearly every sentence; with names set aside it is far below 6.',
      sources: ['ectnhs', 'nidirectect', 'tommysA', 'ectacog', 'ncic', 'ipswich'],
      compared: '2026-11-22',
      also: 'sharp stabbing agony unbearable pelvic stomach tummy contractions painkillers not working',
    },
    {
      id: 'one-sided-pain',
      name: 'Pain low on one side',
      urgency: 'now',
      meaning: [
        'This can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.',
      ],
      action: ['{Call} or go to {department} now. Go even if the pain is mild.'],
      why: 'Once a scan has shown the pregnancy in your womb, mild pain is a call today.',
      tell: 'Say which side, when it began, and if you have had a scan.',
      drawing: 'one-side',
      sources: ['nhsggc', 'ahs', 'ectacog', 'tommysA'],
      compared: '2026-11-22',
      also: 'left side right side ovary tube groin ectopic',
    },
    {
      id: 'shoulder-tip',
      name: 'Pain in your shoulder tip',
      urgency: 'now',
      meaning: [
        'The shoulder tip is where your shoulder meets your arm. Pain there can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.',
      ],
      action: ['{Call} or go to {department} now. Do not wait for more pain, or for bleeding.'],
      tell: 'Say: I am pregnant, or may be, and I have pain in my shoulder tip.',
      drawing: 'shoulder-tip',
      sources: ['nhsggc', 'ectacog', 'tommysA'],
      compared: '2026-11-22',
      also: 'shoulder ache arm neck ectopic',
    },
    {
      id: 'pain-peeing-pooing-vomiting',
      name: 'Belly pain or bleeding with pain when peeing or pooing, vomiting or diarrhoea',
      urgency: 'now',
      meaning: [
        'This can be an ectopic pregnancy, one growing outside the womb. The signs are easily taken for a stomach bug, and it may be one. It is not ruled out until a scan has shown the pregnancy in your womb.',
      ],
      action: ['{Call} or go to {department} now. Do not wait for it to pass.'],
      tell: 'Say that you are pregnant, or may be. Say where it hurts and what you have seen.',
      sources: ['ectma', 'ectept', 'tommysA'],
      compared: '2026-11-22',
      also: 'wee poo urine toilet bowels sick throwing up diarrhea stomach bug bladder',
    },
    {
      id: 'earlier-ectopic',
      name: 'Pain or bleeding after an earlier ectopic pregnancy',
      urgency: 'now',
      meaning: [
        'You had an ectopic pregnancy (one growing outside the womb), and now have a positive test. It may be another one. That has to be ruled out first, by a scan and blood tests.',
      ],
      action: ['{Call} or go to {department} now, even for light bleeding or mild pain.'],
      tell: 'Say first that you have had an ectopic pregnancy before. Say if you have had a scan this time.',
      sources: ['emed', 'ectma', 'tommysA'],
      compared: '2026-11-22',
      also: 'ectopic before previous ectopic tubal pregnancy tube removed',
    },
  ],
} as const satisfies SymptomGroup;
