// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Very early bleeding
  title: '',
  // Period or miscarriage, chemical pregnancy, brown blood, blood on a scan
  summary: '',
  questions: {
    'period-or-miscarriage': {
      // Is it my period or a miscarriage?
      ask: '',
      answer: [
        // You cannot tell by looking, so take a pregnancy test. A very early loss can look like a late period.
        '',
        // If the test is positive, call {clinic} today. If it is negative and you had a positive one before, call today too. Say when your last period began, and when you tested.
        '',
        // Pain low on one side, pain in your shoulder tip, or feeling faint needs help now, with any test result.
        '',
      ],
      // late period heavy period could I be pregnant am I miscarrying test negative
      also: '',
    },
    'chemical-pregnancy': {
      // What is a chemical pregnancy?
      ask: '',
      answer: [
        // It is a very early loss, before a scan can show anything. The test was right: you were pregnant.
        '',
        // Bleeding may be like a period or lighter, and the test turns negative within days. Call {clinic} today so that they know.
        '',
        // A test that turns negative does not rule out an ectopic pregnancy, one outside the womb. Pain low on one side, pain in your shoulder tip or feeling faint needs help now.
        '',
      ],
      // biochemical early loss faint line then negative five weeks positive then period
      also: '',
    },
    'implantation-bleeding': {
      // Is it implantation bleeding?
      ask: '',
      answer: [
        // It may be, but nobody can tell by looking. Some people have light spotting around the time a period is due.
        '',
        // With a positive test, call {clinic} today, even if it is light or has stopped. Wear a pad, so that you can say how much there is and which colour. Say when it began, and when your last period was.
        '',
      ],
      // light spotting before period due pink implant
      also: '',
    },
    'brown-blood': {
      // Is brown blood or brown discharge a bad sign?
      ask: '',
      answer: [
        // It does not show what is happening: brown blood is older blood. It still counts as bleeding, so call {clinic} today. Wear a pad, so that you can see how much there is, and if it turns red.
        '',
        // Brown, watery bleeding can also come with an ectopic pregnancy, one outside the womb. With pain low on one side, pain in your shoulder tip or feeling faint, get help now.
        '',
      ],
      // brown spotting old blood six weeks dark watery prune juice coffee grounds
      also: '',
    },
    'after-sex-or-scan': {
      // I bled after sex or an internal scan. What does it mean?
      ask: '',
      answer: [
        // It can come from the neck of the womb, which bleeds more easily in pregnancy. Nobody can be sure from home, so call {clinic} today. Say when it began and how much there is.
        '',
        // Sex does not cause a miscarriage. While you bleed, use pads and no tampons. Wait with sex until your team says that you can.
        '',
      ],
      // bleeding after intercourse transvaginal ultrasound smear examination cervix
      also: '',
    },
    'blood-by-the-sac': {
      // The scan shows blood by the sac. What does that mean?
      ask: '',
      answer: [
        // It means that some blood has pooled near the pregnancy. Many of these pregnancies go on. Studies do not agree on how much it raises the chance of a loss.
        '',
        // You may bleed again. Call {clinic} today for new bleeding. Bed rest has not been shown to help. Ask how big it is, if you need another scan, and what you should look out for.
        '',
      ],
      // haematoma hematoma subchorionic SCH clot by the sac bleed on scan
      also: '',
    },
  },
};
