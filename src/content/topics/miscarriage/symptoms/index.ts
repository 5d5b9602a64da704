// Written by `npm run generate` from the files beside it. Do not edit.
import type { SymptomGroup } from '../../../model.js';
import { bleedingSigns } from './bleeding.js';
import { changeSigns } from './changes.js';
import { clotSigns } from './clots.js';
import { painSigns } from './pain.js';
import { unwellSigns } from './unwell.js';

/** The groups, in the order shown. */
export const symptoms = [
  bleedingSigns,
  clotSigns,
  painSigns,
  unwellSigns,
  changeSigns,
] as const satisfies readonly SymptomGroup[];
