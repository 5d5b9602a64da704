/** English is written in British spelling; these words change for readers who spell as in the United States. */
const american: Readonly<Record<string, string>> = {
  // Longer ones first, and articles with their noun.
  'a coil (IUD)': 'an IUD',
  'a coil': 'an IUD',
  'coil': 'IUD',
  'being sick': 'vomiting',
  'maternity unit': 'labor and delivery unit',
  'straight away': 'right away',
  'anaemia': 'anemia',
  'anaesthetic': 'anesthetic',
  'behaviour': 'behavior',
  'centre': 'center',
  'colour': 'color',
  'counselling': 'counseling',
  'counsellor': 'counselor',
  'diarrhoea': 'diarrhea',
  'favourite': 'favorite',
  'foetus': 'fetus',
  'grey': 'gray',
  'gynaecolog': 'gynecolog',
  'haemophilia': 'hemophilia',
  'haemorrhage': 'hemorrhage',
  'honour': 'honor',
  'judgement': 'judgment',
  'labour': 'labor',
  'loose poo': 'loose stools',
  'metre': 'meter',
  'neighbour': 'neighbor',
  'odour': 'odor',
  'oestrogen': 'estrogen',
  'organisation': 'organization',
  'organise': 'organize',
  'paediatric': 'pediatric',
  'pooing': 'pooping',
  'practise': 'practice',
  'programme': 'program',
  'realise': 'realize',
  'recognise': 'recognize',
  'apologise': 'apologize',
  'tumour': 'tumor',
};

const british = new RegExp(`\\b(${Object.keys(american).join('|').replace(/[()]/g, '\\$&')})`, 'gi');

/** American spelling where the tag names the United States, or names no region and the country spells so; British otherwise. */
export function spell(words: string, tag: string, habit: string | undefined): string {
  const region = tag
    .split('-')
    .slice(1)
    .find((part) => /^[A-Z]{2}$/.test(part));
  if (region ? region !== 'US' : habit !== 'en-US') return words;
  return words.replace(british, (found) => {
    const spelled = american[found.toLowerCase()] ?? found;
    return found[0] === found[0]?.toUpperCase() ? spelled[0]?.toUpperCase() + spelled.slice(1) : spelled;
  });
}
