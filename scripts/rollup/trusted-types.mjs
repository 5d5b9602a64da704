// A rollup plugin: gives the Lit inside our bundle a Trusted Types policy of its own.
//
// Lit asks the page for a policy named `lit-html` while it loads. Where the page allows a name once and another copy of Lit
// has taken it, that call throws and nothing after it runs. In our bundle the policy is named `careleaf`, and where a page
// refuses it, also to a second copy of the bundle, `undefined` is left instead of an error. The policy is kept nowhere that
// another script could reach it: it lets any string through.

export const POLICY_NAME = 'careleaf';

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

/** The policy; `undefined` where there is no such API or the page refuses. */
const policyExpression = (api, rules) => `(()=>{try{return ${api}?.createPolicy('${POLICY_NAME}',${rules})}catch{}})()`;
