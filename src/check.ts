/** What support asks first: one table on the console. Readers see nothing of it. */
import { CareElement } from './elements/care-element.js';
import { version } from './version.js';
import { warningsAbout } from './shared/warn.js';

/**
 * Writes a row for each leaflet in the page: version and date of the words, country and its number, language, whether the words
 * are overdue, how often the script stands in the page, and what was ignored.
 */
export async function check(): Promise<void> {
  const leaflets = [...document.querySelectorAll('*')].filter(
    (each) => each instanceof CareElement && !each.guide,
  ) as CareElement[];
  const scripts = document.querySelectorAll('script[data-careleaf],script[src*="careleaf."]').length;
  const rows = [];
  for (const leaflet of leaflets) {
    await leaflet.updateComplete;
    const { place, tag, today, topic } = leaflet['context'];
    const within = [leaflet, ...leaflet.querySelectorAll('*'), document];
    rows.push({
      leaflet: `<${leaflet.localName}>`,
      version,
      content: topic.content,
      overdue: today >= topic.due,
      country: place.region ?? place.code ?? 'none',
      emergency: place.emergency ?? 'none',
      language: tag,
      scripts,
      ignored: within.flatMap((each) => warningsAbout(each)).join(' '),
    });
  }
  if (rows.length) console.table(rows);
  else
    console.log(
      `[careleaf] ${version}: ${customElements.get('care-guide') ? 'no leaflet is in this page' : 'nothing is defined: the page’s policy refuses it, or the browser is too old'}.`,
    );
}
