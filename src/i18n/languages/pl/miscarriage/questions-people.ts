// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Partners, family, friends, work
  title: 'Partnerzy, rodzina, przyjaciele, praca',
  // Partners, children, supporting someone, time off, telling people
  summary: 'Partnerzy, dzieci, wspieranie kogoś, wolne w pracy, jak powiedzieć innym',
  questions: {
    'partners': {
      // How can it affect a partner?
      ask: 'Jak to może wpłynąć na partnera lub partnerkę?',
      answer: [
        // A partner can grieve as well, sometimes later or in another way. In a study of couples, some partners had strong stress, anxiety or low mood for months. It was seen less often than in those who had been pregnant.
        'Partner lub partnerka też może przeżywać żałobę, niekiedy później lub inaczej. W badaniu par część z nich miała przez wiele miesięcy silny stres, lęk lub obniżony nastrój. Było to rzadsze niż u osób, które były w ciąży.',
        // If you are the partner, you can ask for help for yourself. The same signs count for you. See: {#when-help-feelings} If your partner is very upset, see: {#supporting-someone}
        'Jeśli to ty jesteś partnerem lub partnerką, możesz prosić o pomoc dla siebie. Te same objawy liczą się u ciebie. Zobacz: {#when-help-feelings} Jeśli twój partner lub partnerka bardzo to przeżywa, zobacz: {#supporting-someone}',
      ],
      // my partner is sad other half couple relationship wife husband boyfriend girlfriend father
      also: 'mój partner jest smutny moj mąż maz żona zona chłopak dziewczyna para związek ojciec tata',
    },
    'children': {
      // What do I tell children?
      ask: 'Co powiedzieć dzieciom?',
      answer: [
        // Tell them the truth in short, clear words. You could say: “The pregnancy has ended, and we are sad. Nobody made it happen.”
        'Powiedz prawdę krótkimi, jasnymi słowami. Możesz powiedzieć: „Ciąża się skończyła i jest nam smutno. Nikt tego nie spowodował.”',
        // Children often notice that something is wrong. Avoid words such as “lost” or “asleep”, because they can frighten a child. You may have to say again that nothing they did caused it.
        'Dzieci często zauważają, że coś jest nie tak. Unikaj słów takich jak „zgubione” lub „zasnęło”, bo mogą przestraszyć dziecko. Może trzeba będzie powtórzyć, że nie stało się to przez nic, co zrobiło.',
        // You choose when you tell them. You can also ask someone close to do it.
        'To ty wybierasz, kiedy powiedzieć. Możesz też poprosić o to bliską osobę.',
      ],
      // son daughter kids brother sister siblings explain
      also: 'syn córka corka dzieci brat siostra rodzeństwo rodzenstwo jak wytłumaczyć',
    },
    'supporting-someone': {
      // How do I support someone?
      ask: 'Jak kogoś wspierać?',
      answer: [
        // Say that you are sorry, listen without judging, and stay in touch. Saying something is kinder than silence. See: {#what-to-say}
        'Powiedz, że ci przykro, słuchaj bez oceniania i bądź w kontakcie. Kilka słów jest życzliwsze niż milczenie. Zobacz: {#what-to-say}',
        // They may feel grief, relief, or neither. Do not look for a reason or for something good in it.
        'Ta osoba może czuć żal, ulgę albo ani jedno, ani drugie. Nie szukaj powodu ani dobrych stron.',
        // Offer help that you can really give. See: {#help-practical}
        'Zaproponuj pomoc, którą naprawdę możesz dać. Zobacz: {#help-practical}',
        // Learn when help is urgent: see {now}. If they may be about to end their life, {call}.
        'Dowiedz się, kiedy pomoc jest pilna. Zobacz: {now}. Jeśli ta osoba może chcieć odebrać sobie życie, {call}.',
      ],
      // help a friend sister daughter colleague partner had a miscarriage
      also: 'jak pomóc pomoc przyjaciółce przyjaciolce siostra córka koleżanka z pracy partnerka poroniła poronila',
    },
    'what-to-say': {
      // What can I say to someone?
      ask: 'Co mogę komuś powiedzieć?',
      answer: [
        // Start with “I’m sorry”, and then let them lead. You could add: “You can talk about it with me, or not.” Or: “I don’t know what to say, but I am here.”
        'Zacznij od „Bardzo mi przykro”, a potem niech prowadzi ta osoba. Możesz dodać: „Możesz ze mną o tym rozmawiać albo nie.” Albo: „Nie wiem, co powiedzieć, ale jestem.”',
        // Use their words. If they say “baby”, or a name, you can too. If they say “pregnancy”, say that.
        'Używaj jej słów. Jeśli mówi „dziecko” albo używa imienia, ty też możesz. Jeśli mówi „ciąża”, mów tak.',
        // Do not say “at least”, and do not quote figures. Both make it sound small. See: {#help-say}
        'Nie mów „przynajmniej” i nie podawaj liczb. Jedno i drugie pomniejsza to, co się stało. Zobacz: {#help-say}',
      ],
      // words message card text condolence sorry what not to say
      also: 'słowa slowa wiadomość wiadomosc kartka sms kondolencje przykro mi czego nie mówić',
    },
    'work': {
      // Can I take time off work?
      ask: 'Czy mogę dostać wolne w pracy?',
      answer: [
        {
          local: 'leave',
        },
        // You can also ask for sick leave. Some employers want a note, and you can ask {clinic} for one. If the law gives you no leave, you can still ask for time.
        'Możesz też poprosić o zwolnienie lekarskie (sick leave). Niektórzy pracodawcy chcą zaświadczenia, możesz o nie poprosić: {clinic}. Jeśli prawo nie daje ci urlopu, nadal możesz poprosić o wolne.',
      ],
      // sick leave employer boss job bereavement leave pay rights note
      also: 'zwolnienie lekarskie L4 pracodawca szef praca urlop wolne wynagrodzenie prawa zaświadczenie zaswiadczenie',
    },
    'telling-people': {
      // How do I tell people?
      ask: 'Jak powiedzieć o tym innym?',
      answer: [
        // You choose who to tell, when, and how much. You do not have to tell anyone.
        'To ty wybierasz, komu powiedzieć, kiedy i jak wiele. Nie musisz mówić nikomu.',
        // In a US survey, about 40 in 100 people felt alone after a loss. It may help if one person knows.
        'W badaniu w USA około 40 osób na 100 czuło po stracie samotność. Może pomóc, jeśli wie jedna osoba.',
        // A short message is enough: “I have had a miscarriage. I don’t want to talk about it yet.” You can also ask someone to tell others for you.
        'Wystarczy krótka wiadomość: „Jestem po poronieniu. Nie chcę jeszcze o tym rozmawiać.” Możesz też poprosić kogoś, żeby powiedział innym za ciebie.',
      ],
      // announce news family friends secret message alone
      also: 'powiedzieć powiedziec rodzina znajomi tajemnica wiadomość sama z tym ogłosić',
    },
  },
};
