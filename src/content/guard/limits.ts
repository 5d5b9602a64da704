/**
 * The limits once more, written apart from the content: what a slip of one key could make harmful. Figures in any order, with
 * the words that make them what they are. A change here is a change of care: it needs the reason and the source that the
 * content gives, and a reviewer.
 */
export const limitsByHand: Readonly<
  Record<string, { readonly urgency: string; readonly figures: string; readonly says: RegExp }>
> = {
  'pad': { urgency: 'now', figures: '', says: /^(you )?soak (up )?a full-size pad in one hour or less$/ },
  'clot-now': { urgency: 'now', figures: '1.5 4', says: /\b4 cm\b.*\bor bigger, or clot after clot$/ },
  'clot-today': { urgency: 'today', figures: '1.2 3', says: /\b3 cm\b/ },
  'fever': { urgency: 'now', figures: '100.4 38.0', says: /^38\.0 °C \(100\.4 °F\) or more$/ },
  'bleeding-weeks': { urgency: 'today', figures: '2', says: /^more than 2 weeks$/ },
  'late-weeks': { urgency: 'now', figures: '12', says: /\b12 weeks\b/ },
  'test-weeks': { urgency: 'today', figures: '3', says: /^3 weeks$/ },
  'first-period': { urgency: 'soon', figures: '4 8', says: /^about 4 to 8 weeks$/ },
  'period-weeks': { urgency: 'soon', figures: '8', says: /^8 weeks$/ },
  'no-bleeding-hours': { urgency: 'today', figures: '24', says: /^24 hours$/ },
  'rescan-days': { urgency: 'soon', figures: '14 7', says: /^about 7 to 14 days later$/ },
};
