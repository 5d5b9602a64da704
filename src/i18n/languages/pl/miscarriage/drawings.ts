// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const drawings = {
  'pads': {
    // Drawing of three pads
    name: '',
    // Three full-size pads: one lightly marked, one about half soaked, one fully soaked. Fully soaked is wet from front to back. Get help now if {pad}. If you feel faint or unwell, do not wait, whatever the pad looks like. For any other bleeding in pregnancy, call today. If you bleed {late-weeks}, get help now.
    caption: '',
    labels: [
      // Lightly marked
      '',
      // About half
      '',
      // Fully soaked
      '',
    ],
  },
  'clots': {
    // Drawing of clots beside a coin
    name: '',
    // From the left: a clot of about 1 cm, then {clot-today}. Call today for these two. The third is at the limit: get help now if {clot-now}. The coin is 2.4 cm (just under 1 inch) wide, like a US quarter or £1. All are drawn to one scale above a ruler, not life-size.
    caption: '',
    labels: [
      // 1 cm
      '',
      // 3 cm
      '',
      // 4 cm
      '',
      // Coin
      '',
      // cm
      '',
      // in
      '',
    ],
  },
  'shoulder-tip': {
    // The circles mark the shoulder tips, left and right. This is where the shoulder meets the arm.
    caption: '',
    labels: [
      // Shoulder tip
      '',
      // Shoulder tip
      '',
    ],
  },
  'one-side': {
    // The circles mark the lower belly, on the left and on the right. The pain may be on either side.
    caption: '',
    labels: [
      // One side
      '',
      // or the other
      '',
    ],
  },
};
