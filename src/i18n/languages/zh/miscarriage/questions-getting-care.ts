// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Getting care
  title: '',
  // When and who to call, what happens there, blood tests, being alone
  summary: '',
  questions: {
    'when-to-get-care': {
      // When should I get care?
      ask: '',
      answer: [
        // Get care today for any bleeding in pregnancy, and now for the signs below. You do not need to be sure what it is. If you cannot reach anyone, go to {department}.
        '',
        // Get help now for these too:
        '',
        {
          list: [
            // bleeding, even a little, or belly pain {late-weeks}
            '',
            // a positive test with pain or bleeding, after an earlier ectopic pregnancy (outside the womb)
            '',
            // a positive test with pain or bleeding, and a coil or tied tubes
            '',
            // belly pain or bleeding, with loose poo, being sick, or pain when peeing or pooing. This can look like a stomach bug.
            '',
            // a blow to your belly or a crash, even with no bleeding
            '',
            // chest pain, trouble breathing, one leg that is swollen or sore, or a very bad headache.
            '',
          ],
        },
      ],
      // when to go hospital emergency urgent doctor worried night weekend chest pain leg swollen breathless
      also: '',
    },
    'who-to-call-first': {
      // Who do I call, and what if the clinic is closed?
      ask: '',
      answer: [
        // If you have a sign that needs help now, {call} or go to {department}. For anything else, call {clinic}.
        '',
        // When the clinic is closed, see {today}. If you cannot reach anyone, go to {department}.
        '',
        {
          local: 'pregnancy-unit',
        },
        // From about 20 weeks, call your maternity unit straight away.
        '',
        // You can call at any hour. Say first that you are pregnant, or that you have had a miscarriage.
        '',
      ],
      // phone number ring ambulance midwife doctor GP closed night weekend out of hours maternity unit
      also: '',
    },
    'at-the-clinic': {
      // What happens at the clinic?
      ask: '',
      answer: [
        // You will be asked about bleeding and pain, and you may have a scan and blood tests.
        '',
        // A scan may be done over your belly or from inside the vagina. You can say no, and you can ask to stop.
        '',
        // One scan is often not enough, because it can be too soon to say. You may be asked to come back {rescan-days}. See: {#why-second-scan}
        '',
        // Blood tests may show your blood type, your hormone level, and if you have lost much blood. Ask who to call, day or night.
        '',
      ],
      // scan ultrasound internal vaginal examination tests appointment what to expect
      also: '',
    },
    'emergency-department': {
      // What happens in the emergency department?
      ask: '',
      answer: [
        // Staff ask about your bleeding, pain and dates, and they usually take blood. You may have a pregnancy test, an internal examination or a scan. The scan may be on another day.
        '',
        // You may wait a long time. Tell the desk at once if you bleed more, feel faint or have more pain.
        '',
        // Ask before you eat or drink, because you may need an operation. You can ask for pads, pain relief and a private place to wait.
        '',
        // Before you leave, ask what they found, what to look out for, and who to call at night.
        '',
      ],
      // A&E ER emergency room ED casualty how long wait can I eat triage queue
      also: '',
    },
    'sent-home': {
      // I was sent home and it is getting worse. What now?
      ask: '',
      answer: [
        // Go back now, or go to another hospital. If you feel faint, {call}.
        '',
        // Say: “I was here before, and this has changed.” Tell them what is new, such as more bleeding, more pain or feeling faint. Tell the desk if it gets worse while you wait.
        '',
        // You do not need a new letter, and you do not have to wait for your next visit. Staff could not see then what has changed since.
        '',
      ],
      // turned away discharged not believed go back worse second opinion another hospital refused
      also: '',
    },
    'hormone-test': {
      // What does the hormone blood test show?
      ask: '',
      answer: [
        // It shows how the pregnancy hormone, called hCG, changes over two days. Blood is taken twice, 48 hours apart.
        '',
        // A strong rise points to a pregnancy that is growing. A big fall points to one that is ending. A slow rise or fall needs more tests. None of these rules out an ectopic pregnancy, one growing outside the womb.
        '',
        // Even if the results look good, pain or feeling faint needs help now. If you get worse between the two tests, do not wait for the second.
        '',
      ],
      // hcg beta levels blood test rising falling doubling slow 48 hours
      also: '',
    },
    'what-to-tell': {
      // What should I tell them?
      ask: '',
      answer: [
        // Say how many weeks pregnant you are, or were, and what is happening now. You can read out this list:
        '',
        {
          list: [
            // the first day of your last period
            '',
            // bleeding: since when, and how fast it soaks a pad
            '',
            // clots, or anything else you passed: how big
            '',
            // pain: where, how strong, and if it reaches your shoulder
            '',
            // feeling faint, hot, shivery or very unwell
            '',
            // an earlier ectopic pregnancy (outside the womb), a coil, tied tubes or fertility treatment
            '',
            // your blood type, your medicines (above all blood thinners) and any bleeding disorder.
            '',
          ],
        },
        // A photo of the pad can help. If no scan has shown the pregnancy in your womb yet, say so.
        '',
      ],
      // what to say phone call list describe blood thinners medicines history
      also: '',
    },
    'rh-negative': {
      // What if my blood type is Rh-negative?
      ask: '',
      answer: [
        // If you bleed or have had a loss, ask your team today if you need an injection. If you do need it, it is usually given within 3 days. Ask too if you do not know your type.
        '',
        // Rh-negative is the “minus” in a type such as O minus. A blood test shows it. The injection is called anti-D or Rh immune globulin. Who is offered it differs by country, by weeks and by treatment.
        '',
        {
          local: 'rhesus',
        },
      ],
      // rhesus anti-d rhogam winrho blood group injection negative 72 hours
      also: '',
    },
    'go-alone': {
      // What if I am alone, or cannot talk on the phone?
      ask: '',
      answer: [
        // You can get help on your own: {call}, and say that you are alone.
        '',
        {
          list: [
            // Do not drive yourself. Call an ambulance, or ask someone to take you.
            '',
            // Unlock the door.
            '',
            // Lie down or sit near the door, and keep your phone with you.
            '',
            // Ask someone to stay with you, or to stay on the phone.
            '',
            // Do not eat or drink until staff say that you may.
            '',
          ],
        },
        // Someone else may call for you, from anywhere. Tell them where you are, how much you bleed and where it hurts. If children are with you, bring them.
        '',
        // You can call without speech. See: {#cannot-speak} You can ask for your language. See: {#interpreter}
        '',
      ],
      // nobody with me by myself single no partner friend call for me cannot speak deaf language interpreter children drive taxi
      also: '',
    },
  },
};
