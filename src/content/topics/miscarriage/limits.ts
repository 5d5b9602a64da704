/** The words about when to get help that close every answer where it matters. Stated once; each is followed by a link to the urgent card. */
import type { Words } from '../../model.js';

export const limits = {
  'any-bleeding': 'Any bleeding in pregnancy: call {clinic} today, even if it stops. If you bleed {late-weeks}, get help now.',
  'bleeding': 'Get help now for {pad}. Also for {clot-now}. Also if you feel faint, are very pale, or your heart races.',
  'pain':
    'Get help now for sudden or severe pain, pain low on one side, or pain in your shoulder tip. Until a scan has shown your pregnancy in the womb, it could be ectopic: growing outside the womb.',
  'infection':
    'Get help now for a temperature of {fever}, shaking or bad-smelling discharge. Also if you feel very unwell, even with no fever.',
  'faint': 'Get help now if you faint, nearly faint, look very pale, or your heart races.',
  'mood':
    'If you think about ending your life or hurting yourself, get help now. If you are in danger, {call}. If not, {crisis}.',
} as const satisfies Record<string, Words>;
