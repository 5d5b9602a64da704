// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // If this is your situation
  title: 'Si esta es su situación',
  // IVF, twins, a coil, a blow or fall, violence, pills, a later loss
  summary: 'Fecundación in vitro, gemelos, DIU, golpe o caída, violencia, pastillas, pérdida más tardía',
  questions: {
    'abortion-pills': {
      // I took pills to end a pregnancy, and now I am worried. What should I do?
      ask: 'Tomé pastillas para interrumpir un embarazo, y ahora tengo miedo de que algo vaya mal. ¿Qué hago?',
      answer: [
        // Get help for the same signs, at the same limits, as after a miscarriage. Staff will care for you in the same way.
        'Busque ayuda por las mismas señales, con los mismos límites, que después de un aborto espontáneo. La atención será la misma.',
        // Get help now for pain low on one side, pain in your shoulder tip, or feeling faint. The pregnancy can be ectopic (outside the womb), even after the pills.
        'Busque ayuda médica ahora mismo si le duele abajo, de un solo lado, si le duele la punta del hombro o si siente que se va a desmayar. El embarazo puede ser ectópico (fuera del útero), incluso después de las pastillas.',
        // If bleeding or pain goes on, or comes back, call {clinic} today. You can also call the service that gave you the pills.
        'Si el sangrado o el dolor sigue, o vuelve, llame hoy mismo a {clinic}. También puede llamar al servicio que le dio las pastillas.',
        // You can ask who will see your notes. See: {#who-will-know}
        'Puede preguntar quién verá su historia clínica. Vea: {#who-will-know}',
      ],
      // abortion pills medical abortion mifepristone misoprostol bleeding after abortion termination self-managed online pills
      also: 'pastillas para abortar aborto con pastillas mifepristona misoprostol cytotec citotec sangrado despues de abortar interrupcion pastillas por internet aborto en casa',
    },
    'blow-or-fall': {
      // I had a blow, a fall or an accident. What should I do?
      ask: 'He tenido un golpe, una caída o un accidente. ¿Qué hago?',
      answer: [
        // If someone hit you, or you were in a crash, get help now, even with no bleeding. An injury inside may not show at first.
        'Si alguien le pegó, o si tuvo un accidente de tráfico, busque ayuda médica ahora mismo, aunque no sangre. Una lesión por dentro puede no verse al principio.',
        // After a fall or a knock, get help now for bleeding, pain, fluid or a belly that tightens. If you have none of these, call {clinic} today.
        'Después de una caída o un golpe leve, busque ayuda médica ahora mismo si sangra, tiene dolor, sale líquido o el vientre se le pone duro. Si no tiene nada de esto, llame hoy mismo a {clinic}.',
        // Say if you are Rh-negative (a “minus” blood type), or do not know. An injection may be needed within 3 days.
        'Diga si su sangre es Rh negativo (un grupo con “menos”), o si no sabe cuál es. Puede necesitar una inyección en un plazo de 3 días.',
        // If somebody did this to you, you can get help for that too. See: {#someone-hurts-me}
        'Si alguien le hizo esto, también puede recibir ayuda para eso. Vea: {#someone-hurts-me}',
      ],
      // fell down stairs car crash accident hit punched kicked stomach seat belt injury trauma slipped
      also: 'me cai escaleras choque coche carro accidente golpe patada puñetazo barriga cinturon lesion trauma resbale',
    },
    'someone-hurts-me': {
      // Someone hurts me, scares me or controls me. What can I do?
      ask: 'Alguien me hace daño, me da miedo o controla mi vida. ¿Qué puedo hacer?',
      answer: [
        // If you are in danger now, {call}. This is not your fault. Could someone see this page or your calls on your phone? If that is a danger, use another phone.
        'Si corre peligro ahora, {call}. Usted no tiene la culpa. ¿Alguien podría ver esta página o sus llamadas en su teléfono? Si eso es un peligro, use otro teléfono.',
        // When it is safe to talk, {safety}. You can ask for help even if you are not sure that it counts as abuse.
        'Cuando pueda hablar sin peligro, {safety}. Puede pedir ayuda aunque no tenga la certeza de que eso sea maltrato.',
        // At the clinic, you can ask to be seen alone. You could say: “I do not feel safe at home.”
        'En la consulta, puede pedir hablar a solas. Puede decir en inglés: “I do not feel safe at home.” (En mi casa no me siento a salvo.)',
        // It is abuse too if someone forces you to be pregnant, or to end a pregnancy. Abuse often starts or gets worse in pregnancy. If someone has hit you, see: {#blow-or-fall}
        'También es maltrato que alguien le imponga un embarazo, o le imponga terminarlo. El maltrato a menudo empieza o empeora en el embarazo. Si alguien le ha pegado, vea: {#blow-or-fall}',
      ],
      // domestic abuse violence partner hit me controlling forced coercion afraid rape unsafe at home
      also: 'violencia domestica maltrato violencia de genero pareja me pega me controla me obliga abuso miedo violacion no estoy segura en casa',
    },
    'fertility-treatment': {
      // I had IVF or other fertility treatment. What is different?
      ask: 'Tuve una fecundación in vitro (IVF) u otro tratamiento de fertilidad. ¿Qué es distinto?',
      answer: [
        // Call your fertility clinic today for any bleeding or pain. Do not stop any medicine by yourself, even if you bleed. This includes progesterone, a hormone.
        'Llame hoy mismo a su clínica de fertilidad por cualquier sangrado o dolor. No deje ninguna medicina por su cuenta, aunque sangre. Eso incluye la progesterona, una hormona.',
        // In up to 1 in 100 of these pregnancies, one is in the womb and another outside the womb (ectopic). A scan that shows one in the womb does not rule out the other.
        'En hasta 1 de cada 100 de estos embarazos, hay uno dentro del útero y otro fuera del útero (ectópico). Un ultrasonido (ecografía) que muestra uno dentro del útero no descarta el otro.',
        // So whatever the scan showed, get help now for strong pain, or pain low on one side. The same goes for pain in your shoulder tip.
        'Por eso, sin importar lo que haya mostrado el ultrasonido, busque ayuda médica ahora mismo si tiene un dolor fuerte, o si le duele abajo, de un solo lado. Haga lo mismo si le duele la punta del hombro.',
      ],
      // ivf icsi embryo transfer heterotopic progesterone pessaries donor surrogate insemination clomid
      also: 'fiv in vitro icsi transferencia embrion heterotopico progesterona ovulos vaginales donante subrogacion inseminacion clomifeno omifin',
    },
    'one-twin': {
      // Can one twin be lost and the other go on?
      ask: '¿Se puede perder un gemelo y el otro seguir adelante?',
      answer: [
        // Yes, sometimes one twin is lost early and the other goes on. It may come with bleeding, or with no sign at all.
        'Sí, a veces un gemelo se pierde pronto y el otro sigue adelante. Puede haber sangrado, o ninguna señal.',
        // Call {clinic} today for any bleeding. A scan can show what has happened. Ask if you need more scans.
        'Llame hoy mismo a {clinic} por cualquier sangrado. Un ultrasonido (ecografía) puede mostrar lo que ha pasado. Pregunte si necesita más ultrasonidos.',
        // You may grieve for one and hope for the other on the same day. Both are allowed. Ask your team what this means for your care from now on.
        'Puede sentir dolor por uno y esperanza por el otro en el mismo día. Las dos cosas caben. Pregunte a su equipo médico qué significa esto para su atención de aquí en adelante.',
      ],
      // vanishing twin twins triplets two sacs one heartbeat
      also: 'gemelo evanescente gemelos mellizos trillizos dos sacos un latido',
    },
    'coil-or-tied-tubes': {
      // I am pregnant with a coil, or after my tubes were tied. What should I do?
      ask: 'Estoy embarazada con un DIU, o después de ligarme las trompas. ¿Qué hago?',
      answer: [
        // Call {clinic} today, even if you feel well. With pain or bleeding, get help now.
        'Llame hoy mismo a {clinic}, aunque se sienta bien. Si tiene dolor o sangrado, busque ayuda médica ahora mismo.',
        // A pregnancy like this is more likely to be ectopic: outside the womb. The chance is higher too after an infection of the tubes, fertility treatment or an earlier ectopic pregnancy.
        'En un embarazo así es más probable que sea ectópico: fuera del útero. La probabilidad también es mayor después de una infección de las trompas, un tratamiento de fertilidad o un embarazo ectópico anterior.',
        // Most people with an ectopic pregnancy have had none of these. When you call, say first that you have a coil, or that your tubes were tied. Say when your test was positive.
        'La mayoría de las personas con un embarazo ectópico no ha tenido nada de esto. Al llamar, diga primero que tiene un DIU (IUD, coil), o las trompas ligadas. Diga cuándo salió positiva la prueba.',
      ],
      // IUD IUS copper mirena sterilised sterilized vasectomy tubal ligation positive test with coil risk of ectopic PID
      also: 'DIU cobre mirena T espiral esterilizada vasectomia ligadura de trompas prueba positiva con DIU riesgo de ectopico EPI',
    },
    'later-loss': {
      // What is different after the first three months?
      ask: '¿Qué es distinto después de los tres primeros meses?',
      answer: [
        // A later loss can feel like labour, with pain in waves, and the waters may break. If this starts, get help now. If the baby comes before help does, {call}.
        'Una pérdida más tardía puede sentirse como un parto, con dolor en oleadas, y puede salir mucho líquido (se rompe la bolsa). Si esto empieza, busque ayuda médica ahora mismo. Si el bebé nace antes de que llegue la ayuda, {call}.',
        // From about 20 weeks, call your maternity unit straight away. If you cannot reach it, go to {department}.
        'A partir de unas 20 semanas, llame enseguida a la maternidad de su hospital (maternity unit). Si no le contestan, vaya {department}.',
        // In hospital, you can ask for strong pain relief and for someone to stay with you. You can ask to see and hold the baby, or not. You can change your mind.
        'En el hospital, puede pedir algo fuerte para el dolor y que alguien se quede con usted. Puede pedir ver al bebé y tenerlo en brazos, o no. Puede cambiar de idea.',
        // Milk may come some days later. See: {#milk} Ask about tests for a cause, and about a funeral.
        'La leche puede llegar algunos días después. Vea: {#milk} Pregunte por pruebas para buscar una causa, y por un funeral.',
      ],
      // second trimester late miscarriage labour waters broke 13 14 15 16 17 18 19 20 21 22 23 weeks birth post-mortem
      also: 'segundo trimestre aborto tardio parto rompi aguas fuente 13 14 15 16 17 18 19 20 21 22 23 semanas nacimiento autopsia',
    },
  },
};
