// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Language, money, privacy, travel
  title: '',
  // Calling without speech, interpreters, costs, who will know, teenagers, abroad
  summary: '',
  questions: {
    'cannot-speak': {
      // How do I call for help if I cannot speak or hear?
      ask: '',
      answer: [
        // Use a way that needs no speech, or ask someone near you to call.
        '',
        // {silent}
        '',
        // You can show this page to anyone: see {now}. Some of these ways need you to sign up first. Some do not work with a foreign phone.
        '',
      ],
      // deaf hard of hearing text emergency BSL ASL relay TTY cannot talk out loud silent call app
      also: '',
    },
    'interpreter': {
      // How do I get an interpreter?
      ask: '',
      answer: [
        // Ask for one when you call and when you arrive.
        '',
        // {interpreter}
        '',
        // Stay on the line while they find someone. Ask again if nobody comes. A child should not have to interpret for you.
        '',
      ],
      // language do not speak English translate translator Spanish Arabic Polish Chinese
      also: '',
    },
    'cost': {
      // What will it cost, and what if I cannot pay?
      ask: '',
      answer: [
        // Do not wait because of money: get help first, and ask about the bill later.
        '',
        {
          local: 'cost',
        },
        // Ask for a social worker, or for the office that deals with bills. They can tell you about help.
        '',
      ],
      // money bill insurance uninsured free no papers visa migrant undocumented charge price afford
      also: '',
    },
    'who-will-know': {
      // Who will find out, and can I be reported?
      ask: '',
      answer: [
        // In most places, staff must keep what you say private, with few exceptions. You can ask first: “Who can see my notes? Who will you tell?”
        '',
        // Staff do need to know how much you bleed, your pain, your weeks and your medicines. The care is the same, whatever the cause.
        '',
        {
          local: 'privacy',
        },
        // If you share health insurance with a parent or partner, ask if a letter or bill will go to them. Do not let this fear keep you from care: see {now}.
        '',
      ],
      // privacy confidential police law legal reported records parents insurer insurance partner secret immigration
      also: '',
    },
    'under-18': {
      // I am under 18. Can I get care?
      ask: '',
      answer: [
        // Yes, you can get care at any age. Before you say more, you can ask: “Who will you tell?”
        '',
        // What stays private differs by country and by age. In many places, staff keep it private unless they think that you are in serious danger. They should talk to you first.
        '',
        // If someone harms you or made you have sex, you can ask to be seen alone. See: {#someone-hurts-me} If you need help now, do not wait for a parent.
        '',
      ],
      // teenager teen parents must not know 15 16 17 years old school hiding pregnancy secret
      also: '',
    },
    'away-from-home': {
      // I am away from home or abroad. Who do I call?
      ask: '',
      answer: [
        // Call the emergency number of the country you are in, or go to the nearest emergency department.
        '',
        // For anything that is not urgent, ask your hotel, host or travel insurance for a doctor or hospital near you.
        '',
        // Text and video ways to call for help may not work with a foreign phone. Then ask someone near you to call.
        '',
        // Say your weeks, your signs and your medicines. You can read them out from a list. See: {#what-to-tell}
        '',
      ],
      // holiday travelling abroad tourist foreign country roaming
      also: '',
    },
    'can-i-travel': {
      // Can I fly or travel now?
      ask: '',
      answer: [
        // Not while you bleed or have pain, or before a scan has shown where the pregnancy is. Call {clinic} today and ask before you go.
        '',
        // Flying does not cause a miscarriage. The reason to wait is that you may need help fast.
        '',
        // After treatment of an ectopic pregnancy (outside the womb), stay near your hospital until the follow-up is over. If you do travel later, look up a hospital near where you will stay.
        '',
      ],
      // flight plane holiday trip car journey train fly pregnant
      also: '',
    },
  },
};
