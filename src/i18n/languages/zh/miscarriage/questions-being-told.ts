// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Being told
  title: '',
  // What happens next, second scans, waiting, ectopic and molar pregnancy
  summary: '',
  questions: {
    'being-told-now-what': {
      // I have been told my pregnancy has ended. What happens now?
      ask: '',
      answer: [
        // We are sorry. Next, you will usually be offered three choices: waiting, medicine or a procedure. See: {#three-ways}
        '',
        // You do not have to decide at once. Sometimes heavy bleeding, an infection or another health reason decides. Bleeding and cramps may start before you have chosen. Before you leave, or by phone, ask:
        '',
        {
          list: [
            // How sure is this? Can I have a second opinion?
            '',
            // Was the pregnancy seen in my womb?
            '',
            // What may happen next, and when?
            '',
            // Who do I call, day and night?
            '',
            // Which pain relief is safe for me?
            '',
            // Does my blood type matter?
            '',
          ],
        },
        // Tell your team which word you use: baby, pregnancy, or another. You may feel shock, grief, relief or nothing yet, and no feeling is wrong.
        '',
      ],
      // no heartbeat bad news scan next steps options stopped growing sorry baby
      also: '',
    },
    'why-second-scan': {
      // Why do I need another scan?
      ask: '',
      answer: [
        // The second scan is there to be sure. One scan cannot be fully certain, above all very early on.
        '',
        // Below a certain size, it is too early to tell. The date of your last period alone does not show whether a heartbeat should be seen.
        '',
        // The next scan is often {rescan-days}. The wait is hard, but it does not change the result. You can ask for a second opinion too. While you wait, call {clinic} today for any bleeding.
        '',
      ],
      // rescan repeat scan no heartbeat too early dates wrong ultrasound sac
      also: '',
    },
    'sure-of-dates': {
      // I am sure of my dates, and the scan shows no heartbeat. Why wait?
      ask: '',
      answer: [
        // Because dates alone cannot show whether a heartbeat should be seen yet. Even when you are right about your period, the pregnancy may be younger than it seems.
        '',
        // The second scan, often {rescan-days}, is there to be safe. It does not mean that anyone doubts you. You can say: “I am sure of my dates. What did you measure?”
        '',
        // While you wait, call {clinic} today if you bleed. You can call on any day with questions.
        '',
      ],
      // empty sac no fetal pole yolk sac surely 8 weeks measuring behind small for dates ovulation late tilted uterus heartbeat
      also: '',
    },
    'waiting-between-scans': {
      // How do I get through the wait for the next scan?
      ask: '',
      answer: [
        // Plan one day at a time, and keep a number that you can call at night. This wait is one of the hardest parts. Tell someone you trust. Bed rest does not prevent a loss.
        '',
        // For mild pain, call {clinic} today, and take {paracetamol} as the label says. Do not take ibuprofen, naproxen or medicines like them for now. Your pregnancy may still be growing.
        '',
        // An ectopic pregnancy, one outside the womb, can be taken for a stomach bug. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick. Do not wait for the scan.
        '',
      ],
      // limbo not knowing waiting week coping ultrasound anxious two week wait
      also: '',
    },
    'missed': {
      // Can I have a miscarriage without bleeding?
      ask: '',
      answer: [
        // Yes, some pregnancies end with no bleeding and no pain. This is called a missed, silent or delayed miscarriage. It is often found at a scan.
        '',
        // You may still feel pregnant, and a test may still be positive. “Missed” does not mean that you missed something.
        '',
        // Call {clinic} today if your pregnancy signs suddenly stop. It can be a sign, but it is not proof. A scan, and often a second one, gives the answer. Bleeding and cramps may start later.
        '',
      ],
      // silent delayed no blood no symptoms stopped feeling pregnant no heartbeat breasts stopped hurting nausea gone
      also: '',
    },
    'unknown-location': {
      // What is a pregnancy of unknown location?
      ask: '',
      answer: [
        // It means that your test is positive, but a scan does not yet show where the pregnancy is.
        '',
        // It may be too early to see, or it may have ended. Or it may be ectopic: growing outside the womb. That can be dangerous, so it must be ruled out.
        '',
        // You will usually have two blood tests, 48 hours apart. See: {#hormone-test} Even if the results look good, pain or feeling faint needs help now. For any bleeding, call {clinic} today.
        '',
      ],
      // PUL nothing seen on scan empty womb hcg blood test too early
      also: '',
    },
    'ectopic-told': {
      // I have been told it is ectopic. What does that mean?
      ask: '',
      answer: [
        // It means that your pregnancy is growing outside the womb, nearly always in a tube beside it. We are sorry. It cannot survive there. It can bleed inside you and put your life in danger.
        '',
        // Follow the plan that your team has given you, even if you feel well. If you have no plan yet, call {clinic} now. If you cannot reach anyone, go to {department}.
        '',
        // Care may be surgery, waiting with close follow-up, or a medicine called methotrexate. See: {#after-methotrexate} Ask who to call at any hour.
        '',
        // Get help now for new, sudden or growing pain, or if you feel faint. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick.
        '',
        // This is a pregnancy loss too. You may feel grief, fear or relief, and no feeling is wrong.
        '',
      ],
      // tubal tube methotrexate surgery outside the womb rupture salpingectomy
      also: '',
    },
    'after-methotrexate': {
      // What should I avoid after methotrexate?
      ask: '',
      answer: [
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), avoid these until your team says that you may:
        '',
        {
          list: [
            // ibuprofen, naproxen, aspirin and medicines like them. If aspirin is prescribed for you, ask before you stop it.
            '',
            // folic acid, and vitamins or foods that have it added
            '',
            // alcohol
            '',
            // sex, and any chance of a new pregnancy
            '',
            // heavy lifting, and strong sun on bare skin
            '',
            // travel away from your hospital.
            '',
          ],
        },
        // New, sudden or growing pain, or feeling dizzy or faint, means: get help now. The pregnancy can still bleed inside you. For mild pain, call {clinic} today, and ask if you can take {paracetamol}.
        '',
        // You will have blood tests for some weeks. Go to every one, even if you feel well. Ask how long to wait before a new pregnancy. It is often three months.
        '',
      ],
      // ectopic injection MTX side effects vitamins painkillers pain after methotrexate what not to take sunlight
      also: '',
    },
    'molar-told': {
      // I have been told it is a molar pregnancy. What happens next?
      ask: '',
      answer: [
        // You will have tests of the pregnancy hormone until your team says that the follow-up is over. We are sorry.
        '',
        // In a molar pregnancy, the placenta grows in an unusual way, and the pregnancy cannot survive. Often it is found after you have gone home, when a laboratory looks at what was removed.
        '',
        // Follow-up can take some weeks, or about six months. Some people need more treatment. After a complete mole it is about 10 to 15 in 100. After a partial one it is about 1 in 100.
        '',
        // Do not get pregnant until the follow-up is over. Ask about contraception now. Call {clinic} today if you bleed again, or if a pregnancy test turns positive.
        '',
      ],
      // mole hydatidiform partial complete GTD hcg follow-up contraception how long
      also: '',
    },
  },
};
