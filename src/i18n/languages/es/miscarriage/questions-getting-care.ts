// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Getting care
  title: 'Recibir atención',
  // When and who to call, what happens there, blood tests, being alone
  summary: 'Cuándo y a quién llamar, qué pasa allí, análisis de sangre, si no hay nadie con usted',
  questions: {
    'when-to-get-care': {
      // When should I get care?
      ask: '¿Cuándo debo buscar atención?',
      answer: [
        // Get care today for any bleeding in pregnancy, and now for the signs below. You do not need to be sure what it is. If you cannot reach anyone, go to {department}.
        'Busque atención hoy mismo por cualquier sangrado en el embarazo, y ahora mismo por las señales de abajo. No hace falta que sepa con certeza qué es. Si nadie le contesta, vaya {department}.',
        // Get help now for these too:
        'Busque ayuda médica ahora mismo también por esto:',
        {
          list: [
            // bleeding, even a little, or belly pain {late-weeks}
            'sangrado, aunque sea poco, o dolor de vientre {late-weeks}',
            // a positive test with pain or bleeding, after an earlier ectopic pregnancy (outside the womb)
            'una prueba positiva con dolor o sangrado, si en el pasado tuvo un embarazo ectópico (fuera del útero)',
            // a positive test with pain or bleeding, and a coil or tied tubes
            'una prueba positiva con dolor o sangrado, si tiene un DIU o las trompas ligadas',
            // belly pain or bleeding, with loose poo, being sick, or pain when peeing or pooing. This can look like a stomach bug.
            'dolor de vientre o sangrado, con heces blandas, vómitos, o dolor al orinar o al evacuar. Puede parecer un mal del estómago.',
            // a blow to your belly or a crash, even with no bleeding
            'un golpe en el vientre o un accidente de tráfico, aunque no sangre',
            // chest pain, trouble breathing, one leg that is swollen or sore, or a very bad headache.
            'dolor de pecho, dificultad para respirar, una pierna hinchada o que duele, o un dolor de cabeza muy fuerte.',
          ],
        },
      ],
      // when to go hospital emergency urgent doctor worried night weekend chest pain leg swollen breathless
      also: 'cuando ir al hospital urgencias emergencia doctor preocupada noche fin de semana dolor de pecho pierna hinchada falta de aire',
    },
    'who-to-call-first': {
      // Who do I call, and what if the clinic is closed?
      ask: '¿A quién llamo, y qué hago si está cerrado?',
      answer: [
        // If you have a sign that needs help now, {call} or go to {department}. For anything else, call {clinic}.
        'Si tiene una señal que necesita ayuda médica ahora mismo, {call} o vaya {department}. Para todo lo demás, llame a {clinic}.',
        // When the clinic is closed, see {today}. If you cannot reach anyone, go to {department}.
        'Cuando esté cerrado, vea {today}. Si nadie le contesta, vaya {department}.',
        {
          local: 'pregnancy-unit',
        },
        // From about 20 weeks, call your maternity unit straight away.
        'A partir de unas 20 semanas, llame enseguida a la maternidad de su hospital (maternity unit).',
        // You can call at any hour. Say first that you are pregnant, or that you have had a miscarriage.
        'Puede llamar a cualquier hora. Diga primero que está embarazada, o que ha tenido un aborto espontáneo.',
      ],
      // phone number ring ambulance midwife doctor GP closed night weekend out of hours maternity unit nobody answers no answer engaged voicemail
      also: 'telefono numero llamar ambulancia partera matrona medico doctor cerrado noche fin de semana fuera de horario maternidad nadie contesta no contestan ocupado buzon',
    },
    'at-the-clinic': {
      // What happens at the clinic?
      ask: '¿Qué pasa en la consulta?',
      answer: [
        // You will be asked about bleeding and pain, and you may have a scan and blood tests.
        'Le preguntarán por el sangrado y el dolor, y pueden hacerle un ultrasonido (ecografía) y análisis de sangre.',
        // A scan may be done over your belly or from inside the vagina. You can say no, and you can ask to stop.
        'El ultrasonido puede hacerse sobre el vientre o por la vagina. Puede decir que no, y puede pedir que paren.',
        // One scan is often not enough, because it can be too soon to say. You may be asked to come back {rescan-days}. See: {#why-second-scan}
        'Un solo ultrasonido a menudo no basta, porque puede ser demasiado pronto para saberlo. Pueden pedirle que vuelva {rescan-days}. Vea: {#why-second-scan}',
        // Blood tests may show your blood type, your hormone level, and if you have lost much blood. Ask who to call, day or night.
        'Los análisis de sangre pueden mostrar su grupo sanguíneo, el nivel de la hormona y si ha perdido mucha sangre. Pregunte a quién llamar, de día o de noche.',
      ],
      // scan ultrasound internal vaginal examination tests appointment what to expect
      also: 'ultrasonido ecografia transvaginal examen tacto pruebas cita que esperar consulta clinica',
    },
    'emergency-department': {
      // What happens in the emergency department?
      ask: '¿Qué pasa en Urgencias (la sala de emergencias)?',
      answer: [
        // Staff ask about your bleeding, pain and dates, and they usually take blood. You may have a pregnancy test, an internal examination or a scan. The scan may be on another day.
        'El personal pregunta por el sangrado, el dolor y las fechas, y por lo general saca sangre. Pueden hacerle una prueba de embarazo, un examen interno o un ultrasonido (ecografía). El ultrasonido puede ser otro día.',
        // You may wait a long time. Tell the desk at once if you bleed more, feel faint or have more pain.
        'Puede que espere mucho tiempo. Avise enseguida en el mostrador si sangra más, siente que se va a desmayar o tiene más dolor.',
        // Ask before you eat or drink, because you may need an operation. You can ask for pads, pain relief and a private place to wait.
        'Pregunte antes de comer o beber, porque puede necesitar una operación. Puede pedir toallas sanitarias (compresas), algo para el dolor y un lugar privado para esperar.',
        // Before you leave, ask what they found, what to look out for, and who to call at night.
        'Antes de irse, pregunte qué encontraron, a qué debe prestar atención y a quién llamar de noche.',
      ],
      // A&E ER emergency room ED casualty how long wait can I eat triage queue
      also: 'urgencias emergencias sala de emergencias ER A&E cuanto se espera puedo comer triaje fila cola',
    },
    'sent-home': {
      // I was sent home and it is getting worse. What now?
      ask: 'Me mandaron a casa y estoy peor. ¿Y ahora?',
      answer: [
        // Go back now, or go to another hospital. If you feel faint, {call}.
        'Vuelva ahora mismo, o vaya a otro hospital. Si siente que se va a desmayar, {call}.',
        // Say: “I was here before, and this has changed.” Tell them what is new, such as more bleeding, more pain or feeling faint. Tell the desk if it gets worse while you wait.
        'Diga en inglés: “I was here before, and this has changed.” (Ya estuve aquí, y esto ha cambiado.) Diga qué hay de nuevo, como más sangrado, más dolor o sentir que se va a desmayar. Avise en el mostrador si empeora mientras espera.',
        // You do not need a new letter, and you do not have to wait for your next visit. Staff could not see then what has changed since.
        'No necesita otra carta, y no tiene que esperar a la próxima visita. El personal no podía ver entonces lo que ha cambiado desde entonces.',
      ],
      // turned away discharged not believed go back worse second opinion another hospital refused
      also: 'me mandaron a casa alta no me creyeron volver peor segunda opinion otro hospital no me atendieron rechazada',
    },
    'hormone-test': {
      // What does the hormone blood test show?
      ask: '¿Qué muestra el análisis de sangre de la hormona?',
      answer: [
        // It shows how the pregnancy hormone, called hCG, changes over two days. Blood is taken twice, 48 hours apart.
        'Muestra cómo cambia en dos días la hormona del embarazo, llamada hCG. Se saca sangre dos veces, con 48 horas entre una y otra.',
        // A strong rise points to a pregnancy that is growing. A big fall points to one that is ending. A slow rise or fall needs more tests. None of these rules out an ectopic pregnancy, one growing outside the womb.
        'Si sube mucho, apunta a un embarazo que crece. Si baja mucho, apunta a uno que no va a continuar. Si sube o baja despacio, hacen falta más pruebas. Nada de esto descarta un embarazo ectópico, que crece fuera del útero.',
        // Even if the results look good, pain or feeling faint needs help now. If you get worse between the two tests, do not wait for the second.
        'Aunque los resultados parezcan buenos, si tiene dolor o siente que se va a desmayar, necesita ayuda médica ahora mismo. Si empeora entre los dos análisis, no espere al segundo.',
      ],
      // hcg beta levels blood test rising falling doubling slow 48 hours
      also: 'hcg beta niveles analisis de sangre sube baja se duplica lento 48 horas hormona',
    },
    'what-to-tell': {
      // What should I tell them?
      ask: '¿Qué debo decirles?',
      answer: [
        // Say how many weeks pregnant you are, or were, and what is happening now. You can read out this list:
        'Diga cuántas semanas de embarazo tiene, o tenía, y qué pasa ahora. Puede leer esta lista en voz alta:',
        {
          list: [
            // the first day of your last period
            'el primer día de su última regla',
            // bleeding: since when, and how fast it soaks a pad
            'sangrado: desde cuándo, y qué tan rápido empapa una toalla sanitaria (compresa)',
            // clots, or anything else you passed: how big
            'coágulos, u otra cosa que haya salido: de qué tamaño',
            // pain: where, how strong, and if it reaches your shoulder
            'dolor: dónde, qué tan fuerte, y si llega al hombro',
            // feeling faint, hot, shivery or very unwell
            'si siente que se va a desmayar, calor, escalofríos o se siente muy mal',
            // an earlier ectopic pregnancy (outside the womb), a coil, tied tubes or fertility treatment
            'un embarazo ectópico anterior (fuera del útero), un DIU, trompas ligadas o un tratamiento de fertilidad',
            // your blood type, your medicines (above all blood thinners) and any bleeding disorder.
            'su grupo sanguíneo, sus medicinas (sobre todo los anticoagulantes) y si tiene una enfermedad que le hace sangrar con facilidad.',
          ],
        },
        // A photo of the pad can help. If no scan has shown the pregnancy in your womb yet, say so.
        'Una foto de la toalla sanitaria puede ayudar. Si ningún ultrasonido (ecografía) ha mostrado todavía el embarazo dentro del útero, dígalo.',
      ],
      // what to say phone call list describe blood thinners medicines history
      also: 'que decir llamada telefono lista describir anticoagulantes medicinas historial',
    },
    'rh-negative': {
      // What if my blood type is Rh-negative?
      ask: '¿Y si mi sangre es Rh negativo?',
      answer: [
        // If you bleed or have had a loss, ask your team today if you need an injection. If you do need it, it is usually given within 3 days. Ask too if you do not know your type.
        'Si sangra o ha tenido una pérdida del embarazo, pregunte hoy mismo a su equipo médico si necesita una inyección. Si la necesita, por lo general se pone en un plazo de 3 días. Pregunte también si no sabe cuál es su grupo.',
        // Rh-negative is the “minus” in a type such as O minus. A blood test shows it. The injection is called anti-D or Rh immune globulin. Who is offered it differs by country, by weeks and by treatment.
        'Rh negativo es el “menos” de un grupo, como en O negativo. Un análisis de sangre lo muestra. La inyección se llama anti-D o inmunoglobulina Rh (Rh immune globulin). A quién se le ofrece varía según el país, las semanas y el tratamiento.',
        {
          local: 'rhesus',
        },
      ],
      // rhesus anti-d rhogam winrho blood group injection negative 72 hours
      also: 'rhesus factor rh anti-d rhogam winrho grupo sanguineo inyeccion negativo 72 horas',
    },
    'go-alone': {
      // What if I am alone, or cannot talk on the phone?
      ask: '¿Y si no hay nadie conmigo, o no puedo hablar por teléfono?',
      answer: [
        // You can get help on your own: {call}, and say that you are alone.
        'Puede recibir ayuda por su cuenta: {call}, y diga que no hay nadie con usted.',
        {
          list: [
            // Do not drive yourself. Call an ambulance, or ask someone to take you.
            'No conduzca. Llame a una ambulancia, o pida a otra persona que conduzca.',
            // Unlock the door.
            'Quite el seguro de la puerta.',
            // Lie down or sit near the door, and keep your phone with you.
            'Acuéstese o siéntese cerca de la puerta, y tenga el teléfono con usted.',
            // Ask someone to stay with you, or to stay on the phone.
            'Pida a alguien que se quede con usted, o al teléfono.',
            // Do not eat or drink until staff say that you may.
            'No coma ni beba hasta que el personal le diga que puede.',
            // If you use a wheelchair or need help to move, say so.
            'Si usa silla de ruedas o necesita ayuda para moverse, dígalo.',
          ],
        },
        // Someone else may call for you, from anywhere. Tell them where you are, how much you bleed and where it hurts. If children are with you, bring them.
        'Otra persona puede llamar por usted, desde cualquier lugar. Dígale dónde está, cuánto sangra y dónde le duele. Si hay niños con usted, llévelos.',
        // You can call without speech. See: {#cannot-speak} You can ask for your language. See: {#interpreter}
        'Puede llamar sin hablar. Vea: {#cannot-speak} Puede pedir hablar en su idioma. Vea: {#interpreter}',
      ],
      // nobody with me by myself single no partner friend call for me cannot speak deaf language interpreter children drive taxi wheelchair disabled mobility carer
      also: 'sola estoy sola nadie conmigo sin pareja amiga llamar por mi no puedo hablar sorda idioma interprete niños conducir manejar taxi silla de ruedas discapacidad cuidador',
    },
  },
};
