import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settingsOf, type Attributes } from '../testing/context.js';
import { attributeNames, cleanPhone, cleanText, cleanUrl, leaveDefault, type AttributeName } from './settings.js';

const one = (name: AttributeName, value: string): Attributes => ({ [name]: value });

describe('settings', () => {
  it('has a default for every attribute, and none of them names a country', () => {
    const { warnings, ...settings } = settingsOf({});
    assert.deepEqual(warnings, []);
    assert.deepEqual(settings, {
      topic: 'miscarriage',
      country: undefined,
      lang: undefined,
      clinicName: undefined,
      clinicPhone: undefined,
      clinicHours: undefined,
      clinicUrl: undefined,
      outOfHoursPhone: undefined,
      reviewedBy: undefined,
      reviewedOn: undefined,
      reviewedContent: undefined,
      headingLevel: 2,
      theme: undefined,
      accent: undefined,
      corners: 'soft',
      density: 'comfortable',
      only: [],
      except: [],
      open: [],
      filter: false,
      groups: 'auto',
      languageSwitch: false,
      exclusive: false,
      print: 'all',
      leave: undefined,
      idPrefix: 'care-',
    });
  });

  const nonsense: readonly [AttributeName, string][] = [
    ['topic', 'weather'],
    ['country', 'Atlantis'],
    ['lang', 'not a tag!'],
    ['clinic-name', '\u200B\u202E'],
    ['clinic-phone', 'call us'],
    ['clinic-hours', '\u200B'],
    ['clinic-url', 'javascript:alert(1)'],
    ['out-of-hours-phone', '12'],
    ['reviewed-by', '\uFEFF\u200B'],
    ['reviewed-on', 'yesterday'],
    ['reviewed-content', '2026-02-30'],
    ['heading-level', '99'],
    ['theme', 'neon'],
    ['accent', 'nothing like a colour'],
    ['corners', 'pointy'],
    ['density', 'thick'],
    ['only', 'no-such-id'],
    ['except', 'no-such-id'],
    ['open', 'no-such-id'],
    ['groups', 'shut'],
    ['print', 'some'],
    ['leave', 'javascript:alert(1)'],
    ['id-prefix', '1 2'],
  ];

  it('is tried with a nonsense value for every attribute that is not a plain yes or no', () => {
    const tried = new Set<string>([...nonsense.map(([name]) => name), 'filter', 'language-switch', 'exclusive']);
    assert.deepEqual(
      [...attributeNames].filter((name) => !tried.has(name)),
      [],
    );
  });

  for (const [name, value] of nonsense) {
    it(`keeps the default for ${name}=${JSON.stringify(value)}, and says once what is accepted`, () => {
      const { warnings, ...settings } = settingsOf(one(name, value));
      const { warnings: _none, ...defaults } = settingsOf(name === 'leave' ? { leave: '' } : {});
      assert.deepEqual(settings, defaults);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, new RegExp(`^${name}=`));
      assert.ok(warnings[0]!.split(': ').at(-1)!.length > 3, 'says what is accepted');
    });
  }

  it('takes an empty value for none, without a warning', () => {
    for (const name of attributeNames) {
      if (['filter', 'language-switch', 'exclusive', 'leave'].includes(name)) continue;
      const { warnings, ...settings } = settingsOf(one(name, '  '));
      const { warnings: _none, ...defaults } = settingsOf({});
      assert.deepEqual([warnings, settings], [[], defaults], name);
    }
  });

  it('reads a boolean as on when it stands there, and off when it is false', () => {
    for (const [name, property] of [
      ['filter', 'filter'],
      ['exclusive', 'exclusive'],
      ['language-switch', 'languageSwitch'],
    ] as const) {
      for (const value of ['', name, 'true']) assert.equal(settingsOf(one(name, value))[property], true);
      assert.equal(settingsOf(one(name, ' FALSE '))[property], false);
    }
  });

  it('has the search on in a guide, where “false” takes it away, and off elsewhere', () => {
    const guide = { ofGuide: true };
    assert.equal(settingsOf({}, [], guide).filter, true);
    assert.equal(settingsOf({ filter: 'false' }, [], guide).filter, false);
    assert.equal(settingsOf({}).filter, false);
  });

  it('leaves to a neutral page when the address is empty, to the clinic’s own when it is safe, and nowhere when it is false', () => {
    assert.equal(settingsOf({ leave: '' }).leave, leaveDefault);
    assert.equal(settingsOf({ leave: 'https://example.org/' }).leave, 'https://example.org/');
    assert.equal(settingsOf({ leave: 'http://example.org/' }).leave, leaveDefault);
    assert.equal(settingsOf({ leave: 'false' }).leave, undefined);
  });

  it('reads values whatever their case and the blanks around them', () => {
    const settings = settingsOf({ 'theme': ' Dark ', 'corners': 'ROUND', 'heading-level': ' 3 ', 'id-prefix': ' clinic- ' });
    assert.deepEqual(
      [settings.theme, settings.corners, settings.headingLevel, settings.idPrefix],
      ['dark', 'round', 3, 'clinic-'],
    );
  });

  it('names the one unknown id and keeps those that are known', () => {
    const settings = settingsOf({ open: 'small-clots nope missed' }, ['small-clots', 'missed']);
    assert.deepEqual(settings.open, ['small-clots', 'missed']);
    assert.deepEqual(
      settings.warnings.map((line) => line.split(':')[0]),
      ['open=nope'],
    );
    assert.equal(settingsOf({ open: 'small-clots all' }, ['small-clots']).open, 'all');
    assert.deepEqual(settingsOf({ only: 'all' }).warnings.length, 1, '“all” is a word of open alone');
  });
});

describe('the clinic’s telephone number', () => {
  const numbers: readonly [string, string | undefined][] = [
    ['020 7946 0000', '02079460000'],
    ['+44 (0)20 7946 0000', '+442079460000'],
    ['(555) 010-2000', '5550102000'],
    ['Ward 3: 01632 960 001', undefined],
    ['01632/960.001', '01632960001'],
    ['999', '999'],
    ['no number', undefined],
    ['1234567890123456', undefined],
  ];
  for (const [written, dialled] of numbers) {
    if (dialled === undefined && written.startsWith('Ward')) continue;
    it(`${JSON.stringify(written)} is ${dialled ? `dialled as ${dialled}` : 'not dialled'}`, () => {
      assert.equal(cleanPhone(written)?.dial, dialled);
      if (dialled) assert.equal(cleanPhone(written)?.display, written);
    });
  }

  it('is dialled whole, whatever number stands in the words before it', () => {
    assert.equal(cleanPhone('Ward 3: 01632 960 001')?.dial, '01632960001');
  });

  it('is dialled without its extension', () => {
    assert.equal(cleanPhone('01632 960001 ext. 22')?.dial, '01632960001');
  });
});

describe('text and addresses from attributes', () => {
  it('loses what hides or turns text, and what floods the page', () => {
    assert.equal(cleanText('  St\u202E Mary\u200B’s \n Clinic '), 'St Mary ’s Clinic');
    assert.equal(cleanText('x'.repeat(5000)).length, 300);
  });

  it('follows https, http, tel, sms and mailto alone', () => {
    for (const url of ['https://example.org/', 'http://example.org/', 'tel:999', 'sms:85258', 'mailto:a@example.org']) {
      assert.equal(cleanUrl(url), url);
    }
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      'blob:https://example.org/1',
      '/clinic',
      '//example.org',
      'example.org',
    ]) {
      assert.equal(cleanUrl(url), undefined, url);
    }
  });
});
