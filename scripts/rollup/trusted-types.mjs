// A rollup plugin: gives the Lit inside our bundle a Trusted Types policy of its own.
//
// Lit asks the page for a policy named `lit-html` while it loads. Where the page allows a name once and another copy of Lit
// has taken it, that call throws and nothing after it runs. In our bundle the policy is named `careleaf`, a second copy of
// the bundle uses the one that the first has made, and a page that refuses it leaves `undefined` instead of an error.
// Our own code reads the same key to know whether the policy was refused.

export const POLICY_NAME = 'careleaf';
export const POLICY_KEY = 'careleaf.trusted-types';

/** `trustedTypes ? trustedTypes.createPolicy("lit-html", …) : undefined`, as Lit's production file has it. */
const LITS_OWN_POLICY = /\b(?<api>[\w$]+)\?\k<api>\.createPolicy\((["'])lit-html\2,(?<rules>\{createHTML:[^{}]*\})\):void 0/g;

export function trustedTypes() {
  let replaced = 0;
  return {
    name: 'careleaf-trusted-types',
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!/[\\/]lit-html\.js$/.test(id)) return null;
      const ours = code.replace(LITS_OWN_POLICY, (...match) => {
        replaced += 1;
        const { api, rules } = match.at(-1);
        return policyExpression(api, rules);
      });
      return { code: ours, map: null };
    },
    buildEnd(error) {
      if (!error && replaced !== 1) {
        this.error(
          `Trusted Types: expected to rename the policy in lit-html.js once, did so ${replaced} times. ` +
            'Lit has changed how it makes its policy: adapt scripts/rollup/trusted-types.mjs.',
        );
      }
    },
  };
}

/** The policy, made once for all copies on the page; `undefined` where there is no such API or the page refuses. */
function policyExpression(api, rules) {
  const kept = `globalThis[Symbol.for('${POLICY_KEY}')]`;
  return `(()=>{try{return ${api}&&(${kept}??=${api}.createPolicy('${POLICY_NAME}',${rules}))}catch{}})()`;
}
