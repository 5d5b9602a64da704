// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feeling unwell
  title: 'Złe samopoczucie',
  // Fainting, fever, discharge, chest pain, a blow or fall
  summary: 'Omdlenie, gorączka, wydzielina, ból w klatce piersiowej, uderzenie lub upadek',
  symptoms: {
    'faint': {
      // Fainting or feeling faint
      name: '',
      meaning: [
        // This can be a sign of too much bleeding, even if you see little blood. An ectopic pregnancy, one growing outside the womb, can bleed inside you.
        '',
        // Nearly fainting counts too. So does being very dizzy, cold and clammy or confused, or a racing heart. So does being very pale: on dark skin, look at lips, gums and palms.
        '',
      ],
      action: [
        // {Call} or go to {department}, even if you bleed little. Lie down, unlock the door and do not drive yourself.
        '',
      ],
      // Say that you are pregnant, or have had a miscarriage. Say how much you bleed and where it hurts.
      tell: '',
      // dizzy dizziness lightheaded passed out collapse pale sweating palpitations shaky weak blackout
      also: '',
      // faint, feint, fainted, fainting, feeling faint, passed out, passing out, pass out, blacked out, black out, collapsed, dizzy, lightheaded, light headed, woozy, seeing stars, heart racing, heart pounding, palpitations, pale and clammy, cold sweat, going white
      triggers: '',
    },
    'very-unwell': {
      // Feeling very unwell, with or without a fever
      name: '',
      meaning: [
        // This can be a serious infection. After a miscarriage, a procedure or medicine, that can come with no fever, or with feeling cold. Other signs are:
        '',
        {
          list: [
            // very fast or hard breathing
            '',
            // slurred speech, or not making sense
            '',
            // blue, pale or blotchy skin, lips or tongue (on dark skin, look at lips, gums and palms)
            '',
            // a rash that does not fade under a glass
            '',
            // bad shivering or muscle pain
            '',
            // no pee for a day
            '',
            // being very sleepy or too weak to stand, or feeling that you may die
            '',
          ],
        },
      ],
      action: [
        // {Call} or go to {department} for any one of the signs below.
        '',
      ],
      // Say that you have had a miscarriage or treatment, and when.
      tell: '',
      // sepsis ill infection breathless confused rash drowsy flu poorly
      also: '',
      // sepsis, septic, very unwell, really ill, very ill, really sick, feel like im dying, going to die, confused, slurred speech, blue lips, blotchy skin, mottled, rash, not peeing, havent peed, cant wake up, delirious
      triggers: '',
    },
    'fever': {
      // Fever or shaking
      name: '',
      meaning: [
        // A temperature of {fever}, once, or shaking with chills can be a sign of infection. A lower temperature does not rule it out.
        '',
        // In the first day after misoprostol, shivering comes often. A fever comes rarely, so a fever counts on that day too.
        '',
      ],
      action: [
        // {Call} or go to {department}.
        '',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then shivering with no fever can come from it. If you feel well, call them straight away. If nobody answers, you feel faint or very unwell, or pain grows, get help now.
        '',
      ],
      // Say your temperature, when it began, and any treatment you have had.
      tell: '',
      // temperature chills shivering hot cold flu sweats after tablets
      also: '',
      // fever, feaver, high temperature, temperature of 38, 38 degrees, 39 degrees, 100.4, 101, 102, burning up, shivering, shaking, chills, cant stop shaking, teeth chattering
      triggers: '',
    },
    'discharge': {
      // Discharge that smells bad
      name: '',
      meaning: [
        // Bad-smelling fluid from the vagina can be a sign of infection. There may be no fever. A change of colour alone, with no smell, fever or pain, is less urgent.
        '',
      ],
      action: [
        // {Call} or go to {department} for a bad smell. For a change of colour alone, call {clinic} today.
        '',
      ],
      // Say what it looks and smells like, when it began, and if you have had treatment.
      tell: '',
      // smelly foul odour odor yellow green brown vaginal infection
      also: '',
      // smelly discharge, bad smell, smells bad, smells off, smells rotten, stinks, stinky, foul, fishy smell, smelly, odour, odor, pus
      triggers: '',
    },
    'no-fluids': {
      // Not keeping any drink down
      name: '',
      meaning: [
        // If no drink stays down, you need to be seen. It may be a stomach bug. With belly pain or bleeding, it can be an ectopic pregnancy, one growing outside the womb. Feeling sick can also come from misoprostol.
        '',
      ],
      action: [
        // {Call} or go to {department}. If you took misoprostol, a medicine for miscarriage, call your team too.
        '',
      ],
      // Say how long it has lasted, if you have pain or bleeding, and what medicine you took.
      tell: '',
      // vomiting throwing up sick nausea dehydrated cannot drink
      also: '',
      // cant keep anything down, cant keep water down, cant keep fluids down, cant stop vomiting, cant stop throwing up, cant stop being sick, vomiting everything, puking, constantly sick, dehydrated
      triggers: '',
    },
    'chest-pain-or-swollen-leg': {
      // Chest pain, trouble breathing, one swollen leg or a very bad headache
      name: '',
      meaning: [
        // In pregnancy and after it, a blood clot can form in a leg and move to the lungs. It can happen in the first months too. One leg may swell, hurt, feel hot or change colour. It may be something else, but it cannot wait.
        '',
        // A very bad headache, or changes in your sight, can be a danger sign as well.
        '',
      ],
      action: [
        // {Call} or go to {department}. Do not drive yourself.
        '',
      ],
      // Say that you are pregnant, or were, and what you feel. Say if it came on suddenly.
      tell: '',
      // DVT deep vein thrombosis pulmonary embolism clot in lung calf pain breathless migraine blurred vision flashing lights
      also: '',
      // chest pain, chest hurts, tight chest, cant breathe, cant catch my breath, short of breath, trouble breathing, swollen leg, leg swollen, calf pain, sore calf, dvt, blood clot in leg, pulmonary embolism, worst headache, bad headache, blurred vision, flashing lights
      triggers: '',
    },
    'blow-or-fall': {
      // A blow, a crash or a fall
      name: '',
      meaning: [
        // A hard blow to the belly can cause harm that does not show at first. A small fall often causes none. Staff can look for bleeding and other harm.
        '',
      ],
      action: [
        // {Call} or go to {department}.
        '',
        // Go even with no bleeding if someone hit or kicked you, or you were in a crash. Go after a fall with bleeding, pain or fluid.
        '',
        // After a small fall with none of these, call {clinic} today. If someone hurts you, you can ask to be seen alone.
        '',
      ],
      // Say what happened and when, how many weeks you are, and your blood type if known.
      tell: '',
      // fell stairs accident car crash seat belt hit kicked punched assault violence abuse trauma dog jumped on belly
      also: '',
      // hit me, kicked me, punched me, beat me, he hit, kicked in the stomach, punched in the stomach, assaulted, attacked, car crash, car accident, fell down the stairs, fell over, fell on my stomach, seat belt, pushed me
      triggers: '',
    },
    'sent-home-and-worse': {
      // Sent home, and now it is worse
      name: '',
      meaning: [
        // Things can change after you have been seen. A first visit, a scan or a blood test cannot rule out everything. You are not wasting anyone’s time.
        '',
      ],
      action: [
        // {Call} or go back to {department}. You can go to another hospital instead.
        '',
        // While you wait there, tell the desk at once if you bleed more, hurt more or feel faint.
        '',
      ],
      // Say: I was here before and was sent home. This is what has changed.
      tell: '',
      // turned away discharged from hospital waiting room hours ER sent me home not taken seriously nobody listens go back
      also: '',
      // sent home, sent me home, turned away, turned me away, wouldnt see me, no one is listening, nobody is listening, getting worse, its worse now, worse since
      triggers: '',
    },
    'tired-and-breathless': {
      // Very tired or out of breath, days later
      name: '',
      meaning: [
        // After heavy bleeding your blood may be low in iron (anaemia). You may feel very tired, look paler, or get out of breath on stairs. Your heart may pound. A blood test shows it.
        '',
      ],
      action: [
        // Call {clinic} and ask for a blood test. Get help now if you feel faint, have chest pain, or are short of breath at rest. See {now}.
        '',
      ],
      // Say how much you bled, for how long, and how you feel now.
      tell: '',
      // anaemia anemia iron exhausted weak pale no energy tiredness fatigue
      also: '',
    },
  },
};
