// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? 999 BSL is a video call with a sign language interpreter. Or use the Relay UK app and dial 18000. You can text 999 if you signed up before. If you cannot speak on a mobile phone, call 999 and press 55.
  silent: '',
  // In the NHS, an interpreter is free. Say your language and “please”: “Polish, please”.
  interpreter: '',
  // A&E
  department: '',
  advice: [
    {
      // NHS 111
      name: '',
      names: {
        // NHS 24
        'GB-SCT': '',
        // NHS 111 Wales
        'GB-WLS': '',
      },
      phone: {},
      // England, Scotland and Wales
      where: '',
      // Day and night
      hours: '',
    },
    {
      // your GP or the GP out-of-hours service
      name: '',
      // Northern Ireland
      where: '',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In the UK, a loss before 24 weeks is called a miscarriage. From 24 weeks it is called a stillbirth.
        '',
      ],
    },
    'leave': {
      words: [
        // Paid or not depends on where in the UK you work. In Northern Ireland, a law has given paid leave after a miscarriage since 6 April 2026. Ask your employer how much you and your partner can take.
        '',
        // In England, Scotland and Wales, ask your employer if there is paid leave. The law there is being changed.
        '',
      ],
    },
    'remembering': {
      words: [
        // In England, you can ask for a baby loss certificate. It is free, and for a loss before 24 weeks. It is not a legal document.
        '',
        // In Scotland, there is the Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks. It comes with a certificate. It is free, with no time limit, and no proof is asked for.
        '',
        // In Wales and Northern Ireland, ask your clinic if there is a certificate yet.
        '',
      ],
    },
    'repeat-tests': {
      words: [
        // In the UK, full tests are most often offered after three losses in the first three months. They need not be in a row, or with the same partner. You may be offered tests after two, if your team thinks there may be a cause.
        '',
        // The doctors’ college, RCOG, backs a clinic visit and first tests after two losses. You can ask for them. Scotland has promised care that grows with each loss.
        '',
      ],
    },
    'pregnancy-unit': {
      words: [
        // Many UK hospitals have an early pregnancy unit, and you can often call it yourself. Ask your clinic for its number and its hours.
        '',
      ],
    },
    'cost': {
      words: [
        // In England, care inside A&E is free for everyone. Visitors from abroad may be charged if they stay in hospital, but urgent care does not wait for payment. Wales, Scotland and Northern Ireland have rules of their own.
        '',
      ],
    },
    'privacy': {
      words: [
        // In the UK, no law makes staff tell the police about a loss, or about pills to end a pregnancy. The doctors’ college, RCOG, says that they should not.
        '',
      ],
    },
    'remains': {
      words: [
        // In England, you may bury what passed at home after an early loss, if the owner of the land agrees. There are rules on depth and water, so ask your hospital. Hospitals in the UK can also arrange burial or cremation.
        '',
      ],
    },
  },
};
