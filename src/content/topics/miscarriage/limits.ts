/** The words about when to get help that close every answer where it matters: one or two lines each. Stated once; each is followed by a link to the urgent card. */
import type { Words } from '../../model.js';

export const limits = {
  'any-bleeding':
    'Call {clinic} today for any bleeding in pregnancy. Do so even if it stops. If you bleed {late-weeks}, get help now.',
  'bleeding': 'Get help now if you feel faint. Do the same if {pad}. Do it too if {clot-now}.',
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
    'If you think about ending your life or hurting yourself, get help now. If you are in danger, {call}. Are you safe for now? Then {crisis}.',
} as const satisfies Record<string, Words>;
