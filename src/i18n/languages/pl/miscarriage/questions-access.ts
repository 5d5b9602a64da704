// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Language, money, privacy, travel
  title: 'Język, pieniądze, prywatność, podróże',
  // Calling without speech, interpreters, costs, who will know, teenagers, abroad
  summary: 'Kontakt bez mówienia, tłumacz, koszty, kto się dowie, nastolatki, za granicą',
  questions: {
    'cannot-speak': {
      // How do I call for help if I cannot speak or hear?
      ask: 'Jak wezwać pomoc, jeśli nie mogę mówić lub nie słyszę?',
      answer: [
        // Use a way that needs no speech, or ask someone near you to call.
        'Użyj sposobu, który nie wymaga mówienia, albo poproś kogoś w pobliżu, żeby zadzwonił.',
        // {silent}
        '{silent}',
        // You can show someone near you this page: see {now}. Some of these ways need you to sign up first. Some do not work with a foreign phone.
        'Możesz pokazać tę stronę komuś w pobliżu. Zobacz: {now}. W niektórych sposobach trzeba się najpierw zarejestrować. Niektóre nie działają z zagranicznym telefonem.',
      ],
      // deaf hard of hearing text emergency BSL ASL relay TTY cannot talk out loud silent call app
      also: 'niesłyszący nieslyszacy głuchy gluchy niedosłuch sms alarmowy język migowy migowy nie mogę mówić na głos aplikacja',
    },
    'interpreter': {
      // How do I get an interpreter?
      ask: 'Jak poprosić o tłumacza?',
      answer: [
        // Ask for one when you call and when you arrive.
        'Poproś o niego, gdy dzwonisz i gdy jesteś na miejscu.',
        // {interpreter}
        '{interpreter}',
        // Stay on the line while they find someone. Ask again if nobody comes. A child should not have to interpret for you. If you need help now, do not wait for an interpreter: see {now}.
        'Nie rozłączaj się, gdy szukają tłumacza. Poproś jeszcze raz, jeśli nikt nie przychodzi. Dziecko nie powinno dla ciebie tłumaczyć. Jeśli potrzebujesz natychmiastowej pomocy, nie czekaj na tłumacza. Zobacz: {now}.',
      ],
      // language do not speak English translate translator Spanish Arabic Polish Chinese
      also: 'język jezyk nie mówię po angielsku nie mowie tłumacz tlumacz tłumaczenie polski po polsku ukraiński',
    },
    'cost': {
      // What will it cost, and what if I cannot pay?
      ask: 'Ile to kosztuje i co, jeśli nie mogę zapłacić?',
      answer: [
        // Do not wait because of money: for signs that cannot wait, see {now}. Ask about the bill later.
        'Nie czekaj z powodu pieniędzy. Objawy, które nie mogą czekać: {now}. O rachunek zapytaj później.',
        {
          local: 'cost',
        },
        // Ask for a social worker, or for the office that deals with bills. They can tell you about help.
        'Poproś o pracownika socjalnego (social worker) albo o dział, który zajmuje się rachunkami. Powiedzą ci, jaka pomoc jest możliwa.',
      ],
      // money bill insurance uninsured free no papers visa migrant undocumented charge price afford
      also: 'pieniądze pieniadze rachunek ubezpieczenie bez ubezpieczenia darmowe bez papierów papierow wiza migrant opłata cena nie stać mnie',
    },
    'who-will-know': {
      // Who will find out, and can I be reported?
      ask: 'Kto się dowie i czy ktoś może mnie zgłosić?',
      answer: [
        // In most places, staff must keep what you say private, with few exceptions, such as serious danger. You can ask first: “Who can see my notes? Who will you tell?”
        'W większości miejsc personel musi zachować w tajemnicy to, co mówisz, z nielicznymi wyjątkami, takimi jak poważne zagrożenie. Możesz najpierw zapytać: „Kto zobaczy moją dokumentację? Komu o tym powiecie?”',
        // Staff do need to know how much you bleed, your pain, your weeks and your medicines. The care is the same, whatever the cause.
        'Personel musi jednak wiedzieć, jak bardzo krwawisz, co boli, ile tygodni trwa ciąża i jakie bierzesz leki. Opieka jest taka sama, bez względu na przyczynę.',
        {
          local: 'privacy',
        },
        // If you share health insurance with a parent or partner, ask if a letter or bill will go to them. Do not let this fear keep you from care: see {now}.
        'Jeśli masz wspólne ubezpieczenie zdrowotne z rodzicem, partnerem lub partnerką, zapytaj, czy dostaną list lub rachunek. Niech ten strach nie powstrzyma cię przed szukaniem pomocy. Zobacz: {now}.',
      ],
      // privacy confidential police law legal reported records parents insurer insurance partner secret immigration
      also: 'prywatność prywatnosc tajemnica lekarska policja prawo zgłoszenie zgloszenie dokumentacja rodzice ubezpieczyciel partner sekret imigracja',
    },
    'under-18': {
      // I am under 18. Can I get care?
      ask: 'Mam mniej niż 18 lat. Czy mogę dostać pomoc?',
      answer: [
        // Yes, you can get care at any age. Before you say more, you can ask: “Who will you tell?”
        'Tak, pomoc możesz dostać w każdym wieku. Zanim powiesz więcej, możesz zapytać: „Komu o tym powiecie?”',
        // What stays private differs by country and by age. In many places, staff keep it private unless they think that you are in serious danger. They should talk to you first.
        'To, co pozostaje w tajemnicy, zależy od kraju i wieku. W wielu miejscach personel zachowuje tajemnicę, chyba że sądzi, że coś poważnie ci grozi. Najpierw powinien porozmawiać z tobą.',
        // If someone harms you or made you have sex, you can ask to be seen alone. See: {#someone-hurts-me} If you need help now, do not wait for a parent: see {now}.
        'Jeśli ktoś cię krzywdzi albo zmusił do seksu, możesz poprosić o rozmowę na osobności. Zobacz: {#someone-hurts-me} Jeśli potrzebujesz natychmiastowej pomocy, nie czekaj na rodzica. Zobacz: {now}.',
      ],
      // teenager teen parents must not know 15 16 17 years old school hiding pregnancy secret
      also: 'nastolatka nieletnia niepełnoletnia niepelnoletnia rodzice nie mogą wiedzieć 15 16 17 lat szkoła szkola ukrywam ciążę',
    },
    'away-from-home': {
      // I am away from home or abroad. Who do I call?
      ask: 'Jestem poza domem lub za granicą. Do kogo zadzwonić?',
      answer: [
        // Call the emergency number of the country you are in, or go to the nearest emergency department.
        'Zadzwoń pod numer alarmowy kraju, w którym teraz jesteś, albo jedź na najbliższy oddział ratunkowy.',
        // For anything that is not urgent, ask your hotel, host or travel insurance for a doctor or hospital near you.
        'W sprawach, które nie są pilne, zapytaj w hotelu, u gospodarza lub w ubezpieczeniu podróżnym o lekarza lub szpital w pobliżu.',
        // Text and video ways to call for help may not work with a foreign phone. Then ask someone near you to call.
        'Wzywanie pomocy przez SMS lub wideo może nie działać z zagranicznym telefonem. Wtedy poproś kogoś w pobliżu, żeby zadzwonił.',
        // Say your weeks, your signs and your medicines. You can read them out from a list. See: {#what-to-tell}
        'Powiedz, ile tygodni trwa ciąża, jakie masz objawy i jakie bierzesz leki. Możesz to przeczytać z listy. Zobacz: {#what-to-tell}',
      ],
      // holiday travelling abroad tourist foreign country roaming
      also: 'wakacje urlop podróż podroz za granicą za granica turysta obcy kraj roaming',
    },
    'can-i-travel': {
      // Can I fly or travel now?
      ask: 'Czy mogę teraz lecieć lub podróżować?',
      answer: [
        // Not while you bleed or have pain, or before a scan has shown where the pregnancy is. Call {clinic} today and ask before you go.
        'Nie, jeśli krwawisz lub coś cię boli albo zanim USG pokaże, gdzie jest ciąża. Zadzwoń jeszcze dzisiaj i zapytaj przed wyjazdem: {clinic}.',
        // Flying does not cause a miscarriage. The reason to wait is that you may need help fast.
        'Latanie nie powoduje poronienia. Czeka się dlatego, że możesz szybko potrzebować pomocy.',
        // After treatment of an ectopic pregnancy (outside the womb), stay near your hospital until the follow-up is over. If you do travel later, look up a hospital near where you will stay.
        'Po leczeniu ciąży pozamacicznej (poza macicą) zostań blisko swojego szpitala, aż kontrole się skończą. Jeśli wyjedziesz później, znajdź szpital blisko miejsca pobytu.',
      ],
      // flight plane holiday trip car journey train fly pregnant
      also: 'samolot lot wakacje wyjazd samochód samochod pociąg podróż w ciąży latanie',
    },
  },
};
