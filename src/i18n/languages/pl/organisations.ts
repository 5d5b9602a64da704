// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const organisations = {
  'lifeline-au': {
    // Crisis support for anyone thinking about suicide or in a personal crisis.
    words: '',
    phones: [
      {
        // Crisis line
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // a page with no date
    seen: '',
  },
  '1800respect-au': {
    // The national service for domestic, family and sexual violence, by phone, text and online chat.
    words: '',
    // Day and night, every day
    hours: '',
    // its own site and a page of the Department of Social Services, no date
    seen: '',
  },
  'kids-helpline-au': {
    // Counselling for people aged 5 to 25, by phone or online.
    words: '',
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // its own site, no date
    seen: '',
  },
  'red-nose-au': {
    // A grief line with trained bereaved parents, for any loss from early miscarriage on.
    words: '',
    phones: [
      {
        // Support line
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Support is free; calls are charged as a local call
    cost: '',
    // 2024 or later
    seen: '',
  },
  'panda': {
    // Counsellors and trained peers for mental health in pregnancy and the first year after, partners too.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // Monday to Friday 9am to 7.30pm, Saturday 9am to 4pm, Australian Eastern time; public holidays too
    hours: '',
    // Counselling is free; calls are charged as a local call
    cost: '',
    // 2023 or later
    seen: '',
  },
  'pregnancy-birth-baby': {
    // Nurses on an Australian Government line, for information and support, also after a pregnancy loss.
    words: '',
    // Free
    cost: '',
    // its own site, no date
    seen: '',
  },
  'pink-elephants': {
    // A charity for early pregnancy loss: trained peers, an online community, and help for partners and workplaces.
    words: '',
    // Free
    cost: '',
    // 2018 or later
    seen: '',
  },
  'bears-of-hope': {
    // Grief support for families after a loss in pregnancy or the death of a baby.
    words: '',
    phones: [
      {
        // Grief support
        label: '',
      },
    ],
    // 2024 or later
    seen: '',
  },
  'miscarriage-australia': {
    // Information on miscarriage and finding support, with pages for partners and LGBTIQA+ people.
    words: '',
    // Free
    cost: '',
    // a page with no date
    seen: '',
  },
  'sms4dads-grief': {
    // Text messages over fifteen weeks for dads, written with bereaved parents; a reply stops them.
    words: '',
    // Free
    cost: '',
    // a page with no date
    seen: '',
  },
  'qlife': {
    // Talk or chat online with LGBTIQ+ peers about feelings and relationships; not a crisis line.
    words: '',
    phones: [
      {
        // Peer support line
        label: '',
      },
    ],
    // 3pm to midnight every day, your local time
    hours: '',
    // Free
    cost: '',
    // March 2023
    seen: '',
  },
  '988-ca': {
    // Call or text a trained responder about thoughts of suicide or strong distress.
    words: '',
    phones: [
      {
        // Call
        label: '',
      },
    ],
    texts: [
      {
        // Text 9-8-8
        display: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // Also in French
    languages: '',
    // November 2023
    seen: '',
  },
  'sheltersafe-ca': {
    // A map of shelters, with numbers that answer day and night. You need not stay in one to call.
    words: '',
    // Free
    cost: '',
    // Women’s Shelters Canada, 2020
    seen: '',
  },
  'justice-ca-family-violence': {
    // An official list of who can help, by kind of help.
    words: '',
    // its own page, February 2023 (archive)
    seen: '',
  },
  'manitoba-dv-line-ca': {
    // A line in Manitoba that helps you reach a shelter.
    words: '',
    phones: [
      {
        // Crisis line
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // the Manitoba Association of Women’s Shelters, 2020
    seen: '',
  },
  'pail-network': {
    // Peer groups and one-to-one support for families in Ontario after any pregnancy loss.
    words: '',
    phones: [
      {
        // Toll-free
        label: '',
      },
    ],
    // Free
    cost: '',
    // 2020 to 2023
    seen: '',
  },
  'rcrpq': {
    // Community centres in Quebec; several offer support, groups or another parent to talk to after a loss.
    words: '',
    // Free
    cost: '',
    // In French
    languages: '',
    // October 2024
    seen: '',
  },
  'samaritans': {
    // Trained volunteers who listen at any hour, without judging, whatever you are going through.
    words: '',
    phones: [
      {
        // Listening line
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // 2022; September 2026 (public list)
    seen: '',
  },
  'lifeline-ni': {
    // Counsellors on Northern Ireland’s crisis line, for anyone in distress or despair.
    words: '',
    phones: [
      {
        // Crisis helpline
        label: '',
      },
    ],
    // Textphone: 18001 0808 808 8000
    relay: '',
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // a page with no date; September 2026 (public list)
    seen: '',
  },
  'shout': {
    // A trained volunteer texts with you until you feel calmer and know your next step.
    words: '',
    texts: [
      {
        // Text SHOUT to 85258
        display: 'Wyślij SMS o treści SHOUT na numer 85258',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // November 2024
    seen: '',
  },
  'national-domestic-abuse-helpline-gb': {
    // From Refuge, for women who are hurt, watched or controlled by a partner or relative; online chat too.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // its own pages, December 2020
    seen: '',
  },
  'sdafmh-scotland': {
    // Trained workers for anyone in Scotland who is abused or forced into marriage; online chat too.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Interpreters, in private
    languages: '',
    // a Scottish safety page and a police page, no date
    seen: '',
  },
  'live-fear-free-wales': {
    // For anyone in Wales who faces abuse or sexual violence, and those close to them; online chat too.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    texts: [
      {
        // Text 078600 77333
        display: 'Wyślij SMS na numer 078600 77333',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // a Welsh Government page, no date
    seen: '',
  },
  'domestic-sexual-abuse-helpline-ni': {
    // For people of any gender and age in Northern Ireland who are abused; online chat too.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // a health trust page, 2021; the press, 2023
    seen: '',
  },
  'childline-gb': {
    // For anyone under 19 in the UK, about any worry, by phone or online.
    words: '',
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // pages of the NSPCC, which runs it, 2023 to 2024
    seen: '',
  },
  'tommys-black-heritage-service': {
    // Specialist midwives who call you back, and who can help you reach counselling after a loss.
    words: '',
    // By request: a midwife calls you back by phone or video
    hours: '',
    // Free
    cost: '',
    // 2024
    seen: '',
  },
  'breathing-space': {
    // A confidential line in Scotland for anyone who feels low, anxious or worried.
    words: '',
    // Free
    cost: '',
    // an old council page; web address in public lists
    seen: '',
  },
  'miscarriage-uk': {
    // The UK charity for anyone affected by miscarriage, ectopic pregnancy or molar pregnancy; its website has a helpline, a live chat and groups.
    words: '',
    // its own pages, March 2024; its own feed, 7 April 2026
    seen: '',
  },
  'tommys-midwives': {
    // Midwives who answer questions on pregnancy, pregnancy loss and being pregnant again.
    words: '',
    phones: [
      {
        // Midwife helpline
        label: '',
      },
    ],
    // Monday to Friday 9am to 5pm
    hours: '',
    // Free
    cost: '',
    // a page with no date; September 2026 (public lists)
    seen: '',
  },
  'sands-uk': {
    // A helpline, local groups and an online community after pregnancy loss or the death of a baby.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // Monday to Friday 10am to 3pm; Tuesday, Wednesday and Thursday evenings 6pm to 9pm
    hours: '',
    // Free
    cost: '',
    // a page with no date; September 2026 (public list)
    seen: '',
  },
  'ectopic-pregnancy-trust': {
    // Information and peer support after an ectopic pregnancy, with pages for partners, families and workplaces.
    words: '',
    // 2024
    seen: '',
  },
  'petals': {
    // Counselling after pregnancy or baby loss, mostly through your hospital; the number is an office, not a helpline.
    words: '',
    phones: [
      {
        // Office
        label: '',
      },
    ],
    // Counselling is free; calls are charged like an ordinary UK landline call
    cost: '',
    // 2023
    seen: '',
  },
  'child-bereavement-uk': {
    // Support for families when a baby or child dies, with help for brothers, sisters and grandparents.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // Monday to Friday 9am to 4.30pm
    hours: '',
    // Free
    cost: '',
    // November 2025
    seen: '',
  },
  'cruse': {
    // Support in grief of any kind, by helpline, online chat and local groups.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // Free
    cost: '',
    // 2020; 2026 (public lists)
    seen: '',
  },
  'gtd-charing-cross': {
    // A specialist NHS centre for molar pregnancy, with information, follow-up tests and a patient forum.
    words: '',
    // Free on the NHS
    cost: '',
    // a page with no date
    seen: '',
  },
  'tommys-recurrent-clinics': {
    // How a GP, midwife or consultant can send you to an NHS clinic for repeated miscarriage.
    words: '',
    // Free on the NHS
    cost: '',
    // 2021
    seen: '',
  },
  'miscarriage-uk-workplace': {
    // Guidance for managers and staff on talking about a loss, time off and coming back.
    words: '',
    // Web pages are free
    cost: '',
    // March 2024
    seen: '',
  },
  'acas': {
    // Impartial advice on rights at work, for staff and employers.
    words: '',
    // Advice is free
    cost: '',
    // web address in public lists, September 2026
    seen: '',
  },
  'mbss': {
    // Support in grief for Muslim mothers and families, also after miscarriage.
    words: '',
    // a page with no date
    seen: '',
  },
  'dad-still-standing': {
    // A podcast by two dads on living with the loss of a baby, mostly later in pregnancy.
    words: '',
    // Free
    cost: '',
    // a page with no date
    seen: '',
  },
  'baby-loss-certificate-england': {
    // A certificate for people over 16 who live in England, and lived there at the time of the loss.
    words: '',
    // 2025
    seen: '',
  },
  'pieta': {
    // A crisis line and counselling for anyone thinking about suicide or self-harm.
    words: '',
    phones: [
      {
        // Crisis helpline
        label: '',
      },
    ],
    texts: [
      {
        // Text HELP to 51444
        display: 'Wyślij SMS o treści HELP na numer 51444',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // 2021
    seen: '',
  },
  'text-50808': {
    // A trained volunteer texts with you through a hard moment.
    words: '',
    texts: [
      {
        // Text HELLO to 50808
        display: 'Wyślij SMS o treści HELLO na numer 50808',
      },
    ],
    // Day and night, every day
    hours: '',
    // June 2020
    seen: '',
  },
  'womens-aid-ie': {
    // For women who are abused by a partner or former partner.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // its own pages, 2009 and 2016; the press, 2023
    seen: '',
  },
  'bereavement-support-line-ireland': {
    // A confidential line for anyone who is grieving, whether the loss is recent or long ago.
    words: '',
    phones: [
      {
        // Freephone
        label: '',
      },
    ],
    // Monday to Friday 10am to 1pm
    hours: '',
    // Free
    cost: '',
    // December 2023
    seen: '',
  },
  'miscarriage-association-ireland': {
    // Volunteers who have had a miscarriage themselves, with phone support, meetings and a book of remembrance.
    words: '',
    // Volunteers answer the phone at set times; see the website
    hours: '',
    // Free
    cost: '',
    // a page with no date
    seen: '',
  },
  'pregnancy-infant-loss-ireland': {
    // The national website on every kind of pregnancy loss, with links to hospital teams and groups.
    words: '',
    // Free
    cost: '',
    // a page with no date
    seen: '',
  },
  'feileacain': {
    // Memory boxes and group meetings for families after the death of a baby around birth.
    words: '',
    // Free
    cost: '',
    // 2021
    seen: '',
  },
  'tele-manas': {
    // The government’s mental health line, with counsellors in many Indian languages.
    words: '',
    phones: [
      {
        // Short number
        label: '',
      },
      {
        // Toll-free
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // 20 languages; the choice depends on your state
    languages: '',
    // 2024; December 2025 (news)
    seen: '',
  },
  'need-to-talk-1737': {
    // Call or text a trained counsellor when you feel stressed, low or overwhelmed.
    words: '',
    phones: [
      {
        // Call
        label: '',
      },
    ],
    texts: [
      {
        // Text 1737
        display: 'Wyślij SMS na numer 1737',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // Interpreters in 150 languages
    languages: '',
    // 2021; December 2025 (list)
    seen: '',
  },
  'suicide-crisis-helpline-nz': {
    // For anyone in deep distress, or worried about someone who is.
    words: '',
    phones: [
      {
        // Crisis line
        label: '',
      },
    ],
    // Free
    cost: '',
    // December 2025
    seen: '',
  },
  'womens-refuge-nz': {
    // Puts you through to an advocate near you; online chat too.
    words: '',
    phones: [
      {
        // Crisis line
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // its own page, no date; govt.nz, 2023
    seen: '',
  },
  'family-violence-info-line-nz': {
    // Information, and where to turn for help.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // 9am to 11pm every day
    hours: '',
    // Free
    cost: '',
    // govt.nz, 2023
    seen: '',
  },
  'shine-nz': {
    // Advice on leaving, and on staying safe.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // 9am to 11pm every day
    hours: '',
    // Free
    cost: '',
    // govt.nz, 2023
    seen: '',
  },
  'miscarriage-matters-nz': {
    // Information for New Zealand on what happens in a miscarriage, and care packages through health providers.
    words: '',
    // Free
    cost: '',
    // October 2024
    seen: '',
  },
  'miscarriage-support-nz': {
    // A volunteer website with answers, ideas for saying goodbye and a private online group.
    words: '',
    // Free
    cost: '',
    // 2017
    seen: '',
  },
  'sands-nz': {
    // Groups run by parents, for support after a loss at any stage of pregnancy or infancy.
    words: '',
    // Free
    cost: '',
    // 2013; October 2025 (news)
    seen: '',
  },
  '988-us': {
    // Call, text or chat with a trained counsellor about thoughts of suicide or strong distress.
    words: '',
    phones: [
      {
        // Call; press 2 for Spanish
        label: '',
      },
    ],
    texts: [
      {
        // Text 988 (AYUDA for Spanish)
        display: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // Also in Spanish; phone interpreters for many other languages
    languages: '',
    // 2023 or later
    seen: '',
  },
  'crisis-text-line-us': {
    // A trained volunteer supports you by text message.
    words: '',
    texts: [
      {
        // Text HOME to 741741
        display: 'Wyślij SMS o treści HOME na numer 741741',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // 2022 or later
    seen: '',
  },
  'national-dv-hotline-us': {
    // For anyone hurt, controlled or forced by a partner, over pregnancy or birth control too; online chat too.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    texts: [
      {
        // Text START to 88788
        display: 'Wyślij SMS o treści START na numer 88788',
      },
    ],
    // Day and night, every day
    hours: '',
    // a page of the US Department of Justice, January 2022
    seen: '',
  },
  'maternal-mental-health-hotline': {
    // Counsellors for anyone who is or was pregnant, and those close to them; not a crisis line.
    words: '',
    phones: [
      {
        // Call or text
        label: '',
      },
    ],
    texts: [
      {
        // Text 1-833-852-6262
        display: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // Also in Spanish; interpreters for 60 other languages, including Arabic, French and German
    languages: '',
    // May 2023
    seen: '',
  },
  'postpartum-support-international': {
    // Information and peer support by phone or text, with online groups for pregnancy loss; not a crisis line.
    words: '',
    phones: [
      {
        // Press 1 for Spanish, 2 for English
        label: '',
      },
    ],
    texts: [
      {
        // Text 800-944-4773 (English)
        display: '',
      },
      {
        // Text 971-203-7773 (Spanish)
        display: '',
      },
    ],
    // Free
    cost: '',
    // Also in Spanish
    languages: '',
    // May 2023
    seen: '',
  },
  'ma-hotline': {
    // Volunteer clinicians who answer questions in confidence on managing a miscarriage or an abortion at home.
    words: '',
    // Also in Spanish
    languages: '',
    // a partner’s page, no date
    seen: '',
  },
  'share-us': {
    // Online and local groups after pregnancy loss or the death of a baby; not a crisis line.
    words: '',
    phones: [
      {
        // Staff line
        label: '',
      },
    ],
    // Free
    cost: '',
    // before mid-2022
    seen: '',
  },
  'star-legacy-foundation': {
    // A support line, trained peers and online groups, some for dads and grandparents.
    words: '',
    phones: [
      {
        // Support line
        label: '',
      },
    ],
    // Support is free
    cost: '',
    // 2020; 2023 (a chapter’s page)
    seen: '',
  },
  'first-candle': {
    // Grief support and online peer groups for families after pregnancy loss or the death of a baby.
    words: '',
    // Free
    cost: '',
    // about 2013 to 2020
    seen: '',
  },
  'march-of-dimes': {
    // Plain information on miscarriage and grief, and an online place to share stories.
    words: '',
    // Free
    cost: '',
    // about 2021
    seen: '',
  },
  'rtz-hope': {
    // Online groups for many kinds of loss, some for LGBTQ+ families, people of colour or couples.
    words: '',
    // One group in Spanish
    languages: '',
    // a page with no date
    seen: '',
  },
  'compassionate-friends-us': {
    // Local and online groups for families after the death of a child at any age, before birth too.
    words: '',
    // Free
    cost: '',
    // a page with no date
    seen: '',
  },
  'a-better-balance': {
    // A confidential legal helpline on rights at work, including time off after a loss.
    words: '',
    // Free
    cost: '',
    // 2023
    seen: '',
  },
  'repro-legal-helpline-us': {
    // Legal information on pregnancy loss and abortion, from a group of lawyers with a view on the law.
    words: '',
    // named in ACEP Now, August 2022
    seen: '',
  },
  'sadag': {
    // Counsellors who listen and can help you find support near you.
    words: '',
    phones: [
      {
        // Suicide crisis line
        label: '',
      },
    ],
    texts: [
      {
        // SMS 31393
        display: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Calls are free; an SMS may be charged at the ordinary rate
    cost: '',
    // 2019; November 2025 (day and night)
    seen: '',
  },
  'gbv-command-centre-za': {
    // Social workers for anyone who faces abuse, from the Department of Social Development.
    words: '',
    phones: [
      {
        // Helpline
        label: '',
      },
    ],
    // Day and night, every day
    hours: '',
    // Free
    cost: '',
    // its own page, no date; the press, December 2024
    seen: '',
  },
  'born-sleeping-za': {
    // A support group run by parents, in Cape Town and online, after miscarriage or the death of a baby.
    words: '',
    // Free
    cost: '',
    // 2019 to 2020
    seen: '',
  },
  'find-a-helpline': {
    // A directory of free helplines in many countries.
    words: '',
    // Free
    cost: '',
    // a page with no date
    seen: '',
  },
};
