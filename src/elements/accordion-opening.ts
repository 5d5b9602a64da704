/** What of an accordion is open: at first, and whenever the attributes `open` and `groups` say something else than before. */
import { OwnQuestion, type DisclosureController } from '../controllers/disclosure.js';
import type { Settings } from '../core/settings.js';
import { mostRowsInOpenGroups } from '../core/view.js';
import { ownGroup } from './accordion-rows.js';

type Asked = Pick<Settings, 'exclusive' | 'groups' | 'open'>;

export class Opening {
  readonly #disclosures: DisclosureController;
  #open: string | undefined;
  #groups: string | undefined;

  constructor(disclosures: DisclosureController) {
    this.#disclosures = disclosures;
  }

  /** Opens and closes groups: also when a part grows or shrinks past the limit. `before`: ids that were open before the script. */
  applyGroups({ groups: asked }: Asked, before: ReadonlySet<string> | undefined): void {
    const { groups, rows } = this.#disclosures;
    const isLong = rows.length > mostRowsInOpenGroups;
    const state = `${asked}${isLong}${groups[0]?.id}`;
    if (state === this.#groups) return;
    this.#groups = state;
    groups.forEach((group, index) => {
      const byRule = asked === 'open' || (asked === 'auto' && (!isLong || index === 0));
      const open = group.id === ownGroup ? byRule : (before?.has(group.id) ?? byRule);
      if (group.open !== open) group.open = open;
    });
    // What is open is not put away.
    for (const { group, open } of rows) if (open && group && !group.open) group.open = true;
  }

  /** Opens and closes rows. `inUse`: the id of the one that is being read. */
  applyRows({ exclusive, open }: Asked, before: ReadonlySet<string> | undefined, inUse: string | undefined): void {
    const asked = String(open);
    if (asked === this.#open) return;
    const isFirst = this.#open === undefined;
    this.#open = asked;
    const byRule = (id: string) => (open === 'all' ? !exclusive || isFirst : open.includes(id));
    const { rows } = this.#disclosures;
    const wanted = rows.filter(
      (row) =>
        (before?.has(row.id) ?? byRule(row.id)) ||
        // What the clinic itself wrote as open stays so.
        (isFirst && (row.id === inUse || (row instanceof OwnQuestion && row.open))),
    );
    const kept = new Set(exclusive ? wanted.slice(-1) : wanted);
    for (const row of rows) if (row.open || kept.has(row)) this.#disclosures.set(row, kept.has(row));
  }
}
