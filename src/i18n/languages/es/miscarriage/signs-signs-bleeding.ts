// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding, clots and what comes out
  title: 'Sangrado, coágulos y lo que sale',
  // Spotting, pads, clots, tissue, a gush of fluid
  summary: 'Manchado, toallas sanitarias (compresas), coágulos, tejido, mucho líquido de pronto',
  symptoms: {
    'spotting': {
      // Spotting
      name: 'Manchado',
      meaning: [
        // Spotting is a spot or smear of pink, red or brown blood. Brown blood is older blood, and it counts too. About 1 in 4 pregnant people bleed early on, and many of these pregnancies continue. It can also be the first sign of a miscarriage. Spotting alone cannot tell you which.
        'El manchado es una mancha o un rastro de sangre rosada, roja o marrón. La sangre marrón es sangre más vieja, y también cuenta. Cerca de 1 de cada 4 personas embarazadas sangra al principio, y muchos de esos embarazos continúan. También puede ser la primera señal de un aborto espontáneo. El manchado por sí mismo no puede decirle cuál de las dos cosas es.',
      ],
      action: [
        // Call {clinic}, even if it stops. Get help now if you feel faint, or if you bleed {late-weeks}. If it keeps getting heavier or hurts, see {now}.
        'Llame a {clinic}, aunque pare. Busque ayuda médica ahora mismo si siente que se va a desmayar, o si sangra {late-weeks}. Si sangra cada vez más o le duele, vea {now}.',
      ],
      // Say when it began, how many weeks you are, if you have pain, and your blood type if known.
      tell: 'Diga cuándo empezó, cuántas semanas de embarazo tiene, si siente dolor y cuál es su grupo sanguíneo, si lo sabe.',
      // light bleeding spots smear wiping brown pink discharge blood in underwear blood when I wipe implantation after sex
      also: 'sangrado leve poquito manchas manchando manchado al limpiarme flujo cafe marron rosado sangre en la ropa interior calzon bragas implantacion despues de tener relaciones gotitas',
    },
    'like-a-period': {
      // Bleeding like a period
      name: 'Sangrado como el de la regla',
      meaning: [
        // This can be a miscarriage, but bleeding alone cannot tell you. Many pregnancies with early bleeding continue. Heavy bleeding, or bleeding with pain, makes a loss more likely. A very early miscarriage can be much like a period.
        'Puede ser un aborto espontáneo, pero el sangrado por sí mismo no puede decírselo. Muchos embarazos con sangrado al principio continúan. Si el sangrado es abundante o va con dolor, una pérdida es más probable. Un aborto espontáneo muy temprano puede parecerse mucho a una regla.',
      ],
      action: [
        // Call {clinic}, even if it eases. Get help now if {pad}, or if you feel faint. Do the same for severe or one-sided pain, or any bleeding {late-weeks}. See {now}.
        'Llame a {clinic}, aunque sangre menos. Busque ayuda médica ahora mismo si {pad}, o si siente que se va a desmayar. Haga lo mismo si tiene un dolor muy fuerte o de un solo lado, o si sangra, aunque sea poco, {late-weeks}. Vea {now}.',
      ],
      // Say how often you change your pad, and if there are clots or pain.
      tell: 'Diga cada cuánto cambia la toalla sanitaria (compresa), y si hay coágulos o dolor.',
      // heavy flow red blood menstruation steady bleeding stop start fresh blood bright red
      also: 'sangrado abundante como regla menstruacion periodo sangre roja viva fresca se me bajo me bajo me vino para y vuelve',
    },
    'soaked-pad': {
      // A soaked pad
      name: 'Una toalla sanitaria (compresa) empapada',
      meaning: [
        // A miscarriage at its peak can bleed this much. It can also be too much, and you cannot tell at home.
        'En el momento más intenso, un aborto espontáneo puede sangrar así. También puede ser demasiado, y en casa no se puede saber.',
        // It is too much when {pad}. Bleeding that keeps getting heavier and does not slow down is too much as well.
        'Es demasiado si {pad}. También es demasiado si sangra cada vez más, sin que disminuya.',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill. If you use cloth, a thick folded cloth counts as a pad.
        'Empapada quiere decir llena de sangre de una punta a la otra. Grande quiere decir una toalla sanitaria entera, no un protector diario fino. Las de noche o de maternidad absorben más: no espere a que se llenen. Si usa tela, una tela gruesa doblada cuenta como una toalla sanitaria.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} o vaya {department}.',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        'Es posible que su equipo médico le haya dado otro límite para el sangrado. Si es así, siga ese límite. Si siente que se va a desmayar o se siente mal, no espere.',
      ],
      // Say how fast your pads fill, and if you feel faint.
      tell: 'Diga qué tan rápido se llenan las toallas sanitarias (compresas), y si siente que se va a desmayar.',
      // heavy bleeding flooding pouring gushing blood haemorrhage hemorrhage pads an hour
      also: 'mucha sangre hemorragia emorragia a chorros sangrado abundante toallas por hora compresas por hora empapar',
      // soaked pad, soaking pads, through pad hour, through pad minutes, gone through pads, pad every minutes, pad in minutes, pad is full, filled pad, pad an hour, pad every hour, filling pads, flooding, pouring blood, gushing blood, bleeding through, bled through my clothes, wont stop bleeding, cant stop bleeding, blood everywhere, heavy bleeding, bleeding heavily, bleeding a lot, bleeding so much, bleeding getting heavier, haemorrhage, hemorrhage, hemorage, haemorage, bleeding out, blood running down my legs
      triggers:
        'toalla empapada, compresa empapada, empapo una toalla, empapo una compresa, toalla por hora, toalla cada hora, compresa cada hora, lleno toallas, lleno una toalla, sangro a chorros, chorro de sangre, chorros de sangre, sangre a chorros, traspasa la ropa, no para de sangrar, no paro de sangrar, no deja de sangrar, sangre por todos lados, sangre por todas partes, mucha sangre, mucho sangrado, sangrado abundante, sangro mucho, sangrando mucho, cada vez mas sangre, sangro cada vez mas, hemorragia, emorragia, hemorrajia, desangrando, sangre por las piernas, empape una toalla, empape una compresa, empapada toalla, empapando toallas, empapo compresas, lleno una compresa, lleno compresas, se llena la toalla, se llena la compresa, cambio toalla minutos, toalla minutos, compresa minutos, compresa en una hora, toalla en una hora',
    },
    'small-clots': {
      // Small clots
      name: 'Coágulos pequeños',
      meaning: [
        // Small clots do not prove a miscarriage, and they do not rule it out. Clots are lumps of blood, mostly dark red and like jelly. They tend to come when bleeding gets heavier. See: {#small-clots}
        'Los coágulos pequeños no demuestran un aborto espontáneo, y tampoco lo descartan. Los coágulos son grumos de sangre, casi siempre de color rojo oscuro y como gelatina. Suelen salir cuando el sangrado aumenta. Vea: {#small-clots}',
      ],
      action: [
        // Call {clinic}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}. See {now}.
        'Llame a {clinic}. Busque ayuda médica ahora mismo si {clot-now}. Haga lo mismo si siente que se va a desmayar, o si sangra {late-weeks}. Vea {now}.',
      ],
      // Say how big the clots are, how many came, and how often you change your pad.
      tell: 'Diga de qué tamaño son los coágulos, cuántos salieron y cada cuánto cambia la toalla sanitaria (compresa).',
      // lump lumps jelly stringy blood clot coin tiny clots little clots clots when I wipe
      also: 'coagulos coagulitos cuagulos cuajos cuajarones grumos gelatina hilos de sangre coagulos chiquitos moneda al limpiarme',
    },
    'clots-walnut': {
      // A clot the size of a bottle cap
      name: 'Un coágulo como la tapa de una botella de agua',
      meaning: [
        // You have passed {clot-today}. It can come as a miscarriage gets heavier, but size alone cannot tell you.
        'Le ha salido {clot-today}. Puede salir cuando un aborto espontáneo se hace más intenso, pero el tamaño por sí mismo no puede decírselo.',
      ],
      action: [
        // Call {clinic}. If nobody answers, see {today}. Get help now if {clot-now}. Do the same if you feel faint, or if you bleed {late-weeks}.
        'Llame a {clinic}. Si nadie contesta, vea {today}. Busque ayuda médica ahora mismo si {clot-now}. Haga lo mismo si siente que se va a desmayar, o si sangra {late-weeks}.',
      ],
      // Say how big the clot was and when you passed it. Say how fast you bleed.
      tell: 'Diga de qué tamaño era el coágulo y cuándo salió. Diga cuánto sangra y qué tan rápido.',
      // lump medium clot 3 cm inch walnut plum coin big bottle cap
      also: 'coagulo mediano 3 cm tres centimetros pulgada tapa tapon nuez ciruela moneda cuagulo',
    },
    'large-clots': {
      // A very large clot, or clot after clot
      name: 'Un coágulo muy grande, o un coágulo tras otro',
      meaning: [
        // Large clots can come at the peak of a miscarriage. They can also go with too much bleeding, and you cannot tell which at home. Too much means that {clot-now}. Clot after clot counts at any size.
        'Los coágulos grandes pueden salir en el momento más intenso de un aborto espontáneo. También pueden ir con demasiado sangrado, y en casa no se puede saber. Es demasiado si {clot-now}. Si salen coágulos, uno tras otro, cuentan los de cualquier tamaño.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait to see if more clots come.
        '{Call} o vaya {department}. No espere a ver si salen más coágulos.',
      ],
      // Say how big the clots are and how many came. Say how fast your pads fill, and if you feel faint.
      tell: 'Diga de qué tamaño son los coágulos y cuántos salieron. Diga qué tan rápido se llenan las toallas sanitarias (compresas), y si siente que se va a desmayar.',
      // lump golf ball lemon palm big clots many clots huge
      also: 'coagulo grande coagulos grandes cuagulos pelota de golf limon palma de la mano puño enorme muchos coagulos',
      // golf ball, golfball, big clot, big clots, huge clot, huge clots, large clot, large clots, massive clot, lemon size clot, palm size clot, fist size clot, clot after clot, lots of clots, so many clots, clots keep coming, passing clots nonstop, ping pong ball
      triggers:
        'pelota de ping pong, pelota de pingpong, pelota de golf, coagulo grande, coagulos grandes, coagulo enorme, coagulos enormes, coagulo gigante, cuagulo grande, cuagulos grandes, cuajaron grande, como un limon, como un huevo, tamaño de un puño, palma de la mano, un coagulo tras otro, muchos coagulos, tantos coagulos, no paran de salir coagulos, siguen saliendo coagulos',
    },
    'pregnancy-tissue': {
      // Something paler or firmer than a clot
      name: 'Algo más claro o más firme que un coágulo',
      meaning: [
        // This may be pregnancy tissue: pink, grey or white, and lumpy or stringy. Clots are mostly dark red and break up easily. You cannot always tell them apart.
        'Puede ser tejido del embarazo: rosado, gris o blanco, con grumos o hebras. Los coágulos son casi siempre de color rojo oscuro y se deshacen con facilidad. No siempre se pueden distinguir.',
        // Passing something does not show that it is over. It does not rule out an ectopic pregnancy, one outside the womb. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Que salga algo no demuestra que todo haya terminado. Tampoco descarta un embarazo ectópico, fuera del útero. Si ningún ultrasonido (ecografía) ha mostrado el embarazo dentro del útero, pida análisis de sangre.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} o vaya {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        '¿Un médico, una enfermera o una partera (midwife) le ha dicho que este embarazo se está terminando, y usted se siente bien? Entonces llame hoy mismo a {clinic}. Pero busque ayuda médica ahora mismo {late-weeks}.',
        // You do not have to look at it or keep it. If you want to, use a clean container.
        'No tiene que mirarlo ni guardarlo. Si quiere guardarlo, use un recipiente limpio.',
      ],
      // Say what you saw, when, and how much you bleed now.
      tell: 'Diga qué vio, cuándo, y cuánto sangra ahora.',
      // tissue sac lump grey white stringy membrane passed something
      also: 'tejido saco bolsa bolsita grumo gris blanco hebras membrana me salio algo carne pedazo trozo',
      // passed tissue, passing tissue, grey tissue, gray tissue, white tissue, passed the sac, gestational sac came out, sac came out, something came out, baby came out, fetus came out, foetus came out, fleshy lump, piece of flesh
      triggers:
        'salio tejido, me salio tejido, tejido gris, tejido blanco, salio el saco, salio la bolsa, salio una bolsita, me salio algo, salio algo, salio el bebe, salio el feto, pedazo de carne, trozo de carne, bola de carne, como carne',
    },
    'gush-of-fluid': {
      // A gush of fluid
      name: 'Sale de pronto mucho líquido',
      meaning: [
        // A gush of clear or bloody fluid can be a sign of a miscarriage. By itself it cannot tell you that the pregnancy has ended. A scan can.
        'Que salga de pronto mucho líquido, claro o con sangre, puede ser señal de un aborto espontáneo. Por sí mismo no puede decirle que el embarazo ha terminado. Un ultrasonido (ecografía) sí puede.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} o vaya {department}.',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        '¿Un médico, una enfermera o una partera (midwife) le ha dicho que este embarazo se está terminando, y usted se siente bien? Entonces llame hoy mismo a {clinic}. Pero busque ayuda médica ahora mismo {late-weeks}.',
      ],
      // Say when it came, its colour, and how many weeks pregnant you are.
      tell: 'Diga cuándo salió, de qué color era y cuántas semanas de embarazo tiene.',
      // water waters broke leaking wet clear fluid gush
      also: 'agua rompi aguas fuente rota mojada liquido transparente chorro goteo',
      // waters broke, water broke, my waters have gone, leaking fluid, gush of fluid, gush of water, gush of liquid, water came out, leaking water
      triggers:
        'rompi fuente, se me rompio la fuente, rompi aguas, rotura de aguas, se rompio la bolsa, pierdo liquido, perdiendo liquido, salio mucho liquido, chorro de liquido, chorro de agua, sale agua, salio agua, goteo de liquido, liquido amniotico',
    },
    'late-bleeding': {
      // Bleeding or belly pain {late-weeks}
      name: 'Sangrado o dolor de vientre {late-weeks}',
      meaning: [
        // You need to be seen straight away, even if the bleeding is light, or stops. Weeks are counted from the first day of your last period. It can be a sign of a miscarriage. It does not always mean one, and you cannot tell at home.
        'Necesita atención médica enseguida, aunque el sangrado sea leve o pare. Las semanas se cuentan desde el primer día de la última regla. Puede ser señal de un aborto espontáneo. No siempre lo es, y en casa no se puede saber.',
        // After about 14 weeks, a loss can feel like labour: pain that comes and goes, and grows.
        'Después de unas 14 semanas, una pérdida puede sentirse como un parto: un dolor que va y viene, y que aumenta.',
      ],
      action: [
        // {Call} or go to {department}, even for a little blood or mild belly pain. From 20 weeks, you can go straight to your maternity unit.
        '{Call} o vaya {department}, aunque sea poca sangre o un dolor de vientre leve. A partir de las 20 semanas puede ir directamente a su maternidad (maternity unit).',
      ],
      // Say how many weeks pregnant you are, how much you bleed, and where it hurts.
      tell: 'Diga cuántas semanas de embarazo tiene, cuánto sangra y dónde le duele.',
      // second trimester late miscarriage 13 14 16 18 20 weeks blood
      also: 'segundo trimestre aborto tardio 13 14 16 18 20 semanas sangre meses',
      // second trimester, 2nd trimester, late miscarriage, 12 weeks, 13 weeks, 14 weeks, 15 weeks, 16 weeks, 17 weeks, 18 weeks, 19 weeks, 20 weeks, 4 months pregnant, 5 months pregnant, four months pregnant, five months pregnant, in labour, in labor, contractions
      triggers:
        'segundo trimestre, 2do trimestre, aborto tardio, 12 semanas, 13 semanas, 14 semanas, 15 semanas, 16 semanas, 17 semanas, 18 semanas, 19 semanas, 20 semanas, 4 meses de embarazo, 5 meses de embarazo, cuatro meses, cinco meses, de parto, contracciones, contraciones',
    },
    'blood-thinners': {
      // Bleeding with blood thinners or a bleeding disorder
      name: 'Sangrado con anticoagulantes o si sangra con facilidad',
      meaning: [
        // Bleeding can be a greater risk for you than for other people. It neither means a miscarriage nor rules one out. Blood thinners can be pills, or injections such as heparin.
        'Para usted, sangrar puede ser un riesgo mayor que para otras personas. No significa que haya un aborto espontáneo, y tampoco lo descarta. Los anticoagulantes (medicinas para que la sangre no se coagule) pueden ser pastillas o inyecciones, como la heparina.',
      ],
      action: [
        // {Call} or go to {department} if it is more than spotting. For a spot or smear, call {clinic} today. But get help now {late-weeks}.
        '{Call} o vaya {department} si sangra más que unas manchas. Por una mancha o un rastro de sangre, llame hoy mismo a {clinic}. Pero busque ayuda médica ahora mismo {late-weeks}.',
        // If you take low-dose aspirin, say so when you call.
        'Si toma aspirina en dosis bajas, dígalo al llamar.',
      ],
      // Say which medicine you use and when you last used it, or name your disorder. Say this first.
      tell: 'Diga qué medicina usa y cuándo la usó por última vez, o el nombre de su enfermedad. Dígalo primero.',
      // anticoagulant heparin warfarin clotting disorder haemophilia hemophilia von willebrand aspirin injections
      also: 'anticoagulante heparina warfarina trastorno de la coagulacion hemofilia von willebrand aspirina inyecciones adiro sintrom',
      // blood thinner, blood thinners, heparin, clexane, lovenox, enoxaparin, fragmin, dalteparin, tinzaparin, innohep, warfarin, coumadin, xarelto, eliquis, haemophilia, hemophilia, von willebrand, bleeding disorder, clotting disorder
      triggers:
        'anticoagulante, anticoagulantes, heparina, eparina, clexane, lovenox, enoxaparina, fragmin, dalteparina, tinzaparina, innohep, warfarina, coumadin, sintrom, acenocumarol, xarelto, eliquis, hemofilia, emofilia, von willebrand, sangro con facilidad, problema de coagulacion, trastorno de coagulacion',
    },
    'bleeding-again': {
      // Bleeding that goes on, or gets heavier again
      name: 'Un sangrado que sigue, o que vuelve a aumentar',
      meaning: [
        // After a loss, bleeding may come and go for days. If it lasts {bleeding-weeks}, or gets heavier again, pregnancy tissue may still be in your womb.
        'Después de una pérdida, el sangrado puede ir y venir durante días. Si dura {bleeding-weeks}, o vuelve a aumentar, puede quedar tejido del embarazo en el útero.',
      ],
      action: [
        // Call {clinic}. Get help now if {pad}. Do the same if {clot-now}. Feeling faint or very unwell, a fever, severe pain or bad-smelling discharge needs help now too. See {now}.
        'Llame a {clinic}. Busque ayuda médica ahora mismo si {pad}. Haga lo mismo si {clot-now}. También si siente que se va a desmayar o se siente muy mal, si tiene fiebre o un dolor muy fuerte, o si el flujo vaginal huele mal. Vea {now}.',
      ],
      // Say when the bleeding began, if it has changed, and what treatment you have had.
      tell: 'Diga cuándo empezó el sangrado, si ha cambiado y qué tratamiento ha tenido.',
      // still bleeding weeks after restart heavier long bleeding after miscarriage D&C bleeding started again
      also: 'sigo sangrando semanas despues volvio a sangrar sangrado largo despues del aborto legrado otra vez sangre no se quita',
    },
    'after-pills-to-end-a-pregnancy': {
      // Bleeding or pain after pills to end a pregnancy
      name: 'Sangrado o dolor después de pastillas para interrumpir un embarazo',
      meaning: [
        // Bleeding and cramps come with these pills. The signs and limits in this leaflet count for you too. An ectopic pregnancy, one outside the womb, can be missed before the pills are taken.
        'Estas pastillas causan sangrado y dolores como de regla. Las señales y los límites de este folleto también valen para usted. Puede haber un embarazo ectópico, fuera del útero, que no se vio antes de tomar las pastillas.',
      ],
      action: [
        // Call {clinic}, or the service that gave you the pills. Get help now if {pad}. Do the same if {clot-now}. A fever, bad-smelling discharge, and feeling faint or very unwell need help now too. So does severe pain, or pain on one side or in your shoulder tip. See {now}.
        'Llame a {clinic}, o al servicio que le dio las pastillas. Busque ayuda médica ahora mismo si {pad}. Haga lo mismo si {clot-now}. También si tiene fiebre, si el flujo vaginal huele mal, si siente que se va a desmayar o se siente muy mal. Y también por un dolor muy fuerte, un dolor de un solo lado o un dolor en la punta del hombro. Vea {now}.',
        // Call today too if you have no bleeding {no-bleeding-hours} after misoprostol, the second medicine. The pregnancy may still be there, or may be ectopic: outside the womb.
        'Llame también hoy mismo si pasan {no-bleeding-hours} desde que usó misoprostol, la segunda medicina, y no sangra. Puede que el embarazo siga ahí, o que sea ectópico: fuera del útero.',
        // You will be cared for in the same way as after a miscarriage.
        'La atención que recibirá es la misma que después de un aborto espontáneo.',
      ],
      // Say how much you bleed, where it hurts, how many weeks you were, and which pills you took and when.
      tell: 'Diga cuánto sangra, dónde le duele, cuántas semanas tenía, y qué pastillas tomó y cuándo.',
      // abortion pill abortion pills medical abortion mifepristone misoprostol termination bpas plan c
      also: 'pastillas para abortar pastillas abortivas aborto con pastillas aborto con medicamentos mifepristona misoprostol cytotec citotec interrupcion ive bpas plan c',
    },
  },
};
