// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const drawings = {
  'pads': {
    // Three full-size pads: one lightly marked, one about half soaked, one fully soaked. Fully soaked is wet from front to back. Get help now if {pad}. If you feel faint or unwell, do not wait, whatever the pad looks like. For any other bleeding in pregnancy, call today. If you bleed {late-weeks}, get help now.
    caption:
      '三片卫生巾：一片有少量血迹，一片湿了约一半，一片全部湿透。全部湿透，是指从前到后都湿了。如果{pad}，请立即叫救护车或去急诊。如果觉得快要晕倒或不舒服，不管卫生巾是什么样子，都不要等。怀孕期间有其他任何出血，请今天就打电话。如果{late-weeks}出血，请立即叫救护车或去急诊。',
    labels: [
      // Lightly marked
      '少量血迹',
      // About half
      '约一半',
      // Fully soaked
      '全部湿透',
    ],
  },
  'clots': {
    // Three clots, each above a ruler in centimetres. The smallest is about 1 cm (0.4 inches), the next is {clot-today}. Call today for these two. The largest is at the limit: get help now if {clot-now}. All are drawn to one scale, not life-size. Looking is enough: you do not have to touch a clot.
    caption:
      '三个血块，各在一把厘米尺上方。最小的约1厘米（0.4英寸），第二个是{clot-today}。有这两种，请今天就打电话。最大的已到标准：如果{clot-now}，请立即叫救护车或去急诊。三个按同一比例画，不是实际大小。用眼睛看就行：您不必触摸血块。',
    labels: [
      // 1 cm
      '1厘米',
      // 3 cm
      '3厘米',
      // 4 cm or more
      '4厘米或更大',
    ],
  },
  'shoulder-tip': {
    // The circles mark the shoulder tips, left and right. This is where the shoulder meets the arm.
    caption: '圆圈标出左右两边的肩头，也就是肩膀与手臂相接的地方。',
    labels: [
      // Shoulder tip
      '肩头',
      // Shoulder tip
      '肩头',
    ],
  },
  'one-side': {
    // The circles mark the lower belly, on the left and on the right. The pain may be on either side.
    caption: '圆圈标出下腹的左边和右边。疼痛可能在任何一边。',
    labels: [
      // One side
      '这一侧',
      // or the other
      '或另一侧',
    ],
  },
};
