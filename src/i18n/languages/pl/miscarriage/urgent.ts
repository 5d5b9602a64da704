// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const urgent = {
  now: {
    // Get help now for any of these
    heading: 'Natychmiast wezwij pomoc medyczną przy którymkolwiek z tych objawów',
    // Or go to {department}, but do not drive yourself.
    otherwise: 'Albo jedź do szpitala, na {department}, ale nie prowadź auta.',
    bullets: {
      'bleeding': {
        // Bleeding
        lead: 'Krwawienie',
        // {pad}, or it keeps getting heavier.
        words: '{pad} albo jest coraz silniejsze.',
        // Bleeding: {pad}, or it keeps getting heavier
        short: 'Krwawienie: {pad} albo krwawienie staje się coraz silniejsze',
      },
      'clots': {
        // Clots
        lead: 'Skrzepy',
        // {clot-now}.
        words: '{clot-now}.',
        // Clots: {clot-now}
        short: 'Skrzepy: {clot-now}',
      },
      'pain': {
        // Belly pain
        lead: 'Ból brzucha',
        // it is sudden, severe or on one side. Or your shoulder tip hurts.
        words: 'nagły, silny lub po jednej stronie. Albo boli szczyt barku (tam, gdzie zaczyna się ręka).',
        // Belly pain that is sudden, severe or on one side. Also pain in your shoulder tip
        short: 'Ból brzucha: nagły, silny lub po jednej stronie. Także ból na szczycie barku',
      },
      'faint': {
        // Feeling faint
        lead: 'Omdlenie',
        // you faint or nearly faint, are very dizzy, or your heart races.
        words: 'mdlejesz lub prawie mdlejesz, bardzo kręci ci się w głowie albo serce bije ci bardzo szybko.',
        // Fainting or nearly fainting, being very dizzy, or a racing heart
        short: 'Omdlenie, uczucie, że zaraz zemdlejesz, silne zawroty głowy albo bardzo szybkie bicie serca',
      },
      'infection': {
        // Fever
        lead: 'Gorączka',
        // {fever}, or you shake or feel very unwell.
        words: '{fever}, silne dreszcze albo czujesz się bardzo źle.',
        // Fever of {fever}, shaking, or feeling very unwell, even with no fever
        short: 'Gorączka {fever}, silne dreszcze albo czujesz się bardzo źle, nawet bez gorączki',
      },
      'self-harm': {
        // Thoughts of ending your life or hurting yourself
        lead: 'Myśli o odebraniu sobie życia lub zrobieniu sobie krzywdy',
        // {call} if you are in danger or do not feel safe. Otherwise, {crisis}.
        words:
          'jeśli jesteś w niebezpieczeństwie lub nie czujesz się bezpiecznie, {call}. Jeśli na razie czujesz się bezpiecznie, {crisis}.',
        // Thoughts of ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}
        short:
          'Myśli o odebraniu sobie życia lub zrobieniu sobie krzywdy. Jeśli jesteś w niebezpieczeństwie lub nie czujesz się bezpiecznie, {call}. Czujesz się na razie bezpiecznie? Wtedy {crisis}',
      },
    },
    also: {
      'late': {
        // bleeding, even a little, belly pain, tissue or fluid
        lead: 'krwawienie (nawet plamienie), ból brzucha albo wyjście tkanki lub płynu,',
        // {late-weeks}
        words: '{late-weeks} (licząc od pierwszego dnia ostatniej miesiączki)',
      },
      'blood-thinners': {
        // more than spots of blood
        lead: 'krwawienie silniejsze niż plamienie,',
        // on blood thinners or with a bleeding disorder
        words: 'jeśli bierzesz leki lub zastrzyki rozrzedzające krew albo masz zaburzenia krzepnięcia',
      },
      'tissue': {
        // pregnancy tissue or a gush of fluid
        lead: 'z pochwy wychodzi tkanka ciążowa lub nagle wypływa płyn,',
        // unless a doctor, nurse or midwife told you this pregnancy is ending
        words: 'jeśli ani lekarz, ani pielęgniarka, ani położna nie powiedzieli ci, że ta ciąża się kończy',
      },
      'ectopic': {
        // pain or bleeding with a positive test
        lead: 'ból lub krwawienie, nawet plamienie, przy dodatnim teście ciążowym',
        // after an earlier ectopic pregnancy, or with a coil or tied tubes
        words: 'jeśli była już ciąża pozamaciczna albo masz wkładkę domaciczną (spiralę) lub podwiązane jajowody',
      },
      'one-side-after-ivf': {
        // one-sided pain
        lead: 'ból po jednej stronie',
        // after IVF, whatever a scan showed
        words: 'po in vitro, bez względu na wynik USG',
      },
      'stomach': {
        // belly pain or bleeding
        lead: 'ból brzucha lub krwawienie',
        // with vomiting, diarrhoea, or pain when you pee or poo
        words: 'razem z wymiotami, biegunką albo bólem przy oddawaniu moczu lub stolca',
      },
      'pain-relief': {
        // pain that {paracetamol} does not ease,
        lead: 'ból, którego nie łagodzi {paracetamol},',
        // or no drink stays down
        words: 'albo wymioty po wszystkim, co wypijesz',
      },
      'sepsis': {
        // bad-smelling discharge,
        lead: 'wydzielina z pochwy o brzydkim zapachu,',
        // confusion, slurred speech or no pee for a day
        words: 'utrata orientacji, bełkotliwa mowa albo cały dzień bez oddania moczu',
      },
      'skin': {
        // blue, blotchy, clammy or very pale skin or lips,
        lead: 'skóra lub usta: sine, plamiste, zimne i spocone lub bardzo blade,',
        // a rash that does not fade
        words: 'albo wysypka, która nie blednie pod uciskiem',
      },
      'chest': {
        // chest pain, hard or fast breathing, one swollen leg
        lead: 'ból w klatce piersiowej, trudny lub szybki oddech, spuchnięta jedna noga',
        // or a very bad headache
        words: 'albo bardzo silny ból głowy',
      },
      'blow': {
        // a blow to the belly, a crash,
        lead: 'uderzenie w brzuch, wypadek drogowy,',
        // bleeding or pain after a fall
        words: 'albo krwawienie lub ból po upadku',
      },
      'seeing-things': {
        // seeing or hearing things
        lead: 'widzisz lub słyszysz rzeczy,',
        // that others do not
        words: 'których inni nie widzą i nie słyszą',
      },
      'sent-home': {
        // getting worse
        lead: 'twój stan się pogarsza',
        // after being sent home
        words: 'po odesłaniu cię ze szpitala do domu',
      },
    },
    notes: [
      // Your own team may have given you a different limit for when to get help. If so, keep to theirs. If you feel faint or unwell, get help now.
      'Być może twój zespół medyczny podał ci inną granicę, kiedy wzywać pomoc. Jeśli tak, trzymaj się jej. Jeśli robi ci się słabo lub źle się czujesz, natychmiast wezwij pomoc medyczną.',
    ],
  },
  today: {
    // Call today for any of these
    heading: 'Zadzwoń jeszcze dzisiaj, jeśli masz choć jeden z tych objawów',
    bullets: {
      'any-bleeding': {
        // Any other bleeding, clots, spotting or cramps
        lead: 'Każde inne krwawienie, skrzepy, plamienie lub bóle podbrzusza',
        // call even if they are mild, or stop.
        words: 'zadzwoń, nawet jeśli są lekkie lub już minęły.',
      },
      'changes': {
        // Changes
        lead: 'Zmiany',
        // pregnancy signs suddenly stop, or discharge changes colour. You have a positive test, and had an ectopic pregnancy before, or have a coil or tied tubes.
        words:
          'objawy ciąży nagle znikają albo wydzielina zmienia kolor. Masz dodatni test ciążowy, a była już ciąża pozamaciczna albo masz wkładkę domaciczną (spiralę) lub podwiązane jajowody.',
      },
      'after': {
        // After a loss
        lead: 'Po stracie ciąży',
        // you bleed for {bleeding-weeks}, or more heavily again. A test is still positive {test-weeks} after the miscarriage. You are very tired, or out of breath on stairs.
        words:
          'krwawienie trwa {bleeding-weeks} albo znów się nasila. Test ciążowy jest nadal dodatni {test-weeks} po poronieniu. Czujesz duże zmęczenie albo brak ci tchu na schodach.',
      },
      'after-pills': {
        // After medicine
        lead: 'Po lekach',
        // you have no bleeding {no-bleeding-hours} after misoprostol, a medicine for a miscarriage or to end a pregnancy. Or you bleed after pills to end a pregnancy.
        words:
          '{no-bleeding-hours} po zastosowaniu mizoprostolu nadal nie ma krwawienia (to lek stosowany przy poronieniu lub do przerwania ciąży). Albo krwawisz po tabletkach na przerwanie ciąży.',
      },
      'blood-type': {
        // Rh-negative blood, or not known
        lead: 'Krew Rh minus lub nieznana',
        // you bleed or have had a loss. An injection, if you need one, is usually given within 3 days.
        words: 'krwawisz lub jesteś po stracie ciąży. Zastrzyk, jeśli jest potrzebny, zwykle podaje się w ciągu 3 dni.',
      },
      'not-coping': {
        // Not coping
        lead: 'Nie dajesz rady',
        // you cannot work, sleep or care for others, or you drink or take drugs to cope.
        words: 'nie możesz pracować, spać ani opiekować się innymi albo pijesz alkohol lub bierzesz narkotyki, żeby to znieść.',
      },
    },
    notes: [
      // Has a doctor, nurse or midwife told you that this pregnancy is ending? Then call today if you pass tissue or fluid. But get help now {late-weeks}.
      'Czy lekarz, pielęgniarka lub położna powiedzieli ci, że ta ciąża się kończy? Wtedy zadzwoń jeszcze dzisiaj, jeśli wychodzi tkanka lub płyn. Ale jeśli dzieje się to, {late-weeks}, natychmiast wezwij pomoc medyczną.',
      // Did your team give you misoprostol in the last day? Then shivering, feeling sick or loose poo can come from the medicine. Call them straight away. Get help now if you have a fever or severe pain, feel faint, or they do not answer.
      'Czy w ciągu ostatniej doby zespół medyczny podał ci mizoprostol? Wtedy dreszcze, nudności lub luźny stolec mogą być skutkiem leku. Zadzwoń do zespołu od razu. Natychmiast wezwij pomoc medyczną, jeśli masz gorączkę lub silny ból, robi ci się słabo lub nikt nie odbiera.',
    ],
  },
  soon: {
    // Speak to {clinic} in the next few days about these
    heading: 'Porozmawiaj o tym w najbliższych dniach ({clinic})',
    bullets: {
      'no-period': {
        // No period
        lead: 'Brak miesiączki',
        // none has come by {period-weeks} after the loss.
        words: 'nie pojawia się do {period-weeks} po stracie ciąży.',
      },
      'low-mood': {
        // Low mood
        lead: 'Smutek, przygnębienie',
        // you still feel low after some weeks. If you stop coping, call today.
        words: 'po kilku tygodniach nadal jest ci smutno. Jeśli przestajesz dawać radę, zadzwoń jeszcze dzisiaj.',
      },
      'questions': {
        // Your questions
        lead: 'Twoje pytania',
        // you want to ask about tests, trying again, work or a certificate.
        words: 'chcesz zapytać o badania, ponowne starania, pracę lub zaświadczenie.',
      },
      'more-losses': {
        // More than one loss
        lead: 'Więcej niż jedna strata',
        // you have had two or more, and have no plan yet.
        words: 'jesteś po dwóch stratach lub więcej i nie masz jeszcze planu.',
      },
    },
    notes: [
      // Any bleeding in pregnancy cannot wait for this: call today.
      'Żadne krwawienie w ciąży nie może czekać tych kilku dni: zadzwoń jeszcze dzisiaj.',
    ],
  },
};
