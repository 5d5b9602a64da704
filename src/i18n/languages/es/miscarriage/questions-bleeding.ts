// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding and clots
  title: 'Sangrado y coágulos',
  // Small clots, how much is too much, clot or tissue, stopping and starting
  summary: 'Coágulos pequeños, cuánto es demasiado, coágulo o tejido, para y vuelve',
  questions: {
    'small-clots': {
      // Does a miscarriage start with small clots?
      ask: '¿Un aborto espontáneo empieza con coágulos pequeños?',
      answer: [
        // Usually not: the first sign is most often bleeding or spotting (small marks of blood). Cramps often come too. Clots, if they come, tend to come later, as the bleeding gets heavier.
        'Por lo general no: la primera señal suele ser un sangrado o un manchado (pequeñas manchas de sangre). A menudo hay también dolores como de regla. Los coágulos, si aparecen, suelen salir más tarde, cuando el sangrado aumenta.',
        // A very early loss can look like a period, with small clots from the start. So small clots do not prove a miscarriage, and they do not rule one out. Some people have no bleeding at all.
        'Una pérdida muy temprana puede parecer una regla, con coágulos pequeños desde el principio. Así que los coágulos pequeños no demuestran un aborto espontáneo, y tampoco lo descartan. Hay personas que no sangran nada.',
        // Call {clinic} today. A scan gives the answer, often with a second scan or blood tests.
        'Llame hoy mismo a {clinic}. Un ultrasonido (ecografía) da la respuesta, a menudo con otro más tarde o con análisis de sangre.',
      ],
      // lumps blood clot first sign beginning is this normal tiny clots
      also: 'coagulos coagulitos cuagulos grumos primera señal comienzo principio es normal coagulos chiquitos empieza',
    },
    'part-clots-play': {
      // I have passed a clot. What does it mean?
      ask: 'Me ha salido un coágulo. ¿Qué significa?',
      answer: [
        // Clots can come with a miscarriage, but a clot does not show whether you are having one. A clot is a lump of thick blood. Some people pass clots, with cramps, as the bleeding gets heavier. Others pass none.
        'Pueden salir coágulos en un aborto espontáneo, pero un coágulo no muestra si está ocurriendo. Un coágulo es un grumo de sangre espesa. A algunas personas les salen coágulos, con dolores como de regla, cuando el sangrado aumenta. A otras no les sale ninguno.',
        // Call {clinic} today and say how big it was. Clots do not explain strong pain. For strong pain, get help now.
        'Llame hoy mismo a {clinic} y diga de qué tamaño era. Los coágulos no explican un dolor fuerte. Por un dolor fuerte, busque ayuda médica ahora mismo.',
      ],
      // blood lumps part role why clots passing clots play is this normal I see a clot
      also: 'coagulo grumo sangre por que salen coagulos expulsar coagulos es normal vi un coagulo cuajo',
    },
    'how-much-bleeding': {
      // How much bleeding is too much?
      ask: '¿Cuánto sangrado es demasiado?',
      answer: [
        // It is too much when {pad}: get help now. Do not wait for a second pad. Bleeding that keeps getting heavier and does not slow down is too much as well.
        'Es demasiado si {pad}: busque ayuda médica ahora mismo. No espere a empapar otra. También es demasiado si sangra cada vez más, sin que disminuya.',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill.
        'Empapada quiere decir llena de sangre de una punta a la otra. Grande quiere decir una toalla sanitaria entera, no un protector diario fino. Las de noche o de maternidad absorben más: no espere a que se llenen.',
        // Look at the pad, not at the toilet. Water makes blood look like more, and what falls in is missed. Tampons and cups hide how much you bleed.
        'Mire la toalla sanitaria, no el inodoro. El agua hace que la sangre parezca más, y lo que cae dentro no se ve. Los tampones y las copas menstruales ocultan cuánto sangra.',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        'Es posible que su equipo médico le haya dado otra indicación sobre cuánto sangrado es demasiado. Si es así, siga esa indicación. Si siente que se va a desmayar o se siente mal, no espere.',
      ],
      // how much is normal heavy pads hour soaked flooding gushing haemorrhage hemorrhage
      also: 'cuanto es normal mucho toallas por hora compresas empapada abundante a chorros hemorragia emorragia',
    },
    'clot-size': {
      // What do clots look like, and when does size matter?
      ask: '¿Cómo son los coágulos, y cuándo importa el tamaño?',
      answer: [
        // Most clots are dark red, flat and like jelly. The bigger they are, the more they matter. They tend to break up easily.
        'La mayoría de los coágulos son de color rojo oscuro, planos y como gelatina. Cuanto más grandes son, más importan. Suelen deshacerse con facilidad.',
        // You need help now for the size in the limit below, or for clot after clot of any size. Call {clinic} today for smaller clots, such as {clot-today}.
        'Necesita ayuda médica ahora mismo por el tamaño del límite de abajo, o si salen coágulos, uno tras otro, de cualquier tamaño. Llame hoy mismo a {clinic} por coágulos más pequeños, como {clot-today}.',
        // You do not have to touch it. Looking is enough to tell the size.
        'No tiene que tocarlo. Basta con mirarlo para decir el tamaño.',
      ],
      // big clot golf ball walnut large jelly dark red lumps how big
      also: 'coagulo grande pelota de golf ping pong nuez enorme gelatina rojo oscuro grumos tamaño que tan grande',
    },
    'clot-or-tissue': {
      // How can I tell a clot from pregnancy tissue?
      ask: '¿Cómo distingo un coágulo del tejido del embarazo?',
      answer: [
        // Clots are mostly dark red and soft like jelly, while pregnancy tissue is firmer and paler. It can be pink, grey or white, and lumpy or stringy. You may not be able to tell. You do not have to look.
        'Los coágulos son casi siempre de color rojo oscuro y blandos como gelatina. El tejido del embarazo es más firme y más claro. Puede ser rosado, gris o blanco, con grumos o hebras. Puede que no se pueda distinguir. No tiene que mirarlo.',
        // If you think that you have passed pregnancy tissue, get help now. If your team has told you that this pregnancy is ending, call {clinic} today instead. But get help now {late-weeks}.
        'Si cree que le ha salido tejido del embarazo, busque ayuda médica ahora mismo. Si su equipo médico ya le ha dicho que este embarazo no va a continuar, en ese caso llame hoy mismo a {clinic}. Pero si le pasa {late-weeks}, busque ayuda médica ahora mismo.',
        // Passing something does not show that it is over, or that it was not ectopic (outside the womb). If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Que salga algo no demuestra que todo haya terminado, ni que no fuera ectópico (fuera del útero). Si ningún ultrasonido (ecografía) ha mostrado el embarazo dentro del útero, pida análisis de sangre.',
      ],
      // grey white pink stringy sac lump passed something toilet
      also: 'gris blanco rosado hebras saco bolsa grumo me salio algo inodoro carne',
    },
    'stop-start': {
      // My bleeding stops and starts. Is that a good or bad sign?
      ask: 'El sangrado para y vuelve. ¿Es buena o mala señal?',
      answer: [
        // It is neither. Bleeding can come and go over days, with a miscarriage and without one. Call {clinic} today, even if it has stopped. A scan gives the answer, often with a second one.
        'Ninguna de las dos. El sangrado puede ir y venir durante días, con un aborto espontáneo y sin él. Llame hoy mismo a {clinic}, aunque haya parado. Un ultrasonido (ecografía) da la respuesta, a menudo con otro más tarde.',
        // Have you had a miscarriage? Then call {clinic} today if bleeding eases and gets heavier again. Do the same if it goes on for {bleeding-weeks}.
        '¿Ya tuvo el aborto espontáneo? Entonces llame hoy mismo a {clinic} si el sangrado disminuye y vuelve a aumentar. Haga lo mismo si dura {bleeding-weeks}.',
      ],
      // on and off comes and goes spotting stopped came back again
      also: 'va y viene para y sigue intermitente manchado se quito paro volvio otra vez',
    },
  },
};
