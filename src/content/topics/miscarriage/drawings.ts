/** The drawings beside signs, and what they say. */
import type { Drawing } from '../../model.js';
import { pictures } from './pictures.js';

export const drawings = {
  'pads': {
    pictures: pictures.pads,
    caption:
      'Three full-size pads: one lightly marked, one about half soaked, one fully soaked. Fully soaked is wet from front to back. Get help now if {pad}. If you feel faint or unwell, do not wait, whatever the pad looks like. For any other bleeding in pregnancy, call today. If you bleed {late-weeks}, get help now.',
    labels: ['Lightly marked', 'About half', 'Fully soaked'],
    urgency: ['today', 'today', 'now'],
  },
  'clots': {
    pictures: pictures.clots,
    caption:
      'Three clots, each above a ruler in centimetres. The smallest is about 1 cm (0.4 inches), the next is {clot-today}. Call today for these two. The largest is at the limit: get help now if {clot-now}. All are drawn to one scale, not life-size. Looking is enough: you do not have to touch a clot.',
    labels: ['1 cm', '3 cm', '4 cm or more'],
    urgency: ['today', 'today', 'now'],
  },
  'shoulder-tip': {
    pictures: pictures['shoulder-tip'],
    caption: 'The circles mark the shoulder tips, left and right. This is where the shoulder meets the arm.',
    labels: ['Shoulder tip', 'Shoulder tip'],
  },
  'one-side': {
    pictures: pictures['one-side'],
    caption: 'The circles mark the lower belly, on the left and on the right. The pain may be on either side.',
    labels: ['One side', 'or the other'],
  },
} as const satisfies Record<string, Drawing>;
