import type { QuestionGroup } from '../../../model.js';

export const bleeding = {
  id: 'bleeding',
  order: 50,
  title: 'Bleeding and clots',
  questions: [
    {
      id: 'small-clots',
      ask: 'Does a miscarriage start with small clots?',
      answer: [
        'Usually not: the first sign is most often bleeding or spotting (small marks of blood). Cramps often come too. Clots, if they come, tend to come later, as the bleeding gets heavier.',
        'Small clots alone do not prove a miscarriage. Nor do they rule it out. Some people have no bleeding at all ({#missed}). A scan, and often a second scan or blood tests, gives the answer.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['pbb', 'wcm', 'covenant', 'govscot', 'mamissed', 'sru'],
      compared: '2026-11-22',
      also: 'lumps blood clot first sign beginning is this normal',
    },
    {
      id: 'part-clots-play',
      ask: 'I have passed a clot. What does it mean?',
      answer: [
        'Clots can come with a miscarriage, but they do not show whether you are having one. A clot is a lump of thick blood. Some people pass clots, with cramps, as the bleeding gets heavier. Some pass none.',
        'Do not put strong pain down to clots. Size and speed matter ({#clot-size}).',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      sources: ['pbb', 'wcm', 'covenant', 'chop', 'tommysA', 'ectacog'],
      compared: '2026-11-22',
      also: 'blood lumps part role why clots passing clots play is this normal I see a clot',
    },
    {
      id: 'how-much-bleeding',
      ask: 'How much bleeding is too much?',
      answer: [
        'It is too much when {pad}: get help now. Do not wait for a second pad.',
        'Soaked means wet from front to back. Judge by the pad, not the toilet. Water makes blood look like more, and what falls in is missed. Tampons and cups hide how much you bleed.',
        'Also get help now if bleeding keeps getting heavier. Do the same for any bleeding {late-weeks}.',
        'Your team may have given you a different number. Follow theirs. If you feel faint or unwell, do not wait.',
      ],
      limits: ['any-bleeding', 'bleeding'],
      sources: ['tommysA', 'tommysB', 'nhsggc', 'olol', 'ineed', 'covenant', 'tommysSym'],
      compared: '2026-11-22',
      also: 'heavy pads hour soaked flooding gushing haemorrhage hemorrhage',
    },
    {
      id: 'clot-size',
      ask: 'What do clots look like, and when does size matter?',
      answer: [
        'Most clots are dark red, flat and like jelly, and the bigger they are, the more they matter. They tend to break up easily.',
        'Call {clinic} today for {clot-today}. Bigger ones, or one after another, need help now: the limit is below.',
        'A smaller clot still counts as bleeding. Judge the size by eye. You do not have to touch it.',
      ],
      limits: ['any-bleeding', 'bleeding'],
      sources: ['covenant', 'comox', 'exitcare', 'chop', 'tommysA'],
      compared: '2026-11-22',
      also: 'big clot golf ball walnut large jelly dark red lumps how big',
    },
    {
      id: 'clot-or-tissue',
      ask: 'How can I tell a clot from pregnancy tissue?',
      answer: [
        'Clots are mostly dark red and soft like jelly, while pregnancy tissue is firmer and paler. It can be pink, grey or white, and lumpy or stringy. You may not be able to tell. You do not have to look.',
        'If you think you have passed pregnancy tissue and nobody has seen you yet, get help now. If you already have a plan with {clinic}, call them today.',
        'You may be asked to bring it, or a photo. Nothing you do here is wrong ({#what-to-do-with-what-passes}).',
      ],
      limits: ['any-bleeding', 'bleeding'],
      sources: ['covenant', 'govscot', 'wcm', 'freed', 'emed', 'mayocopy', 'tommysA'],
      compared: '2026-11-22',
      also: 'grey white pink stringy sac lump passed something toilet',
    },
    {
      id: 'stop-start',
      ask: 'My bleeding stops and starts. Is that a good or bad sign?',
      answer: [
        'It is neither. Bleeding can come and go over days, with a miscarriage and without one. A scan gives the answer, often with a second one.',
        'If you have had a miscarriage, call {clinic} today when bleeding eases and then gets heavier. Do the same if it goes on for {bleeding-weeks}.',
      ],
      limits: ['any-bleeding', 'bleeding'],
      sources: ['nhscopy2', 'govscot', 'tommysA', 'pbb', 'sru', 'mater', 'bcw'],
      compared: '2026-11-22',
      also: 'on and off comes and goes spotting stopped came back again',
    },
  ],
} as const satisfies QuestionGroup;
