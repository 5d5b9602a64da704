/** Words that hurt, soften a limit, promise, or make a medical device of a leaflet. The one list. */

/** Words, and why they are not said. A question that quotes them (`quotes: true`) may hold those of the first list. */
export const wordsToAvoid: readonly { readonly words: RegExp; readonly why: string }[] = [
  {
    words: /\b(just|only|at least|simply|merely|normal(ly)?|natural(ly)?|nature’s)\b/i,
    why: 'makes it small, or softens a limit',
  },
  { words: /\b(common|happens all the time)\b/i, why: 'a figure is no comfort' },
  {
    words: /\b(lost (your|the|a) (baby|pregnancy)|losing (your|the|a) baby|your baby|unborn|angel|heaven)\b/i,
    why: 'the reader chooses the word “baby”',
  },
  {
    words:
      /\b(fail(ed|ure|s)?|expel(s|led)?|terminat\w*|abort(ed|ion|ions)?|evacuat\w*|incompetent|blighted|contents of the womb|products of conception)\b/i,
    why: 'a word that people called unacceptable',
  },
  { words: /\b(the|your) tissue\b|\bretained\b/i, why: 'the loss is not called tissue' },
];

/** Words that stand nowhere, quoted or not. */
export const wordsNeverSaid: readonly { readonly words: RegExp; readonly why: string }[] = [
  { words: /!/, why: 'no exclamation marks' },
  { words: /['"]/, why: 'typographic quotes' },
  {
    words: /\b(don’t|do not|no need to) (worry|panic)\b|\bnothing to worry\b|\bstay calm\b/i,
    why: 'no reassurance without a limit',
  },
  {
    words: /\b(will|shall) be (fine|ok|okay|all right)\b|\byou will (recover|get better)\b|\bis safe and\b|\bguarantee\w*/i,
    why: 'no promise',
  },
  {
    words: /\b(assess\w*|diagnos\w*|detect\w*|monitor\w*|predict\w*|triag\w*|symptom checker|check your)\b/i,
    why: 'information, not assessment',
  },
  {
    words:
      /\b(the patient|patients|husband|wife|father|fathers|mother|mothers|mum|mom|lady|ladies|girl|she|her|hers|he|him|his)\b/i,
    why: 'assumes who the reader is, or who is with them',
  },
  {
    words: /\b(your|the) (next|new) (baby|child)\b|\b(planned|wanted) pregnancy\b|\bwhen you try again\b/i,
    why: 'assumes that the pregnancy, or another, is wanted',
  },
  {
    words:
      /\b\d[\d.,]*\s?(mg|mcg|micrograms?|milligrams?|ml|millilit\w+|tablets?|pills?|doses?)\b|\b(one|two|three|four) (tablets?|pills?)\b|\bevery \w+ hours\b/i,
    why: 'no dose',
  },
];
