/** Style sheets lose what only readers need, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss } from './minify-styles.mjs';

const minify = minifyCss as (css: string) => string;

test('spaces around braces, colons and commas go, and comments', () => {
  assert.equal(minify('.a, .b > c {\n  /* why */\n  color: red;\n  margin: 0 1em;\n}'), '.a,.b > c{color:red;margin:0 1em;}');
});

test('what is filled in keeps the spaces around it', () => {
  const css = 'oklch(from var(--a) $' + '{lightness} min(c, $' + '{chroma}) h)';
  assert.equal(minify(css), 'oklch(from var(--a) $' + '{lightness} min(c,$' + '{chroma}) h)');
});
