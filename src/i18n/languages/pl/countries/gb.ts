// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Cannot speak? On a mobile phone, call 999, and press 55 when you are asked to. Deaf? Use 999 BSL or the Relay UK app.
  silent:
    'Nie możesz mówić? Z telefonu komórkowego zadzwoń pod 999 i naciśnij 55, gdy usłyszysz taką prośbę. Jeśli nie słyszysz, użyj 999 BSL lub aplikacji Relay UK.',
  // 999 BSL is a video call with a sign language interpreter. In the Relay UK app, dial 18000. You can text 999 if you signed up before.
  silentMore:
    '999 BSL to rozmowa wideo z tłumaczem języka migowego (brytyjskiego). W aplikacji Relay UK wybierz 18000. SMS pod 999 wyślesz, jeśli twój numer jest już zarejestrowany.',
  // In the NHS, an interpreter is free. Say your language and “please”: “Polish, please”.
  interpreter: 'W NHS tłumacz jest bezpłatny. Powiedz po angielsku swój język i „please”: „Polish, please”.',
  // A&E
  department: 'oddział ratunkowy (A&E)',
  advice: [
    {
      // NHS 111
      name: 'NHS 111',
      names: {
        // NHS 24
        'GB-SCT': 'NHS 24',
        // NHS 111 Wales
        'GB-WLS': 'NHS 111 Wales',
      },
      phone: {},
      // England, Scotland and Wales
      where: 'Anglia, Szkocja i Walia',
      // Day and night
      hours: 'W dzień i w nocy',
    },
    {
      // your GP or the GP out-of-hours service
      name: 'twój lekarz rodzinny (GP) lub jego dyżur po godzinach (GP out-of-hours)',
      // Northern Ireland
      where: 'Irlandia Północna',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In the UK, a loss before 24 weeks is called a miscarriage. From 24 weeks it is called a stillbirth.
        'W Wielkiej Brytanii strata ciąży przed 24. tygodniem to poronienie (miscarriage). Od 24. tygodnia nazywa się to urodzeniem martwego dziecka (stillbirth).',
      ],
    },
    'leave': {
      words: [
        // Yes, you can ask for time off. Whether it is paid depends on where in the UK you work. In Northern Ireland, a law has given paid leave after a miscarriage since 6 April 2026. Ask your employer how much you and your partner can take.
        'Tak, możesz poprosić o wolne. To, czy wolne jest płatne, zależy od tego, w której części Wielkiej Brytanii pracujesz. W Irlandii Północnej od 6 kwietnia 2026 prawo daje płatny urlop po poronieniu. Zapytaj pracodawcę, ile wolnego możesz wziąć ty, a ile twój partner lub partnerka.',
        // In England, Scotland and Wales, ask your employer if there is paid leave. The law there is being changed.
        'W Anglii, Szkocji i Walii zapytaj pracodawcę, czy jest płatny urlop. Prawo się tam zmienia.',
      ],
    },
    'remembering': {
      words: [
        // In England, you can ask for a baby loss certificate. It is free, and for a loss before 24 weeks. It is not a legal document.
        'W Anglii możesz poprosić o zaświadczenie o stracie dziecka (baby loss certificate). Jest bezpłatne i dotyczy straty przed 24. tygodniem. Nie jest dokumentem prawnym.',
        // In Scotland, there is the Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks. It comes with a certificate. It is free, with no time limit, and no proof is asked for.
        'W Szkocji jest księga pamięci Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks. Otrzymasz też zaświadczenie. To bezpłatne, bez terminu i bez żadnych dowodów.',
        // In Wales and Northern Ireland, ask your clinic if there is a certificate yet.
        'W Walii i Irlandii Północnej zapytaj w swojej przychodni, czy jest już takie zaświadczenie.',
      ],
    },
    'repeat-tests': {
      words: [
        // In the UK, full tests are most often offered after three losses in the first three months. They need not be in a row, or with the same partner. You may be offered tests after two, if your team thinks there may be a cause.
        'W Wielkiej Brytanii pełne badania proponuje się najczęściej po trzech stratach w pierwszych trzech miesiącach. Nie muszą być jedna po drugiej ani z tym samym partnerem. Możesz dostać badania po dwóch, jeśli zespół sądzi, że może być przyczyna.',
        // The doctors’ college, RCOG, backs a clinic visit and first tests after two losses. You can ask for them. Scotland has promised care that grows with each loss.
        'Kolegium lekarzy RCOG popiera wizytę w poradni i pierwsze badania po dwóch stratach. Możesz o nie poprosić. Szkocja obiecała opiekę, która rośnie z każdą stratą.',
      ],
    },
    'pregnancy-unit': {
      words: [
        // Many UK hospitals have an early pregnancy unit, and you can often call it yourself. Ask your clinic for its number and its hours.
        'Wiele szpitali w Wielkiej Brytanii ma oddział wczesnej ciąży (early pregnancy unit). Często możesz tam zadzwonić bez skierowania. Zapytaj w przychodni o numer i godziny.',
      ],
    },
    'cost': {
      words: [
        // In England, care inside A&E is free for everyone. Some people from abroad are charged for a hospital stay or other visits. But urgent care does not wait for payment. Wales, Scotland and Northern Ireland have rules of their own.
        'W Anglii opieka na A&E jest bezpłatna dla każdego. Niektóre osoby z zagranicy płacą za pobyt w szpitalu lub inne wizyty. Ale pilna pomoc nie czeka na zapłatę. Walia, Szkocja i Irlandia Północna mają własne zasady.',
      ],
    },
    'privacy': {
      words: [
        // In the UK, no law makes staff tell the police about a loss, or about pills to end a pregnancy. The doctors’ college, RCOG, says that they should not.
        'W Wielkiej Brytanii żadne prawo nie nakazuje personelowi zawiadamiać policji o stracie ciąży ani o tabletkach na przerwanie ciąży. Kolegium lekarzy RCOG mówi, że nie powinni tego robić.',
      ],
    },
    'remains': {
      words: [
        // In England, you may bury what passed at home after an early loss, if the owner of the land agrees. There are rules on depth and water, so ask your hospital. Hospitals in the UK can also arrange burial or cremation.
        'W Anglii po wczesnej stracie możesz pochować to, co wyszło w domu, jeśli zgodzi się właściciel ziemi. Są zasady co do głębokości i wody, więc zapytaj w szpitalu. Szpitale w Wielkiej Brytanii mogą też zorganizować pochówek lub kremację.',
      ],
    },
  },
};
