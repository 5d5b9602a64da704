import type { QuestionGroup } from '../../../model.js';

export const words = {
  id: 'words',
  order: 140,
  title: 'The words in my notes',
  questions: [
    {
      id: 'notes-words',
      ask: 'What do “threatened”, “inevitable”, “incomplete”, “complete” and “missed” mean?',
      answer: [
        'These words say what was found on the day you were seen.',
        {
          list: [
            '“Threatened miscarriage”: there is bleeding, and the neck of the womb is closed. Many of these pregnancies continue.',
            '“Inevitable”: there is bleeding with cramps, and the neck of the womb has opened. The loss cannot be stopped.',
            '“Incomplete”: some pregnancy tissue has passed. Some is still in the womb.',
            '“Complete”: all has passed. A scan shows an empty womb.',
            '“Missed”, “silent” or “delayed”: the pregnancy has ended, but nothing has passed.',
          ],
        },
        'Ask {clinic} today if you are not sure that a scan has shown your pregnancy in the womb.',
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      quotes: true,
      sources: ['mayodx', 'nbt', 'mamissed', 'ectma'],
      compared: '2026-11-22',
      also: 'letter report medical terms silent delayed threatened miscarriage meaning',
    },
    {
      id: 'notes-empty-sac',
      ask: 'What do “empty sac” and “blighted ovum” mean?',
      answer: [
        'A pregnancy sac grew, but an embryo did not, or it stopped very early.',
        'Your notes may say “anembryonic pregnancy”: one with no embryo to be seen. “Blighted ovum” is an outdated name for the same thing. It says nothing about you or your body.',
        'One scan may come too early to tell. Then a second scan is done to be sure ({#why-second-scan}).',
      ],
      limits: [],
      quotes: true,
      sources: ['mamissed', 'eshre05', 'sru', 'ng126'],
      compared: '2026-11-22',
      also: 'anembryonic no embryo scan gestational sac letter',
    },
    {
      id: 'notes-abortion',
      ask: 'Why do my notes say “abortion” or “products of conception”?',
      answer: [
        'They are medical words that some records still use. “Spontaneous abortion” means a miscarriage. It does not say that you chose it, or did something.',
        '“Products of conception” means what formed in the womb in the pregnancy. “Retained” means that some is still there.',
        'In a UK survey, most people found words like these not acceptable. You can ask your team to use other words.',
      ],
      limits: [],
      quotes: true,
      sources: ['sinai', 'bjog', 'clement'],
      compared: '2026-11-22',
      also: 'spontaneous abortion retained products d&c evacuation letter record SAB',
    },
    {
      id: 'notes-other',
      ask: 'What do “PUL”, “ectopic”, “molar” and “recurrent” mean?',
      answer: [
        'Each names something that your team wants to follow up.',
        {
          list: [
            '“PUL” ({#unknown-location}): a test is positive, but the scan does not show it yet.',
            '“Ectopic”: growing outside the womb, nearly always in a tube. It cannot survive. It can bleed inside and threaten your life.',
            '“Molar”: the placenta grows in an unusual way, and the pregnancy cannot survive. It is rare. It needs follow-up tests of the pregnancy hormone.',
            '“Recurrent”: two losses or more, or three or more. It depends on where you live ({#tests-offered}).',
          ],
        },
      ],
      limits: ['any-bleeding', 'bleeding', 'pain'],
      quotes: true,
      sources: ['cg154', 'ectacog', 'tommysA', 'molarma', 'molarbucks', 'rcog17', 'eshrerpl'],
      compared: '2026-11-22',
      also: 'unknown location mole hydatidiform repeated miscarriages tube letter',
    },
  ],
} as const satisfies QuestionGroup;
