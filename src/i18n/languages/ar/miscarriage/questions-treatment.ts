// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Treatment choices
  title: 'خيارات العلاج',
  // Waiting, medicine or a procedure, and what to take for pain
  summary: 'الانتظار أو الدواء أو العملية، وماذا أستعمل للألم',
  questions: {
    'three-ways': {
      // What are my choices?
      ask: 'ما خياراتي؟',
      answer: [
        // There are three ways: to wait, to take medicine, or to have a procedure. They are for after your team has told you that the pregnancy in your womb has ended.
        'هناك ثلاث طرق: الانتظار، أو الدواء، أو العملية. وهي لما بعد أن يخبركِ فريقكِ الطبي بأن الحمل في الرحم قد انتهى.',
        {
          list: [
            // Waiting needs no medicine or operation. Nobody can say when it will start, and it can take weeks.
            'الانتظار لا يحتاج إلى دواء ولا عملية. لا أحد يعرف متى يبدأ، وقد يستغرق أسابيع.',
            // Medicine starts it sooner, often at home. Cramps and bleeding can be strong.
            'الدواء يجعله يبدأ أسرع، غالبًا في البيت. قد يكون المغص والنزيف قويين.',
            // A procedure has a set day, and it works the first time for most people. It has small risks of its own.
            'العملية لها يوم محدّد، وتنجح من المرة الأولى عند معظم الناس. ولها مخاطر صغيرة خاصة بها.',
          ],
        },
        // Each can bring heavy bleeding. In a large British trial, about 2 to 3 people in 100 had an infection, whichever way they chose.
        'كل طريقة قد تأتي بنزيف شديد. في تجربة بريطانية كبيرة، أصيب نحو 2 إلى 3 من كل 100 شخص بالتهاب، مهما كانت الطريقة.',
        // The choice is yours, unless heavy bleeding, infection or another medical reason decides. Ask what happens if it does not work, and who to call at night. An ectopic pregnancy, one growing outside the womb, has its own treatment.
        'الخيار لكِ، إلا إذا حسمه نزيف شديد أو التهاب أو سبب طبي آخر. اسألي ماذا يحدث إذا لم تنجح الطريقة، وبمن تتصلين ليلًا. الحمل خارج الرحم له علاجه الخاص.',
      ],
      // options management expectant medical surgical decide choose compare which is best
      also: 'خيارات العلاج انتظار دواء عملية ايهما افضل اختار مقارنة كحت تنظيف',
    },
    'waiting': {
      // What if I choose to wait?
      ask: 'ماذا لو اخترتُ الانتظار؟',
      answer: [
        // You let the miscarriage begin and end in its own time, often for 7 to 14 days at first.
        'تتركين الإجهاض التلقائي يبدأ وينتهي في وقته، غالبًا لمدة 7 إلى 14 يومًا في البداية.',
        // In a British study, this many people needed no surgery:
        'في دراسة بريطانية، لم يحتج إلى عملية هذا العدد من الناس:',
        {
          list: [
            // about 90 in 100, if part of the pregnancy had passed
            'نحو 90 من كل 100، إذا كان جزء من الحمل قد خرج',
            // about 75 in 100, if nothing had passed yet
            'نحو 75 من كل 100، إذا لم يكن قد خرج شيء بعد',
            // about 66 in 100, if the scan showed an empty sac.
            'نحو 66 من كل 100، إذا أظهر السونار كيسًا فارغًا.',
          ],
        },
        // An unplanned hospital stay is more likely than with a procedure. Waiting may not suit you if you have an infection or a clotting problem. It may not suit you either if an earlier pregnancy or birth was traumatic.
        'دخول المستشفى من دون تخطيط أكثر احتمالًا مما بعد العملية. قد لا يناسب الانتظار من لديها التهاب أو مشكلة في تخثّر الدم. وقد لا يناسبكِ أيضًا إذا كان حمل أو ولادة سابقة تجربة صادمة لكِ.',
        // If nothing has begun after 14 days, call {clinic} that day. Call today if bleeding gets heavier again, or lasts {bleeding-weeks}.
        'إذا لم يبدأ شيء بعد 14 يومًا، فاتصلي ب{clinic} في اليوم نفسه. اتصلي اليوم إذا اشتدّ الدم من جديد، أو استمر {bleeding-weeks}.',
      ],
      // expectant management wait and see at home how long success
      also: 'انتظار نزول الجنين طبيعي في البيت كم مدة نسبة النجاح بدون عملية',
    },
    'medicine': {
      // What if I choose medicine?
      ask: 'ماذا لو اخترتُ الدواء؟',
      answer: [
        // Medicine brings on cramps and bleeding, and the womb empties. Often there are two medicines: mifepristone, then misoprostol. Some people are given misoprostol alone.
        'الدواء يسبّب المغص ونزول الدم، فيخلو الرحم. غالبًا هناك دواءان: الميفيبريستون (mifepristone) ثم الميزوبروستول (misoprostol). وبعض الناس يُعطون الميزوبروستول وحده.',
        // It does not always work fully. In a US trial, about 9 in 100 who used both later had a procedure. With misoprostol alone, it was about 24 in 100.
        'لا ينجح دائمًا نجاحًا كاملًا. في تجربة في الولايات المتحدة، احتاج نحو 9 من كل 100 ممن استعملن الدواءين إلى عملية فيما بعد. ومع الميزوبروستول وحده، كانوا نحو 24 من كل 100.',
        // Misoprostol can make you shiver, feel sick or have loose poo. If you have these and nothing worse, call your team straight away. Get help now for a fever, feeling faint or severe pain, or if no drink stays down.
        'الميزوبروستول قد يسبّب رجفة أو غثيانًا أو إسهالًا. إذا كان عندكِ هذا ولا شيء أشدّ منه، فاتصلي بفريقكِ الطبي حالًا. اطلبي المساعدة الطبية فورًا عند ارتفاع الحرارة، أو شعور بقرب الإغماء، أو ألم شديد، أو قيء كل ما تشربينه.',
        // If you have no bleeding {no-bleeding-hours} after misoprostol, call {clinic} today. Have an adult with you on the first day. If you have nobody, tell your team before you start.
        'إذا لم ينزل دم خلال {no-bleeding-hours} بعد الميزوبروستول، فاتصلي ب{clinic} اليوم. ليكن معكِ شخص بالغ في اليوم الأول. إذا لم يكن لديكِ أحد، فأخبري فريقكِ الطبي قبل أن تبدئي.',
      ],
      // pills tablets mifepristone misoprostol medical management side effects chills diarrhoea vomiting
      also: 'حبوب دواء ميزوبروستول ميفبريستون سايتوتك اعراض جانبية قشعريرة اسهال قيء misoprostol',
    },
    'procedure': {
      // What if I choose a procedure?
      ask: 'ماذا لو اخترتُ العملية؟',
      answer: [
        // A doctor or nurse removes the pregnancy with suction, through the vagina. It works the first time for most people. Up to 5 in 100 need it again.
        'يُخرج طبيب أو ممرضة الحمل بالشفط، من خلال المهبل. تنجح من المرة الأولى عند معظم الناس. وتلزم مرة أخرى عند ما يصل إلى 5 من كل 100.',
        {
          list: [
            // About 2 to 3 in 100 have an infection.
            'نحو 2 إلى 3 من كل 100 يصابون بالتهاب.',
            // Fewer than 1 in 100 bleed very heavily.
            'أقلّ من 1 من كل 100 ينزفون بشدة.',
            // Fewer than 1 in 100 get a small hole in the womb.
            'أقلّ من 1 من كل 100 يحدث لديهم ثقب صغير في الرحم.',
          ],
        },
        // You may be awake, with an injection to numb you, or asleep in an operating room. Ask which you can have. If you were asleep, have an adult take you home and stay with you, and do not drive.
        'قد تكونين مستيقظة مع حقنة (إبرة) للتخدير الموضعي، أو نائمة في غرفة العمليات. اسألي أيّهما متاح لكِ. إذا كنتِ نائمة، فليأخذكِ شخص بالغ إلى البيت ويبقَ معكِ، ولا تقودي السيارة.',
        // A laboratory looks at what was removed. This can show a molar pregnancy, where the placenta grows in an unusual way. Say beforehand what you would like to happen to it. Ask about your blood type too. See: {#rh-negative}
        'يفحص المختبر ما أُخرج. قد يُظهر ذلك حملًا عنقوديًا، تنمو فيه المشيمة بطريقة غير معتادة. قولي مسبقًا ماذا تريدين أن يُفعل به بعد ذلك. واسألي عن فصيلة دمكِ أيضًا. انظري: {#rh-negative}',
      ],
      // surgery operation suction aspiration MVA D&C anaesthetic asleep awake risks scarring perforation
      also: 'عملية شفط كحت تنظيف الرحم توسيع وكحت تخدير بنج مخاطر ثقب D&C',
    },
    'pain-relief': {
      // What can I take for the pain?
      ask: 'ماذا يمكنني أن أستعمل للألم؟',
      answer: [
        // Take {paracetamol} first, as the label says. Other medicines can contain it too, so do not take two that do.
        'استعملي {paracetamol} كأول مسكّن، كما هو مكتوب على العلبة. أدوية أخرى قد تحتوي عليه أيضًا، فلا تجمعي بين دواءين يحتويان عليه.',
        // Do not take ibuprofen, naproxen or others like them yet. Wait until a doctor, nurse or midwife says that the pregnancy has ended. They must also say that these are safe for you. Ask before you take aspirin. If it is prescribed for you, ask before you stop it.
        'لا تستعملي الإيبوبروفين (ibuprofen) أو naproxen أو أدوية تشبههما بعد. انتظري حتى يخبركِ طبيب أو ممرضة أو قابلة بأن الحمل انتهى. ويجب أن يخبروكِ أيضًا بأن هذه الأدوية آمنة لكِ. اسألي قبل استعمال الأسبرين (aspirin). وإذا كان موصوفًا لكِ، فاسألي قبل إيقافه.',
        // After methotrexate, a medicine for an ectopic pregnancy (outside the womb), the rules are stricter. See: {#after-methotrexate}
        'بعد الميثوتريكسات (methotrexate)، وهو دواء للحمل خارج الرحم، تكون القواعد أشدّ. انظري: {#after-methotrexate}',
        // A heat pad or a hot-water bottle may ease cramps. You can ask for stronger pain relief. If {paracetamol} does not ease the pain, get help now.
        'قد تخفّف المغص كمّادة دافئة أو قربة ماء ساخن. يمكنكِ طلب مسكّن أقوى. إذا لم يخفّف {paracetamol} الألم، فاطلبي المساعدة الطبية فورًا.',
      ],
      // painkillers paracetamol acetaminophen tylenol panadol ibuprofen advil motrin naproxen aleve midol diclofenac aspirin nsaid heat cramps cold and flu medicine
      also: 'مسكن بنادول باراسيتامول ادفيل بروفين ايبوبروفين اسبرين فولتارين نابروكسين كيتوفان دواء الم قربة ماء ساخن panadol tylenol ibuprofen',
    },
  },
};
