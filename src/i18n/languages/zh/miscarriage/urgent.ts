// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const urgent = {
  now: {
    // Get help now for any of these
    heading: '出现以下任何一种情况，请立即叫救护车或去急诊',
    // Or go to {department}, but do not drive yourself.
    otherwise: '或者去{department}，但不要自己开车。',
    bullets: {
      'bleeding': {
        // Bleeding
        lead: '出血',
        // {pad}, or it keeps getting heavier.
        words: '{pad}，或者出血越来越多。',
        // Bleeding: {pad}, or it keeps getting heavier
        short: '出血：{pad}，或者出血越来越多',
      },
      'clots': {
        // Clots
        lead: '血块',
        // {clot-now}.
        words: '{clot-now}。',
        // Clots: {clot-now}
        short: '血块：{clot-now}',
      },
      'pain': {
        // Belly pain
        lead: '肚子痛',
        // it is sudden, severe or on one side. Or your shoulder tip hurts.
        words: '突然痛、痛得厉害，或只痛一侧。肩头（肩膀与手臂相接处）痛也算。',
        // Belly pain that is sudden, severe or on one side. Also pain in your shoulder tip
        short: '肚子突然痛、痛得厉害，或只痛一侧。肩头（肩膀与手臂相接处）痛也算',
      },
      'faint': {
        // Feeling faint
        lead: '快要晕倒',
        // you faint or nearly faint, are very dizzy, or your heart races.
        words: '晕倒或快要晕倒、头晕得厉害，或心跳很快。',
        // Fainting or nearly fainting, being very dizzy, or a racing heart
        short: '晕倒或快要晕倒、头晕得厉害，或心跳很快',
      },
      'infection': {
        // Fever
        lead: '发烧',
        // {fever}, or you shake or feel very unwell.
        words: '{fever}，或者发抖、打寒战，或感觉病得很重。',
        // Fever of {fever}, shaking, or feeling very unwell, even with no fever
        short: '发烧{fever}，发抖、打寒战，或感觉病得很重（没有发烧也算）',
      },
      'self-harm': {
        // Thoughts of ending your life or hurting yourself
        lead: '有结束自己生命或伤害自己的念头',
        // {call} if you are in danger or do not feel safe. Otherwise, {crisis}.
        words: '如果您处于危险之中或觉得不安全，请{call}。如果您暂时安全，请{crisis}。',
        // Thoughts of ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}
        short: '有结束自己生命或伤害自己的念头。如果您处于危险之中或觉得不安全，请{call}。如果您暂时安全，请{crisis}',
      },
    },
    also: {
      'late': {
        // bleeding, even a little, belly pain, tissue or fluid
        lead: '出血（哪怕一点点）、肚子痛，或排出组织或液体，',
        // {late-weeks}
        words: '{late-weeks}（从最后一次月经的第一天算起）',
      },
      'blood-thinners': {
        // more than spots of blood
        lead: '出血超过少量血迹，',
        // on blood thinners or with a bleeding disorder
        words: '而您正在用抗凝药（口服或打针），或血不容易止住（凝血方面的疾病）',
      },
      'tissue': {
        // pregnancy tissue or a gush of fluid
        lead: '排出妊娠组织，或突然流出一股液体，',
        // unless a doctor, nurse or midwife told you this pregnancy is ending
        words: '而还没有医生、护士或助产士告诉您这次怀孕保不住了',
      },
      'ectopic': {
        // pain or bleeding with a positive test
        lead: '验孕阳性，同时有疼痛或出血（哪怕一点点），',
        // after an earlier ectopic pregnancy, or with a coil or tied tubes
        words: '而您以前有过宫外孕、有节育环（宫内节育器），或做过输卵管结扎',
      },
      'one-side-after-ivf': {
        // one-sided pain
        lead: '只痛一侧，',
        // after IVF, whatever a scan showed
        words: '而这次怀孕是做试管婴儿（IVF）得来的，不论超声检查结果怎样',
      },
      'stomach': {
        // belly pain or bleeding
        lead: '肚子痛或出血，',
        // with vomiting, diarrhoea, or pain when you pee or poo
        words: '同时呕吐、腹泻，或小便、大便时痛',
      },
      'pain-relief': {
        // pain that {paracetamol} does not ease,
        lead: '用了{paracetamol}疼痛也不减轻，',
        // or no drink stays down
        words: '或者喝什么都吐出来',
      },
      'sepsis': {
        // bad-smelling discharge,
        lead: '分泌物有臭味，',
        // confusion, slurred speech or no pee for a day
        words: '头脑迷糊、说话含糊不清，或一整天没有小便',
      },
      'skin': {
        // blue, blotchy, clammy or very pale skin or lips,
        lead: '皮肤或嘴唇发青发紫、有花斑、湿冷，或非常苍白，',
        // a rash that does not fade
        words: '或者皮疹按压后不褪色',
      },
      'chest': {
        // chest pain, hard or fast breathing, one swollen leg
        lead: '胸口痛、呼吸困难或急促，一条腿肿，',
        // or a very bad headache
        words: '或者头痛得非常厉害',
      },
      'blow': {
        // a blow to the belly, a crash,
        lead: '肚子受到撞击、遇到车祸，',
        // bleeding or pain after a fall
        words: '或者摔倒之后出血或疼痛',
      },
      'seeing-things': {
        // seeing or hearing things
        lead: '看到或听到',
        // that others do not
        words: '别人看不到、听不到的东西',
      },
      'sent-home': {
        // getting worse
        lead: '情况越来越重，',
        // after being sent home
        words: '而医院已让您回家',
      },
    },
    notes: [
      // Your own team may have given you a different limit for when to get help. If so, keep to theirs. If you feel faint or unwell, get help now.
      '您自己的医疗团队可能告诉过您另一个标准：什么情况要立即叫救护车或去急诊。如果有，以他们说的为准。如果觉得快要晕倒或不舒服，请立即叫救护车或去急诊。',
    ],
  },
  today: {
    // Call today for any of these
    heading: '出现以下任何一种情况，请今天就打电话',
    bullets: {
      'any-bleeding': {
        // Any other bleeding, clots, spotting or cramps
        lead: '其他任何出血、血块、少量血迹（点滴出血）或像痛经一样的下腹痛',
        // call even if they are mild, or stop.
        words: '即使很轻，即使已经停了，也请打电话。',
      },
      'changes': {
        // Changes
        lead: '变化',
        // pregnancy signs suddenly stop, or discharge changes colour. You have a positive test, and had an ectopic pregnancy before, or have a coil or tied tubes.
        words:
          '怀孕的感觉（恶心、乳房胀痛等）突然没有了，或分泌物变了颜色。验孕阳性，而您以前有过宫外孕、有节育环或做过输卵管结扎。',
      },
      'after': {
        // After a loss
        lead: '流产之后',
        // you bleed for {bleeding-weeks}, or more heavily again. A test is still positive {test-weeks} after the miscarriage. You are very tired, or out of breath on stairs.
        words: '出血{bleeding-weeks}，或又变多。流产满{test-weeks}时验孕仍是阳性。非常疲倦，或上楼梯时喘不过气。',
      },
      'after-pills': {
        // After medicine
        lead: '用药之后',
        // you have no bleeding {no-bleeding-hours} after misoprostol, a medicine for a miscarriage or to end a pregnancy. Or you bleed after pills to end a pregnancy.
        words:
          '用了米索前列醇（misoprostol，治疗流产或终止怀孕的药）之后，{no-bleeding-hours}没有出血。或者用了终止怀孕的药之后出血。',
      },
      'blood-type': {
        // Rh-negative blood, or not known
        lead: 'Rh阴性血型，或不知道血型',
        // you bleed or have had a loss. An injection, if you need one, is usually given within 3 days.
        words: '您有出血，或已经流产。如果需要打针，通常要在3天之内打。',
      },
      'not-coping': {
        // Not coping
        lead: '应付不过来',
        // you cannot work, sleep or care for others, or you drink or take drugs to cope.
        words: '无法工作、睡觉或照顾别人，或者靠喝酒、用毒品来撑过去。',
      },
    },
    notes: [
      // Has a doctor, nurse or midwife told you that this pregnancy is ending? Then call today if you pass tissue or fluid. But get help now {late-weeks}.
      '医生、护士或助产士告诉过您这次怀孕保不住了吗？如果是，排出组织或液体时，请今天就打电话。但如果{late-weeks}出现这种情况，请立即叫救护车或去急诊。',
      // Did your team give you misoprostol in the last day? Then shivering, feeling sick or loose poo can come from the medicine. Call them straight away. Get help now if you have a fever or severe pain, feel faint, or they do not answer.
      '医疗团队在过去一天内给您用过米索前列醇（misoprostol）吗？如果用过，发抖、恶心或大便变稀可能是药引起的。请马上给他们打电话。如果发烧、痛得厉害、觉得快要晕倒，或没人接电话，请立即叫救护车或去急诊。',
    ],
  },
  soon: {
    // Speak to {clinic} in the next few days about these
    heading: '以下情况，请在未来几天内咨询{clinic}',
    bullets: {
      'no-period': {
        // No period
        lead: '没有来月经',
        // none has come by {period-weeks} after the loss.
        words: '流产后{period-weeks}还没有来。',
      },
      'low-mood': {
        // Low mood
        lead: '情绪低落',
        // you still feel low after some weeks. If you stop coping, call today.
        words: '过了几周，情绪仍然低落。如果应付不过来，请今天就打电话。',
      },
      'questions': {
        // Your questions
        lead: '您的问题',
        // you want to ask about tests, trying again, work or a certificate.
        words: '想问检查、再次怀孕、工作或证明的事。',
      },
      'more-losses': {
        // More than one loss
        lead: '不止一次流产',
        // you have had two or more, and have no plan yet.
        words: '有过两次或更多次流产，还没有下一步的计划。',
      },
    },
    notes: [
      // Any bleeding in pregnancy cannot wait for this: call today.
      '怀孕期间有任何出血，都不能等：请今天就打电话。',
    ],
  },
};
