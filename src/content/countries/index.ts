// Written by `npm run generate` from the files beside it. Do not edit.
import type { Country } from '../model.js';
import { au } from './au.js';
import { ca } from './ca.js';
import { gb } from './gb.js';
import { ie } from './ie.js';
import { india } from './in.js';
import { nz } from './nz.js';
import { us } from './us.js';
import { za } from './za.js';

export { international } from './international.js';
export { otherEmergency } from './other-emergency.js';

/** The countries that have contacts of their own, by code. */
export const countries = {
  AU: au,
  CA: ca,
  GB: gb,
  IE: ie,
  IN: india,
  NZ: nz,
  US: us,
  ZA: za,
} as const satisfies Readonly<Record<string, Country>>;
