// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding
  title: 'Sangrado',
  // Spotting, a soaked pad, bleeding that goes on
  summary: 'Manchado, una toalla sanitaria (compresa) empapada, sangrado que sigue',
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
        'Puede ser un aborto espontáneo, pero el sangrado por sí mismo no puede decírselo. Muchos embarazos con sangrado al principio continúan. Si el sangrado es abundante o va con dolor, es más probable una pérdida del embarazo. Un aborto espontáneo muy temprano puede parecerse mucho a una regla.',
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
        'Es posible que su equipo médico le haya dado otra indicación sobre cuánto sangrado es demasiado. Si es así, siga esa indicación. Si siente que se va a desmayar o se siente mal, no espere.',
      ],
      // Say how fast your pads fill, and if you feel faint.
      tell: 'Diga qué tan rápido se llenan las toallas sanitarias (compresas), y si siente que se va a desmayar.',
      // heavy bleeding flooding pouring gushing blood haemorrhage hemorrhage pads an hour
      also: 'mucha sangre hemorragia emorragia a chorros sangrado abundante toallas por hora compresas por hora empapar',
      // soaked pad, soaking pads, through pad hour, through pad minutes, gone through pads, pad every minutes, pad in minutes, pad is full, filled pad, pad an hour, pad every hour, filling pads, flooding, pouring blood, gushing blood, bleeding through, bled through my clothes, wont stop bleeding, cant stop bleeding, blood everywhere, heavy bleeding, bleeding heavily, bleeding a lot, bleeding so much, bleeding getting heavier, haemorrhage, hemorrhage, hemorage, haemorage, bleeding out, blood running down my legs
      triggers:
        'toalla empapada, compresa empapada, empapo una toalla, empapo una compresa, toalla por hora, toalla cada hora, compresa cada hora, lleno toallas, lleno una toalla, sangro a chorros, chorro de sangre, chorros de sangre, sangre a chorros, traspasa la ropa, no para de sangrar, no paro de sangrar, no deja de sangrar, sangre por todos lados, sangre por todas partes, mucha sangre, mucho sangrado, sangrado abundante, sangro mucho, sangrando mucho, cada vez mas sangre, sangro cada vez mas, hemorragia, emorragia, hemorrajia, desangrando, sangre por las piernas, empape una toalla, empape una compresa, empapada toalla, empapando toallas, empapo compresas, lleno una compresa, lleno compresas, se llena la toalla, se llena la compresa, cambio toalla minutos, toalla minutos, compresa minutos, compresa en una hora, toalla en una hora',
    },
    'late-bleeding': {
      // Bleeding or belly pain {late-weeks}
      name: 'Sangrado o dolor de vientre {late-weeks}',
      meaning: [
        // You need to be seen straight away, even if the bleeding is light, or stops. Weeks are counted from the first day of your last period. It can be a sign of a miscarriage. It does not always mean one, and you cannot tell at home.
        'Necesita atención médica enseguida, aunque el sangrado sea leve o pare. Las semanas se cuentan desde el primer día de la última regla. Puede ser señal de un aborto espontáneo. No siempre lo es, y en casa no se puede saber.',
        // After about 14 weeks, a loss can feel like labour: pain that comes and goes, and grows.
        'A partir de unas 14 semanas de embarazo, una pérdida puede sentirse como un parto: un dolor que va y viene, y que aumenta.',
      ],
      action: [
        // {Call} or go to {department}, even for a little blood or mild belly pain. From 20 weeks, you can go straight to your maternity unit.
        '{Call} o vaya {department}, aunque sea poca sangre o un dolor de vientre leve. A partir de las 20 semanas puede ir directamente a la maternidad de su hospital (maternity unit).',
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
      name: 'Sangrado con anticoagulantes o con una enfermedad que hace sangrar con facilidad',
      meaning: [
        // Bleeding can be a greater risk for you than for other people. It neither means a miscarriage nor rules one out. Blood thinners can be pills, or injections such as heparin.
        'Para usted, sangrar puede ser un riesgo mayor que para otras personas. No significa que haya un aborto espontáneo, y tampoco lo descarta. Los anticoagulantes (medicinas para que la sangre no se coagule) pueden ser pastillas o inyecciones, como la heparina.',
      ],
      action: [
        // {Call} or go to {department} if it is more than spotting. For a spot or smear, call {clinic} today. But get help now {late-weeks}.
        '{Call} o vaya {department} si sangra más que unas manchas. Por una mancha o un rastro de sangre, llame hoy mismo a {clinic}. Pero si le pasa {late-weeks}, busque ayuda médica ahora mismo.',
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
        'Después de una pérdida del embarazo, el sangrado puede ir y venir durante días. Si dura {bleeding-weeks}, o vuelve a aumentar, puede quedar tejido del embarazo en el útero.',
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
      tell: 'Diga cuánto sangra, dónde le duele, cuántas semanas de embarazo tenía, y qué pastillas tomó y cuándo.',
      // abortion pill abortion pills medical abortion mifepristone misoprostol termination bpas plan c
      also: 'pastillas para abortar pastillas abortivas aborto con pastillas aborto con medicamentos mifepristona misoprostol cytotec citotec interrupcion ive bpas plan c',
    },
  },
};
