/** What stands on paper: a PDF read back as words. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why a PDF cannot be read here; false where it can. */
export const cannotRead = spawnSync('pdftotext', ['-v']).error
  ? 'pdftotext is missing: node scripts/browsers.mjs --engines pdftotext'
  : false;

/** The words of each page. */
export function pagesOf(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'careleaf-'));
  try {
    const file = join(folder, 'leaflet.pdf');
    writeFileSync(file, pdf);
    const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    return words
      .split('\f')
      .map((page) => page.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words without what a line break adds or takes. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD-]+/g, '');
