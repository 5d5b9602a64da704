// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Clots and what comes out
  title: 'Skrzepy i to, co wychodzi z pochwy',
  // Small and large clots, tissue, a gush of fluid
  summary: 'Małe i duże skrzepy, tkanka, nagły wypływ płynu',
  symptoms: {
    'small-clots': {
      // Small clots
      name: 'Małe skrzepy',
      meaning: [
        // Small clots do not prove a miscarriage, and they do not rule it out. Clots are lumps of blood, mostly dark red and like jelly. They tend to come when bleeding gets heavier. See: {#small-clots}
        'Małe skrzepy nie dowodzą poronienia i go nie wykluczają. Skrzepy to grudki krwi, zwykle ciemnoczerwone i jak galaretka. Wychodzą raczej wtedy, gdy krwawienie się nasila. Zobacz: {#small-clots}',
      ],
      action: [
        // Call {clinic}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}. See {now}.
        'Zadzwoń: {clinic}. Natychmiast wezwij pomoc medyczną, jeśli {clot-now}. Zrób to samo, jeśli robi ci się słabo lub krwawisz, {late-weeks}. Zobacz: {now}.',
      ],
      // Say how big the clots are, how many came, and how often you change your pad.
      tell: 'Powiedz, jak duże są skrzepy, ile ich było i jak często zmieniasz podpaskę.',
      // lump lumps jelly stringy blood clot coin tiny clots little clots clots when I wipe
      also: 'skrzep skrzepy grudki galaretka skrzepiki małe skrzepy male skrzepy nitki krwi moneta skrzep przy podcieraniu',
    },
    'clots-walnut': {
      // A clot the size of a bottle cap
      name: 'Skrzep wielkości nakrętki od butelki',
      meaning: [
        // You have passed {clot-today}. It can come as a miscarriage gets heavier, but size alone cannot tell you.
        'Z pochwy wychodzi {clot-today}. Tak może być, gdy krwawienie przy poronieniu się nasila, ale sama wielkość tego nie powie.',
      ],
      action: [
        // Call {clinic}. If nobody answers, see {today}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}.
        'Zadzwoń: {clinic}. Jeśli nikt nie odbiera, zobacz: {today}. Natychmiast wezwij pomoc medyczną, jeśli {clot-now}. Zrób to samo, jeśli robi ci się słabo lub krwawisz, {late-weeks}.',
      ],
      // Say how big the clot was and when you passed it. Say how fast you bleed.
      tell: 'Powiedz, jak duży był skrzep i kiedy wyszedł. Powiedz, jak szybko krwawisz.',
      // lump medium clot 3 cm inch walnut plum coin big bottle cap
      also: 'skrzep 3 cm nakrętka nakretka orzech włoski orzech wloski śliwka sliwka moneta średni skrzep sredni skrzep cal',
    },
    'large-clots': {
      // A very large clot, or clot after clot
      name: 'Bardzo duży skrzep albo skrzep za skrzepem',
      meaning: [
        // Large clots can come at the peak of a miscarriage. They can also go with too much bleeding, and you cannot tell which at home. Too much means that {clot-now}. Clot after clot counts at any size.
        'Duże skrzepy mogą wychodzić w szczytowym momencie poronienia. Mogą też oznaczać zbyt silne krwawienie, a w domu nie da się tego odróżnić. Zbyt silne znaczy, że {clot-now}. Skrzep za skrzepem liczy się przy każdej wielkości.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait to see if more clots come.
        '{Call} albo jedź do szpitala, na {department}. Nie czekaj, czy wyjdą następne skrzepy.',
      ],
      // Say how big the clots are and how many came. Say how fast your pads fill, and if you feel faint.
      tell: 'Powiedz, jak duże są skrzepy i ile ich wyszło. Powiedz, jak szybko nasiąkają podpaski i czy robi ci się słabo.',
      // lump golf ball lemon palm big clots many clots huge
      also: 'piłeczka pingpongowa pileczka piłka golfowa cytryna dłoń duży skrzep duzy skrzep wielki dużo skrzepów',
      // golf ball, golfball, big clot, big clots, huge clot, huge clots, large clot, large clots, massive clot, lemon size clot, palm size clot, fist size clot, clot after clot, lots of clots, so many clots, clots keep coming, passing clots nonstop, ping pong ball
      triggers:
        'duży skrzep, duzy skrzep, duże skrzepy, duze skrzepy, wielki skrzep, ogromny skrzep, ogromne skrzepy, skrzep za skrzepem, dużo skrzepów, duzo skrzepow, ciągle skrzepy, ciagle skrzepy, piłeczka pingpongowa, pileczka pingpongowa, piłka golfowa, pilka golfowa, skrzep jak cytryna, skrzep jak dłoń, skrzep jak pięść, skrzep jak piesc',
    },
    'pregnancy-tissue': {
      // Something paler or firmer than a clot
      name: 'Coś jaśniejszego lub twardszego niż skrzep',
      meaning: [
        // This may be pregnancy tissue: pink, grey or white, and lumpy or stringy. Clots are mostly dark red and break up easily. You cannot always tell them apart.
        'To może być tkanka ciążowa: różowa, szara lub biała, grudkowata lub nitkowata. Skrzepy są zwykle ciemnoczerwone i łatwo się rozpadają. Nie zawsze da się je odróżnić.',
        // Passing something does not show that it is over. It does not rule out an ectopic pregnancy, one outside the womb. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'To, że coś wyszło, nie znaczy, że to koniec. Nie wyklucza to ciąży pozamacicznej, czyli poza macicą. Jeśli żadne USG nie pokazało ciąży w macicy, poproś o badania krwi.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} albo jedź do szpitala, na {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        'Czy lekarz, pielęgniarka lub położna powiedzieli ci, że ta ciąża się kończy, i czujesz się dobrze? Wtedy zamiast tego zadzwoń jeszcze dzisiaj: {clinic}. Ale jeśli dzieje się to, {late-weeks}, natychmiast wezwij pomoc medyczną.',
        // You do not have to look at it or keep it. If you want to, use a clean container.
        'Nie musisz na to patrzeć ani tego zachowywać. Jeśli chcesz, użyj czystego pojemnika.',
      ],
      // Say what you saw, when, and how much you bleed now.
      tell: 'Powiedz, co to było, kiedy wyszło i jak bardzo teraz krwawisz.',
      // tissue sac lump grey white stringy membrane passed something
      also: 'tkanka pęcherzyk pecherzyk szare białe biale grudka błona blona coś wyszło cos wyszlo',
      // passed tissue, passing tissue, grey tissue, gray tissue, white tissue, passed the sac, gestational sac came out, sac came out, something came out, baby came out, fetus came out, foetus came out, fleshy lump, piece of flesh
      triggers:
        'tkanka, tkanka ciążowa, tkanka ciazowa, szara tkanka, biała tkanka, biala tkanka, wyszedł pęcherzyk, wyszedl pecherzyk, coś wyszło, cos wyszlo, coś ze mnie wyszło, cos ze mnie wyszlo, wyszło dziecko, wyszlo dziecko, wyszedł płód, wyszedl plod, kawałek mięsa, kawalek miesa',
    },
    'gush-of-fluid': {
      // A gush of fluid
      name: 'Nagły wypływ płynu',
      meaning: [
        // A gush of clear or bloody fluid can be a sign of a miscarriage. By itself it cannot tell you that the pregnancy has ended. A scan can.
        'Nagły wypływ przezroczystego lub krwistego płynu może być objawem poronienia. Sam nie powie, czy ciąża się zakończyła. Może to pokazać USG.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} albo jedź do szpitala, na {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        'Czy lekarz, pielęgniarka lub położna powiedzieli ci, że ta ciąża się kończy, i czujesz się dobrze? Wtedy zamiast tego zadzwoń jeszcze dzisiaj: {clinic}. Ale jeśli dzieje się to, {late-weeks}, natychmiast wezwij pomoc medyczną.',
      ],
      // Say when it came, its colour, and how many weeks pregnant you are.
      tell: 'Powiedz, kiedy wypłynął, jaki miał kolor i który to tydzień ciąży.',
      // water waters broke leaking wet clear fluid gush
      also: 'wody odeszły wody odeszly wodnisty płyn plyn mokro chlusnęło sączy się',
      // waters broke, water broke, my waters have gone, leaking fluid, gush of fluid, gush of water, gush of liquid, water came out, leaking water
      triggers:
        'odeszły wody, odeszly wody, wody odeszły, wody odeszly, odchodzą wody, odchodza wody, chlusnęła woda, chlusnela woda, wypłynął płyn, wyplynal plyn, wypływ płynu, wyplyw plynu, sączą się wody, sacza sie wody',
    },
  },
};
