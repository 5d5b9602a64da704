/** Compares pictures of pages. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How many pixels differ by more than the smoothing of edges does; all of them where the sizes differ. */
export function pixelsApart(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [one, other].map((bytes) => PNG.sync.read(Buffer.from(bytes)));
  if (a!.width !== b!.width || a!.height !== b!.height) return Math.max(a!.width * a!.height, b!.width * b!.height);
  return pixelmatch(a!.data, b!.data, undefined, a!.width, a!.height, { threshold: 0.05 });
}

/** Fewer pixels than these are no difference; a hairline as long as the shortest row is more. */
export const tolerance = 120;
