// Runs the test files that are named, one after another in this one process: most take less time than the start of a process,
// and those that drive pages share one browser.
//
//   node --import tsx scripts/test/in-one.mjs src/core/words.node.test.ts src/core/links.node.test.ts
import { before } from 'node:test';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

// Loading takes seconds during which nothing else moves: the first tests would wait for their pages, and give up.
let start;
const loaded = new Promise((resolve) => (start = resolve));
before(() => loaded);
for (const file of argv.slice(2)) await import(pathToFileURL(file).href);
start();
