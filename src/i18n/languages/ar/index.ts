// Written by `npm run translation`: fill in the words, and leave the rest to it.
import type { Language } from '../../language.js';
import { translate, type Translation } from '../../translation.js';
import { en, type English } from '../en.js';
import { habits } from './habits.js';
import { messages as messages0 } from './messages.js';
import { organisations as organisations1 } from './organisations.js';
import { country as country2 } from './countries/au.js';
import { country as country3 } from './countries/ca.js';
import { country as country4 } from './countries/gb.js';
import { country as country5 } from './countries/ie.js';
import { country as country6 } from './countries/in.js';
import { country as country7 } from './countries/nz.js';
import { country as country8 } from './countries/us.js';
import { country as country9 } from './countries/za.js';
import { titles as titles10 } from './miscarriage/titles.js';
import { urgent as urgent11 } from './miscarriage/urgent.js';
import { limits as limits12, thresholds as thresholds12 } from './miscarriage/limits.js';
import { neutral as neutral13 } from './miscarriage/facts.js';
import { drawings as drawings14 } from './miscarriage/drawings.js';
import { helping as helping15 } from './miscarriage/helping.js';
import { group as group16 } from './miscarriage/signs-signs-bleeding.js';
import { group as group17 } from './miscarriage/signs-signs-clots.js';
import { group as group18 } from './miscarriage/signs-signs-pain.js';
import { group as group19 } from './miscarriage/signs-signs-unwell.js';
import { group as group20 } from './miscarriage/signs-signs-changes.js';
import { group as group21 } from './miscarriage/questions-is-it.js';
import { group as group22 } from './miscarriage/questions-bleeding.js';
import { group as group23 } from './miscarriage/questions-being-told.js';
import { group as group24 } from './miscarriage/questions-while-it-happens.js';
import { group as group25 } from './miscarriage/questions-going-home.js';
import { group as group26 } from './miscarriage/questions-early.js';
import { group as group27 } from './miscarriage/questions-situations.js';
import { group as group28 } from './miscarriage/questions-getting-care.js';
import { group as group29 } from './miscarriage/questions-access.js';
import { group as group30 } from './miscarriage/questions-treatment.js';
import { group as group31 } from './miscarriage/questions-body-after.js';
import { group as group32 } from './miscarriage/questions-why.js';
import { group as group33 } from './miscarriage/questions-trying-again.js';
import { group as group34 } from './miscarriage/questions-feelings.js';
import { group as group35 } from './miscarriage/questions-people.js';
import { group as group36 } from './miscarriage/questions-remembering.js';
import { group as group37 } from './miscarriage/questions-words.js';
import { stamps } from './stamps.js';

const words = {
  messages: messages0,
  topics: {
    miscarriage: {
      ...titles10,
      urgent: urgent11,
      limits: limits12,
      thresholds: thresholds12,
      neutral: neutral13,
      drawings: drawings14,
      helping: helping15,
      symptoms: {
        'signs-bleeding': group16,
        'signs-clots': group17,
        'signs-pain': group18,
        'signs-unwell': group19,
        'signs-changes': group20,
      },
      questions: {
        'is-it': group21,
        'bleeding': group22,
        'being-told': group23,
        'while-it-happens': group24,
        'going-home': group25,
        'early': group26,
        'situations': group27,
        'getting-care': group28,
        'access': group29,
        'treatment': group30,
        'body-after': group31,
        'why': group32,
        'trying-again': group33,
        'feelings': group34,
        'people': group35,
        'remembering': group36,
        'words': group37,
      },
    },
  },
  countries: { AU: country2, CA: country3, GB: country4, IE: country5, IN: country6, NZ: country7, US: country8, ZA: country9 },
  organisations: organisations1,
} satisfies Translation<English>;

export const ar: Language = translate(en, { tag: 'ar', direction: 'rtl', ...habits }, words, stamps);
