/**
 * Drawings that stand beside a sign. Their shapes and words are content; here is how they are shown.
 *
 * A drawing and its labels are hidden from assistive technology, because the caption below, in full sentences, says all that
 * they show: read out, “1 cm, 3 cm, 4 cm” would be noise. Labels are HTML and not text in the SVG wherever they are
 * words, so that they wrap, keep the reader’s size and are translated with the page. A drawing is never an input.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';

type Urgency = 'now' | 'today' | 'soon';

/** A drawing of a topic, with `{placeholders}` in its words: see `Drawing` in the model of the content. */
interface Drawing {
  readonly caption: string;
  readonly labels: readonly string[];
  readonly urgency?: readonly Urgency[];
  readonly pictures: readonly {
    readonly box: readonly number[];
    readonly shapes: readonly {
      readonly look?: string;
      readonly path?: string;
      readonly text?: string;
      readonly transform?: string;
    }[];
  }[];
}

type Picture = Drawing['pictures'][number];

const draw = ({ box, shapes }: Picture, style = ''): TemplateResult =>
  html`<svg viewBox=${box.join(' ')} .style=${style}>
    ${shapes.map(({ look, path, text, transform }) =>
      text
        ? svg`<text transform=${transform ?? nothing}>${text}</text>`
        : svg`<path class=${look ?? nothing} d=${path ?? nothing} transform=${transform ?? nothing} />`,
    )}
  </svg>`;

/**
 * A drawing, or nothing where there is none.
 *
 * @param urgencyWord - the words for each urgency
 * @param fill - puts limits and the reader’s spelling into words
 * @param whole - false leaves the picture out, which nobody sees in a closed answer
 */
export function drawing(
  shown: Drawing | undefined,
  urgencyWord: Readonly<Record<Urgency, string>>,
  fill: (words: string) => string,
  whole = true,
): TemplateResult | typeof nothing {
  if (!shown) return nothing;
  const { caption, pictures, urgency = [] } = shown;
  const labels = shown.labels.map(fill);
  const isBetween = pictures.length < labels.length;
  const column = (picture: Picture, index: number) => {
    const each = urgency[index];
    const width = picture.box[2]!;
    // All at one scale, in a page that forbids the attribute `style`.
    return html`<div .style=${`flex:${width}`}>
      ${draw(picture, `max-inline-size:${width * 0.07}em`)}<b>${labels[index]}</b>${each && html`<span class="urgency is-${each}">${urgencyWord[each]}</span>`}
    </div>`;
  };
  return html`<div class="drawing">
    <div class="picture ${isBetween ? '' : 'columns'}" aria-hidden="true">
      ${
        !whole
          ? nothing
          : isBetween
            ? html`<div>${labels[0]}</div>
                ${draw(pictures[0]!)}
                <div>${labels[1]}</div>`
            : pictures.map(column)
      }
    </div>
    <p>${fill(caption)}</p>
  </div>`;
}
