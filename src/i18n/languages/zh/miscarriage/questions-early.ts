// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Very early bleeding
  title: '非常早的出血',
  // Period or miscarriage, chemical pregnancy, brown blood, blood on a scan
  summary: '月经还是流产、生化妊娠、褐色的血、超声检查看到的血',
  questions: {
    'period-or-miscarriage': {
      // Is it my period or a miscarriage?
      ask: '是月经还是流产？',
      answer: [
        // You cannot tell by looking, so take a pregnancy test. A very early loss can look like a late period.
        '看是看不出来的，请验孕。非常早的流产可能像推迟的月经。',
        // If the test is positive, call {clinic} today. If it is negative and you had a positive one before, call today too. Say when your last period began, and when you tested.
        '如果验孕是阳性，请今天打电话给{clinic}。如果是阴性，而以前是阳性，也请今天打。说明最后一次月经什么时候开始、什么时候验的孕。',
        // Pain low on one side, pain in your shoulder tip, or feeling faint needs help now, with any test result.
        '下腹一侧痛、肩头痛或快要晕倒，不管验孕结果如何，请立即叫救护车或去急诊。',
      ],
      // late period heavy period could I be pregnant am I miscarrying test negative
      also: '月经推迟 大姨妈 月经量多 月经还是流产 是不是怀孕',
    },
    'chemical-pregnancy': {
      // What is a chemical pregnancy?
      ask: '什么是生化妊娠？',
      answer: [
        // It is a very early loss, before a scan can show anything. The test was right: you were pregnant.
        '就是非常早的流产，超声检查还看不到什么。验孕没错：您确实怀孕了。',
        // Bleeding may be like a period or lighter, and the test turns negative within days. Call {clinic} today so that they know.
        '出血可能像月经，也可能更少，几天之内验孕变成阴性。请今天打电话给{clinic}，让他们知道。',
        // A test that turns negative does not rule out an ectopic pregnancy, one outside the womb. Pain low on one side, pain in your shoulder tip or feeling faint needs help now.
        '验孕变成阴性，不能排除宫外孕（怀孕在子宫外面）。下腹一侧痛、肩头痛或快要晕倒，请立即叫救护车或去急诊。',
      ],
      // biochemical early loss faint line then negative five weeks positive then period
      also: '生化 生化妊娠 两条杠变浅 两条杠 弱阳 验孕棒变浅 白板',
    },
    'implantation-bleeding': {
      // Is it implantation bleeding?
      ask: '是着床出血吗？',
      answer: [
        // It may be, but nobody can tell by looking. Some people have light spotting around the time a period is due.
        '有可能，但看是看不出来的。有些人在月经该来的前后有少量血迹。',
        // With a positive test, call {clinic} today, even if it is light or has stopped. Wear a pad, so that you can say how much there is and which colour. Say when it began, and when your last period was.
        '如果验孕是阳性，请今天打电话给{clinic}，即使出血很少或已经停了。请用卫生巾，这样能说出有多少、什么颜色。说明什么时候开始、最后一次月经是什么时候。',
      ],
      // light spotting before period due pink implant
      also: '着床出血 着床 粉色 月经前少量出血',
    },
    'brown-blood': {
      // Is brown blood or brown discharge a bad sign?
      ask: '褐色的血或褐色分泌物是坏迹象吗？',
      answer: [
        // It does not show what is happening: brown blood is older blood. It still counts as bleeding, so call {clinic} today. Wear a pad, so that you can see how much there is, and if it turns red.
        '它不能说明发生了什么：褐色的血是较旧的血。它仍算出血，所以请今天打电话给{clinic}。请用卫生巾，这样能看出有多少、是不是变红。',
        // Brown, watery bleeding can also come with an ectopic pregnancy, one outside the womb. With pain low on one side, pain in your shoulder tip or feeling faint, get help now.
        '宫外孕（怀孕在子宫外面）也可能有褐色、稀水样的出血。如果下腹一侧痛、肩头痛或快要晕倒，请立即叫救护车或去急诊。',
      ],
      // brown spotting old blood six weeks dark watery prune juice coffee grounds
      also: '褐色分泌物 咖啡色 棕色 褐色血 暗褐色 旧血',
    },
    'after-sex-or-scan': {
      // I bled after sex or an internal scan. What does it mean?
      ask: '性生活或阴道超声检查之后出血，是什么意思？',
      answer: [
        // It can come from the neck of the womb, which bleeds more easily in pregnancy. Nobody can be sure from home, so call {clinic} today. Say when it began and how much there is.
        '可能来自子宫颈，怀孕时它更容易出血。没有人能在家里确定，所以请今天打电话给{clinic}。说明什么时候开始、有多少。',
        // Sex does not cause a miscarriage. While you bleed, use pads and no tampons. Do not have sex until your team says that you can.
        '性生活不会引起流产。出血期间请用卫生巾，不要用棉条。医疗团队说可以之前，请不要有性生活。',
      ],
      // bleeding after intercourse transvaginal ultrasound smear examination cervix
      also: '同房后出血 性生活出血 阴超后出血 宫颈 同房见红',
    },
    'blood-by-the-sac': {
      // The scan shows blood by the sac. What does that mean?
      ask: '超声检查看到孕囊旁边有血，是什么意思？',
      answer: [
        // It means that some blood has pooled near the pregnancy. Many of these pregnancies go on. Studies do not agree on how much it raises the chance of a loss.
        '就是怀孕附近积了一些血。许多这样的怀孕会继续下去。它使流产的可能性增加多少，各项研究说法不一。',
        // You may bleed again. Call {clinic} today for new bleeding. Bed rest has not been shown to help. Ask how big it is, if you need another scan, and what you should look out for.
        '您可能再次出血。有新的出血，请今天打电话给{clinic}。没有证据显示卧床休息有帮助。请问积血有多大、是否需要再做超声检查、要注意什么。',
      ],
      // haematoma hematoma subchorionic SCH clot by the sac bleed on scan
      also: '绒毛膜下血肿 宫腔积血 孕囊旁积液 积血 血肿',
    },
  },
};
