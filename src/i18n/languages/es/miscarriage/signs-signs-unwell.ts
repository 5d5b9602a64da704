// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feeling unwell
  title: 'Sentirse mal',
  // Fainting, fever, discharge, chest pain, a blow or fall
  summary: 'Desmayo, fiebre, flujo, dolor de pecho, un golpe o una caída',
  symptoms: {
    'faint': {
      // Fainting or feeling faint
      name: 'Desmayo, o siente que se va a desmayar',
      meaning: [
        // This can be a sign of too much bleeding, even if you see little blood. An ectopic pregnancy, one growing outside the womb, can bleed inside you.
        'Puede ser señal de que sangra demasiado, aunque vea poca sangre. Un embarazo ectópico, que crece fuera del útero, puede sangrar por dentro.',
        // Nearly fainting counts too. So does being very dizzy, cold and clammy or confused, or a racing heart. So does being very pale: on dark skin, look at lips, gums and palms.
        'Casi desmayarse también cuenta. También cuenta marearse mucho, tener la piel fría y sudorosa, que le cueste pensar con claridad o que el corazón le lata muy rápido. Y también tener la piel muy pálida: en piel oscura, mire los labios, las encías y las palmas de las manos.',
      ],
      action: [
        // {Call} or go to {department}, even if you bleed little. Unlock the door, lie down, and do not drive yourself.
        '{Call} o vaya {department}, aunque sangre poco. Quite el seguro de la puerta, acuéstese y no conduzca.',
      ],
      // Say that you are pregnant, or have had a miscarriage. Say how much you bleed and where it hurts.
      tell: 'Diga que está embarazada, o que ha tenido un aborto espontáneo. Diga cuánto sangra y dónde le duele.',
      // dizzy dizziness lightheaded passed out collapse pale sweating palpitations shaky weak blackout
      also: 'mareo mareada desmayo colapso palida sudor palpitaciones temblorosa debilidad se me va la cabeza',
      // faint, feint, fainted, fainting, feeling faint, passed out, passing out, pass out, blacked out, black out, collapsed, dizzy, lightheaded, light headed, woozy, seeing stars, heart racing, heart pounding, palpitations, pale and clammy, cold sweat, going white
      triggers:
        'desmayo, desmayar, desmaye, desmayé, me desmayo, me voy a desmayar, perdi el conocimiento, perdi el sentido, me desvaneci, desvanecimiento, veo negro, se me nubla la vista, mareo, mareos, mareada, me mareo, veo estrellas, veo lucecitas, corazon acelerado, corazon a mil, taquicardia, palpitaciones, palida y fria, sudor frio, me pongo blanca',
    },
    'very-unwell': {
      // Feeling very unwell, with or without a fever
      name: 'Se siente muy mal, con o sin fiebre',
      meaning: [
        // This can be a serious infection. After a miscarriage, a procedure or medicine, that can come with no fever, or with feeling cold. Other signs are:
        'Puede ser una infección grave. Después de un aborto espontáneo, un procedimiento o una medicina, puede venir sin fiebre, o con sensación de frío. Otras señales son:',
        {
          list: [
            // very fast or hard breathing
            'respira muy rápido o con dificultad',
            // slurred speech, or not making sense
            'habla con dificultad, o lo que dice no tiene sentido',
            // blue, pale or blotchy skin, lips or tongue (on dark skin, look at lips, gums and palms)
            'la piel, los labios o la lengua azulados, pálidos o con manchas (en piel oscura, mire los labios, las encías y las palmas de las manos)',
            // a rash that does not fade under a glass
            'un sarpullido que no desaparece al apretarlo con un vaso de vidrio',
            // bad shivering or muscle pain
            'escalofríos fuertes o dolor en los músculos',
            // no pee for a day
            'lleva un día entero sin orinar',
            // being very sleepy or too weak to stand, or feeling that you may die
            'tiene mucho sueño, no tiene fuerzas para ponerse de pie, o siente que puede morir',
          ],
        },
      ],
      action: [
        // {Call} or go to {department} for any one of the signs below.
        '{Call} o vaya {department} si tiene alguna de las señales de la lista. Basta con una.',
      ],
      // Say that you are pregnant, or have had a miscarriage or treatment, and when.
      tell: 'Diga que está embarazada, o que ha tenido un aborto espontáneo o un tratamiento, y cuándo.',
      // sepsis ill infection breathless confused rash drowsy flu poorly
      also: 'sepsis enferma infeccion me falta el aire confundida sarpullido somnolienta gripe malestar',
      // sepsis, septic, very unwell, really ill, very ill, really sick, feel like im dying, going to die, confused, slurred speech, blue lips, blotchy skin, mottled, rash, not peeing, havent peed, cant wake up, delirious
      triggers:
        'sepsis, septicemia, muy mal, me siento fatal, muy enferma, fatal, siento que me muero, me voy a morir, me estoy muriendo, confundida, confusion, hablo raro, no puedo hablar bien, labios azules, labios morados, piel con manchas, sarpullido, no orino, no he orinado, sin orinar, no puedo despertar, delirando, deliro',
    },
    'fever': {
      // Fever or shaking
      name: 'Fiebre o escalofríos con temblores',
      meaning: [
        // A temperature of {fever}, once, or shaking with chills can be a sign of infection. A lower temperature does not rule it out.
        'Una temperatura de {fever}, aunque sea una vez, o los escalofríos con temblores pueden ser señal de infección. Una temperatura más baja no la descarta.',
        // In the first day after misoprostol, shivering comes often. A fever comes rarely, so a fever counts on that day too.
        'En el primer día después de usar misoprostol, los escalofríos son frecuentes. La fiebre es rara. Por eso la fiebre también cuenta ese día.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} o vaya {department}.',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then shivering with no fever can come from it. If you feel well, call them straight away. If nobody answers, you feel faint or very unwell, or pain grows, get help now.
        '¿Su equipo médico le dio misoprostol, una medicina para el aborto espontáneo, hace un día o menos? Entonces los escalofríos sin fiebre pueden venir de ahí. Si se siente bien, llame a su equipo enseguida. Si nadie contesta, siente que se va a desmayar, se siente muy mal o el dolor aumenta, busque ayuda médica ahora mismo.',
      ],
      // Say your temperature, when it began, and any treatment you have had.
      tell: 'Diga su temperatura, cuándo empezó y qué tratamiento ha tenido.',
      // temperature chills shivering hot cold flu sweats after tablets
      also: 'temperatura calentura escalofrios temblores calor frio gripe sudores despues de las pastillas',
      // fever, feaver, high temperature, temperature of 38, 38 degrees, 39 degrees, 100.4, 101, 102, burning up, shivering, shaking, chills, cant stop shaking, teeth chattering
      triggers:
        'fiebre, fievre, calentura, temperatura alta, temperatura de 38, 38 grados, 39 grados, 100.4, 101, 102, estoy ardiendo, escalofrio, escalofrios, temblor, temblores, temblando, no paro de temblar, tiritando, tiritona, castañetean los dientes',
    },
    'discharge': {
      // Discharge that smells bad
      name: 'Flujo que huele mal',
      meaning: [
        // Bad-smelling fluid from the vagina can be a sign of infection. There may be no fever. A change of colour alone, with no smell, fever or pain, is less urgent.
        'El flujo vaginal que huele mal puede ser señal de infección. Puede no haber fiebre. Si solamente cambia el color, sin mal olor, fiebre ni dolor, es menos urgente.',
      ],
      action: [
        // {Call} or go to {department} for a bad smell. For a change of colour alone, call {clinic} today.
        '{Call} o vaya {department} si huele mal. Si solamente cambia el color, llame hoy mismo a {clinic}.',
      ],
      // Say what it looks and smells like, when it began, and if you have had treatment.
      tell: 'Diga cómo es y a qué huele, cuándo empezó y si ha tenido un tratamiento.',
      // smelly foul odour odor yellow green brown vaginal infection
      also: 'mal olor huele feo amarillo verde marron cafe infeccion vaginal flujo descenso',
      // smelly discharge, bad smell, smells bad, smells off, smells rotten, stinks, stinky, foul, fishy smell, smelly, odour, odor, pus
      triggers:
        'flujo con mal olor, mal olor, huele mal, huele feo, huele raro, huele a podrido, apesta, peste, fetido, huele a pescado, oloroso, olor fuerte, pus',
    },
    'no-fluids': {
      // Not keeping any drink down
      name: 'No retiene nada de lo que bebe',
      meaning: [
        // If no drink stays down, you need to be seen. It may be a stomach bug. With belly pain or bleeding, it can be an ectopic pregnancy, one growing outside the womb. Feeling sick can also come from misoprostol.
        'Si no retiene nada de lo que bebe, necesita atención médica. Puede ser un mal del estómago. Con dolor de vientre o sangrado, puede ser un embarazo ectópico, que crece fuera del útero. Las náuseas también pueden venir del misoprostol.',
      ],
      action: [
        // {Call} or go to {department}. If you used misoprostol, a medicine for miscarriage, call your team too.
        '{Call} o vaya {department}. Si usó misoprostol, una medicina para el aborto espontáneo, llame también a su equipo médico.',
      ],
      // Say how long it has lasted, if you have pain or bleeding, and what medicine you used.
      tell: 'Diga desde cuándo, si tiene dolor o sangrado, y qué medicina usó.',
      // vomiting throwing up sick nausea dehydrated cannot drink
      also: 'vomito vomitando devolver nauseas ganas de vomitar deshidratada no puedo beber tomar agua',
      // cant keep anything down, cant keep water down, cant keep fluids down, cant stop vomiting, cant stop throwing up, cant stop being sick, vomiting everything, puking, constantly sick, dehydrated
      triggers:
        'no retengo nada, no retengo el agua, no retengo liquidos, vomito todo, devuelvo todo, no paro de vomitar, no dejo de vomitar, vomitando sin parar, todo lo vomito, vomito el agua, nauseas todo el tiempo, deshidratada, desidratada',
    },
    'chest-pain-or-swollen-leg': {
      // Chest pain, trouble breathing, one swollen leg or a very bad headache
      name: 'Dolor de pecho, dificultad para respirar, una pierna hinchada o un dolor de cabeza muy fuerte',
      meaning: [
        // In pregnancy and after it, a blood clot can form in a leg and move to the lungs. It can happen in the first months too. One leg may swell, hurt, feel hot or change colour. It may be something else, but it cannot wait.
        'En el embarazo y después, se puede formar un coágulo de sangre en una pierna y pasar a los pulmones (trombosis). Puede ocurrir también en los primeros meses. Una pierna puede hincharse, doler, sentirse caliente o cambiar de color. Puede ser otra cosa, pero no puede esperar.',
        // A very bad headache, or changes in your sight, can be a danger sign as well.
        'Un dolor de cabeza muy fuerte, o cambios en la vista, también pueden ser una señal de peligro.',
      ],
      action: [
        // {Call} or go to {department}. Do not drive yourself.
        '{Call} o vaya {department}. No conduzca.',
      ],
      // Say that you are pregnant, or were, and what you feel. Say if it came on suddenly.
      tell: 'Diga que está embarazada, o que lo estuvo, y qué siente. Diga si empezó de repente.',
      // DVT deep vein thrombosis pulmonary embolism clot in lung calf pain breathless migraine blurred vision flashing lights
      also: 'trombosis trombo embolia pulmonar coagulo en el pulmon pantorrilla me falta el aire migraña jaqueca vista borrosa luces',
      // chest pain, chest hurts, tight chest, cant breathe, cant catch my breath, short of breath, trouble breathing, swollen leg, leg swollen, calf pain, sore calf, dvt, blood clot in leg, pulmonary embolism, worst headache, bad headache, blurred vision, flashing lights
      triggers:
        'dolor de pecho, me duele el pecho, presion en el pecho, pecho apretado, no puedo respirar, me falta el aire, me falta la respiracion, me ahogo, me cuesta respirar, dificultad para respirar, pierna hinchada, se me hincho la pierna, dolor de pantorrilla, duele la pantorrilla, trombosis, coagulo en la pierna, embolia pulmonar, peor dolor de cabeza, dolor de cabeza fuerte, vision borrosa, veo borroso, veo luces',
    },
    'blow-or-fall': {
      // A blow, a crash or a fall
      name: 'Un golpe, un accidente de tráfico o una caída',
      meaning: [
        // A hard blow to the belly can cause harm that does not show at first. A small fall often causes none. Staff can look for bleeding and other harm.
        'Un golpe fuerte en el vientre puede causar un daño que al principio no se ve. Una caída pequeña muchas veces no causa ninguno. El personal del hospital puede ver si hay sangrado u otro daño.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} o vaya {department}.',
        // Go even with no bleeding if someone hit or kicked you, or you were in a crash. Go after a fall with bleeding, pain or fluid.
        'Vaya aunque no sangre si alguien le pegó o le dio patadas, o si tuvo un accidente de tráfico. Vaya después de una caída si sangra, le duele o sale líquido.',
        // After a small fall with none of these, call {clinic} today. If someone hurts you, you can ask to be seen alone.
        'Después de una caída pequeña sin nada de esto, llame hoy mismo a {clinic}. Si alguien le hace daño, puede pedir hablar a solas con el personal.',
      ],
      // Say what happened and when, how many weeks you are, and your blood type if known.
      tell: 'Diga qué pasó y cuándo, cuántas semanas de embarazo tiene, y su grupo sanguíneo, si lo sabe.',
      // fell stairs accident car crash seat belt hit kicked punched assault violence abuse trauma dog jumped on belly
      also: 'me cai caida escaleras accidente choque coche carro cinturon golpe patada puñetazo agresion violencia maltrato trauma perro salto en la barriga',
      // hit me, kicked me, punched me, beat me, he hit, kicked in the stomach, punched in the stomach, assaulted, attacked, car crash, car accident, fell down the stairs, fell over, fell on my stomach, seat belt, pushed me
      triggers:
        'me pego, me golpeo, me pateo, me dio una patada, me dio un puñetazo, me empujo, me maltrata, patada en la barriga, golpe en la panza, golpe en el vientre, golpe en la barriga, me agredio, me ataco, choque de carro, choque de coche, accidente de coche, accidente de carro, me cai por las escaleras, me cai, me caí, cai de panza, cinturon de seguridad',
    },
    'sent-home-and-worse': {
      // Sent home, and now it is worse
      name: 'Le dijeron que volviera a casa, y ahora está peor',
      meaning: [
        // Things can change after you have been seen. A first visit, a scan or a blood test cannot rule out everything. You are not wasting anyone’s time.
        'Las cosas pueden cambiar después de la visita al médico. Una primera visita, un ultrasonido (ecografía) o un análisis de sangre no puede descartarlo todo. Usted no le hace perder el tiempo a nadie.',
      ],
      action: [
        // {Call} or go back to {department}. You can go to another hospital instead.
        '{Call} o vuelva {department}. También puede ir a otro hospital.',
        // While you wait there, tell the desk at once if you bleed more, hurt more or feel faint.
        'Mientras espera allí, avise enseguida en el mostrador si sangra más, le duele más o siente que se va a desmayar.',
      ],
      // Say: I was here before and was sent home. This is what has changed.
      tell: 'Diga en inglés: “I was here before and was sent home. This is what has changed.” (Ya estuve aquí y me mandaron a casa. Esto es lo que ha cambiado.)',
      // turned away discharged from hospital waiting room hours ER sent me home not taken seriously nobody listens go back
      also: 'me mandaron a casa me dieron de alta sala de espera horas urgencias no me hacen caso nadie me escucha volver',
      // sent home, sent me home, turned away, turned me away, wouldnt see me, no one is listening, nobody is listening, getting worse, its worse now, worse since
      triggers:
        'me mandaron a casa, me enviaron a casa, me mandaron para la casa, no me atendieron, no me quisieron atender, me rechazaron, nadie me hace caso, nadie me escucha, no me hacen caso, estoy peor, cada vez peor, ahora es peor, empeora, empeoro, peor desde',
    },
    'tired-and-breathless': {
      // Very tired or out of breath, days later
      name: 'Mucho cansancio o falta de aire, días después',
      meaning: [
        // After heavy bleeding your blood may be low in iron (anaemia). You may feel very tired, look paler, or get out of breath on stairs. A blood test shows it.
        'Después de un sangrado abundante, puede faltarle hierro en la sangre (anemia). Puede sentir mucho cansancio, tener la piel más pálida o quedarse sin aire al subir escaleras. Un análisis de sangre lo muestra.',
      ],
      action: [
        // Call {clinic} and ask for a blood test. Get help now if you feel faint, your heart races, or you have chest pain. Do the same if you are short of breath at rest. See {now}.
        'Llame a {clinic} y pida un análisis de sangre. Busque ayuda médica ahora mismo si siente que se va a desmayar, el corazón le late muy rápido o le duele el pecho. Haga lo mismo si le falta el aire en reposo. Vea {now}.',
      ],
      // Say how much you bled, for how long, and how you feel now.
      tell: 'Diga cuánto sangró, durante cuánto tiempo, y cómo se siente ahora.',
      // anaemia anemia iron exhausted weak pale no energy tiredness fatigue
      also: 'anemia hierro agotada debil palida sin energia cansancio fatiga sin fuerzas',
    },
  },
};
