// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Other changes, and how you feel
  title: 'Inne zmiany i to, jak się czujesz',
  // Signs that stop, after a loss, thoughts of self-harm
  summary: 'Objawy, które znikają, po stracie ciąży, myśli o zrobieniu sobie krzywdy',
  symptoms: {
    'signs-gone': {
      // Pregnancy signs suddenly gone
      name: 'Objawy ciąży nagle znikają',
      meaning: [
        // This can be a sign of a miscarriage, but it is not proof. For example, you may no longer feel sick, or your breasts may no longer hurt. A scan, often with a second scan or blood tests, gives the answer.
        'To może być objaw poronienia, ale nie jest to dowód. Na przykład mijają nudności lub ból piersi. Odpowiedź daje USG, często z drugim USG lub badaniami krwi.',
      ],
      action: [
        // Call {clinic}. Ask if you can have a scan, and when. If bleeding or pain starts, see {now}.
        'Zadzwoń: {clinic}. Zapytaj, czy i kiedy możesz mieć USG. Jeśli zacznie się krwawienie lub ból, zobacz: {now}.',
      ],
      // Say what has changed and when. Say how many weeks pregnant you are.
      tell: 'Powiedz, co się zmieniło i kiedy. Powiedz, który to tydzień ciąży.',
      // nausea stopped breasts not sore no longer feel pregnant symptoms disappeared
      also: 'nudności minęły nudnosci minely piersi nie bolą nie bola objawy zniknęły zniknely nie czuję ciąży ciazy',
    },
    'no-signs': {
      // No signs at all
      name: 'Brak jakichkolwiek objawów',
      meaning: [
        // Having no signs cannot tell you either way. In a missed miscarriage, the pregnancy has ended but nothing has passed. There is often no bleeding or pain. You may still feel pregnant. A scan can show it.
        'Brak objawów nie mówi nic pewnego. Bywa, że ciąża się zakończyła, ale nic nie wyszło: to poronienie zatrzymane (po angielsku „missed miscarriage”). Często nie ma krwawienia ani bólu. Możesz nadal czuć, że to ciąża. Może to pokazać USG.',
      ],
      action: [
        // If you are worried, call {clinic} in the next few days. If you start to bleed, call today. But get help now {late-weeks}. For strong pain, or pain low on one side, see {now}.
        'Jeśli się martwisz, zadzwoń w najbliższych dniach: {clinic}. Jeśli zaczniesz krwawić, zadzwoń jeszcze dzisiaj. Ale jeśli krwawisz, {late-weeks}, natychmiast wezwij pomoc medyczną. Przy silnym bólu lub bólu w dole brzucha po jednej stronie zobacz: {now}.',
      ],
      // Say how many weeks pregnant you are and when your next scan is.
      tell: 'Powiedz, który to tydzień ciąży i kiedy masz następne USG.',
      // silent missed miscarriage no bleeding no pain nothing worried before scan
      also: 'poronienie zatrzymane chybione ciche brak krwawienia brak bólu bolu nic martwię się martwie przed USG obumarła',
    },
    'no-bleeding-after-medicine': {
      // No bleeding after medicine
      name: 'Brak krwawienia po leku',
      meaning: [
        // No bleeding {no-bleeding-hours} after misoprostol, a medicine for miscarriage, may mean that it has not worked yet. Some people need more treatment.
        'Jeśli {no-bleeding-hours} po mizoprostolu, leku stosowanym przy poronieniu, nadal nie ma krwawienia, lek mógł jeszcze nie zadziałać. Niektóre osoby potrzebują dalszego leczenia.',
      ],
      action: [
        // Call {clinic}. If your team gave you another time to call, keep to theirs. For sudden or severe pain, or feeling faint, see {now}.
        'Zadzwoń: {clinic}. Jeśli zespół medyczny podał ci inny czas na telefon, trzymaj się go. Przy nagłym lub silnym bólu albo gdy robi ci się słabo, zobacz: {now}.',
      ],
      // Say which medicine you used and when, and if you have pain. If no scan has shown the pregnancy in your womb, say so.
      tell: 'Powiedz, jaki to był lek i kiedy, oraz czy coś boli. Jeśli żadne USG nie pokazało ciąży w macicy, powiedz o tym.',
      // tablets pills misoprostol not working nothing happened
      also: 'tabletki mizoprostol nie działa nie dziala nic się nie dzieje nie krwawię po tabletkach',
    },
    'not-coping': {
      // Not coping
      name: 'Nie dajesz rady',
      meaning: [
        // You may not be able to work, sleep or care for others. What happened may keep coming back (flashbacks). You may drink or take drugs to cope. You can ask for more help. No feeling is wrong.
        'Możesz nie mieć siły pracować, spać ani opiekować się innymi. To, co się stało, może ciągle wracać (nagłe wspomnienia). Może zdarza ci się pić alkohol lub brać narkotyki, żeby to znieść. Możesz poprosić o więcej pomocy. Żadne uczucie nie jest złe.',
      ],
      action: [
        // Call {clinic} or your doctor. If you think about ending your life or hurting yourself, get help now. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
        'Zadzwoń: {clinic}, albo do swojego lekarza. Jeśli myślisz o odebraniu sobie życia lub zrobieniu sobie krzywdy, natychmiast wezwij pomoc. Jeśli jesteś w niebezpieczeństwie lub nie czujesz się bezpiecznie, {call}. Czujesz się na razie bezpiecznie? Wtedy {crisis}.',
      ],
      // Say what is hardest, how long it has lasted, and if you have been unwell in this way before.
      tell: 'Powiedz, co jest najtrudniejsze, jak długo to trwa i czy zdarzyło się to już wcześniej.',
      // depressed depression anxiety panic grief trauma sad crying drinking cannot sleep
      also: 'depresja lęk lek panika żałoba zaloba trauma smutek płacz placz alkohol nie mogę spać nie moge spac',
    },
    'thoughts-of-self-harm': {
      // Thoughts of ending your life or hurting yourself
      name: 'Myśli o odebraniu sobie życia lub zrobieniu sobie krzywdy',
      meaning: [
        // You need help now, and there are people who will listen. Thoughts like these can come after a loss. You do not have to be sure that you would act on them.
        'Potrzebujesz pomocy teraz i są ludzie, którzy cię wysłuchają. Takie myśli mogą przyjść po stracie. Nie musisz mieć pewności, że coś zrobisz.',
      ],
      action: [
        // If you are in danger or do not feel safe, {call}. Or go to {department}. Are you safe for now? Then {crisis}.
        'Jeśli jesteś w niebezpieczeństwie lub nie czujesz się bezpiecznie, {call}. Albo jedź do szpitala, na {department}. Czujesz się na razie bezpiecznie? Wtedy {crisis}.',
        // If you have taken an overdose or hurt yourself, {call} now, even if you feel well.
        'Jeśli doszło do przedawkowania lub zrobienia sobie krzywdy, natychmiast {call}, nawet jeśli czujesz się dobrze.',
        // Do the same if you feel that you may hurt someone else.
        'Zrób to samo, jeśli czujesz, że możesz zrobić krzywdę komuś innemu.',
      ],
      // You can say: I have had a loss, and I am thinking of ending my life. You can also say it to someone close to you.
      tell: 'Możesz powiedzieć: jestem po stracie ciąży i myślę o odebraniu sobie życia. Po angielsku: „I have had a loss, and I am thinking of ending my life.” Możesz to też powiedzieć komuś bliskiemu.',
      // suicide suicidal self-harm kill myself cannot go on want to die
      also: 'samobójstwo samobojstwo zabić się zabic sie nie chcę żyć nie chce zyc śmierć chcę umrzeć chce umrzec',
      // suicide, suicidal, sucidal, kill myself, kms, end it all, end my life, want to die, dont want to live, dont want to be here, dont want to wake up, cant go on, better off dead, hurt myself, self harm, cutting, overdose, unalive, hurt someone else, hurt other people, might hurt someone, overdosed, took too many pills, taken too many tablets
      triggers:
        'samobójstwo, samobojstwo, samobójcze, samobojcze, zabić się, zabic sie, zabiję się, zabije sie, nie chcę żyć, nie chce zyc, chcę umrzeć, chce umrzec, skończyć ze sobą, skonczyc ze soba, odebrać sobie życie, odebrac sobie zycie, nie mam po co żyć, nie mam po co zyc, tnę się, tne sie, samookaleczenie, przedawkować, przedawkowac, zrobić sobie krzywdę, zrobic sobie krzywde, zrobić komuś krzywdę, wzięłam za dużo tabletek, wzielam za duzo tabletek, za dużo tabletek, połknęłam tabletki',
    },
    'seeing-or-hearing-things': {
      // Seeing or hearing things that others do not
      name: 'Widzisz lub słyszysz rzeczy, których inni nie widzą i nie słyszą',
      meaning: [
        // This can be a sign of a serious illness of the mind (psychosis). It is rare, and it can be treated. It can come after a pregnancy has ended. You may also have strange beliefs, feel very high or restless, or hardly sleep and feel no need to.
        'To może być objaw poważnej choroby psychicznej (psychozy). Jest rzadka i można ją leczyć. Może przyjść po zakończeniu ciąży. Możesz też mieć dziwne przekonania, czuć euforię lub niepokój, który nie daje usiedzieć, albo prawie nie spać i nie czuć takiej potrzeby.',
      ],
      action: [
        // {Call} or go to {department}. Ask someone to stay with you. If you see this in someone else, call for them.
        '{Call} albo jedź do szpitala, na {department}. Poproś kogoś, żeby z tobą był. Jeśli widzisz to u kogoś innego, zadzwoń za tę osobę.',
      ],
      // Say that you were pregnant, when it ended, and what you see, hear or believe. Say how little you have slept.
      tell: 'Powiedz o ciąży i kiedy się zakończyła, oraz co widzisz, słyszysz lub w co wierzysz. Powiedz, jak mało śpisz.',
      // psychosis hallucinations voices mania manic paranoid delusions no sleep bipolar
      also: 'psychoza halucynacje głosy glosy mania paranoja urojenia brak snu dwubiegunowa',
      // hearing voices, hear voices, seeing things, hallucinating, hallucinations, psychosis, psycosis, manic, mania, paranoid, losing my mind, no need to sleep, they are watching me
      triggers:
        'słyszę głosy, slysze glosy, widzę rzeczy, widze rzeczy, halucynacje, omamy, psychoza, mania, paranoja, urojenia, tracę rozum, trace rozum, wariuję, wariuje, nie potrzebuję spać, nie potrzebuje spac, śledzą mnie, sledza mnie',
    },
  },
};
