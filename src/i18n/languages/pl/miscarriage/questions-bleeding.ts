// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding and clots
  title: 'Krwawienie i skrzepy',
  // Small clots, how much is too much, clot or tissue, stopping and starting
  summary: 'Małe skrzepy, ile to za dużo, skrzep czy tkanka, gdy krwawienie ustaje i wraca',
  questions: {
    'small-clots': {
      // Does a miscarriage start with small clots?
      ask: 'Czy poronienie zaczyna się od małych skrzepów?',
      answer: [
        // Usually not: the first sign is most often bleeding or spotting (small marks of blood). Cramps often come too. Clots, if they come, tend to come later, as the bleeding gets heavier.
        'Zwykle nie: pierwszym objawem jest najczęściej krwawienie lub plamienie (małe ślady krwi). Często są też bóle podbrzusza. Skrzepy, jeśli są, wychodzą zwykle później, gdy krwawienie się nasila.',
        // A very early loss can look like a period, with small clots from the start. So small clots do not prove a miscarriage, and they do not rule one out. Some people have no bleeding at all.
        'Bardzo wczesna strata może wyglądać jak miesiączka, z małymi skrzepami od początku. Dlatego małe skrzepy nie dowodzą poronienia i go nie wykluczają. Niektóre osoby w ogóle nie krwawią.',
        // Call {clinic} today. A scan gives the answer, often with a second scan or blood tests.
        'Zadzwoń jeszcze dzisiaj: {clinic}. Odpowiedź daje USG, często z drugim USG lub badaniami krwi.',
      ],
      // lumps blood clot first sign beginning is this normal tiny clots
      also: 'grudki skrzepy pierwszy objaw początek poczatek czy to normalne małe male skrzepy',
    },
    'part-clots-play': {
      // I have passed a clot. What does it mean?
      ask: 'Z pochwy wyszedł skrzep. Co to znaczy?',
      answer: [
        // Clots can come with a miscarriage, but a clot does not show whether you are having one. A clot is a lump of thick blood. Some people pass clots, with cramps, as the bleeding gets heavier. Others pass none.
        'Skrzepy mogą wychodzić przy poronieniu, ale sam skrzep nie pokazuje, czy to poronienie. Skrzep to grudka gęstej krwi. U niektórych skrzepy wychodzą z bólami podbrzusza, gdy krwawienie się nasila. U innych nie ma ich wcale.',
        // Call {clinic} today and say how big it was. Clots do not explain strong pain. For strong pain, get help now.
        'Zadzwoń jeszcze dzisiaj i powiedz, jak duży był skrzep: {clinic}. Skrzepy nie tłumaczą silnego bólu. Przy silnym bólu natychmiast wezwij pomoc medyczną.',
      ],
      // blood lumps part role why clots passing clots play is this normal I see a clot
      also: 'skrzep grudki krwi dlaczego skrzepy czy to normalne wyszedł skrzep wyszedl widzę skrzep',
    },
    'how-much-bleeding': {
      // How much bleeding is too much?
      ask: 'Jakie krwawienie jest zbyt silne?',
      answer: [
        // It is too much when {pad}: get help now. Do not wait for a second pad. Bleeding that keeps getting heavier and does not slow down is too much as well.
        'Jest zbyt silne, gdy {pad}: natychmiast wezwij pomoc medyczną. Nie czekaj, aż nasiąknie druga. Zbyt silne jest też krwawienie, które staje się coraz silniejsze i nie słabnie.',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill.
        'Nasiąknięta znaczy mokra od przodu do tyłu. Liczy się cała podpaska, nie cienka wkładka. Podpaska na noc lub poporodowa mieści więcej, więc nie czekaj, aż cała nasiąknie.',
        // Look at the pad, not at the toilet. Water makes blood look like more, and what falls in is missed. Tampons and cups hide how much you bleed.
        'Oceniaj po podpasce, a nie po tym, co widać w toalecie. W wodzie wydaje się, że krwi jest więcej, a tego, co wpada do środka, nie widać. Tampony i kubeczki ukrywają, ile krwi wypływa.',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        'Być może twój zespół medyczny podał ci inną granicę: przy jakim krwawieniu wzywać pomoc. Jeśli tak, trzymaj się jej. Jeśli robi ci się słabo lub źle się czujesz, nie czekaj.',
      ],
      // how much is normal heavy pads hour soaked flooding gushing haemorrhage hemorrhage
      also: 'ile krwi to za dużo za duzo normalnie silne krwawienie podpaska na godzinę godzine krwotok',
    },
    'clot-size': {
      // What do clots look like, and when does size matter?
      ask: 'Jak wyglądają skrzepy i kiedy ważna jest wielkość?',
      answer: [
        // Most clots are dark red, flat and like jelly. The bigger they are, the more they matter. They tend to break up easily.
        'Większość skrzepów jest ciemnoczerwona, płaska i jak galaretka. Im są większe, tym bardziej się liczą. Zwykle łatwo się rozpadają.',
        // You need help now for the size in the limit below, or for clot after clot of any size. Call {clinic} today for smaller clots, such as {clot-today}.
        'Natychmiast wezwij pomoc medyczną przy wielkości z granicy poniżej albo przy skrzepie za skrzepem, każdej wielkości. Przy mniejszych skrzepach, takich jak {clot-today}, zadzwoń jeszcze dzisiaj: {clinic}.',
        // You do not have to touch it. Looking is enough to tell the size.
        'Nie musisz go dotykać. Wystarczy popatrzeć, żeby ocenić wielkość.',
      ],
      // big clot golf ball walnut large jelly dark red lumps how big
      also: 'duży skrzep duzy piłka golfowa orzech galaretka ciemnoczerwony jak duży wielkość wielkosc',
    },
    'clot-or-tissue': {
      // How can I tell a clot from pregnancy tissue?
      ask: 'Jak odróżnić skrzep od tkanki ciążowej?',
      answer: [
        // Clots are mostly dark red and soft like jelly, while pregnancy tissue is firmer and paler. It can be pink, grey or white, and lumpy or stringy. You may not be able to tell. You do not have to look.
        'Skrzepy są zwykle ciemnoczerwone i miękkie jak galaretka, a tkanka ciążowa jest twardsza i jaśniejsza. Może być różowa, szara lub biała, grudkowata lub nitkowata. Możesz nie odróżnić. Nie musisz patrzeć.',
        // If you think that you have passed pregnancy tissue, get help now. If your team has told you that this pregnancy is ending, call {clinic} today instead. But get help now {late-weeks}.
        'Jeśli myślisz, że wyszła tkanka ciążowa, natychmiast wezwij pomoc medyczną. Jeśli zespół medyczny powiedział ci, że ta ciąża się kończy, zamiast tego zadzwoń jeszcze dzisiaj: {clinic}. Ale jeśli dzieje się to, {late-weeks}, natychmiast wezwij pomoc medyczną.',
        // Passing something does not show that it is over, or that it was not ectopic (outside the womb). If no scan has shown the pregnancy in your womb, ask for blood tests.
        'To, że coś wyszło, nie znaczy, że to koniec ani że ciąża nie była pozamaciczna (poza macicą). Jeśli żadne USG nie pokazało ciąży w macicy, poproś o badania krwi.',
      ],
      // grey white pink stringy sac lump passed something toilet
      also: 'szare białe biale różowe nitki pęcherzyk pecherzyk grudka coś wyszło cos wyszlo toaleta',
    },
    'stop-start': {
      // My bleeding stops and starts. Is that a good or bad sign?
      ask: 'Krwawienie ustaje i wraca. Czy to dobry, czy zły znak?',
      answer: [
        // It is neither. Bleeding can come and go over days, with a miscarriage and without one. Call {clinic} today, even if it has stopped. A scan gives the answer, often with a second one.
        'Ani dobry, ani zły. Krwawienie może ustawać i wracać przez kilka dni, przy poronieniu i bez niego. Zadzwoń jeszcze dzisiaj, nawet jeśli ustało: {clinic}. Odpowiedź daje USG, często drugie.',
        // Have you had a miscarriage? Then call {clinic} today if bleeding eases and gets heavier again. Do the same if it goes on for {bleeding-weeks}.
        'Czy to już po poronieniu? Wtedy zadzwoń jeszcze dzisiaj, jeśli krwawienie słabnie i znów się nasila: {clinic}. Zrób to samo, jeśli trwa {bleeding-weeks}.',
      ],
      // on and off comes and goes spotting stopped came back again
      also: 'raz jest raz nie ma ustało ustalo wróciło wrocilo znowu plamienie z przerwami',
    },
  },
};
