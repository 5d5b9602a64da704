/** The three urgent cards. Who to call, and in which order, is printed below the words of `today`; it is not said here. */
import type { Urgency, UrgentCard } from '../../model.js';

export const urgent = {
  now: {
    urgency: 'now',
    heading: 'Get help now for any of these',
    otherwise: 'Or go to {department}, but do not drive yourself.',
    bullets: [
      {
        id: 'bleeding',
        lead: 'Bleeding',
        words: '{pad}, or it keeps getting heavier.',
        short: 'Bleeding: {pad}, or it keeps getting heavier',
        signs: ['soaked-pad'],
      },
      {
        id: 'clots',
        lead: 'Clots',
        words: '{clot-now}.',
        short: 'Clots: {clot-now}',
        signs: ['large-clots'],
      },
      {
        id: 'pain',
        lead: 'Belly pain',
        words: 'it is sudden, severe or on one side. Or your shoulder tip hurts.',
        short: 'Belly pain that is sudden, severe or on one side. Also pain in your shoulder tip',
        signs: ['severe-pain', 'one-sided-pain', 'shoulder-tip'],
      },
      {
        id: 'faint',
        lead: 'Feeling faint',
        words: 'you faint or nearly faint, are very dizzy, or your heart races.',
        short: 'Fainting or nearly fainting, being very dizzy, or a racing heart',
        signs: ['faint'],
      },
      {
        id: 'infection',
        lead: 'Fever',
        words: '{fever}, or you shake or feel very unwell.',
        short: 'Fever of {fever}, shaking, or feeling very unwell, even with no fever',
        signs: ['fever', 'very-unwell'],
      },
      {
        id: 'self-harm',
        lead: 'Thoughts of ending your life or hurting yourself',
        words: '{call} if you are in danger or do not feel safe. Otherwise, {crisis}.',
        short:
          'Thoughts of ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}',
        signs: ['thoughts-of-self-harm'],
      },
    ],
    also: [
      {
        id: 'late',
        lead: 'bleeding, even a little, belly pain, tissue or fluid',
        words: '{late-weeks}',
        signs: ['late-bleeding'],
      },
      {
        id: 'blood-thinners',
        lead: 'more than spots of blood',
        words: 'on blood thinners or with a bleeding disorder',
        signs: ['blood-thinners'],
      },
      {
        id: 'tissue',
        lead: 'pregnancy tissue or a gush of fluid',
        words: 'unless a doctor, nurse or midwife told you this pregnancy is ending',
        signs: ['pregnancy-tissue', 'gush-of-fluid'],
      },
      {
        id: 'ectopic',
        lead: 'pain or bleeding with a positive test',
        words: 'after an earlier ectopic pregnancy, or with a coil or tied tubes',
        signs: ['earlier-ectopic', 'coil-or-tied-tubes'],
      },
      {
        id: 'one-side-after-ivf',
        lead: 'one-sided pain',
        words: 'after IVF, whatever a scan showed',
        signs: ['pain-after-ivf'],
      },
      {
        id: 'stomach',
        lead: 'belly pain or bleeding',
        words: 'with vomiting, diarrhoea, or pain when you pee or poo',
        signs: ['pain-peeing-pooing-vomiting'],
      },
      {
        id: 'pain-relief',
        lead: 'pain that {paracetamol} does not ease,',
        words: 'or no drink stays down',
        signs: ['severe-pain', 'no-fluids'],
      },
      {
        id: 'sepsis',
        lead: 'bad-smelling discharge,',
        words: 'confusion, slurred speech or no pee for a day',
        signs: ['discharge', 'very-unwell'],
      },
      {
        id: 'skin',
        lead: 'blue, blotchy, clammy or very pale skin or lips,',
        words: 'a rash that does not fade',
        signs: ['very-unwell', 'faint'],
      },
      {
        id: 'chest',
        lead: 'chest pain, hard or fast breathing, one swollen leg',
        words: 'or a very bad headache',
        signs: ['chest-pain-or-swollen-leg'],
      },
      {
        id: 'blow',
        lead: 'a blow to the belly, a crash,',
        words: 'bleeding or pain after a fall',
        signs: ['blow-or-fall'],
      },
      {
        id: 'seeing-things',
        lead: 'seeing or hearing things',
        words: 'that others do not',
        signs: ['seeing-or-hearing-things'],
      },
      {
        id: 'sent-home',
        lead: 'getting worse',
        words: 'after being sent home',
        signs: ['sent-home-and-worse'],
      },
    ],
    notes: [
      'Your own team may have given you a different limit for when to get help. If so, keep to theirs. If you feel faint or unwell, get help now.',
    ],
    sources: [
      'cdcwarn',
      'nhsggc',
      'olol',
      'ahs',
      'ggc321',
      'rcog16',
      'rcogvte',
      'nidirectect',
      'rbej15',
      'ggcexpect',
      'fdamife',
      'hrsa',
      'tommysB',
      'tommysC',
      'chop',
      'leedsectopic',
      'abbsepsis',
      'ectma',
      'ectept',
    ],
    compared: '2026-11-25',
  },
  today: {
    urgency: 'today',
    heading: 'Call today for any of these',
    bullets: [
      {
        id: 'any-bleeding',
        lead: 'Any other bleeding, clots, spotting or cramps',
        words: 'call even if they are mild, or stop.',
        signs: ['spotting', 'like-a-period', 'cramps', 'small-clots', 'clots-walnut'],
      },
      {
        id: 'changes',
        lead: 'Changes',
        words:
          'pregnancy signs suddenly stop, or discharge changes colour. You have a positive test, and had an ectopic pregnancy before, or have a coil or tied tubes.',
        signs: ['signs-gone'],
      },
      {
        id: 'after',
        lead: 'After a loss',
        words:
          'you bleed for {bleeding-weeks}, or more heavily again. A test is still positive {test-weeks} after the miscarriage. You are very tired, or out of breath on stairs.',
        signs: ['bleeding-again', 'tired-and-breathless'],
      },
      {
        id: 'after-pills',
        lead: 'After medicine',
        words:
          'you have no bleeding {no-bleeding-hours} after misoprostol, a medicine for a miscarriage or to end a pregnancy. Or you bleed after pills to end a pregnancy.',
        signs: ['no-bleeding-after-medicine', 'after-pills-to-end-a-pregnancy'],
      },
      {
        id: 'blood-type',
        lead: 'Rh-negative blood, or not known',
        words: 'you bleed or have had a loss. An injection, if you need one, is usually given within 3 days.',
      },
      {
        id: 'not-coping',
        lead: 'Not coping',
        words: 'you cannot work, sleep or care for others, or you drink or take drugs to cope.',
        signs: ['not-coping'],
      },
    ],
    notes: [
      'Has a doctor, nurse or midwife told you that this pregnancy is ending? Then call today if you pass tissue or fluid. But get help now {late-weeks}.',
      'Did your team give you misoprostol in the last day? Then shivering, feeling sick or loose poo can come from the medicine. Call them straight away. Get help now if you have a fever or severe pain, feel faint, or they do not answer.',
    ],
    sources: ['govscot', 'ggc321', 'olol', 'tommysC', 'pbb', 'tommysSym', 'mater', 'bcw', 'mausmh', 'miss'],
    compared: '2026-11-25',
  },
  soon: {
    urgency: 'soon',
    heading: 'Speak to {clinic} in the next few days about these',
    bullets: [
      { id: 'no-period', lead: 'No period', words: 'none has come by {period-weeks} after the loss.' },
      { id: 'low-mood', lead: 'Low mood', words: 'you still feel low after some weeks. If you stop coping, call today.' },
      { id: 'questions', lead: 'Your questions', words: 'you want to ask about tests, trying again, work or a certificate.' },
      { id: 'more-losses', lead: 'More than one loss', words: 'you have had two or more, and have no plan yet.' },
    ],
    notes: ['Any bleeding in pregnancy cannot wait for this: call today.'],
    sources: ['racgp', 'eshrerpl', 'rcog17', 'nzmm', 'chop', 'mausmh'],
    compared: '2026-11-25',
  },
} as const satisfies Record<Urgency, UrgentCard>;
