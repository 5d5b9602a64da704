// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? 999 BSL is a video call with a sign language interpreter. Or use the Relay UK app and dial 18000. You can text 999 if you signed up before. If you cannot speak on a mobile phone, call 999 and press 55.
  silent: '',
  // In the NHS, an interpreter is free. Say your language and “please”: “Polish, please”.
  interpreter: '',
  accessSources: [
    // ofcom1
    '',
    // ofcom2
    '',
    // bucksfire
    '',
    // wypolice
    '',
    // steesms
    '',
    // belfast55
    '',
    // hwint
    '',
  ],
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
  waiting: [
    {
      // Miscarriage UK
      name: '',
      // the new name, miscarriageuk.org, 0303 003 6464 and hours
      what: '',
      // In public lists of 2026 alone; the charity’s own pages of 2024 show 01924 200799, and its feed of 7 April 2026 still the old name.
      why: '',
    },
    {
      // Tommy’s midwives
      name: '',
      // the email address midwife@tommys.org
      what: '',
      // In public lists alone.
      why: '',
    },
    {
      // The Ectopic Pregnancy Trust
      name: '',
      // 020 7733 2653
      what: '',
      // In public lists of 2026 alone; hours not seen.
      why: '',
    },
    {
      // Breathing Space (Scotland)
      name: '',
      // 0800 83 85 87; Monday to Thursday 6pm to 2am, Friday 6pm to Monday 6am
      what: '',
      // The number was read on a council page of about 2016, the hours in public lists.
      why: '',
    },
    {
      // Acas
      name: '',
      // 0300 123 1100; Monday to Friday 8am to 6pm
      what: '',
      // The number was read in a statement of 2015, the hours in public lists.
      why: '',
    },
    {
      // Cruse
      name: '',
      // hours
      what: '',
      // Not seen.
      why: '',
    },
    {
      // Samaritans
      name: '',
      // Welsh line 0808 164 0123, email
      what: '',
      // In public lists; the email service is reported to be closing.
      why: '',
    },
    {
      // Chana
      name: '',
      // support for Jewish couples
      what: '',
      // Read about in a newspaper; the web address was not seen.
      why: '',
    },
    {
      // Men’s Advice Line
      name: '',
      // 0808 801 0327
      what: '',
      // On a partner’s page with no date; hours and web address not seen.
      why: '',
    },
    {
      // Childline (UK)
      name: '',
      // 0800 1111
      what: '',
      // The number was not read on a page of the charity.
      why: '',
    },
  ],
};
