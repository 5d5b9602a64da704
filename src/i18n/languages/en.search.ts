/** What English tells the search. */
import type { SearchWords } from '../language.js';

const list = (words: string): string[] => words.split(' ');

export const search: SearchWords = {
  stopWords: list(
    'a an the i im ive id you your youre my me we our he his it its this that these those is are was were be been am do does did doing dont doesnt didnt have has had having having can could will would shall should may might must of in on at to for from with by as so and or but if then than there here they them their what which who whom when where how any some just very really please much many into onto about up out get got getting go going gone need want feel feeling felt not no now mean means tell think know still like after before again through because too also bit lot thing things something anything everything one two',
  ),
  synonyms: [
    list('miscarriage miscarry miscarrying mc miscarried misscarriage'),
    list('bleed bleeding bled blood bloody bleeds'),
    list('pain painful hurt hurts hurting sore'),
    list('cramp cramping crampy twinges'),
    list('belly tummy stomach abdomen abdominal stomachs'),
    list('doctor gp physician'),
    list('emergency er ed casualty'),
    list('procedure surgery surgical operation'),
    list('medicine tablet pill pills meds medication'),
    list('child kid kids children toddler'),
    list('partner husband wife boyfriend girlfriend spouse'),
    list('sign signs symptom symptoms'),
    list('alone own myself'),
    list('severe bad worst strong agony unbearable excruciating'),
    list('come came comes coming'),
    list('grey gray'),
    list('tired exhausted fatigue knackered'),
    list('pee peeing wee weeing urinate urine'),
    list('vomiting vomit puking throwing'),
    list('dizzy dizziness'),
    list('infection infected'),
    list('painkiller painkillers analgesia'),
    list('call ring phone'),
    list('big huge massive large'),
    list('sister daughter friend mum mom'),
  ],
  /** Plurals and the commonest endings: enough to bring “clots” to “clot” and “cramping” to “cramp”. */
  stem: (word) =>
    word
      .replace(/(?<=\w{3})ies$/, 'y')
      .replace(/(?<=\w{2}(s|x|z|ch|sh))es$/, '')
      .replace(/(?<=[^su\W]{1}\w)s$/, '')
      .replace(/(?<=\w{3})(ing|ed)$/, '')
      .replace(/(?<=\w{3})([bdgmnprt])\1$/, '$1')
      .replace(/(?<=\w{4})e$/, ''),
};
