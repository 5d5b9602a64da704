/** What a careless or hostile hand could write into an attribute, a hash or a clinic’s words. */
import fc from 'fast-check';
import { attributeNames } from '../core/settings.js';

export const nasty: readonly string[] = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__proto__ constructor', '{constructor}', '{__proto__}',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://x/y', 'file:///etc/passwd', 'filesystem:https://x', 'view-source:x', '//evil.example', 'https:javascript:alert(1)',
  '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '</care-guide><script>alert(1)</script>', '<svg/onload=alert(1)>', '<!--', '-->', ']]>', '&lt;script&gt;', '${alert(1)}', '{{alert(1)}}',
  '\u202Etxt.exe', '\u2066abc\u2069', '\u200B', 'a\u200Bb\u200Dc\uFEFF', '\u0000', '\uD800', '\uDFFF\uD83D', '👩🏽‍🍼', 'ﷺ', 'İ', 'ß', '\u0301'.repeat(50),
  '%', '%E0%A4%A', '%00', '%u0041', '#', '##', '#care-small-clots', '?a=b', '../../..', '*', ':not(*)', '"]{}', "'", '`', '\\', '\\0', '\r\n', '   ',
  'all', 'all all', 'true', 'false', 'FALSE', '0', '-1', '1e9', '999999999999', 'NaN', 'Infinity', 'null', 'undefined', '2026-11-22', '2026-02-31', '0000-00-00', '+999999-01-01',
  'GB', 'UK', 'gb', 'GB-NIR', 'US', 'FR', 'XX', 'en-GB', 'x-private', 'en-u-ca-buddhist', 'zz', 'i-klingon', '020 7946 0000', '+44 (0)20 7946 0000', '112', '1-800-FLOWERS', '٠١٢٣٤٥', '999;ext=1', 'tel:999',
  'red', '#fff', 'transparent', 'currentColor', 'url(javascript:alert(1))', 'var(--x)', 'expression(alert(1))', 'red;background:url(//evil.example)', 'rgb(0 0 0 / 0)', 'calc(1px*', 'inherit',
  'small-clots', 'sign-fever org-samaritans', 'group-now', 'care-', 'x'.repeat(5000), 'ab '.repeat(2000),
];

export const anyValue = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...nasty), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.webUrl(),
  fc.string({ unit: fc.constantFrom(...'javascript:data<>"\'&;/\\ \t\n0123456789+()-'), maxLength: 40 }),
);

export const anyAttributes = fc.dictionary(fc.constantFrom(...attributeNames), anyValue, { maxKeys: attributeNames.length, noNullPrototype: true });
