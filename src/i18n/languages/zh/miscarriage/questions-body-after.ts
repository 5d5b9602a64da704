// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Your body afterwards
  title: '',
  // Tests, hormones, periods, milk, tiredness, and going back to work
  summary: '',
  questions: {
    'test-still-positive': {
      // My pregnancy test is still positive. What does that mean?
      ask: '',
      answer: [
        // If it is still positive {test-weeks} after the miscarriage, call {clinic} today. It can mean that some of the pregnancy is still in your womb.
        '',
        // It can also mean an ectopic pregnancy, one growing outside the womb. Or it can be a molar pregnancy, where the placenta grows in an unusual way. Each of these needs care.
        '',
        // Before then, some people still test positive after their pregnancy has ended. If your team gave you another day for the test, keep to it.
        '',
      ],
      // home test line hcg positive after miscarriage weeks later
      also: '',
    },
    'hormone-falls': {
      // When will the pregnancy hormone be gone?
      ask: '',
      answer: [
        // It can take some weeks, and longer if the level was high. The hormone is called hCG.
        '',
        // A slow fall needs more tests. Some of the pregnancy may still be in the womb, or it may be ectopic: outside the womb. Go to each blood test, even if you feel well.
        '',
        // If a home test is still positive {test-weeks} after the miscarriage, call {clinic} today.
        '',
      ],
      // hcg zero level drop falling slowly how long negative follow to zero
      also: '',
    },
    'first-period': {
      // When will my period come back?
      ask: '',
      answer: [
        // It most often comes {first-period} after the miscarriage. If you have had none by {period-weeks}, see {clinic} or your doctor.
        '',
        // You can get pregnant before that first period. If you do not want to, ask about contraception now. See: {#not-trying}
        '',
        // Call {clinic} today if you are not sure that it is a period. Do the same if it eases and then gets heavier.
        '',
      ],
      // periods cycle menstruation return late no period ovulation fertile
      also: '',
    },
    'healing': {
      // How long does healing take?
      ask: '',
      answer: [
        // Your body will often need a few weeks. Your feelings keep their own time.
        '',
        // Call {clinic} today if bleeding lasts {bleeding-weeks}, or eases and then gets heavier. Your period most often comes {first-period} after.
        '',
        // If you cannot work, sleep or care for others, call today too. See: {#when-help-feelings}
        '',
      ],
      // recovery recover get better tired how long back to myself weeks
      also: '',
    },
    'back-to-work': {
      // When can I go back to work, sport or swimming?
      ask: '',
      answer: [
        // There is no set day: go back when you feel able, unless your team says to wait. Some people need a day or two, and some need weeks.
        '',
        // Start gently. If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
        '',
        // Do not swim while you bleed. After treatment of an ectopic pregnancy (outside the womb), ask first.
        '',
      ],
      // gym exercise running lifting sport work return swim job heavy
      also: '',
    },
    'tired-pale': {
      // I am very tired, and out of breath on stairs. Is that from the bleeding?
      ask: '',
      answer: [
        // It can be: losing much blood can leave you short of iron. Call {clinic} today and ask for a blood test.
        '',
        // You may also have headaches, or look paler than usual. On dark skin, this shows on the lips, gums or palms.
        '',
        // Get help now if you feel faint, look very pale, or your heart races. Do the same for chest pain, or for hard breathing when you sit still.
        '',
      ],
      // anaemia anemia iron low blood count exhausted dizzy heart pounding palpitations weak
      also: '',
    },
    'milk': {
      // Will I have milk, and when do my breasts stop hurting?
      ask: '',
      answer: [
        // Milk can come after a loss from about 16 weeks, often on the second to fifth day. Before then, sore breasts ease as the hormone falls.
        '',
        // Wear a firm bra day and night, and use cold packs. If they feel too full, press out a little milk, enough to feel better and no more. Ask early about a medicine that stops milk.
        '',
        // A hot, red, sore breast needs a call to {clinic} today. With a fever, get help now.
        '',
      ],
      // lactation breast leaking engorged mastitis sore breasts stop milk
      also: '',
    },
  },
};
