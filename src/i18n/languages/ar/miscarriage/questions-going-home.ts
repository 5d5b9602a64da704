// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Going home and after
  title: 'العودة إلى البيت وما بعدها',
  // The first days, how long you bleed, signs of infection, sex, baths and work
  summary: 'الأيام الأولى، كم يستمر الدم، علامات الالتهاب، الجماع، الاستحمام، العمل',
  questions: {
    'after-first-days': {
      // What are the first days after like?
      ask: 'كيف تكون الأيام الأولى بعد ذلك؟',
      answer: [
        // For most people, cramps and bleeding ease bit by bit. You may feel grief, anger, relief or little at all. No feeling is wrong.
        'عند معظم الناس، يخفّ المغص والدم شيئًا فشيئًا. قد تشعرين بالحزن أو الغضب أو الارتياح، أو لا تشعرين بالكثير. لا يوجد شعور خاطئ.',
        // Call {clinic} today if bleeding gets heavier again, or pain goes on. If {paracetamol} does not ease the pain, go to {department} now.
        'اتصلي ب{clinic} اليوم إذا اشتدّ الدم من جديد، أو استمر الألم. إذا لم يخفّف {paracetamol} الألم، فاذهبي إلى {department} الآن.',
        // Take your temperature if you feel hot or shivery. How you feel counts too, even with no fever.
        'قيسي حرارتكِ إذا شعرتِ بالسخونة أو الرجفة. ما تشعرين به مهم أيضًا، حتى من دون حرارة.',
        // Ask {clinic} if you need a scan or a pregnancy test later. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'اسألي {clinic} هل تحتاجين لاحقًا إلى سونار أو اختبار حمل. إذا لم يُظهر السونار أن الحمل داخل الرحم، فاطلبي تحاليل دم.',
      ],
      // recovery going home aftercare tired rest discharge days
      also: 'تعافي خروج من المستشفى رعاية بعد الاجهاض تعب راحة اول ايام',
    },
    'how-long-bleeding': {
      // How long will I bleed?
      ask: 'كم يستمر نزول الدم؟',
      answer: [
        // Often one to two weeks, and sometimes longer after medicine. If you bleed for {bleeding-weeks}, call {clinic} today. Call too if it gets heavier again after it had eased.
        'غالبًا من أسبوع إلى أسبوعين، وأحيانًا أطول بعد الدواء. إذا استمر الدم {bleeding-weeks}، فاتصلي ب{clinic} اليوم. واتصلي أيضًا إذا اشتدّ من جديد بعد أن خفّ.',
        // The heaviest part often lasts about 2 to 3 hours. After that, bleeding may stop and start for days.
        'الجزء الأشدّ يستمر غالبًا نحو 2 إلى 3 ساعات. بعد ذلك، قد يتوقّف الدم ويعود لأيام.',
        // Your own team may have told you how many weeks to wait before you call. If so, keep to that. If you feel faint or unwell, get help now.
        'ربما حدّد لكِ فريقكِ الطبي عدد الأسابيع قبل الاتصال. في هذه الحالة، التزمي بما قيل لكِ. وإذا شعرتِ بقرب الإغماء أو بأنكِ لستِ بخير، فاطلبي المساعدة الطبية فورًا.',
      ],
      // weeks days blood stop spotting still bleeding after
      also: 'كم يوم ينزل الدم متى يوقف النزيف بعد الاجهاض كم مدة الدم اسابيع',
    },
    'infection-signs': {
      // What are the signs of an infection?
      ask: 'ما علامات الالتهاب (العدوى)؟',
      answer: [
        // The main signs are fever, shaking, bad-smelling discharge and feeling very unwell. Belly pain may come with them. You can have a serious infection without a fever.
        'أهم العلامات حرارة، ورجفة، وإفرازات كريهة الرائحة، وشعور بمرض شديد. وقد يأتي معها ألم في البطن. قد يكون الالتهاب خطيرًا من دون حرارة.',
        // Sepsis is when an infection puts your life in danger. {Call}, or go to {department} now, for any one of these:
        'تسمّم الدم هو التهاب (عدوى) يعرّض حياتكِ للخطر. {Call}، أو اذهبي إلى {department} الآن، عند أيّ واحدة من هذه:',
        {
          list: [
            // You are confused, or your speech is slurred.
            'يتشوّش تفكيركِ، أو يصبح كلامكِ ثقيلًا غير واضح.',
            // Your skin, lips or tongue are blue, pale or blotchy. On dark skin, look at lips, gums and palms.
            'لون جلدكِ أو شفتيكِ أو لسانكِ أزرق أو شاحب أو ببقع متغيّرة اللون. على البشرة الداكنة، انظري إلى الشفتين واللثة وباطن الكفّين.',
            // A rash does not fade when you press a glass on it.
            'طفح جلدي لا يزول عند الضغط عليه بكأس زجاجية.',
            // You breathe very fast, or find it hard.
            'تتنفّسين بسرعة كبيرة، أو بصعوبة.',
            // You shiver hard, or your muscles hurt badly.
            'ترتجفين بشدة، أو تؤلمكِ عضلاتكِ كثيرًا.',
            // You have not peed for a day.
            'مرّ يوم كامل من دون تبوّل.',
            // You are very sleepy, or feel that you may die.
            'تشعرين بنعاس شديد، أو بأنكِ قد تموتين.',
          ],
        },
        // Call {clinic} today if discharge looks different, even with no smell, fever or pain.
        'اتصلي ب{clinic} اليوم إذا تغيّر شكل الإفرازات، حتى من دون رائحة أو حرارة أو ألم.',
      ],
      // sepsis temperature fever smell discharge shivering chills flu ill
      also: 'تسمم الدم حرارة سخونة ريحة افرازات قشعريرة رعشة عدوى التهاب الرحم',
    },
    'pads-baths-sex-work': {
      // When can I use tampons, have sex, bathe, exercise and work?
      ask: 'متى يمكنني استعمال السدادات القطنية، والجماع، والاستحمام، والرياضة، والعمل؟',
      answer: [
        // Sex and tampons can wait until the bleeding has stopped. Baths, sport and work depend on how you feel and on your care.
        'الجماع والسدادات القطنية (التامبون) بعد توقّف الدم. أما حوض الاستحمام والرياضة والعمل، فبحسب ما تشعرين به وبحسب علاجكِ.',
        {
          list: [
            // Use pads, not tampons or cups, until the bleeding stops. Germs could get in.
            'استعملي الفوط الصحية، لا السدادات القطنية ولا كؤوس الحيض، حتى يتوقّف الدم. فقد تدخل الجراثيم.',
            // Do not have sex until the bleeding stops. Some teams ask you to wait longer.
            'لا جماع حتى يتوقّف الدم. بعض الفرق الطبية تطلب الانتظار مدة أطول.',
            // Take showers while you bleed. Several health services advise against swimming, and some against baths and hot tubs.
            'استحمّي بالدوش ما دام الدم ينزل. عدّة جهات صحية تنصح بعدم السباحة، وبعضها بعدم استعمال حوض الاستحمام وأحواض الماء الساخن.',
            // Exercise and work have no set day. Some people go back after a day or two, some after weeks.
            'لا يوم محدّد للرياضة والعمل. بعض الناس يعودون بعد يوم أو يومين، وبعضهم بعد أسابيع.',
            // If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
            'إذا زاد الدم عند الحركة، فتوقّفي واستريحي. إذا لم يخفّ، فاتصلي ب{clinic} اليوم.',
          ],
        },
        // You can get pregnant before your first period.
        'يمكن أن يحدث حمل قبل الدورة الأولى.',
      ],
      // swimming swim bath shower gym sport intercourse cup job go back
      also: 'سباحة استحمام دوش حمام رياضة جيم جماع علاقة تامبون عمل متى اقدر',
    },
  },
};
