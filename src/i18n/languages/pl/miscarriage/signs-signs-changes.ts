// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Other changes, and how you feel
  title: 'Inne zmiany i to, jak się czujesz',
  // Signs that stop, after a loss, thoughts of self-harm
  summary: 'Objawy, które znikają, po stracie ciąży, myśli o zrobieniu sobie krzywdy',
  symptoms: {
    'signs-gone': {
      // Pregnancy signs suddenly gone
      name: '',
      meaning: [
        // This can be a sign of a miscarriage, but it is not proof. You may no longer feel sick or sore, for example. A scan, often with a second scan or blood tests, gives the answer.
        '',
      ],
      action: [
        // Call {clinic}. Ask if you can have a scan, and when. If bleeding or pain starts, see {now}.
        '',
      ],
      // Say what has changed and when. Say how many weeks pregnant you are.
      tell: '',
      // nausea stopped breasts not sore no longer feel pregnant symptoms disappeared
      also: '',
    },
    'no-signs': {
      // No signs at all
      name: '',
      meaning: [
        // Having no signs cannot tell you either way. In a missed miscarriage, the pregnancy has ended but nothing has passed. There is often no bleeding or pain. You may still feel pregnant. A scan can show it.
        '',
      ],
      action: [
        // If you are worried, call {clinic} in the next few days. If you start to bleed, call today. For strong pain, or pain low on one side, see {now}.
        '',
      ],
      // Say how many weeks pregnant you are and when your next scan is.
      tell: '',
      // silent missed miscarriage no bleeding no pain nothing worried before scan
      also: '',
    },
    'no-bleeding-after-medicine': {
      // No bleeding after medicine
      name: '',
      meaning: [
        // No bleeding {no-bleeding-hours} after misoprostol, a medicine for miscarriage, may mean that it has not worked yet. Some people need more treatment.
        '',
      ],
      action: [
        // Call {clinic}. If your team gave you another time to call, keep to theirs. For sudden or severe pain, or feeling faint, see {now}.
        '',
      ],
      // Say which medicine you took and when, and if you have pain.
      tell: '',
      // tablets pills misoprostol not working nothing happened
      also: '',
    },
    'not-coping': {
      // Not coping
      name: '',
      meaning: [
        // You may not be able to work, sleep or care for others. What happened may keep coming back (flashbacks). You may drink or take drugs to cope. You can ask for more help. No feeling is wrong.
        '',
      ],
      action: [
        // Call {clinic} or your doctor. If you think about ending your life or hurting yourself, get help now. If you are in danger, {call}. Are you safe for now? Then {crisis}.
        '',
      ],
      // Say what is hardest, how long it has lasted, and if you have been unwell in this way before.
      tell: '',
      // depressed depression anxiety panic grief trauma sad crying drinking cannot sleep
      also: '',
    },
    'thoughts-of-self-harm': {
      // Thoughts of ending your life or hurting yourself
      name: '',
      meaning: [
        // You need help now, and there are people who will listen. Thoughts like these can come after a loss. You do not have to be sure that you would act on them.
        '',
      ],
      action: [
        // If you are in danger or feel unsafe, {call} or go to {department}. Are you safe for now? Then {crisis}.
        '',
        // Do the same if you feel that you may hurt someone else.
        '',
      ],
      // You can say: I have had a loss, and I am thinking of ending my life. You can also say it to someone close to you.
      tell: '',
      // suicide suicidal self-harm kill myself cannot go on want to die
      also: '',
      // suicide, suicidal, sucidal, kill myself, kms, end it all, end my life, want to die, dont want to live, dont want to be here, dont want to wake up, cant go on, better off dead, hurt myself, self harm, cutting, overdose, unalive, hurt someone
      triggers: '',
    },
    'seeing-or-hearing-things': {
      // Seeing or hearing things that others do not
      name: '',
      meaning: [
        // This can be a sign of a serious illness of the mind (psychosis). It is rare, and it can be treated. It can come after a pregnancy has ended. You may also have strange beliefs, feel very high or restless, or hardly sleep and feel no need to.
        '',
      ],
      action: [
        // {Call} or go to {department}. Ask someone to stay with you. If you see this in someone else, call for them.
        '',
      ],
      // Say that you were pregnant, when it ended, and what you see, hear or believe. Say how little you have slept.
      tell: '',
      // psychosis hallucinations voices mania manic paranoid delusions no sleep bipolar
      also: '',
      // hearing voices, hear voices, seeing things, hallucinating, hallucinations, psychosis, psycosis, manic, mania, paranoid, losing my mind, no need to sleep, they are watching me
      triggers: '',
    },
  },
};
