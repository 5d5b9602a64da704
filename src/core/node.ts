/** The plain tree that the renderer makes: no DOM, so that it is the same in a browser and in Node. */

/** A node, or words. */
export type Child = string | Node;

export interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}

/** A piece of light DOM that is written, compared and replaced as one: sibling nodes that carry the same `data-care`. */
export interface Block {
  /** Permanent; it becomes the attribute `data-care`. */
  readonly id: string;
  readonly nodes: readonly Node[];
  /** Set where several elements of a page may show the same: the first has the id, the others do without and say nothing. */
  readonly shared?: true;
}

/** A block whose nodes are made when they are first asked for: words that stand in a page already need none. */
export function block(id: string, make: () => readonly Node[], shared?: true): Block {
  let nodes: readonly Node[] | undefined;
  return {
    id,
    get nodes() {
      return (nodes ??= make());
    },
    ...(shared && { shared }),
  };
}

/** Makes a node; attributes that are undefined are left out. */
export function node(tag: string, attributes: Record<string, string | undefined>, ...children: readonly Child[]): Node {
  const kept: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) kept[name] = value;
  }
  return { tag, attributes: kept, children };
}

/** The words of a tree, without its markup. */
export function textOf(children: readonly Child[]): string {
  let text = '';
  for (const child of children) text += typeof child === 'string' ? child : textOf(child.children);
  return text;
}
