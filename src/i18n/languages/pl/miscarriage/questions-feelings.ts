// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feelings
  title: 'Uczucia',
  // What you may feel, when to get help, hard days, hurtful words
  summary: 'Co możesz czuć, kiedy szukać pomocy, trudne dni, raniące słowa',
  questions: {
    'what-feelings': {
      // What might I feel?
      ask: 'Co mogę czuć?',
      answer: [
        // You may feel sad, numb, worried, guilty, ashamed, alone or relieved, or several of these on one day. None of it is wrong, and neither is feeling very little.
        'Możesz czuć smutek, odrętwienie, niepokój, winę, wstyd, samotność lub ulgę, albo kilka z nich jednego dnia. Nic z tego nie jest złe, nie jest też złe, jeśli czujesz bardzo mało.',
        // This is true however early it was, and whether or not you wanted to be pregnant. You do not have to look sad to be cared for well.
        'Jest tak bez względu na to, jak wcześnie to się stało i czy ta ciąża była chciana. Nie musisz wyglądać smutno, żeby dostać dobrą opiekę.',
        // In studies, about 30 in 100 people had strong signs of stress a month later. For some it went on for many months. Partners can be affected too. See: {#partners} If it gets too much, there is help. See: {#when-help-feelings}
        'W badaniach około 30 osób na 100 miało miesiąc później silne objawy stresu. U niektórych trwało to wiele miesięcy. Dotyka to też partnerów i partnerki. Zobacz: {#partners} Jeśli robi się tego za dużo, jest pomoc. Zobacz: {#when-help-feelings}',
      ],
      // sad grief guilt relief I feel relieved do not want this pregnancy unwanted unplanned I want it to be over numb angry anxious depressed trauma emotions crying
      also: 'smutek żałoba zaloba poczucie winy ulga czuję ulgę czuje ulge nie chcę tej ciąży niechciana ciąża nieplanowana chcę żeby to się skończyło złość lęk lek depresja trauma emocje płacz placz',
    },
    'when-help-feelings': {
      // When should I get help with my feelings?
      ask: 'Kiedy szukać pomocy z powodu uczuć?',
      answer: [
        // Get help now if you do not feel safe. Call {clinic} or your doctor today if any of these is true:
        'Natychmiast wezwij pomoc medyczną, jeśli nie czujesz się bezpiecznie. Zadzwoń jeszcze dzisiaj, jeśli coś z tego cię dotyczy ({clinic} lub lekarz):',
        {
          list: [
            // you have no one to talk to, or someone close is worried about you
            'nie masz z kim porozmawiać albo ktoś bliski się o ciebie martwi',
            // you cannot sleep, work, study or care for others
            'nie możesz spać, pracować, uczyć się lub opiekować innymi',
            // you drink or take drugs to cope
            'pijesz alkohol lub bierzesz narkotyki, żeby to znieść',
            // what happened keeps coming back as if it were now (flashbacks)
            'to, co się stało, ciągle wraca, jakby działo się teraz (flashbacki)',
            // you avoid going out
            'unikasz wychodzenia z domu',
            // you feel strong anxiety or panic
            'czujesz silny lęk lub panikę',
            // grief is as strong as ever after several months.
            'ból po stracie jest po kilku miesiącach tak samo silny.',
          ],
        },
        // If you have had a mental illness before, say so. Counselling can help when distress is strong.
        'Jeśli masz za sobą chorobę psychiczną, powiedz o tym. Gdy cierpienie jest silne, może pomóc rozmowa z psychologiem.',
      ],
      // counselling therapy depression anxiety suicide self-harm flashbacks panic not coping drinking
      also: 'psycholog terapia depresja lęk lek samobójstwo samobojstwo samookaleczanie flashbacki panika nie daję rady nie daje rady alkohol',
    },
    'seeing-things': {
      // I see or hear things that others do not. What should I do?
      ask: 'Widzę lub słyszę rzeczy, których inni nie widzą i nie słyszą. Co robić?',
      answer: [
        // Get help now: {call}, or go to {department}. Tell them that you are pregnant, or have been.
        'Natychmiast wezwij pomoc medyczną: {call} albo jedź do szpitala, na {department}. Powiedz, że trwa ciąża albo że to po ciąży.',
        // Some people also believe things that others find strange. Some hardly sleep and yet feel full of energy. Some feel that they could hurt someone. This can be an illness. It can be treated, and it is not your fault.
        'Niektóre osoby wierzą też w rzeczy, które inni uważają za dziwne. Niektóre prawie nie śpią, a mają mnóstwo energii. Niektóre czują, że mogłyby kogoś skrzywdzić. To może być choroba. Można ją leczyć, i to nie twoja wina.',
        // If you see this in someone close to you, do not leave them alone. Call for them.
        'Jeśli widzisz to u bliskiej osoby, nie zostawiaj jej samej. Zadzwoń za nią.',
      ],
      // psychosis mania voices hallucinations paranoid bipolar high racing thoughts not sleeping hurt someone
      also: 'psychoza mania głosy glosy halucynacje omamy paranoja dwubiegunowa gonitwa myśli nie śpię nie spie skrzywdzić kogoś',
    },
    'healing-time': {
      // Does grief follow a path?
      ask: 'Czy żałoba ma ustaloną drogę?',
      answer: [
        // No, grief has no set path and no set end. In a UK-led study, distress eased over the months for many people, but not for all. Some people do not grieve, and that is not wrong either.
        'Nie, żałoba nie ma ustalonej drogi ani ustalonego końca. W badaniu prowadzonym z Wielkiej Brytanii cierpienie u wielu osób z miesiącami słabło, ale nie u wszystkich. Niektóre osoby nie przeżywają żałoby i to też nie jest złe.',
        // If yours is as strong as ever after several months, ask for help. If it keeps you from living your life, ask sooner. See: {#when-help-feelings}
        'Jeśli po kilku miesiącach jest tak samo silna, poproś o pomoc. Jeśli nie pozwala ci żyć, poproś wcześniej. Zobacz: {#when-help-feelings}',
      ],
      // grieving how long get over it stages heal emotionally
      also: 'żałoba zaloba jak długo dlugo jak się pozbierać etapy dojść do siebie psychicznie',
    },
    'hard-days': {
      // How do I get through the due date and other people’s news?
      ask: 'Jak przetrwać termin porodu i wiadomości od innych?',
      answer: [
        // Plan ahead for such days, and plan little on them: be alone, or with someone kind. Feelings can come back weeks or months later, and that is not a step back.
        'Zaplanuj takie dni i nie nakładaj na siebie wiele: spędź je w samotności lub z kimś życzliwym. Uczucia mogą wrócić po tygodniach lub miesiącach i to nie jest krok wstecz.',
        // You can mute news, skip a party or ask a friend to tell you in writing. You can be glad for someone and sad for yourself.
        'Możesz wyciszyć powiadomienia, nie iść na przyjęcie albo poprosić znajomą osobę, żeby o takich rzeczach pisała. Można cieszyć się z kimś i smucić się z własnego powodu.',
        // In a new pregnancy, many people are afraid. Ask {clinic} for an early scan, and for a number to call.
        'W nowej ciąży wiele osób się boi. Poproś o wczesne USG i o numer, pod który można dzwonić: {clinic}.',
      ],
      // anniversary due date pregnancy announcement baby shower friend pregnant afraid anxious pregnant again when is it safe
      also: 'rocznica termin porodu koleżanka w ciąży kolezanka ogłoszenie ciąży baby shower strach kolejna ciąża boję się boje sie kiedy bezpiecznie',
    },
    'others-say': {
      // What can I do when people say things that hurt?
      ask: 'Co robić, gdy słowa innych ranią?',
      answer: [
        // You do not have to answer. You can change the subject, or leave.
        'Nie musisz odpowiadać. Możesz zmienić temat albo wyjść.',
        // Words such as “at least…” or “it happens all the time” can hurt, even when they are meant well. Silence can hurt too.
        'Słowa takie jak „przynajmniej…” albo „to się ciągle zdarza” mogą ranić, nawet gdy intencje są dobre. Milczenie też może ranić.',
        // You could say: “That is hard for me to hear.” You can show them this page. See: {#help-say} You can also ask someone close to speak for you.
        'Możesz powiedzieć: „Trudno mi tego słuchać.” Możesz pokazać tę stronę. Zobacz: {#help-say} Możesz też poprosić bliską osobę, żeby mówiła za ciebie.',
      ],
      // hurtful comments family friends insensitive at least nobody understands
      also: 'przykre komentarze rodzina znajomi nietaktowne przynajmniej nikt nie rozumie teściowa tesciowa',
    },
  },
};
