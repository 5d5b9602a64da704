// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // If this is your situation
  title: '',
  // IVF, twins, a coil, a blow or fall, violence, pills, a later loss
  summary: '',
  questions: {
    'abortion-pills': {
      // I took pills to end a pregnancy, and now I am worried. What should I do?
      ask: '',
      answer: [
        // Get help for the same signs, at the same limits, as after a miscarriage. Staff will care for you in the same way.
        '',
        // Get help now for pain low on one side, pain in your shoulder tip, or feeling faint. The pregnancy can be ectopic (outside the womb), even after the pills.
        '',
        // If bleeding or pain goes on, or comes back, call {clinic} today. You can also call the service that gave you the pills.
        '',
        // You can ask who will see your notes. See: {#who-will-know}
        '',
      ],
      // abortion pills medical abortion mifepristone misoprostol bleeding after abortion termination self-managed online pills
      also: '',
    },
    'blow-or-fall': {
      // I had a blow, a fall or an accident. What should I do?
      ask: '',
      answer: [
        // If someone hit you, or you were in a crash, get help now, even with no bleeding. An injury inside may not show at first.
        '',
        // After a fall or a knock, get help now for bleeding, pain, fluid or a belly that tightens. If you have none of these, call {clinic} today.
        '',
        // Say if you are Rh-negative (a “minus” blood type), or do not know. An injection may be needed within 3 days.
        '',
        // If somebody did this to you, you can get help for that too. See: {#someone-hurts-me}
        '',
      ],
      // fell down stairs car crash accident hit punched kicked stomach seat belt injury trauma slipped
      also: '',
    },
    'someone-hurts-me': {
      // Someone hurts me, scares me or controls me. What can I do?
      ask: '',
      answer: [
        // If you are in danger now, {call}. This is not your fault.
        '',
        // When it is safe to talk, {safety}. You can ask for help even if you are not sure that it counts as abuse.
        '',
        // At the clinic, you can ask to be seen alone. You could say: “I do not feel safe at home.”
        '',
        // It is abuse too if someone forces you to be pregnant, or to end a pregnancy. Abuse often starts or gets worse in pregnancy. If someone has hit you, see: {#blow-or-fall}
        '',
      ],
      // domestic abuse violence partner hit me controlling forced coercion afraid rape unsafe at home
      also: '',
    },
    'fertility-treatment': {
      // I had IVF or other fertility treatment. What is different?
      ask: '',
      answer: [
        // Call your fertility clinic today for any bleeding or pain. Do not stop any medicine by yourself, even if you bleed. This includes progesterone, a hormone.
        '',
        // In about 1 in 100 of these pregnancies, there is one in the womb and another outside the womb (ectopic). A scan that shows one in the womb does not rule out the other.
        '',
        // So whatever the scan showed, get help now for strong pain, or pain low on one side. The same goes for pain in your shoulder tip.
        '',
      ],
      // ivf icsi embryo transfer heterotopic progesterone pessaries donor surrogate insemination clomid
      also: '',
    },
    'one-twin': {
      // Can one twin be lost and the other go on?
      ask: '',
      answer: [
        // Yes, sometimes one twin is lost early and the other goes on. It may come with bleeding, or with no sign at all.
        '',
        // Call {clinic} today for any bleeding. A scan can show what has happened. Ask if you need more scans.
        '',
        // You may grieve for one and hope for the other on the same day. Both are allowed. Ask your team what this means for your care from now on.
        '',
      ],
      // vanishing twin twins triplets two sacs one heartbeat
      also: '',
    },
    'coil-or-tied-tubes': {
      // I am pregnant with a coil, or after my tubes were tied. What should I do?
      ask: '',
      answer: [
        // Call {clinic} today, even if you feel well. With pain or bleeding, get help now.
        '',
        // A pregnancy like this is more likely to be ectopic: outside the womb. The chance is higher too after an infection of the tubes, fertility treatment or an earlier ectopic pregnancy.
        '',
        // Most people with an ectopic pregnancy have had none of these. When you call, say first that you have a coil, or that your tubes were tied. Say when your test was positive.
        '',
      ],
      // IUD IUS copper mirena sterilised sterilized vasectomy tubal ligation positive test with coil risk of ectopic PID
      also: '',
    },
    'later-loss': {
      // What is different after the first three months?
      ask: '',
      answer: [
        // A later loss can feel like labour, with pain in waves, and the waters may break. If this starts, get help now.
        '',
        // From about 20 weeks, call your maternity unit straight away. If you cannot reach it, go to {department}.
        '',
        // In hospital, you can ask for strong pain relief and for someone to stay with you. You can ask to see and hold the baby, or not. You can change your mind.
        '',
        // Milk may come some days later. See: {#milk} Ask about tests for a cause, and about a funeral.
        '',
      ],
      // second trimester late miscarriage labour waters broke 13 14 15 16 17 18 19 20 21 22 23 weeks birth post-mortem
      also: '',
    },
  },
};
