/** Style sheets lose what only readers need, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, shorten, shortNames } from './minify-styles.mjs';

const minify = minifyCss as (css: string) => string;

test('spaces around braces, colons and commas go, and comments', () => {
  assert.equal(minify('.a, .b > c {\n  /* why */\n  color: red;\n  margin: 0 1em;\n}'), '.a,.b>c{color:red;margin:0 1em;}');
});

test('what is filled in keeps the spaces around it', () => {
  const css = 'oklch(from var(--a) $' + '{lightness} min(c, $' + '{chroma}) h)';
  assert.equal(minify(css), 'oklch(from var(--a) $' + '{lightness} min(c,$' + '{chroma}) h)');
});

test('our own custom properties get short names, the most used the shortest; those of the page and of the accent stay', () => {
  const css = '.a{--_ink:var(--care-ink,red);color:var(--_ink);fill:var(--_line,var(--_l-tint))}';
  const names = (shortNames as (sheets: string[]) => Map<string, string>)([css]);
  const short = shorten as (code: string, names: Map<string, string>) => string;
  assert.equal(short(css, names), '.a{--_c-a:var(--care-ink,red);color:var(--_c-a);fill:var(--_c-b,var(--_l-tint))}');
  assert.throws(() => short('var(--_misspelt)', names), /No style sheet knows --_misspelt/);
});
