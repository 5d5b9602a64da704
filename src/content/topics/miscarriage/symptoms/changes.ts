import type { SymptomGroup } from '../../../model.js';

export const changeSigns = {
  id: 'signs-changes',
  order: 40,
  title: 'Other changes, and how you feel',
  symptoms: [
    {
      id: 'signs-gone',
      name: 'Pregnancy signs suddenly gone',
      urgency: 'today',
      meaning: [
        'This can be a sign of a miscarriage, but it is not proof. You may no longer feel sick or sore, for example. A scan, often with a second scan or blood tests, gives the answer.',
      ],
      action: ['Call {clinic} today. Ask if you can have a scan, and when. If bleeding or pain starts, see {now}.'],
      tell: 'Say what has changed and when. Say how many weeks pregnant you are.',
      sources: ['govscot', 'sru', 'ng126'],
      compared: '2026-11-22',
      also: 'nausea stopped breasts not sore no longer feel pregnant symptoms disappeared',
    },
    {
      id: 'no-signs',
      name: 'No signs at all',
      urgency: 'soon',
      meaning: [
        'Having no signs cannot tell you either way. In a missed miscarriage, the pregnancy has ended but nothing has passed. There is often no bleeding or pain. You may still feel pregnant. A scan can show it.',
      ],
      action: [
        'If you are worried, call {clinic} in the next few days. If you start to bleed, call today. For strong pain, or pain low on one side, see {now}.',
      ],
      tell: 'Say how many weeks pregnant you are and when your next scan is.',
      sources: ['mamissed', 'mayodx', 'tommysA'],
      compared: '2026-11-22',
      also: 'silent missed miscarriage no bleeding no pain nothing worried before scan',
    },
    {
      id: 'no-bleeding-after-medicine',
      name: 'No bleeding after medicine',
      urgency: 'today',
      meaning: [
        'No bleeding {no-bleeding-hours} after misoprostol, a medicine for miscarriage, may mean that it has not worked yet. Some people need more treatment.',
      ],
      action: [
        'Call {clinic} today. If your team gave you another time to call, follow theirs. For sudden or severe pain, or feeling faint, see {now}.',
      ],
      tell: 'Say which medicine you took and when, and if you have pain.',
      sources: ['nicemed', 'ng126', 'chelwest'],
      compared: '2026-11-22',
      also: 'tablets pills misoprostol not working nothing happened',
    },
    {
      id: 'not-coping',
      name: 'Not coping',
      urgency: 'today',
      meaning: [
        'You may not be able to work, sleep or care for others. What happened may keep coming back (flashbacks). You may drink or take drugs to cope. You can ask for more help. No feeling is wrong.',
      ],
      action: [
        'Call {clinic} or your doctor today. If you think about ending your life or hurting yourself, get help now. If you are in danger, {call}. If not, {crisis}.',
      ],
      tell: 'Say what is hardest, how long it has lasted, and if you have been unwell in this way before.',
      sources: ['mausmh', 'miss', 'farren20'],
      compared: '2026-11-22',
      also: 'depressed depression anxiety panic grief trauma sad crying drinking cannot sleep',
    },
    {
      id: 'thoughts-of-self-harm',
      name: 'Thoughts of ending your life or hurting yourself',
      urgency: 'now',
      meaning: [
        'You need help now, and there are people who will listen. Thoughts like these can come after a loss. You do not have to be sure that you would act on them.',
      ],
      action: ['If you are in danger or feel unsafe, {call} or go to {department} now. If not, {crisis}.'],
      tell: 'You can say: I have had a loss, and I am thinking of ending my life. You can also say it to someone close to you.',
      sources: ['lancet', 'hrsa', 'nhssuicide', 'mausmh'],
      compared: '2026-11-22',
      also: 'suicide suicidal self-harm kill myself cannot go on want to die',
    },
  ],
} as const satisfies SymptomGroup;
