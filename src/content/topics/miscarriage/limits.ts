/** The words about when to get help that close every answer where it matters: one or two lines each. Stated once; each is followed by a link to the urgent card. */
import type { Words } from '../../model.js';

export const limits = {
  'any-bleeding':
    'For any bleeding in pregnancy, call {clinic} today, even if it stops. If you bleed {late-weeks}, get help now.',
  'bleeding': 'Get help now if {pad}, or if you feel faint. Do the same if {clot-now}.',
  'pain':
    'Get help now for sudden or severe belly pain, pain low on one side or in your shoulder tip. It could be ectopic: a pregnancy outside the womb.',
  'known-ectopic':
    'Get help now for new, sudden or growing belly pain, or pain in your shoulder tip. The ectopic pregnancy (outside the womb) can still bleed.',
  'infection':
    'Get help now for a temperature of {fever}, shaking or bad-smelling discharge. Do the same if you feel very unwell, even with no fever.',
  'faint': 'Get help now if you faint, nearly faint, look very pale, or your heart races.',
  'mood':
    'If you think about ending your life or hurting yourself, get help now. If you are in danger, {call}. Are you safe for now? Then {crisis}.',
} as const satisfies Record<string, Words>;
