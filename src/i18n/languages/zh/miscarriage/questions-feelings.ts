// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feelings
  title: '',
  // What you may feel, when to get help, hard days, hurtful words
  summary: '',
  questions: {
    'what-feelings': {
      // What might I feel?
      ask: '',
      answer: [
        // You may feel sad, numb, worried, guilty, ashamed, alone or relieved, or several of these on one day. None of it is wrong, and neither is feeling very little.
        '',
        // This is true however early it was, and whether or not you wanted to be pregnant. You do not have to look sad to be cared for well.
        '',
        // In studies, about 30 in 100 people had strong signs of stress a month later. For some it went on for many months. Partners can be affected too. See: {#partners} If it gets too much, there is help. See: {#when-help-feelings}
        '',
      ],
      // sad grief guilt relief I feel relieved do not want this pregnancy unwanted unplanned I want it to be over numb angry anxious depressed trauma emotions crying
      also: '',
    },
    'when-help-feelings': {
      // When should I get help with my feelings?
      ask: '',
      answer: [
        // Get help now if you do not feel safe. Call {clinic} or your doctor today if any of these is true:
        '',
        {
          list: [
            // you have no one to talk to, or someone close is worried about you
            '',
            // you cannot sleep, work, study or care for others
            '',
            // you drink or take drugs to cope
            '',
            // what happened keeps coming back as if it were now (flashbacks)
            '',
            // you avoid going out
            '',
            // you feel strong anxiety or panic
            '',
            // grief is as strong as ever after several months.
            '',
          ],
        },
        // If you have had a mental illness before, say so. Counselling can help when distress is strong.
        '',
      ],
      // counselling therapy depression anxiety suicide self-harm flashbacks panic not coping drinking
      also: '',
    },
    'seeing-things': {
      // I see or hear things that others do not. What should I do?
      ask: '',
      answer: [
        // Get help now: {call}, or go to {department}. Tell them that you are pregnant, or have been.
        '',
        // Some people also believe things that others find strange. Some hardly sleep and yet feel full of energy. Some feel that they could hurt someone. This is an illness that can be treated, and it is not your fault.
        '',
        // If you see this in someone close to you, do not leave them alone. Call for them.
        '',
      ],
      // psychosis mania voices hallucinations paranoid bipolar high racing thoughts not sleeping hurt someone
      also: '',
    },
    'healing-time': {
      // Does grief follow a path?
      ask: '',
      answer: [
        // No, grief has no set path and no set end. In a UK-led study, distress eased over the months for many people, but not for all. Some people do not grieve, and that is not wrong either.
        '',
        // If yours is as strong as ever after several months, ask for help. If it keeps you from living your life, ask sooner. See: {#when-help-feelings}
        '',
      ],
      // grieving how long get over it stages heal emotionally
      also: '',
    },
    'hard-days': {
      // How do I get through the due date and other people’s news?
      ask: '',
      answer: [
        // Plan such days, and keep them small: be alone, or with someone kind. Feelings can come back weeks or months later, and that is not a step back.
        '',
        // You can mute news, skip a party or ask a friend to tell you in writing. You can be glad for someone and sad for yourself.
        '',
        // In a new pregnancy, many people are afraid. Ask {clinic} for an early scan, and for a number to call.
        '',
      ],
      // anniversary due date pregnancy announcement baby shower friend pregnant afraid anxious pregnant again when is it safe
      also: '',
    },
    'others-say': {
      // What can I do when people say things that hurt?
      ask: '',
      answer: [
        // You do not have to answer. You can change the subject, or leave.
        '',
        // Words such as “at least…” or “it happens all the time” can hurt, even when they are meant well. Silence can hurt too.
        '',
        // You could say: “That is hard for me to hear.” You can show them this page. See: {#help-say} You can also ask someone close to speak for you.
        '',
      ],
      // hurtful comments family friends insensitive at least nobody understands
      also: '',
    },
  },
};
