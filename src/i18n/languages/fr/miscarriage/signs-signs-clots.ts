// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Clots and what comes out
  title: 'Caillots et ce qui sort',
  // Small and large clots, tissue, a gush of fluid
  summary: 'Petits et gros caillots, tissus, liquide',
  symptoms: {
    'small-clots': {
      // Small clots
      name: 'Petits caillots',
      meaning: [
        // Small clots do not prove a miscarriage, and they do not rule it out. Clots are lumps of blood, mostly dark red and like jelly. They tend to come when bleeding gets heavier. See: {#small-clots}
        'De petits caillots ne prouvent pas une fausse couche, et ne l’excluent pas. Les caillots sont des amas de sang, souvent rouge foncé, comme de la gelée. Ils viennent plutôt quand le saignement augmente. À lire : {#small-clots}',
      ],
      action: [
        // Call {clinic}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}. See {now}.
        'Appelez {clinic}. Demandez de l’aide médicale tout de suite si {clot-now}. Faites de même si vous avez l’impression que vous allez vous évanouir, ou si vous saignez et que {late-weeks}. Voyez {now}.',
      ],
      // Say how big the clots are, how many came, and how often you change your pad.
      tell: 'Dites la taille des caillots, combien il y en a eu, et tous les combien vous changez de serviette.',
      // lump lumps jelly stringy blood clot coin tiny clots little clots clots when I wipe
      also: 'caillot caillots petits caillots grumeaux gelée filaments morceaux de sang coagulé cailots caillot en m’essuyant',
    },
    'clots-walnut': {
      // A clot the size of a bottle cap
      name: 'Un caillot gros comme un petit bouchon de bouteille d’eau',
      meaning: [
        // You have passed {clot-today}. It can come as a miscarriage gets heavier, but size alone cannot tell you.
        'Vous avez perdu {clot-today}. Cela peut arriver quand une fausse couche devient plus forte, mais la taille seule ne permet pas de savoir.',
      ],
      action: [
        // Call {clinic}. If nobody answers, see {today}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}.
        'Appelez {clinic}. Si personne ne répond, voyez {today}. Demandez de l’aide médicale tout de suite si {clot-now}. Faites de même si vous avez l’impression que vous allez vous évanouir, ou si vous saignez et que {late-weeks}.',
      ],
      // Say how big the clot was and when you passed it. Say how fast you bleed.
      tell: 'Dites la taille du caillot et quand vous l’avez perdu. Dites à quelle vitesse vous saignez.',
      // lump medium clot 3 cm inch walnut plum coin big bottle cap
      also: 'caillot moyen 3 cm noix prune pièce bouchon',
    },
    'large-clots': {
      // A very large clot, or clot after clot
      name: 'Un très gros caillot, ou plusieurs caillots l’un après l’autre',
      meaning: [
        // Large clots can come at the peak of a miscarriage. They can also go with too much bleeding, and you cannot tell which at home. Too much means that {clot-now}. Clot after clot counts at any size.
        'De gros caillots peuvent venir au plus fort d’une fausse couche. Ils peuvent aussi aller avec un saignement trop abondant, et chez vous, vous ne pouvez pas distinguer les deux. C’est trop si {clot-now}.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait to see if more clots come.
        '{Call} ou allez {department}. N’attendez pas de voir si d’autres caillots viennent.',
      ],
      // Say how big the clots are and how many came. Say how fast your pads fill, and if you feel faint.
      tell: 'Dites la taille des caillots et combien il y en a eu. Dites en combien de temps vos serviettes se remplissent, et si vous avez l’impression que vous allez vous évanouir.',
      // lump golf ball lemon palm big clots many clots huge
      also: 'gros caillot balle de golf balle de ping-pong citron paume beaucoup de caillots énorme œuf',
      // golf ball, golfball, big clot, big clots, huge clot, huge clots, large clot, large clots, massive clot, lemon size clot, palm size clot, fist size clot, clot after clot, lots of clots, so many clots, clots keep coming, passing clots nonstop, ping pong ball
      triggers:
        'gros caillot, gros caillots, énorme caillot, enorme caillot, énormes caillots, grand caillot, grands caillots, caillot énorme, caillots énormes, balle de golf, balle de ping-pong, balle de ping pong, gros comme un citron, gros comme un œuf, gros comme mon poing, taille de la main, caillot sur caillot, caillot après caillot, beaucoup de caillots, plein de caillots, plusieurs caillots, caillots sans arrêt, caillots en continu, gros cailots',
    },
    'pregnancy-tissue': {
      // Something paler or firmer than a clot
      name: 'Quelque chose de plus clair ou de plus ferme qu’un caillot',
      meaning: [
        // This may be pregnancy tissue: pink, grey or white, and lumpy or stringy. Clots are mostly dark red and break up easily. You cannot always tell them apart.
        'Ce sont peut-être des tissus de grossesse : roses, gris ou blancs, en morceaux ou en filaments. Les caillots sont surtout rouge foncé et se défont facilement. On ne peut pas toujours les distinguer.',
        // Passing something does not show that it is over. It does not rule out an ectopic pregnancy, one outside the womb. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Voir sortir quelque chose ne montre pas que c’est terminé. Cela n’exclut pas une grossesse extra-utérine, hors de l’utérus. Si aucune échographie n’a montré la grossesse dans l’utérus, demandez des prises de sang.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} ou allez {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        'Un médecin, une infirmière ou une sage-femme vous a dit que cette grossesse ne va pas continuer, et vous vous sentez bien ? Alors appelez plutôt {clinic} aujourd’hui. Mais demandez de l’aide médicale tout de suite si {late-weeks}.',
        // You do not have to look at it or keep it. If you want to, use a clean container.
        'Vous n’avez pas à regarder ni à garder ce qui est sorti. Si vous souhaitez le garder, utilisez un récipient propre.',
      ],
      // Say what you saw, when, and how much you bleed now.
      tell: 'Dites ce que vous avez vu, quand, et combien vous saignez maintenant.',
      // tissue sac lump grey white stringy membrane passed something
      also: 'tissus de grossesse sac gestationnel morceau gris blanc filaments membrane quelque chose est sorti poche embryon',
      // passed tissue, passing tissue, grey tissue, gray tissue, white tissue, passed the sac, gestational sac came out, sac came out, something came out, baby came out, fetus came out, foetus came out, fleshy lump, piece of flesh
      triggers:
        'tissu sorti, tissus sortis, tissu gris, tissu blanc, tissu de grossesse, tissus de grossesse, morceau de chair, bout de chair, morceau gris, morceau blanc, sac sorti, le sac est sorti, sac gestationnel, poche sortie, la poche est sortie, quelque chose est sorti, quelque chose est tombé, le bébé est sorti, le bebe est sorti, embryon sorti, l’embryon est sorti, fœtus sorti, foetus est sorti, expulsé le sac, j’ai expulsé, j’ai perdu un morceau',
    },
    'gush-of-fluid': {
      // A gush of fluid
      name: 'Du liquide qui coule d’un coup',
      meaning: [
        // A gush of clear or bloody fluid can be a sign of a miscarriage. By itself it cannot tell you that the pregnancy has ended. A scan can.
        'Un liquide clair ou mêlé de sang, qui coule d’un coup, peut être un signe de fausse couche. À lui seul, il ne permet pas de savoir si la grossesse s’est terminée. Une échographie le peut.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} ou allez {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        'Un médecin, une infirmière ou une sage-femme vous a dit que cette grossesse ne va pas continuer, et vous vous sentez bien ? Alors appelez plutôt {clinic} aujourd’hui. Mais demandez de l’aide médicale tout de suite si {late-weeks}.',
      ],
      // Say when it came, its colour, and how many weeks pregnant you are.
      tell: 'Dites quand cela a coulé, de quelle couleur, et de combien de semaines vous êtes enceinte.',
      // water waters broke leaking wet clear fluid gush
      also: 'eau perte des eaux perdu les eaux poche des eaux liquide clair fuite mouillée',
      // waters broke, water broke, my waters have gone, leaking fluid, gush of fluid, gush of water, gush of liquid, water came out, leaking water
      triggers:
        'perte des eaux, perdu les eaux, j’ai perdu les eaux, poche des eaux, rompu la poche, poche rompue, fuite de liquide, liquide qui coule, liquide clair, perte de liquide, flot de liquide, de l’eau qui coule, plein d’eau est sorti, ça coule comme de l’eau',
    },
  },
};
