/** The limits of the leaflet. Each is stated here and nowhere else; words use them as `{pad}`, `{fever}` … */
import type { Threshold } from '../../model.js';

export const thresholds = {
  'pad': {
    words: 'a full-size pad soaked in one hour or less',
    urgency: 'now',
    sources: ['tommysB', 'nhsggc', 'olol'],
    reason:
      'Bodies range from one pad in 30 minutes to more than six pads over two hours, none with evidence for its number. The most cautious is used. It sends in some people who would have been fine.',
  },
  'clot-now': {
    words: 'a clot of 4 cm (golf ball, 1.5 inches) or bigger, or clot after clot',
    urgency: 'now',
    sources: ['chop', 'tommysA'],
    reason: 'Bodies name a golf ball (about 4.3 cm) or “large clots” without a size; 4 cm is the cautious round figure.',
  },
  'clot-today': {
    words: 'a clot of about 3 cm (a little over 1 inch, a walnut)',
    urgency: 'today',
    sources: ['comox', 'exitcare'],
    reason:
      'The smallest size that any body read gives as a reason to call promptly: one local page in British Columbia, and one sheet read in a copy. Any bleeding is a call today all the same.',
  },
  'fever': {
    words: '38.0 °C (100.4 °F) or more',
    urgency: 'now',
    sources: ['utded', 'emed', 'medscape'],
    reason:
      'Some bodies ask for four hours of it, or for 101 °F. Once is enough here. A normal temperature never rules infection out.',
  },
  'bleeding-weeks': {
    words: 'more than 2 weeks',
    urgency: 'today',
    sources: ['mater', 'bcw'],
    reason: 'Bodies give one to four weeks by treatment; two weeks is the cautious line.',
  },
  'late-weeks': {
    words: 'after 12 weeks',
    urgency: 'now',
    sources: ['tommysA', 'tommysB'],
    reason: 'After 12 weeks bleeding or pain needs a maternity unit or an emergency department.',
  },
  'test-weeks': {
    words: '3 weeks',
    urgency: 'today',
    sources: ['nicemed', 'nhscopy'],
    reason:
      'A test still positive three weeks after may mean that some of the pregnancy is left, or an ectopic or molar pregnancy.',
  },
  'first-period': {
    words: 'about 4 to 8 weeks',
    urgency: 'soon',
    sources: ['chop', 'pbbcopy', 'medscape'],
    reason: 'The span of the figures read.',
  },
  'period-weeks': {
    words: '8 weeks',
    urgency: 'soon',
    sources: ['nzmm', 'chop'],
    reason: 'No period by then: see someone. One body says 6 to 8 weeks.',
  },
  'no-bleeding-hours': {
    words: '24 hours',
    urgency: 'today',
    sources: ['nicemed', 'ng126'],
    reason: 'After misoprostol. England now says 48 hours; the older text said 24. The cautious figure is kept.',
  },
  'rescan-days': {
    words: 'about 7 to 14 days later',
    urgency: 'soon',
    sources: ['sru', 'ng126'],
    reason: 'At least 7 days later in England (14 after a scan through the belly alone), 7 to 10 days in the United States.',
  },
} as const satisfies Record<string, Threshold>;
