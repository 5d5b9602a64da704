import { aTimeout, expect } from '@open-wc/testing';
import { hashId } from '../core/fragment.js';
import { follow, unfollow } from './anchors.js';

/** A leaflet that holds nothing of the page. */
const leaflet = (reveal: (id: string) => boolean) => Object.assign(document.createElement('div'), { holds: () => false, reveal });

describe('links to a place', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('names the id of a hash, and nothing where it is empty or cannot be decoded', () => {
    expect([hashId('#care-missed'), hashId('#caf%C3%A9'), hashId('#'), hashId(''), hashId('#%')]).to.deep.equal([
      'care-missed',
      'café',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('asks each leaflet in turn until one has the place, and stops asking when it is gone', async () => {
    const asked: string[] = [];
    const target = (name: string, has: boolean) => leaflet((id) => (asked.push(`${name} ${id}`), has));
    const [first, second, third] = [target('first', false), target('second', true), target('third', true)];
    for (const each of [first, second, third]) follow(each);
    location.hash = 'care-x';
    await aTimeout(50);
    expect(asked).to.deep.equal(['first care-x', 'second care-x']);
    for (const each of [first, second, third]) unfollow(each);
    location.hash = 'care-y';
    await aTimeout(50);
    expect(asked).to.have.length(2);
  });

  it('follows a second click on a link to the hash that the page has already', async () => {
    const asked: string[] = [];
    const target = leaflet((id) => (asked.push(id), true));
    location.hash = 'care-z';
    await aTimeout(50);
    follow(target);
    const link = Object.assign(document.createElement('a'), { href: '#care-z' });
    document.body.append(link);
    link.click();
    await aTimeout(20);
    link.remove();
    unfollow(target);
    expect(asked).to.deep.equal(['care-z']);
  });
});
