// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Pain
  title: 'Ból',
  // Cramps, one side, shoulder tip, pain that does not ease
  summary: 'Bóle podbrzusza, po jednej stronie, szczyt barku, ból, który nie słabnie',
  symptoms: {
    'cramps': {
      // Mild cramps
      name: 'Lekkie bóle podbrzusza',
      meaning: [
        // Mild cramps can be part of a healthy early pregnancy. They can also be a sign of a miscarriage. An ectopic pregnancy, one outside the womb, is not ruled out until a scan has shown yours inside it. After fertility treatment, a scan may not rule it out.
        'Lekkie bóle podbrzusza mogą być częścią zdrowej wczesnej ciąży. Mogą też być objawem poronienia. Dopóki USG nie pokaże, że ciąża jest w macicy, nie można wykluczyć ciąży pozamacicznej, czyli poza macicą. Po leczeniu niepłodności USG może jej nie wykluczyć.',
      ],
      action: [
        // Call {clinic}. For the pain, take {paracetamol} first, as the label says. Get help now if it gets severe or sudden, or settles on one side. Do the same for pain {late-weeks}. See {now}.
        'Zadzwoń: {clinic}. Na ból weź jako pierwszy lek {paracetamol}, tak jak podano na opakowaniu. Natychmiast wezwij pomoc medyczną, jeśli ból staje się silny lub nagły albo zostaje po jednej stronie. Zrób to samo przy bólu, {late-weeks}. Zobacz: {now}.',
      ],
      // Say where it hurts, how long it lasts, and if you bleed.
      tell: 'Powiedz, gdzie boli, jak długo i czy krwawisz.',
      // period pain tummy ache stomach ache backache cramping twinges
      also: 'skurcze ból brzucha bol brzucha jak na okres ból pleców bol plecow kłucie klucie podbrzusze ciągnie w dole',
    },
    'severe-pain': {
      // Sudden or severe belly pain
      name: 'Nagły lub silny ból brzucha',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. Pain in a miscarriage can also be very strong, like giving birth. You cannot tell the two apart at home.
        'To może być ciąża pozamaciczna: taka, która rozwija się poza macicą. Może ona krwawić do wnętrza ciała i zagrażać życiu. Ból przy poronieniu też może być bardzo silny, jak przy porodzie. W domu nie da się ich odróżnić.',
      ],
      action: [
        // {Call} or go to {department}. Do the same for pain that {paracetamol}, taken as the label says, does not ease.
        '{Call} albo jedź do szpitala, na {department}. Zrób to samo przy bólu, którego nie łagodzi {paracetamol} w dawce z opakowania.',
      ],
      // Say where the pain is, when it began, and if a scan has shown the pregnancy in your womb.
      tell: 'Powiedz, gdzie boli, kiedy się zaczęło i czy USG pokazało ciążę w macicy.',
      // sharp stabbing agony unbearable pelvic stomach tummy contractions painkillers not working
      also: 'ostry ból ostry bol kłujący nie do wytrzymania brzuch miednica tabletki nie działają nie dzialaja skurcze',
      // severe pain, sharp pain, stabbing pain, sudden pain, unbearable pain, agony, worst pain, excruciating, excrutiating, doubled over, cant stand the pain, paracetamol not working, tylenol not working, painkillers not working, pain wont stop, screaming in pain, bad pain, terrible pain
      triggers:
        'silny ból, silny bol, mocny ból, mocny bol, ostry ból, ostry bol, nagły ból, nagly bol, kłujący ból, klujacy bol, bardzo boli, strasznie boli, ból nie do wytrzymania, bol nie do wytrzymania, nie wytrzymam z bólu, nie wytrzymam z bolu, zwijam się z bólu, zwijam sie z bolu, paracetamol nie działa, paracetamol nie dziala, apap nie działa, apap nie dziala, paracetamol nie pomaga, ból nie przechodzi, bol nie przechodzi',
    },
    'one-sided-pain': {
      // Pain low on one side
      name: 'Ból w dole brzucha po jednej stronie',
      meaning: [
        // This can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        'To może być objaw ciąży pozamacicznej: takiej, która rozwija się poza macicą. Może ona krwawić do wnętrza ciała i zagrażać życiu. Nie można jej wykluczyć, dopóki USG nie pokaże ciąży w macicy.',
        // After IVF or other fertility treatment, one pregnancy can be in the womb and one outside it. This is rare, but then a scan does not rule it out.
        'Po in vitro lub innym leczeniu niepłodności jedna ciąża może być w macicy, a druga poza nią. To rzadkie, ale wtedy USG tego nie wyklucza.',
      ],
      action: [
        // {Call} or go to {department}. Go even if the pain is mild.
        '{Call} albo jedź do szpitala, na {department}. Jedź, nawet jeśli ból jest lekki.',
      ],
      // Has a scan shown the pregnancy in your womb? Then call {clinic} today for mild pain. But get help now {late-weeks}, or after fertility treatment.
      why: 'Czy USG pokazało ciążę w macicy? Wtedy przy lekkim bólu zadzwoń jeszcze dzisiaj: {clinic}. Ale jeśli boli, {late-weeks}, albo jeśli boli po leczeniu niepłodności, natychmiast wezwij pomoc medyczną.',
      // Say which side, when it began, if you have had a scan, and if you had fertility treatment.
      tell: 'Powiedz, która strona, kiedy się zaczęło, czy było USG i czy było leczenie niepłodności.',
      // left side right side ovary tube groin ectopic
      also: 'lewa strona prawa strona jajnik jajowód jajowod pachwina pozamaciczna',
      // one side, one sided, onesided, left side pain, right side pain, pain on my left, pain on my right, ovary pain, groin pain, ectopic, eptopic, ectopik, tubal pregnancy
      triggers:
        'jedna strona, po jednej stronie, z jednej strony, boli po lewej, boli po prawej, ból po lewej, bol po lewej, ból po prawej, bol po prawej, lewy jajnik, prawy jajnik, ból jajnika, bol jajnika, boli jajnik, pachwina, ciąża pozamaciczna, ciaza pozamaciczna, pozamaciczna, ektopowa, jajowodowa',
    },
    'shoulder-tip': {
      // Pain in your shoulder tip
      name: 'Ból na szczycie barku',
      meaning: [
        // The shoulder tip is where your shoulder meets your arm. Pain there can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        'Szczyt barku to miejsce, gdzie zaczyna się ręka. Ból w tym miejscu może być objawem ciąży pozamacicznej: takiej, która rozwija się poza macicą. Może ona krwawić do wnętrza ciała i zagrażać życiu. Nie można jej wykluczyć, dopóki USG nie pokaże ciąży w macicy.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for more pain, or for bleeding.
        '{Call} albo jedź do szpitala, na {department}. Nie czekaj na silniejszy ból ani na krwawienie.',
      ],
      // Say: I am pregnant, or may be, and I have pain in my shoulder tip.
      tell: 'Powiedz: jestem lub mogę być w ciąży i boli mnie szczyt barku. Po angielsku: „I may be pregnant. I have pain in my shoulder tip.”',
      // shoulder ache arm neck ectopic
      also: 'bark ramię ramie ręka reka szyja łopatka lopatka pozamaciczna',
      // shoulder, sholder, shoulder tip, shoulder pain, shoulder blade, tip of my shoulder, neck and shoulder
      triggers:
        'bark, barku, szczyt barku, czubek barku, ból barku, bol barku, boli bark, ramię, ramie, ból ramienia, bol ramienia, boli ramię, boli ramie, łopatka, lopatka, szyja i bark',
    },
    'pain-peeing-pooing-vomiting': {
      // Belly pain or bleeding with pain when peeing or pooing, vomiting or diarrhoea
      name: 'Ból brzucha lub krwawienie, a do tego ból przy oddawaniu moczu lub stolca, wymioty lub biegunka',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. The signs are easily taken for a stomach bug, and it may be one. It is not ruled out until a scan has shown the pregnancy in your womb.
        'To może być ciąża pozamaciczna: taka, która rozwija się poza macicą. Objawy łatwo pomylić z grypą żołądkową i może to być właśnie grypa żołądkowa. Ciąży pozamacicznej nie można wykluczyć, dopóki USG nie pokaże ciąży w macicy.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for it to pass.
        '{Call} albo jedź do szpitala, na {department}. Nie czekaj, aż przejdzie.',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then feeling sick or loose poo can come from it. Call them straight away. If nobody answers, you feel faint or the pain is severe, get help now.
        'Czy w ciągu ostatniej doby zespół medyczny podał ci mizoprostol, lek stosowany przy poronieniu? Wtedy nudności lub luźny stolec mogą być skutkiem leku. Zadzwoń do zespołu od razu. Jeśli nikt nie odbiera, robi ci się słabo lub ból jest silny, natychmiast wezwij pomoc medyczną.',
      ],
      // Say that you are pregnant, or may be. Say where it hurts and what you have seen.
      tell: 'Powiedz, że jesteś lub możesz być w ciąży. Powiedz, gdzie boli i jakie masz objawy.',
      // wee poo urine toilet bowels sick throwing up diarrhea stomach bug bladder
      also: 'siku mocz kupa stolec toaleta jelita niedobrze wymioty biegunka jelitówka jelitowka pęcherz pecherz',
      // hurts to pee, hurts to wee, hurts to poo, hurts to poop, pain when i pee, pain when i wee, pain when i poo, throwing up and pain, vomiting and bleeding, diarrhoea and pain, diarrhea and pain, diahorrea, the runs and cramps
      triggers:
        'boli przy sikaniu, ból przy sikaniu, bol przy sikaniu, boli przy kupie, ból przy wypróżnianiu, bol przy wyproznianiu, wymioty i ból, wymioty i bol, wymioty i krwawienie, biegunka i ból, biegunka i bol, rozwolnienie i ból, rozwolnienie i bol, sraczka',
    },
    'earlier-ectopic': {
      // Pain or bleeding after an earlier ectopic pregnancy
      name: 'Ból lub krwawienie po wcześniejszej ciąży pozamacicznej',
      meaning: [
        // You had an ectopic pregnancy (one growing outside the womb), and now have a positive test. It may be another one. That has to be ruled out first, by a scan and blood tests.
        'Masz za sobą ciążę pozamaciczną (poza macicą), a test ciążowy jest teraz dodatni. To może być kolejna taka ciąża. Najpierw trzeba to wykluczyć przez USG i badania krwi.',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call} albo jedź do szpitala, na {department}, nawet przy lekkim krwawieniu, plamieniu lub lekkim bólu.',
        // With a positive test and no pain or bleeding, call {clinic} today.
        'Przy dodatnim teście ciążowym, bez bólu i krwawienia, zadzwoń jeszcze dzisiaj: {clinic}.',
      ],
      // Say first that you have had an ectopic pregnancy before. Say if you have had a scan this time.
      tell: 'Najpierw powiedz, że masz za sobą ciążę pozamaciczną. Powiedz, czy tym razem było już USG.',
      // ectopic before previous ectopic tubal pregnancy tube removed
      also: 'wcześniej pozamaciczna wczesniej poprzednia pozamaciczna usunięty jajowód usuniety jajowod',
      // previous ectopic, ectopic before, had an ectopic, ectopic last time, tube removed, lost a tube
      triggers:
        'poprzednia pozamaciczna, wcześniejsza pozamaciczna, wczesniejsza pozamaciczna, po ciąży pozamacicznej, po ciazy pozamacicznej, druga pozamaciczna, usunięty jajowód, usuniety jajowod, jeden jajowód, jeden jajowod',
    },
    'coil-or-tied-tubes': {
      // Pain or bleeding with a coil or tied tubes
      name: 'Ból lub krwawienie przy wkładce domacicznej (spirali) lub podwiązanych jajowodach',
      meaning: [
        // Your test is positive with a coil (IUD) in place, or after your tubes were tied or operated on. Then an ectopic pregnancy, one growing outside the womb, is more likely. It has to be ruled out first.
        'Test ciążowy jest dodatni, a masz wkładkę domaciczną (spiralę) albo jajowody były podwiązane lub operowane. Wtedy ciąża pozamaciczna, czyli poza macicą, jest bardziej prawdopodobna. Najpierw trzeba ją wykluczyć.',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call} albo jedź do szpitala, na {department}, nawet przy lekkim krwawieniu, plamieniu lub lekkim bólu.',
        // With a positive test and no pain or bleeding, call {clinic} today.
        'Przy dodatnim teście bez bólu i krwawienia zadzwoń jeszcze dzisiaj: {clinic}.',
      ],
      // Say that you have a coil, or had an operation on your tubes. Say when your test was positive.
      tell: 'Powiedz, że masz spiralę (po angielsku „coil”) albo że jajowody były operowane (po angielsku „operation on my tubes”). Powiedz, kiedy test był dodatni.',
      // IUD IUS mirena copper coil sterilised sterilized sterilisation tubal ligation clips tubes tied pregnant with coil
      also: 'spirala wkładka wkladka mirena miedziana sterylizacja podwiązane jajowody podwiazane IUD ciąża ze spiralą',
      // coil, iud, ius, mirena, copper coil, kyleena, tubes tied, sterilised, sterilized, tubal ligation, pregnant with coil, pregnant with iud
      triggers:
        'spirala, spiralą, wkładka domaciczna, wkladka domaciczna, wkładka, iud, mirena, kyleena, podwiązane jajowody, podwiazane jajowody, sterylizacja, ciąża ze spiralą, ciaza ze spirala, ciąża z wkładką, ciaza z wkladka',
    },
    'pain-after-ivf': {
      // One-sided, severe or shoulder-tip pain after IVF
      name: 'Ból po jednej stronie, silny ból lub ból na szczycie barku po in vitro',
      meaning: [
        // After IVF or other fertility treatment there can, rarely, be two pregnancies. One is in the womb. One is ectopic: outside the womb. A scan that shows the first does not rule out the second.
        'Po in vitro lub innym leczeniu niepłodności mogą, rzadko, być dwie ciąże. Jedna jest w macicy. Druga jest pozamaciczna: rozwija się poza macicą. USG, które pokazuje pierwszą, nie wyklucza drugiej.',
      ],
      action: [
        // {Call} or go to {department}, whatever a scan has shown. Then tell your fertility clinic.
        '{Call} albo jedź do szpitala, na {department}, bez względu na to, co pokazało USG. Potem powiedz o tym w klinice leczenia niepłodności.',
      ],
      // Say first that you had fertility treatment, and when. Say where it hurts.
      tell: 'Najpierw powiedz, że było leczenie niepłodności i kiedy. Powiedz, gdzie boli.',
      // IVF ICSI embryo transfer fertility treatment heterotopic frozen transfer ovulation induction
      also: 'in vitro ivf icsi transfer zarodka leczenie niepłodności nieplodnosci heterotopowa mrożony transfer stymulacja',
      // ivf pain, icsi pain, pain after embryo transfer, pain after transfer, heterotopic, ivf one side, ivf shoulder
      triggers:
        'in vitro ból, in vitro bol, ból po in vitro, bol po in vitro, ból po transferze, bol po transferze, ivf ból, ivf bol, icsi ból, heterotopowa, in vitro bark, in vitro jedna strona',
    },
  },
};
