// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Why it happened
  title: 'Dlaczego to się stało',
  // Causes, blame, how often it happens, and if it can be prevented
  summary: 'Przyczyny, wina, jak często to się zdarza i czy można zapobiec',
  questions: {
    'did-i-cause-it': {
      // Did I cause it?
      ask: 'Czy to przeze mnie?',
      answer: [
        // You almost certainly did not. Most early losses start with a chance change that nobody could have stopped. These things do not cause a miscarriage:
        'Prawie na pewno nie. Większość wczesnych strat zaczyna się od przypadkowej zmiany, której nikt nie mógł zatrzymać. Poronienia nie powodują:',
        {
          list: [
            // exercise, sex, lifting or bending
            'ćwiczenia, seks, podnoszenie rzeczy ani schylanie się',
            // work, or a long time sitting or standing
            'praca ani długie siedzenie lub stanie',
            // flying, or spicy food
            'latanie samolotem ani ostre jedzenie',
            // a bad day, a shock or a worry.
            'zły dzień, wstrząs ani zmartwienie.',
          ],
        },
        // Nobody should be blamed for being stressed. In one US survey, nearly half of those who had been through a loss felt guilty. Feeling guilty does not mean that you did something wrong. If the thought stays with you, tell someone you trust.
        'Nikt nie zasługuje na obwinianie za stres. W jednym badaniu w USA prawie połowa osób po stracie miała poczucie winy. Poczucie winy nie znaczy, że to z twojej winy. Jeśli ta myśl nie odchodzi, powiedz komuś, komu ufasz.',
      ],
      // my fault blame guilt stress exercise sex lifting work flying spicy food shock bath pill
      also: 'moja wina obwiniam się obwiniam sie poczucie winy stres ćwiczenia seks dźwiganie podnoszenie rąk praca lot ostre jedzenie kąpiel zapatrzenie',
    },
    'before-i-knew': {
      // I drank, smoked or took a medicine before I knew. Did that cause it?
      ask: 'Alkohol, papierosy lub leki, zanim wiadomo było o ciąży: czy to przez to?',
      answer: [
        // If it was a small amount of alcohol before you knew, the risk is likely to be low. More alcohol, and smoking, do raise the chance of a loss. They still cannot explain one person’s loss.
        'Jeśli była to mała ilość alkoholu, zanim wiadomo było o ciąży, ryzyko jest prawdopodobnie małe. Większa ilość alkoholu i palenie zwiększają prawdopodobieństwo straty. Nadal jednak nie tłumaczą straty jednej osoby.',
        // If you are pregnant now, it is best to stop both. Ask {clinic} for help with that.
        'Jeśli ciąża trwa teraz, najlepiej rzucić jedno i drugie. Poproś o pomoc: {clinic}.',
        // The MMR vaccine, given by mistake, has no known risk. Ask a pharmacist or doctor today about other vaccines and medicines. Do not stop a prescribed medicine by yourself.
        'Szczepionka MMR, podana przez pomyłkę, nie ma znanego ryzyka. O inne szczepionki i leki zapytaj jeszcze dzisiaj farmaceutę lub lekarza. Nie odstawiaj bez pytania leku, który masz przepisany.',
      ],
      // alcohol wine drunk smoking cigarettes vape cannabis drugs vaccine ibuprofen tablet antidepressant before I knew I was pregnant
      also: 'alkohol wino piłam pilam paliłam palilam papierosy vape marihuana narkotyki szczepionka ibuprofen antydepresanty zanim wiedziałam o ciąży',
    },
    'why-it-happens': {
      // Why does a miscarriage happen?
      ask: 'Dlaczego dochodzi do poronienia?',
      answer: [
        // Most often it happens by chance. About half or more of early losses come from a chance change in the chromosomes. These tiny threads carry our genes. After a first loss, such a change was rarely passed on by a parent.
        'Najczęściej przez przypadek. Około połowa wczesnych strat lub więcej wynika z przypadkowej zmiany w chromosomach. To maleńkie nitki, które niosą nasze geny. Po pierwszej stracie taka zmiana rzadko pochodziła od rodziców.',
        // Often no cause is found.
        'Często nie udaje się znaleźć przyczyny.',
        // Some things make a loss more likely across large groups of people. They are age, smoking, alcohol, some infections, and some long-term illnesses that are not well treated. They do not explain one person’s loss.
        'Niektóre rzeczy w dużych grupach ludzi zwiększają prawdopodobieństwo straty. To wiek, palenie, alkohol, niektóre zakażenia i niektóre choroby przewlekłe, które nie są dobrze leczone. Nie tłumaczą straty jednej osoby.',
      ],
      // cause reason chromosomes genes age smoking alcohol infection
      also: 'przyczyna powód powod chromosomy geny wada genetyczna wiek palenie alkohol zakażenie dlaczego ja dlaczego poroniłam',
    },
    'how-common': {
      // How often does it happen?
      ask: 'Jak często dochodzi do poronienia?',
      answer: [
        // Between 10 and 20 in 100 known pregnancies end in a miscarriage. Studies differ: some count every positive test, and some count what clinics see.
        'Poronieniem kończy się od 10 do 20 na 100 ciąż, o których wiadomo. Badania się różnią: jedne liczą każdy dodatni test, inne to, co widać w szpitalach.',
        // Across the world, about 11 in 100 women have had one miscarriage, and about 2 in 100 have had two. The studies counted women. It can happen to anyone who is pregnant.
        'Na świecie około 11 na 100 kobiet ma za sobą jedno poronienie, a około 2 na 100 dwa. W badaniach liczono kobiety. Może to spotkać każdą osobę w ciąży.',
        // Age matters. In one large study it was about 10 in 100 at age 25 to 29. From age 45 it was more than half.
        'Wiek ma znaczenie. W jednym dużym badaniu było to około 10 na 100 w wieku od 25 do 29 lat. Od 45 lat było to więcej niż połowa.',
        // These figures cannot tell you what will happen to you. However often it happens, yours may still hurt.
        'Te liczby nie powiedzą, co będzie u ciebie. Bez względu na to, jak częste są poronienia, to może boleć.',
      ],
      // how common chance risk odds statistics age rate
      also: 'jak często czesto prawdopodobieństwo ryzyko statystyka wiek procent ile kobiet',
    },
    'progesterone': {
      // Can progesterone prevent a miscarriage?
      ask: 'Czy progesteron może zapobiec poronieniu?',
      answer: [
        // It may help a few people. Progesterone is a hormone, and here it is a medicine placed in the vagina. Some national advice is to offer it when all three of these are true:
        'Może pomóc niewielu osobom. Progesteron to hormon, a tutaj lek wkładany do pochwy. Niektóre krajowe zalecenia mówią, żeby go zaproponować, gdy prawdą są wszystkie trzy rzeczy:',
        {
          list: [
            // you are bleeding now
            'teraz krwawisz',
            // a scan has shown your pregnancy in the womb
            'USG pokazało ciążę w macicy',
            // you have had one miscarriage before, or more.
            'masz za sobą jedno poronienie lub więcej.',
          ],
        },
        // A large trial found no clear gain overall. The gain was in people with earlier losses. If you take it already, do not stop it by yourself.
        'Duże badanie nie wykazało wyraźnej korzyści u wszystkich razem. Korzyść była u osób po wcześniejszych stratach. Jeśli już go bierzesz, nie odstawiaj go bez pytania.',
        // Call {clinic} today and ask if it could be for you.
        'Zadzwoń jeszcze dzisiaj i zapytaj, czy może być dla ciebie: {clinic}.',
      ],
      // hormone treatment medicine pessary stop threatened cyclogest utrogestan
      also: 'hormon leczenie luteina duphaston utrogestan globulki podtrzymanie ciąży zagrażające zagrazajace zatrzymać',
    },
    'prevent': {
      // Can a miscarriage be prevented?
      ask: 'Czy można zapobiec poronieniu?',
      answer: [
        // Most miscarriages cannot be prevented. Once one has begun, it cannot be stopped. Bed rest does not prevent one.
        'Większości poronień nie można zapobiec. Gdy poronienie się zaczęło, nie można go zatrzymać. Leżenie w łóżku mu nie zapobiega.',
        // Bleeding does not prove that one has begun, but it needs a call to {clinic} today. A few people may be offered a medicine. See: {#progesterone}
        'Krwawienie nie dowodzi, że się zaczęło, ale wymaga telefonu jeszcze dzisiaj: {clinic}. Niewielu osobom można zaproponować lek. Zobacz: {#progesterone}',
        // These lower the chance across large groups of people:
        'W dużych grupach ludzi prawdopodobieństwo zmniejsza:',
        {
          list: [
            // not smoking
            'niepalenie',
            // no alcohol, and not much caffeine
            'brak alkoholu i mało kofeiny',
            // a healthy weight
            'zdrowa waga',
            // good care for any long-term illness.
            'dobra opieka przy każdej chorobie przewlekłej.',
          ],
        },
        // If you did not do all of them, that does not explain your loss.
        'Jeśli czegoś z tego nie było, nie tłumaczy to twojej straty.',
      ],
      // stop avoid bed rest smoking alcohol caffeine coffee weight
      also: 'zatrzymać zatrzymac unikać leżenie lezenie w łóżku palenie alkohol kofeina kawa waga jak zapobiec',
    },
  },
};
