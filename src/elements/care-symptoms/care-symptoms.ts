import { Accordion } from '../accordion.js';

/**
 * The symptom explainer: a fixed look-up of what each sign can mean, what to do and how soon.
 *
 * Every reader sees the same text: nothing is asked, combined or counted. Alone on a page it begins with a short strip on
 * when to get help now.
 *
 * @element care-symptoms
 * @csspart frame - all of it
 * @csspart card - the strip on when to get help now
 * @csspart toolbar - the buttons above the list
 * @csspart row - a sign with its answer
 * @csspart question - the button of a sign
 * @csspart answer - what opens
 * @csspart about - who has signed the words, and their sources
 */
export class CareSymptoms extends Accordion {
  static override readonly kind = 'symptoms';

  /** What `<care-faq>` takes is not for the signs, though a guide may set it for both. */
  protected override get options() {
    return { open: [], exclusive: false };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-symptoms': CareSymptoms;
  }
}
