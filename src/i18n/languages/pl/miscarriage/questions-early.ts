// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Very early bleeding
  title: 'Bardzo wczesne krwawienie',
  // Period or miscarriage, chemical pregnancy, brown blood, blood on a scan
  summary: 'Miesiączka czy poronienie, ciąża biochemiczna, brązowa krew, krew na USG',
  questions: {
    'period-or-miscarriage': {
      // Is it my period or a miscarriage?
      ask: 'Czy to miesiączka, czy poronienie?',
      answer: [
        // You cannot tell by looking, so take a pregnancy test. A very early loss can look like a late period.
        'Tego nie da się ocenić na oko, więc zrób test ciążowy. Bardzo wczesna strata może wyglądać jak spóźniona miesiączka.',
        // If the test is positive, call {clinic} today. If it is negative and you had a positive one before, call today too. Say when your last period began, and when you tested.
        'Jeśli test jest dodatni, zadzwoń jeszcze dzisiaj: {clinic}. Jeśli jest ujemny, a wcześniej był dodatni, też zadzwoń jeszcze dzisiaj. Powiedz, kiedy zaczęła się ostatnia miesiączka i kiedy był test.',
        // Pain low on one side, pain in your shoulder tip, or feeling faint needs help now, with any test result.
        'Ból w dole brzucha po jednej stronie, ból na szczycie barku lub uczucie, że robi ci się słabo, wymaga natychmiastowej pomocy przy każdym wyniku testu.',
      ],
      // late period heavy period could I be pregnant am I miscarrying test negative
      also: 'spóźniony okres spozniony obfity okres czy jestem w ciąży ciazy czy ronię test ujemny miesiączka',
    },
    'chemical-pregnancy': {
      // What is a chemical pregnancy?
      ask: 'Czym jest ciąża biochemiczna?',
      answer: [
        // It is a very early loss, before a scan can show anything. The test was right: you were pregnant.
        'To bardzo wczesna strata, zanim USG może cokolwiek pokazać. Test był prawidłowy: ciąża była.',
        // Bleeding may be like a period or lighter, and the test turns negative within days. Call {clinic} today so that they know.
        'Krwawienie może być jak miesiączka lub słabsze, a test w ciągu kilku dni robi się ujemny. Zadzwoń jeszcze dzisiaj, żeby o tym wiedziano: {clinic}.',
        // A test that turns negative does not rule out an ectopic pregnancy, one outside the womb. Pain low on one side, pain in your shoulder tip or feeling faint needs help now.
        'Test, który robi się ujemny, nie wyklucza ciąży pozamacicznej, czyli poza macicą. Ból w dole brzucha po jednej stronie, ból na szczycie barku lub uczucie, że robi ci się słabo, wymaga natychmiastowej pomocy.',
      ],
      // biochemical early loss faint line then negative five weeks positive then period
      also: 'biochemiczna chemiczna ciąża ciaza wczesna strata blada kreska potem ujemny pięć tygodni dodatni a potem okres',
    },
    'implantation-bleeding': {
      // Is it implantation bleeding?
      ask: 'Czy to krwawienie implantacyjne?',
      answer: [
        // It may be, but nobody can tell by looking. Some people have light spotting around the time a period is due.
        'Możliwe, ale na oko nikt tego nie oceni. Niektóre osoby mają lekkie plamienie w czasie, gdy powinna być miesiączka.',
        // With a positive test, call {clinic} today, even if it is light or has stopped. Wear a pad, so that you can say how much there is and which colour. Say when it began, and when your last period was.
        'Przy dodatnim teście zadzwoń jeszcze dzisiaj, nawet jeśli jest lekkie lub ustało: {clinic}. Noś podpaskę, żeby móc powiedzieć, ile krwi wypływa i jakiego jest koloru. Powiedz, kiedy się zaczęło i kiedy była ostatnia miesiączka.',
      ],
      // light spotting before period due pink implant
      also: 'lekkie plamienie przed okresem implantacja zagnieżdżenie zagniezdzenie różowe rozowe',
    },
    'brown-blood': {
      // Is brown blood or brown discharge a bad sign?
      ask: 'Czy brązowa krew lub brązowa wydzielina to zły znak?',
      answer: [
        // It does not show what is happening: brown blood is older blood. It still counts as bleeding, so call {clinic} today. Wear a pad, so that you can see how much there is, and if it turns red.
        'Nie pokazuje, co się dzieje: brązowa krew to starsza krew. To też krwawienie, więc zadzwoń jeszcze dzisiaj: {clinic}. Noś podpaskę, żeby widzieć, ile jej jest i czy robi się czerwona.',
        // Brown, watery bleeding can also come with an ectopic pregnancy, one outside the womb. With pain low on one side, pain in your shoulder tip or feeling faint, get help now.
        'Brązowe, wodniste krwawienie może być też przy ciąży pozamacicznej, czyli poza macicą. Przy bólu w dole brzucha po jednej stronie, bólu na szczycie barku lub gdy robi ci się słabo, natychmiast wezwij pomoc medyczną.',
      ],
      // brown spotting old blood six weeks dark watery prune juice coffee grounds
      also: 'brązowe plamienie brazowe stara krew sześć tygodni ciemne wodniste fusy z kawy brązowy śluz sluz upławy',
    },
    'after-sex-or-scan': {
      // I bled after sex or an internal scan. What does it mean?
      ask: 'Krwawienie po seksie lub USG przez pochwę: co to znaczy?',
      answer: [
        // It can come from the neck of the womb, which bleeds more easily in pregnancy. Nobody can be sure from home, so call {clinic} today. Say when it began and how much there is.
        'Krew może pochodzić z szyjki macicy, która w ciąży łatwiej krwawi. W domu nikt nie może mieć pewności, więc zadzwoń jeszcze dzisiaj: {clinic}. Powiedz, kiedy się zaczęło i ile krwi wypływa.',
        // Sex does not cause a miscarriage. While you bleed, use pads and no tampons. Do not have sex until your team says that you can.
        'Seks nie powoduje poronienia. Dopóki krwawisz, używaj podpasek, nie tamponów. Nie uprawiaj seksu, dopóki zespół medyczny nie powie, że można.',
      ],
      // bleeding after intercourse transvaginal ultrasound smear examination cervix
      also: 'krwawienie po stosunku współżyciu wspolzyciu usg dopochwowe cytologia badanie szyjka',
    },
    'blood-by-the-sac': {
      // The scan shows blood by the sac. What does that mean?
      ask: 'USG pokazuje krew przy pęcherzyku. Co to znaczy?',
      answer: [
        // It means that some blood has pooled near the pregnancy. Many of these pregnancies go on. Studies do not agree on how much it raises the chance of a loss.
        'To znaczy, że trochę krwi zebrało się obok ciąży. Wiele z tych ciąż trwa dalej. Badania nie są zgodne, jak bardzo zwiększa to prawdopodobieństwo straty.',
        // You may bleed again. Call {clinic} today for new bleeding. Bed rest has not been shown to help. Ask how big it is, if you need another scan, and what you should look out for.
        'Możesz znów krwawić. Przy nowym krwawieniu zadzwoń jeszcze dzisiaj: {clinic}. Nie wykazano, żeby leżenie w łóżku pomagało. Zapytaj, jak duże to jest, czy potrzebne jest kolejne USG i na co uważać.',
      ],
      // haematoma hematoma subchorionic SCH clot by the sac bleed on scan
      also: 'krwiak podkosmówkowy podkosmowkowy krwiak przy pęcherzyku skrzep na usg SCH',
    },
  },
};
