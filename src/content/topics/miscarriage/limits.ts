/** The words about when to get help that close every answer where it matters: one or two lines each. Stated once; each is followed by a link to the urgent card. */
import type { Words } from '../../model.js';

export const limits = {
  'any-bleeding': 'Call {clinic} today for any bleeding in pregnancy, even if it stops. If you bleed {late-weeks}, get help now.',
  'bleeding': 'Get help now if you feel faint, or if {pad}. Do the same if {clot-now}.',
  /** Where an answer says that bleeding, clots or cramps are a call today. */
  'late': 'Get help now for any bleeding or belly pain {late-weeks}.',
  'pain':
    'Get help now for sudden or severe belly pain, pain low on one side or in your shoulder tip. It could be ectopic: a pregnancy outside the womb.',
  /** Two in one, where an answer has room for one line. */
  'pad-or-faint': 'Get help now if {pad}, or if you feel faint.',
  'pad-or-pain': 'Get help now if {pad}. Do the same for severe or one-sided pain, shoulder-tip pain or feeling faint.',
  'fever-or-unwell': 'Get help now for a temperature of {fever}, or if you feel very unwell.',
  /** For who has been told that it is ectopic. */
  'known-ectopic': 'Get help now for new, sudden or growing pain, shoulder-tip pain, or if you feel faint.',
  'infection':
    'Get help now for a temperature of {fever}, shaking or bad-smelling discharge. Do the same if you feel very unwell, even with no fever.',
  'faint': 'Get help now if you faint, nearly faint, look very pale, or your heart races.',
  'mood':
    'Get help now if you think about ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.',
} as const satisfies Record<string, Words>;
