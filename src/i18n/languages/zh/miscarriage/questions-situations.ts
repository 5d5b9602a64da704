// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // If this is your situation
  title: '如果您是这种情况',
  // IVF, twins, a coil, a blow or fall, violence, pills, a later loss
  summary: '试管婴儿、双胞胎、节育环、撞击或摔倒、暴力、药物、较晚的流产',
  questions: {
    'abortion-pills': {
      // I took pills to end a pregnancy, and now I am worried. What should I do?
      ask: '我用了终止怀孕的药，现在担心，怎么办？',
      answer: [
        // Get help for the same signs, at the same limits, as after a miscarriage. Staff will care for you in the same way.
        '何时求助，迹象和标准与自然流产之后一样。医护人员会同样照顾您。',
        // Get help now for pain low on one side, pain in your shoulder tip, or feeling faint. The pregnancy can be ectopic (outside the womb), even after the pills.
        '下腹一侧痛、肩头痛或觉得快要晕倒，请立即叫救护车或去急诊。用药之后，也可能是宫外孕（在子宫外面）。',
        // If bleeding or pain goes on, or comes back, call {clinic} today. You can also call the service that gave you the pills.
        '如果出血或疼痛不停，或又出现，请今天打电话给{clinic}。也可以打电话给当初给您药的机构。',
        // You can ask who will see your notes. See: {#who-will-know}
        '您可以问谁会看您的病历。见：{#who-will-know}',
      ],
      // abortion pills medical abortion mifepristone misoprostol bleeding after abortion termination self-managed online pills
      also: '药流 打胎药 人流 堕胎药 米非司酮 米索 药流后出血 网上买药',
    },
    'blow-or-fall': {
      // I had a blow, a fall or an accident. What should I do?
      ask: '我受到撞击、摔倒或出了事故，怎么办？',
      answer: [
        // If someone hit you, or you were in a crash, get help now, even with no bleeding. An injury inside may not show at first.
        '如果有人打了您，或遇到车祸，请立即叫救护车或去急诊，即使没有出血。体内的伤一开始可能看不出来。',
        // After a fall or a knock, get help now for bleeding, pain, fluid or a belly that tightens. If you have none of these, call {clinic} today.
        '摔倒或碰撞之后，如果出血、疼痛、流出液体或肚子发紧，请立即叫救护车或去急诊。如果都没有，请今天打电话给{clinic}。',
        // Say if you are Rh-negative (a “minus” blood type), or do not know. An injection may be needed within 3 days.
        '如果您是Rh阴性（“负”血型）或不知道血型，请说明。可能需要在3天之内打针。',
        // If somebody did this to you, you can get help for that too. See: {#someone-hurts-me}
        '如果是有人对您做的，您也可以求助。见：{#someone-hurts-me}',
      ],
      // fell down stairs car crash accident hit punched kicked stomach seat belt injury trauma slipped
      also: '摔跤 摔下楼梯 车祸 撞肚子 被打 被踢 安全带 滑倒',
    },
    'someone-hurts-me': {
      // Someone hurts me, scares me or controls me. What can I do?
      ask: '有人伤害、恐吓或控制我，怎么办？',
      answer: [
        // If you are in danger now, {call}. This is not your fault. Could someone see this page or your calls on your phone? If that is a danger, use another phone.
        '如果您现在处于危险之中，请{call}。这不是您的错。会有人在您的手机上看到本页或您的通话吗？如果这有危险，请用别的电话。',
        // When it is safe to talk, {safety}. You can ask for help even if you are not sure that it counts as abuse.
        '安全、可以说话的时候，{safety}。即使您不确定这算不算虐待，也可以求助。',
        // At the clinic, you can ask to be seen alone. You could say: “I do not feel safe at home.”
        '看医生时，您可以要求单独谈。您可以说：“I do not feel safe at home.”（我在家里觉得不安全。）',
        // It is abuse too if someone forces you to be pregnant, or to end a pregnancy. Abuse often starts or gets worse in pregnancy. If someone has hit you, see: {#blow-or-fall}
        '如果有人逼您怀孕，或逼您终止怀孕，也是虐待。虐待常常在怀孕时开始或加重。如果有人打了您，见：{#blow-or-fall}',
      ],
      // domestic abuse violence partner hit me controlling forced coercion afraid rape unsafe at home
      also: '家暴 老公打我 被打 控制 强迫 强奸 害怕 不安全',
    },
    'fertility-treatment': {
      // I had IVF or other fertility treatment. What is different?
      ask: '我做了试管婴儿或其他助孕治疗，有什么不同？',
      answer: [
        // Call your fertility clinic today for any bleeding or pain. Do not stop any medicine by yourself, even if you bleed. This includes progesterone, a hormone.
        '有任何出血或疼痛，请今天打电话给您的生殖诊所。不要自己停药，即使出血。这包括孕酮（progesterone，一种激素）。',
        // In up to 1 in 100 of these pregnancies, one is in the womb and another outside the womb (ectopic). A scan that shows one in the womb does not rule out the other.
        '这样的怀孕每100例中最多有1例，一个在子宫里，另一个在子宫外面（宫外孕）。超声检查看到子宫里有一个，不能排除另一个。',
        // So whatever the scan showed, get help now for strong pain, or pain low on one side. The same goes for pain in your shoulder tip.
        '所以不管超声检查显示了什么，痛得厉害或下腹一侧痛，请立即叫救护车或去急诊。肩头痛也一样。',
      ],
      // ivf icsi embryo transfer heterotopic progesterone pessaries donor surrogate insemination clomid
      also: '试管婴儿 试管 移植 胚胎移植 黄体酮 促排 人工授精',
    },
    'one-twin': {
      // Can one twin be lost and the other go on?
      ask: '双胞胎会一个流产、另一个继续吗？',
      answer: [
        // Yes, sometimes one twin is lost early and the other goes on. It may come with bleeding, or with no sign at all.
        '会，有时一个早期停止，另一个继续生长。可能有出血，也可能没有任何迹象。',
        // Call {clinic} today for any bleeding. A scan can show what has happened. Ask if you need more scans.
        '有任何出血，请今天打电话给{clinic}。超声检查可以看出发生了什么。请问是否需要再做超声检查。',
        // You may grieve for one and hope for the other on the same day. Both are allowed. Ask your team what this means for your care from now on.
        '您可能同一天为一个悲伤，为另一个抱着希望。两种都可以。请问您的医疗团队，这对以后的照顾有什么影响。',
      ],
      // vanishing twin twins triplets two sacs one heartbeat
      also: '双胞胎 消失的双胞胎 一个停育 双胎 两个孕囊 三胞胎',
    },
    'coil-or-tied-tubes': {
      // I am pregnant with a coil, or after my tubes were tied. What should I do?
      ask: '我有节育环或做过输卵管结扎，却怀孕了，怎么办？',
      answer: [
        // Call {clinic} today, even if you feel well. With pain or bleeding, get help now.
        '请今天打电话给{clinic}，即使感觉还好。如果疼痛或出血，请立即叫救护车或去急诊。',
        // A pregnancy like this is more likely to be ectopic: outside the womb. The chance is higher too after an infection of the tubes, fertility treatment or an earlier ectopic pregnancy.
        '这样的怀孕更可能是宫外孕（在子宫外面）。输卵管感染过、做过助孕治疗或有过宫外孕，可能性也更大。',
        // Most people with an ectopic pregnancy have had none of these. When you call, say first that you have a coil, or that your tubes were tied. Say when your test was positive.
        '大多数宫外孕的人没有这些情况。打电话时，请先说您有节育环，或做过输卵管结扎。说明验孕是什么时候阳性的。',
      ],
      // IUD IUS copper mirena sterilised sterilized vasectomy tubal ligation positive test with coil risk of ectopic PID
      also: '节育环 带环怀孕 上环怀孕 曼月乐 结扎 绝育 输卵管炎',
    },
    'later-loss': {
      // What is different after the first three months?
      ask: '头三个月以后有什么不同？',
      answer: [
        // A later loss can feel like labour, with pain in waves, and the waters may break. If this starts, get help now. If the baby comes before help does, {call}.
        '较晚的流产可能像生孩子：一阵一阵痛，羊水可能会破。如果开始这样，请立即叫救护车或去急诊。如果救助到来之前孩子就出来了，请{call}。',
        // From about 20 weeks, call your maternity unit straight away. If you cannot reach it, go to {department}.
        '大约满20周的，请马上打电话给产科（maternity unit）。如果联系不到，请去{department}。',
        // In hospital, you can ask for strong pain relief and for someone to stay with you. You can ask to see and hold the baby, or not. You can change your mind.
        '在医院里，您可以要求强的止痛药，也可以要求有人陪您。您可以要求看和抱宝宝，也可以不要。您可以改变主意。',
        // Milk may come some days later. See: {#milk} Ask about tests for a cause, and about a funeral.
        '几天后可能会来奶。见：{#milk}请询问查找原因的检查，以及葬礼。',
      ],
      // second trimester late miscarriage labour waters broke 13 14 15 16 17 18 19 20 21 22 23 weeks birth post-mortem
      also: '孕中期 晚期流产 引产 羊水破 四个月 五个月 14周 16周 18周 20周',
    },
  },
};
