// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Pain
  title: 'Ból',
  // Cramps, one side, shoulder tip, pain that does not ease
  summary: 'Bóle podbrzusza, po jednej stronie, szczyt barku, ból, który nie słabnie',
  symptoms: {
    'cramps': {
      // Mild cramps
      name: '',
      meaning: [
        // Mild cramps can be part of a healthy early pregnancy. They can also be a sign of a miscarriage. An ectopic pregnancy, one outside the womb, is not ruled out until a scan has shown yours inside it.
        '',
      ],
      action: [
        // Call {clinic}. For the pain, take {paracetamol} first, as the label says. Get help now if it gets severe or sudden, or settles on one side. Do the same for pain {late-weeks}. See {now}.
        '',
      ],
      // Say where it hurts, how long it lasts, and if you bleed.
      tell: '',
      // period pain tummy ache stomach ache backache cramping twinges
      also: '',
    },
    'severe-pain': {
      // Sudden or severe belly pain
      name: '',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. Pain in a miscarriage can also be very strong, like giving birth. You cannot tell the two apart at home.
        '',
      ],
      action: [
        // {Call} or go to {department}. Do the same for pain that {paracetamol}, taken as the label says, does not ease.
        '',
      ],
      // Say where the pain is, when it began, and if a scan has shown the pregnancy in your womb.
      tell: '',
      // sharp stabbing agony unbearable pelvic stomach tummy contractions painkillers not working
      also: '',
      // severe pain, sharp pain, stabbing pain, sudden pain, unbearable pain, agony, worst pain, excruciating, excrutiating, doubled over, cant stand the pain, paracetamol not working, tylenol not working, painkillers not working, pain wont stop, screaming in pain, bad pain, terrible pain
      triggers: '',
    },
    'one-sided-pain': {
      // Pain low on one side
      name: '',
      meaning: [
        // This can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        '',
        // After IVF or other fertility treatment, one pregnancy can be in the womb and one outside it. This is rare, but then a scan does not rule it out.
        '',
      ],
      action: [
        // {Call} or go to {department}. Go even if the pain is mild.
        '',
      ],
      // Once a scan has shown the pregnancy in your womb, mild pain is a call today. After fertility treatment it stays as urgent as this.
      why: '',
      // Say which side, when it began, if you have had a scan, and if you had fertility treatment.
      tell: '',
      // left side right side ovary tube groin ectopic
      also: '',
      // one side, one sided, onesided, left side pain, right side pain, pain on my left, pain on my right, ovary pain, groin pain, ectopic, eptopic, ectopik, tubal pregnancy
      triggers: '',
    },
    'shoulder-tip': {
      // Pain in your shoulder tip
      name: '',
      meaning: [
        // The shoulder tip is where your shoulder meets your arm. Pain there can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        '',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for more pain, or for bleeding.
        '',
      ],
      // Say: I am pregnant, or may be, and I have pain in my shoulder tip.
      tell: '',
      // shoulder ache arm neck ectopic
      also: '',
      // shoulder, sholder, shoulder tip, shoulder pain, shoulder blade, tip of my shoulder, neck and shoulder
      triggers: '',
    },
    'pain-peeing-pooing-vomiting': {
      // Belly pain or bleeding with pain when peeing or pooing, vomiting or diarrhoea
      name: '',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. The signs are easily taken for a stomach bug, and it may be one. It is not ruled out until a scan has shown the pregnancy in your womb.
        '',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for it to pass.
        '',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then feeling sick or loose poo can come from it. Call them straight away. If nobody answers, you feel faint or the pain is severe, get help now.
        '',
      ],
      // Say that you are pregnant, or may be. Say where it hurts and what you have seen.
      tell: '',
      // wee poo urine toilet bowels sick throwing up diarrhea stomach bug bladder
      also: '',
      // hurts to pee, hurts to wee, hurts to poo, hurts to poop, pain when i pee, pain when i wee, pain when i poo, throwing up and pain, vomiting and bleeding, diarrhoea and pain, diarrhea and pain, diahorrea, the runs and cramps
      triggers: '',
    },
    'earlier-ectopic': {
      // Pain or bleeding after an earlier ectopic pregnancy
      name: '',
      meaning: [
        // You had an ectopic pregnancy (one growing outside the womb), and now have a positive test. It may be another one. That has to be ruled out first, by a scan and blood tests.
        '',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '',
      ],
      // Say first that you have had an ectopic pregnancy before. Say if you have had a scan this time.
      tell: '',
      // ectopic before previous ectopic tubal pregnancy tube removed
      also: '',
      // previous ectopic, ectopic before, had an ectopic, ectopic last time, tube removed, lost a tube
      triggers: '',
    },
    'coil-or-tied-tubes': {
      // Pain or bleeding with a coil or tied tubes
      name: '',
      meaning: [
        // Your test is positive with a coil (IUD) in place, or after your tubes were tied or operated on. Then an ectopic pregnancy, one growing outside the womb, is more likely. It has to be ruled out first.
        '',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '',
        // With a positive test and no pain or bleeding, call {clinic} today.
        '',
      ],
      // Say that you have a coil, or had an operation on your tubes. Say when your test was positive.
      tell: '',
      // IUD IUS mirena copper coil sterilised sterilized sterilisation tubal ligation clips tubes tied pregnant with coil
      also: '',
      // coil, iud, ius, mirena, copper coil, kyleena, tubes tied, sterilised, sterilized, tubal ligation, pregnant with coil, pregnant with iud
      triggers: '',
    },
    'pain-after-ivf': {
      // One-sided, severe or shoulder-tip pain after IVF
      name: '',
      meaning: [
        // After IVF or other fertility treatment there can, rarely, be two pregnancies. One is in the womb. One is ectopic: outside the womb. A scan that shows the first does not rule out the second.
        '',
      ],
      action: [
        // {Call} or go to {department}, whatever a scan has shown. Then tell your fertility clinic.
        '',
      ],
      // Say first that you had fertility treatment, and when. Say where it hurts.
      tell: '',
      // IVF ICSI embryo transfer fertility treatment heterotopic frozen transfer ovulation induction
      also: '',
      // ivf pain, icsi pain, pain after embryo transfer, pain after transfer, heterotopic, ivf one side, ivf shoulder
      triggers: '',
    },
  },
};
