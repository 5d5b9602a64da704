import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { languages } from '../../src/i18n/all-languages.js';
import { filesBelow } from '../files.mjs';
import { zip } from '../zip.mjs';
import { printed } from './words.mjs';

const plugin = filesBelow('wordpress', '.php').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

describe('the words that the WordPress plugin prints', () => {
  it('have a place for each fact of the clinic and for what is set on the tag, and hold no stand-in', () => {
    const all = printed('guide', 'GB', 31);
    for (const name of [
      'attributes',
      'clinic-name',
      'clinic-phone',
      'clinic-phone-dial',
      'clinic-hours',
      'clinic-url',
      'out-of-hours-phone',
    ])
      assert.ok(all.includes(`{${name}}`), name);
    assert.ok(!/qx|0990|data-country|data-clinic/i.test(all));
    assert.ok(all.startsWith('<div data-careleaf="guide"{attributes} lang="en"'));
  });

  it('say nothing of a fact that is not known', () => {
    assert.ok(!/\{(clinic|out)/.test(printed('guide', 'GB', 0)));
    assert.ok(!printed('urgent', '', 0).includes('tel:999'));
  });
});

describe('the plugin that adds a language', () => {
  it('names its language, its folder and the integrity of its file, and has no place left to fill', () => {
    const source = readFileSync('wordpress-language/careleaf-language.php', 'utf8');
    assert.deepEqual([...new Set(source.match(/\{[\w-]+\}/g))].sort(), ['{integrity}', '{language}', '{name}', '{own-name}']);
  });

  it('prints the words of its language, with a place for each fact', () => {
    for (const language of [...languages.values()].filter(({ tag }) => tag !== 'en')) {
      const all = printed('guide', 'GB', 31, language);
      assert.ok(all.includes(` lang="${language.tag}"`), language.tag);
      assert.ok(all.includes('{clinic-phone-dial}') && all.includes('tel:999') && !/qx|0990|lang="en"/i.test(all), language.tag);
    }
  });
});

describe('the WordPress plugin', () => {
  it('lets no file be run by its address', () => {
    for (const { file, text } of plugin) assert.match(text, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, file);
  });

  it('keeps one option, which its removal deletes, and asks nothing of another server', () => {
    const all = plugin.map(({ text }) => text).join('\n');
    const kept = [...all.matchAll(/(?:update|add|get|delete)_option\(\s*'(\w+)'|register_setting\(\s*'\w+',\s*'(\w+)'/g)].map(
      ([, one, two]) => one ?? two,
    );
    assert.deepEqual([...new Set(kept)], ['careleaf_settings']);
    assert.match(readFileSync('wordpress/uninstall.php', 'utf8'), /delete_option\( 'careleaf_settings' \)/);
    assert.ok(!/set_transient|setcookie|\$wpdb|curl_|fsockopen|file_get_contents\( *'http/.test(all));
    const asked = [...all.matchAll(/wp_remote_(?:head|get|post|request)\(([^,]*),/g)].map(([, target]) => target!.trim());
    assert.deepEqual(asked, ["$language['script']"]);
    assert.equal(all.match(/plugins_url\( 'careleaf\.min\.js'/g)?.length, 1);
  });

  it('names the same block in its description, its editor and its server', () => {
    const { name, attributes } = JSON.parse(readFileSync('wordpress/block/block.json', 'utf8')) as {
      name: string;
      attributes: { kind: { enum: string[] } };
    };
    assert.ok(readFileSync('wordpress/block/editor.js', 'utf8').includes(`registerBlockType( '${name}'`));
    for (const kind of attributes.kind.enum)
      assert.ok(readFileSync('wordpress/includes/leaflet.php', 'utf8').includes(`'${kind}'`));
    assert.ok(existsSync('wordpress/readme.txt'));
  });
});

describe('a zip', () => {
  it('is the same bytes from the same files, in whatever order they are given', () => {
    const one = zip({ 'b/ü.txt': 'two', 'a.txt': 'one' });
    assert.deepEqual(one, zip({ 'a.txt': 'one', 'b/ü.txt': 'two' }));
    assert.notDeepEqual(one, zip({ 'a.txt': 'one', 'b/ü.txt': 'three' }));
  });

  it('holds what was put in, by the sums that an unpacker compares', () => {
    const bytes = zip({ 'a.txt': 'one' });
    assert.equal(bytes.readUInt32LE(0), 0x04034b50);
    assert.equal(bytes.readUInt32LE(14), 0x7a6c86f1); // CRC-32 of “one”
    const start = 30 + bytes.readUInt16LE(26);
    assert.equal(inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(18))).toString(), 'one');
  });
});
