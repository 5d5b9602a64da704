/** The leaflet in every accent: what is hard to read in one, by scheme. */
import { settled, show } from './page.js';
import { everything, faintRings, probes, tooFaint } from './contrast.js';

const markup = `<care-guide country="GB" clinic-name="Rosewood" clinic-phone="020 7946 0018" out-of-hours-phone="020 7946 0052"
  only="small-clots sign-one-side sign-large-clots org-samaritans org-shout how-to-listen">
  <care-faq filter open="all"><details open><summary>Where can I park?</summary></details></care-faq></care-guide>`;

/** Tries each accent in light and dark; gives what is too faint, each with its accent and scheme. */
export async function tryAccents(accents: readonly string[]): Promise<string[]> {
  const guide = await show(markup);
  const signs = guide.querySelector('care-symptoms')! as HTMLElement & { showAll(): void };
  signs.showAll();
  for (const details of everything(signs)) if (details.localName === 'details') (details as HTMLDetailsElement).open = true;
  // A ground that is still on its way from one colour to the next is not measured.
  const still = new CSSStyleSheet();
  still.replaceSync('*{transition:none!important}');
  for (const { shadowRoot } of everything(guide)) shadowRoot?.adoptedStyleSheets.push(still);
  const faint: string[] = [];
  for (const theme of ['light', 'dark']) {
    guide.setAttribute('theme', theme);
    for (const accent of ['', ...accents]) {
      if (accent) guide.setAttribute('accent', accent);
      else guide.removeAttribute('accent');
      await settled(guide);
      const nodes = probes(guide);
      if (nodes.words.length < 40 || nodes.lined.length < 15) throw new Error('Hardly anything is shown.');
      for (const each of [...tooFaint(nodes), ...faintRings(nodes)]) faint.push(`${theme} ${accent}: ${each}`);
    }
  }
  return faint;
}
