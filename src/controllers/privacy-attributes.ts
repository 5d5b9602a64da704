/** Sets the attributes and classes that tell session recorders not to record, before any word is written. */
import { privacyAttributes, privacyClasses } from '../core/privacy-attributes.js';
import { Limit } from '../shared/limit.js';

/** Attributes whose change may remove privacy attributes. */
export const privacyAttributeNames: readonly string[] = ['class', ...Object.keys(privacyAttributes)];

const limits = new WeakMap<Element, Limit>();

/** How often the attributes were restored in this turn: what is removed in one go counts once, however many attributes that is. */
const restored = new Map<Element, number>();

/** Restores the attributes that a framework or a morphing library has removed, at once and so before anything records; not for ever. */
export function restorePrivacyAttributes(element: Element): void {
  let limit = limits.get(element);
  if (!limit) limits.set(element, (limit = new Limit()));
  const times = restored.get(element) ?? 0;
  if (isSetting || hasPrivacyAttributes(element) || !(times ? times < privacyAttributeNames.length : limit.take())) return;
  restored.set(element, times + 1);
  queueMicrotask(() => restored.delete(element));
  setPrivacyAttributes(element);
}

const hasPrivacyAttributes = (element: Element): boolean =>
  privacyClasses.every((name) => element.classList.contains(name)) &&
  privacyAttributeNames.every((name) => element.hasAttribute(name));

let isSetting = false;

/** Sets them on a tag. Attributes that the page itself set are left alone. */
export function setPrivacyAttributes(element: Element): void {
  isSetting = true;
  element.classList.add(...privacyClasses);
  for (const name of Object.keys(privacyAttributes))
    if (!element.hasAttribute(name)) element.setAttribute(name, privacyAttributes[name] ?? '');
  isSetting = false;
}
