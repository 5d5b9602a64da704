/** The three urgent cards. Who to call, and in which order, is printed below the words of `today`; it is not said here. */
import type { Urgency, UrgentCard } from '../../model.js';

export const urgent = {
  now: {
    urgency: 'now',
    heading: 'Get help now for any of these',
    otherwise: 'or go to {department}.',
    bullets: [
      {
        id: 'bleeding',
        lead: 'Bleeding',
        words:
          '{pad}, or faster bleeding. Also {clot-now}. Bleeding or pain {late-weeks}. More than spotting, with blood thinners or a bleeding disorder.',
        short:
          'Bleeding: {pad}, or bleeding that speeds up. Also {clot-now}. Any bleeding or pain {late-weeks}, or after an earlier ectopic pregnancy (outside the womb)',
      },
      {
        id: 'pain',
        lead: 'Pain',
        words:
          'sudden or severe belly pain. Pain low on one side, or in your shoulder tip (where shoulder meets arm). Belly pain or bleeding with vomiting, diarrhoea, or pain when peeing or pooing. Pain that {paracetamol} does not ease.',
        short: 'Sudden or severe pain, pain low on one side, or in your shoulder tip. Also pain that {paracetamol} does not ease',
      },
      {
        id: 'faint',
        lead: 'Feeling faint',
        words:
          'you faint, nearly faint or feel very dizzy. You are very pale, or your heart races. You are cold and clammy, confused, or breathing very fast.',
        short: 'Fainting, nearly fainting, very pale, racing heart, cold and clammy, or confused',
      },
      {
        id: 'infection',
        lead: 'Fever or very unwell',
        words:
          '{fever}, or shaking. Very unwell, even with no fever. Bad-smelling discharge. No drink stays down. Blue or blotchy skin or lips, slurred speech, a rash that does not fade, or no pee for a day.',
        short: 'Fever, shaking, bad-smelling discharge, or very unwell even with no fever',
      },
      {
        id: 'self-harm',
        lead: 'Thoughts of ending your life',
        words: 'or of hurting yourself. If you are in danger or feel unsafe, {call}. If not, {crisis}.',
        short: 'Thoughts of ending your life or self-harm. If you are in danger, {call}. If not, {crisis}',
      },
    ],
    notes: [
      'After an earlier ectopic pregnancy (outside the womb), get help now for any pain or bleeding with a positive test.',
      'Get help now too for pregnancy tissue or a gush of fluid, if no clinician has seen you yet.',
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
    heading: 'Call today for any of these',
    bullets: [
      {
        id: 'any-bleeding',
        lead: 'Any other bleeding or spotting',
        words: 'with or without pain, even if it stops. Mild cramps with no bleeding too.',
      },
      {
        id: 'changes',
        lead: 'Clots and changes',
        words:
          'you pass {clot-today}. Your pregnancy signs suddenly stop. Your discharge changes colour. You have a care plan, and pass pregnancy tissue or a gush of fluid.',
      },
      {
        id: 'after',
        lead: 'After a loss',
        words:
          'you bleed for {bleeding-weeks}, or more heavily again. A pregnancy test is still positive after {test-weeks}. You have no bleeding {no-bleeding-hours} after misoprostol, a medicine for miscarriage.',
      },
      {
        id: 'blood-type',
        lead: 'Rh-negative blood',
        words: 'your blood type is Rh-negative (such as O minus), or you do not know it. Ask if you need an injection.',
      },
      {
        id: 'not-coping',
        lead: 'Not coping',
        words: 'you cannot work, sleep or care for others. You have flashbacks, or drink or take drugs to cope.',
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
      { id: 'no-period', lead: 'No period', words: 'none has come by {period-weeks} after the loss.' },
      { id: 'low-mood', lead: 'Low mood', words: 'you still feel low after some weeks. If you stop coping, call today.' },
      { id: 'questions', lead: 'Your questions', words: 'on trying again, tests, certificates or leave from work.' },
      { id: 'more-losses', lead: 'More than one loss', words: 'you have had two or more, and have no plan yet.' },
    ],
    notes: ['Any bleeding in pregnancy cannot wait for this: call today.'],
    sources: ['nzmm', 'chop', 'mausmh', 'racgp', 'eshrerpl', 'rcog17'],
    compared: '2026-11-22',
  },
} as const satisfies Record<Urgency, UrgentCard>;
