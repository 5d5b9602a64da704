/**
 * Icons that stand in the words: shapes clipped out of a border. A border is painted on paper and in forced colours too, and an
 * image would ask for the leave of the page’s policy. Each helps the eye and never stands alone, so none has a name.
 */

/** The receiver of a telephone. */
export const handset =
  '8% 0,27% 2%,36% 26%,25% 37%,42% 58%,63% 75%,74% 64%,98% 73%,100% 92%,92% 100%,66% 96%,40% 84%,16% 60%,4% 34%,0 8%';

/** A speech bubble. */
export const bubble = '0 6%,100% 6%,100% 76%,46% 76%,20% 100%,20% 76%,0 76%';

/** An arrow that leads out, for reading from left to right. */
export const arrowOut = '14% 22%,14% 8%,92% 8%,92% 86%,78% 86%,78% 32%,22% 88%,12% 78%,68% 22%';
