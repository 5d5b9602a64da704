// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding and clots
  title: 'Saignements et caillots',
  // Small clots, how much is too much, clot or tissue, stopping and starting
  summary: 'Petits caillots, combien c’est trop, caillot ou tissus, arrêts et reprises',
  questions: {
    'small-clots': {
      // Does a miscarriage start with small clots?
      ask: 'Une fausse couche commence-t-elle par de petits caillots ?',
      answer: [
        // Usually not: the first sign is most often bleeding or spotting (small marks of blood). Cramps often come too. Clots, if they come, tend to come later, as the bleeding gets heavier.
        'En général non : le premier signe est le plus souvent un saignement ou quelques taches de sang. Il y a souvent aussi des douleurs comme pendant les règles. Les caillots, s’il y en a, viennent plutôt plus tard, quand le saignement augmente.',
        // A very early loss can look like a period, with small clots from the start. So small clots do not prove a miscarriage, and they do not rule one out. Some people have no bleeding at all.
        'Une perte très précoce peut ressembler à des règles, avec de petits caillots dès le début. De petits caillots ne prouvent donc pas une fausse couche, et ne l’excluent pas. Certaines personnes ne saignent pas du tout.',
        // Call {clinic} today. A scan gives the answer, often with a second scan or blood tests.
        'Appelez {clinic} aujourd’hui. C’est une échographie qui donne la réponse, souvent avec une deuxième ou des prises de sang.',
      ],
      // lumps blood clot first sign beginning is this normal tiny clots
      also: 'petits caillots caillot de sang cailots premier signe début est-ce normal grumeaux morceaux fausse couche commence',
    },
    'part-clots-play': {
      // I have passed a clot. What does it mean?
      ask: 'J’ai perdu un caillot. Qu’est-ce que cela veut dire ?',
      answer: [
        // Clots can come with a miscarriage, but a clot does not show whether you are having one. A clot is a lump of thick blood. Some people pass clots, with cramps, as the bleeding gets heavier. Others pass none.
        'Des caillots peuvent venir avec une fausse couche, mais un caillot ne montre pas si vous en faites une. Un caillot est un amas de sang épais. Certaines personnes perdent des caillots, avec des douleurs, quand le saignement augmente. D’autres n’en perdent aucun.',
        // Call {clinic} today and say how big it was. Clots do not explain strong pain. For strong pain, get help now.
        'Appelez {clinic} aujourd’hui et dites sa taille. Les caillots n’expliquent pas une forte douleur. Pour une forte douleur, demandez de l’aide médicale tout de suite.',
      ],
      // blood lumps part role why clots passing clots play is this normal I see a clot
      also: 'caillot sang perdu un caillot morceau pourquoi des caillots rôle est-ce normal je vois un caillot',
    },
    'how-much-bleeding': {
      // How much bleeding is too much?
      ask: 'Quand le saignement est-il trop abondant ?',
      answer: [
        // It is too much when {pad}: get help now. Do not wait for a second pad. Bleeding that keeps getting heavier and does not slow down is too much as well.
        'C’est trop si {pad} : demandez de l’aide médicale tout de suite. N’attendez pas d’en remplir une deuxième. C’est trop aussi si vous saignez de plus en plus et que cela ne ralentit pas.',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill.
        'Imbibée veut dire pleine de sang d’un bout à l’autre. Une grande serviette veut dire une vraie serviette entière, pas un protège-slip. Une serviette de nuit ou de maternité en retient plus : n’attendez pas d’en remplir une.',
        // Look at the pad, not at the toilet. Water makes blood look like more, and what falls in is missed. Tampons and cups hide how much you bleed.
        'Regardez la serviette, pas l’eau des toilettes. Dans l’eau, le sang paraît plus abondant, et ce qui tombe au fond ne se voit pas. Les tampons et les coupes menstruelles cachent la quantité de sang.',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        'Votre équipe soignante vous a peut-être donné une autre limite pour les saignements. Si oui, suivez la sienne. Si vous avez l’impression que vous allez vous évanouir, ou si vous vous sentez mal, n’attendez pas.',
      ],
      // how much is normal heavy pads hour soaked flooding gushing haemorrhage hemorrhage
      also: 'combien de sang trop de sang saigne beaucoup serviette heure abondant hémorragie hemoragie flot quantité serviettes pleines',
    },
    'clot-size': {
      // What do clots look like, and when does size matter?
      ask: 'À quoi ressemblent les caillots, et à partir de quelle taille faut-il agir ?',
      answer: [
        // Most clots are dark red, flat and like jelly. The bigger they are, the more they matter. They tend to break up easily.
        'La plupart sont rouge foncé, plats et comme de la gelée. Plus ils sont gros, plus ils comptent. Ils se défont plutôt facilement.',
        // You need help now for the size in the limit below, or for clot after clot of any size. Call {clinic} today for smaller clots, such as {clot-today}.
        'Il vous faut de l’aide médicale tout de suite pour la taille donnée dans la limite ci-dessous, ou pour plusieurs caillots l’un après l’autre, de n’importe quelle taille. Appelez {clinic} aujourd’hui pour des caillots plus petits, comme {clot-today}.',
        // You do not have to touch it. Looking is enough to tell the size.
        'Vous n’avez pas à y toucher. Regarder suffit pour juger de la taille.',
      ],
      // big clot golf ball walnut large jelly dark red lumps how big
      also: 'gros caillots taille caillot balle de golf ping-pong noix gelée rouge foncé grumeaux quelle taille cm',
    },
    'clot-or-tissue': {
      // How can I tell a clot from pregnancy tissue?
      ask: 'Comment distinguer un caillot et des tissus de grossesse ?',
      answer: [
        // Clots are mostly dark red and soft like jelly, while pregnancy tissue is firmer and paler. It can be pink, grey or white, and lumpy or stringy. You may not be able to tell. You do not have to look.
        'Les caillots sont surtout rouge foncé et mous comme de la gelée. Les tissus de grossesse sont plus fermes et plus clairs : roses, gris ou blancs, en morceaux ou en filaments. On ne peut pas toujours savoir. Vous n’avez pas à regarder.',
        // If you think that you have passed pregnancy tissue, get help now. If your team has told you that this pregnancy is ending, call {clinic} today instead. But get help now {late-weeks}.
        'Si vous pensez avoir perdu des tissus de grossesse, demandez de l’aide médicale tout de suite. Si votre équipe vous a dit que cette grossesse ne va pas continuer, appelez plutôt {clinic} aujourd’hui. Mais demandez de l’aide médicale tout de suite si {late-weeks}.',
        // Passing something does not show that it is over, or that it was not ectopic (outside the womb). If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Voir sortir quelque chose ne montre pas que c’est terminé, ni que la grossesse n’était pas extra-utérine (hors de l’utérus). Si aucune échographie n’a montré la grossesse dans l’utérus, demandez des prises de sang.',
      ],
      // grey white pink stringy sac lump passed something toilet
      also: 'tissu gris blanc rose filaments sac morceau quelque chose est sorti toilettes caillot ou embryon',
    },
    'stop-start': {
      // My bleeding stops and starts. Is that a good or bad sign?
      ask: 'Le saignement s’arrête et reprend. Est-ce bon ou mauvais signe ?',
      answer: [
        // It is neither. Bleeding can come and go over days, with a miscarriage and without one. Call {clinic} today, even if it has stopped. A scan gives the answer, often with a second one.
        'Ni l’un ni l’autre. Le saignement peut aller et venir pendant des jours, avec une fausse couche et sans. Appelez {clinic} aujourd’hui, même s’il s’est arrêté. C’est une échographie qui donne la réponse, souvent avec une deuxième.',
        // Have you had a miscarriage? Then call {clinic} today if bleeding eases and gets heavier again. Do the same if it goes on for {bleeding-weeks}.
        'Vous avez fait une fausse couche ? Alors appelez {clinic} aujourd’hui si le saignement se calme puis redevient plus fort. Faites de même s’il dure depuis {bleeding-weeks}.',
      ],
      // on and off comes and goes spotting stopped came back again
      also: 's’arrête et reprend va et vient saignements intermittents arrêté puis revenu par moments',
    },
  },
};
