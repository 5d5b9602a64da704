/** The limits of the leaflet. Each is stated here and nowhere else; words use them as `{pad}`, `{fever}` … */
import type { Threshold } from '../../model.js';

export const thresholds = {
  'pad': {
    words: 'you soak a full-size pad in one hour or less',
    urgency: 'now',
    sources: ['nhsggc', 'olol', 'tommysB'],
    reason:
      'Bodies range from one pad in 30 minutes to more than six pads over two hours, none with evidence for its number. The most cautious is used. It sends in some people who would have been fine. Full-size is an ordinary whole pad: a liner holds less, a night or maternity pad more.',
  },
  'clot-now': {
    words: 'you pass a 4 cm clot (1.5 inches, golf ball) or bigger, or clot after clot',
    urgency: 'now',
    sources: ['chop'],
    reason:
      'Bodies name a golf ball (about 4.3 cm) or “large clots” without a size; 4 cm is the cautious round figure. Clot after clot counts at any size. One hospital in England sends people with any clot in pregnancy to 999: an open decision.',
  },
  'clot-today': {
    words: 'a clot of about 3 cm (1.2 inches, a bottle cap)',
    urgency: 'today',
    sources: ['uhbcall', 'chop'],
    reason:
      'No health service or hospital read names this size: it is the leaflet’s own step below the limit for now, so that a clot can be named by size. Any clot in pregnancy is a call today all the same. A bottle cap is never 4 cm; a walnut can be.',
  },
  'fever': {
    words: '38.0 °C (100.4 °F) or more',
    urgency: 'now',
    sources: ['cdcwarn', 'nzmm', 'fdamife'],
    reason:
      'Some bodies ask for four hours of it, or for 101 °F. Once is enough here, on the first day after misoprostol too: chills come often then, a measured fever in 6 or 7 of 100. A normal temperature never rules infection out.',
  },
  'bleeding-weeks': {
    words: 'more than 2 weeks',
    urgency: 'today',
    sources: ['mater', 'bcw'],
    reason: 'Bodies give one to four weeks by treatment; two weeks is the cautious line.',
  },
  'late-weeks': {
    words: 'at 12 weeks pregnant or more',
    urgency: 'now',
    sources: ['tommysC', 'tommysB'],
    reason:
      'From then on bleeding or belly pain needs an emergency department, or a maternity unit where it takes people so early. Twelve weeks and no days is in.',
  },
  'test-weeks': {
    words: '3 weeks',
    urgency: 'today',
    sources: ['ggcexpect'],
    reason:
      'A test still positive three weeks after may mean that some of the pregnancy is left, or an ectopic or molar pregnancy. England counts from the day on which bleeding and pain have stopped: its guideline, which gives the three weeks, was read in a restatement alone; Glasgow’s, which was read, looks again at 2 to 3 weeks and when a test is positive.',
  },
  'first-period': {
    words: 'about 4 to 8 weeks',
    urgency: 'soon',
    sources: ['chop'],
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
    sources: [],
    reason:
      'After misoprostol. England now says 48 hours; the older text said 24. The cautious figure is kept as the leaflet’s own choice: no page that readers could be shown names it any more.',
  },
  'rescan-days': {
    words: 'about 7 to 14 days later',
    urgency: 'soon',
    sources: ['ggcus'],
    reason: 'At least 7 days later in England (14 after a scan through the belly alone), 7 to 10 days in the United States.',
  },
} as const satisfies Record<string, Threshold>;
