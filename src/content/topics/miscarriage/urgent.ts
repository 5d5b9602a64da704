/** The three urgent cards. Who to call, and in which order, is printed below the words of `today`; it is not said here. */
import type { Urgency, UrgentCard } from '../../model.js';

export const urgent = {
  now: {
    urgency: 'now',
    heading: '{Call} or go to {department} now if you have any of these',
    bullets: [
      {
        id: 'bleeding',
        lead: 'Bleeding',
        words:
          'You have {pad}. Or you pass {clot-now}. Or the bleeding keeps getting faster. Or any bleeding or pain {late-weeks}. Or more than spotting, if you take blood thinners or have a bleeding disorder. Or pregnancy tissue or a gush of fluid, if nobody has seen you yet.',
        short: 'Large clots, faster bleeding, or {pad}',
      },
      {
        id: 'pain',
        lead: 'Pain',
        words:
          'Sudden or severe belly pain. Or pain low on one side. Or pain in your shoulder tip, where your shoulder meets your arm. Or belly pain or bleeding with vomiting, diarrhoea, or pain when peeing or pooing. Or pain that {paracetamol} does not ease. Or pain or bleeding with a positive test, after an earlier ectopic pregnancy (one outside the womb).',
        short: 'Sudden or severe pain, pain low on one side, or in your shoulder tip',
      },
      {
        id: 'faint',
        lead: 'Feeling faint',
        words:
          'You faint, nearly faint or feel very dizzy. Or you look very pale, or your heart races. Or you are cold and clammy, confused, or breathing very fast.',
        short: 'Fainting, nearly fainting, very pale, racing heart, cold and clammy, or confused',
      },
      {
        id: 'infection',
        lead: 'Fever or very unwell',
        words:
          'A temperature of {fever}, or shaking. Or discharge that smells bad. Or you feel very unwell, even without a fever. Or you cannot keep any fluids down. Or you have blue or blotchy skin or lips, slurred speech, or no pee for a day.',
        short: 'Fever, shaking, discharge that smells bad, or very unwell even with no fever',
      },
      {
        id: 'self-harm',
        lead: 'Thoughts of self-harm',
        words: 'You think about ending your life or hurting yourself, or you feel unsafe. If you are in danger, {call}. If not, {crisis}.',
        short: 'Thoughts of ending your life or self-harm: {crisis}',
      },
    ],
    notes: [
      'Your team may have given you a different number for bleeding. Follow theirs. If you feel faint or unwell, do not wait.',
    ],
    sources: [
      'tommysA',
      'tommysB',
      'nhsggc',
      'olol',
      'chop',
      'niceexp',
      'ectnhs',
      'ectma',
      'ectept',
      'ipswich',
      'utded',
      'emed',
      'sepbg',
      'sepgp',
      'fdamife',
      'hrsa',
      'nhssuicide',
    ],
    compared: '2026-11-22',
  },
  today: {
    urgency: 'today',
    heading: 'Call today if you have any of these',
    bullets: [
      {
        id: 'any-bleeding',
        lead: 'Any bleeding or spotting',
        words: 'With or without pain, and even if it stops. Or mild cramps with no bleeding.',
      },
      {
        id: 'changes',
        lead: 'Clots and changes',
        words:
          'You pass {clot-today}. Or your pregnancy signs suddenly stop, or your discharge changes colour. Or pregnancy tissue or a gush of fluid, if you already have a care plan. If not, get help for these now.',
      },
      {
        id: 'after',
        lead: 'After a loss',
        words:
          'You bleed for {bleeding-weeks}, or it gets heavier again. Or a pregnancy test is still positive after {test-weeks}. Or you have no bleeding {no-bleeding-hours} after misoprostol, a medicine for miscarriage.',
      },
      {
        id: 'blood-type',
        lead: 'Rh-negative blood',
        words:
          'Your blood type is Rh-negative, or you do not know it. Ask if you need an injection. Where it is used, it is given {rhesus-hours}.',
      },
      {
        id: 'not-coping',
        lead: 'Not coping',
        words: 'You cannot work, sleep or care for others. Or you have flashbacks, or drink or take drugs to cope.',
      },
    ],
    notes: [],
    sources: [
      'tommysA',
      'pbb',
      'govscot',
      'tommysSym',
      'comox',
      'exitcare',
      'mayocopy',
      'yeovil',
      'mater',
      'bcw',
      'nicemed',
      'ng126',
      'bshcopy',
      'mausmh',
      'miss',
    ],
    compared: '2026-11-22',
  },
  soon: {
    urgency: 'soon',
    heading: 'Speak to {clinic} in the next few days about these',
    bullets: [
      { id: 'no-period', lead: 'No period', words: 'Your period has not come by {period-weeks} after the loss.' },
      {
        id: 'low-mood',
        lead: 'Low mood',
        words: 'You still feel low after some weeks, but you are coping. If you stop coping, call today.',
      },
      { id: 'questions', lead: 'Your questions', words: 'You want to ask about trying again, tests, certificates or leave from work.' },
      { id: 'more-losses', lead: 'More than one loss', words: 'You have had two or more losses and have no plan yet.' },
    ],
    notes: ['Any bleeding in pregnancy cannot wait for this: call today.'],
    sources: ['nzmm', 'chop', 'mausmh', 'racgp', 'eshrerpl', 'rcog17'],
    compared: '2026-11-22',
  },
} as const satisfies Record<Urgency, UrgentCard>;
