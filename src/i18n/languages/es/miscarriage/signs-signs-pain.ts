// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Pain
  title: 'Dolor',
  // Cramps, one side, shoulder tip, pain that does not ease
  summary: 'Dolores como de regla, de un lado, en el hombro, o que no se alivian',
  symptoms: {
    'cramps': {
      // Mild cramps
      name: 'Dolores leves como de regla (cólicos)',
      meaning: [
        // Mild cramps can be part of a healthy early pregnancy. They can also be a sign of a miscarriage. An ectopic pregnancy, one outside the womb, is not ruled out until a scan has shown yours inside it. After fertility treatment, a scan may not rule it out.
        'Los dolores leves como de regla pueden ser parte de un embarazo sano. También pueden ser señal de un aborto espontáneo. Un embarazo ectópico, fuera del útero, no se descarta hasta que un ultrasonido (ecografía) haya mostrado el embarazo dentro del útero. Después de un tratamiento de fertilidad, es posible que un ultrasonido no lo descarte.',
      ],
      action: [
        // Call {clinic}. For the pain, take {paracetamol} first, as the label says. Get help now if it gets severe or sudden, or settles on one side. Do the same for pain {late-weeks}. See {now}.
        'Llame a {clinic}. Para el dolor, tome primero {paracetamol}, como dice la etiqueta. Busque ayuda médica ahora mismo si el dolor se hace muy fuerte o llega de repente, o si se queda de un solo lado. Haga lo mismo si hay dolor {late-weeks}. Vea {now}.',
      ],
      // Say where it hurts, how long it lasts, and if you bleed.
      tell: 'Diga dónde le duele, cuánto dura, y si sangra.',
      // period pain tummy ache stomach ache backache cramping twinges
      also: 'dolor de regla dolor de panza barriga estomago espalda colicos calambres punzadas retorcijones',
    },
    'severe-pain': {
      // Sudden or severe belly pain
      name: 'Dolor de vientre repentino o muy fuerte',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. Pain in a miscarriage can also be very strong, like giving birth. You cannot tell the two apart at home.
        'Puede ser un embarazo ectópico: un embarazo que crece fuera del útero. Puede sangrar por dentro y poner su vida en peligro. El dolor de un aborto espontáneo también puede ser muy fuerte, como el de un parto. En casa no se pueden distinguir.',
      ],
      action: [
        // {Call} or go to {department}. Do the same for pain that {paracetamol}, taken as the label says, does not ease.
        '{Call} o vaya {department}. Haga lo mismo si el dolor no se alivia con {paracetamol}, tomado como dice la etiqueta.',
      ],
      // Say where the pain is, when it began, and if a scan has shown the pregnancy in your womb.
      tell: 'Diga dónde le duele, cuándo empezó, y si un ultrasonido (ecografía) ha mostrado el embarazo dentro del útero.',
      // sharp stabbing agony unbearable pelvic stomach tummy contractions painkillers not working
      also: 'agudo punzante insoportable pelvis estomago barriga panza contracciones pastillas no hacen efecto',
      // severe pain, sharp pain, stabbing pain, sudden pain, unbearable pain, agony, worst pain, excruciating, excrutiating, doubled over, cant stand the pain, paracetamol not working, tylenol not working, painkillers not working, pain wont stop, screaming in pain, bad pain, terrible pain
      triggers:
        'dolor muy fuerte, dolor fuerte, mucho dolor, dolor agudo, dolor punzante, puñalada, dolor de repente, dolor repentino, dolor insoportable, no aguanto el dolor, no soporto el dolor, peor dolor, dolor horrible, dolor terrible, doblada de dolor, paracetamol no funciona, tylenol no funciona, no me hace nada el paracetamol, no se me quita el dolor, no se quita el dolor, no para el dolor, gritando de dolor',
    },
    'one-sided-pain': {
      // Pain low on one side
      name: 'Dolor abajo, de un solo lado',
      meaning: [
        // This can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        'Puede ser señal de un embarazo ectópico: un embarazo que crece fuera del útero. Puede sangrar por dentro y poner su vida en peligro. No se descarta hasta que un ultrasonido (ecografía) haya mostrado el embarazo dentro del útero.',
        // After IVF or other fertility treatment, one pregnancy can be in the womb and one outside it. This is rare, but then a scan does not rule it out.
        'Después de una fecundación in vitro (IVF) u otro tratamiento de fertilidad, puede haber un embarazo dentro del útero y otro fuera. Es raro, pero en ese caso un ultrasonido no lo descarta.',
      ],
      action: [
        // {Call} or go to {department}. Go even if the pain is mild.
        '{Call} o vaya {department}. Vaya aunque el dolor sea leve.',
      ],
      // Has a scan shown the pregnancy in your womb? Then call {clinic} today for mild pain. But get help now {late-weeks}, or after fertility treatment.
      why: '¿Un ultrasonido (ecografía) ha mostrado el embarazo dentro del útero? Entonces, por un dolor leve, llame hoy mismo a {clinic}. Pero si le pasa {late-weeks}, o después de un tratamiento de fertilidad, busque ayuda médica ahora mismo.',
      // Say which side, when it began, if you have had a scan, and if you had fertility treatment.
      tell: 'Diga de qué lado, cuándo empezó, si le han hecho un ultrasonido, y si tuvo un tratamiento de fertilidad.',
      // left side right side ovary tube groin ectopic
      also: 'lado izquierdo lado derecho ovario trompa ingle ectopico',
      // one side, one sided, onesided, left side pain, right side pain, pain on my left, pain on my right, ovary pain, groin pain, ectopic, eptopic, ectopik, tubal pregnancy
      triggers:
        'un lado, un solo lado, de un lado, lado izquierdo, lado derecho, dolor a la izquierda, dolor a la derecha, dolor de ovario, dolor en el ovario, dolor de ingle, ectopico, ectópico, eptopico, extrauterino, embarazo en la trompa, tubarico',
    },
    'shoulder-tip': {
      // Pain in your shoulder tip
      name: 'Dolor en la punta del hombro',
      meaning: [
        // The shoulder tip is where your shoulder meets your arm. Pain there can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        'La punta del hombro es donde el hombro se une con el brazo. El dolor ahí puede ser señal de un embarazo ectópico: un embarazo que crece fuera del útero. Puede sangrar por dentro y poner su vida en peligro. No se descarta hasta que un ultrasonido (ecografía) haya mostrado el embarazo dentro del útero.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for more pain, or for bleeding.
        '{Call} o vaya {department}. No espere a tener más dolor, ni a sangrar.',
      ],
      // Say: I am pregnant, or may be, and I have pain in my shoulder tip.
      tell: 'Diga en inglés: “I am pregnant, or may be, and I have pain in my shoulder tip.” (Estoy embarazada, o puede que lo esté, y me duele la punta del hombro.)',
      // shoulder ache arm neck ectopic
      also: 'hombro ombro dolor brazo cuello ectopico',
      // shoulder, sholder, shoulder tip, shoulder pain, shoulder blade, tip of my shoulder, neck and shoulder
      triggers:
        'hombro, ombro, punta del hombro, dolor de hombro, me duele el hombro, omoplato, omóplato, paletilla, cuello y hombro',
    },
    'pain-peeing-pooing-vomiting': {
      // Belly pain or bleeding with pain when peeing or pooing, vomiting or diarrhoea
      name: 'Dolor de vientre o sangrado, con dolor al orinar o al evacuar, vómitos o diarrea',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. The signs are easily taken for a stomach bug, and it may be one. It is not ruled out until a scan has shown the pregnancy in your womb.
        'Puede ser un embarazo ectópico: un embarazo que crece fuera del útero. Estas señales se confunden con facilidad con un mal del estómago, y puede que lo sea. Pero el embarazo ectópico no se descarta hasta que un ultrasonido (ecografía) haya mostrado el embarazo dentro del útero.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for it to pass.
        '{Call} o vaya {department}. No espere a que se le pase.',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then feeling sick or loose poo can come from it. Call them straight away. If nobody answers, you feel faint or the pain is severe, get help now.
        '¿Su equipo médico le dio misoprostol, una medicina para el aborto espontáneo, hace un día o menos? Entonces la medicina puede causar náuseas o heces blandas. Llame a su equipo enseguida. Si nadie contesta, siente que se va a desmayar o el dolor es muy fuerte, busque ayuda médica ahora mismo.',
      ],
      // Say that you are pregnant, or may be. Say where it hurts and what you have seen.
      tell: 'Diga que está embarazada, o que puede estarlo. Diga dónde le duele y qué ha visto.',
      // wee poo urine toilet bowels sick throwing up diarrhea stomach bug bladder
      also: 'orina pipi popo baño inodoro intestino vomito diarrea gastroenteritis mal de estomago vejiga evacuar defecar',
      // hurts to pee, hurts to wee, hurts to poo, hurts to poop, pain when i pee, pain when i wee, pain when i poo, throwing up and pain, vomiting and bleeding, diarrhoea and pain, diarrhea and pain, diahorrea, the runs and cramps
      triggers:
        'duele al orinar, me duele orinar, duele hacer pipi, arde al orinar, duele al hacer popo, duele al defecar, duele al evacuar, duele ir al baño, duele al obrar, vomito y dolor, vomito y sangrado, diarrea y dolor, diarrea y sangrado, diarea, colicos y diarrea',
    },
    'earlier-ectopic': {
      // Pain or bleeding after an earlier ectopic pregnancy
      name: 'Dolor o sangrado después de un embarazo ectópico anterior',
      meaning: [
        // You had an ectopic pregnancy (one growing outside the womb), and now have a positive test. It may be another one. That has to be ruled out first, by a scan and blood tests.
        'En el pasado tuvo un embarazo ectópico (que crece fuera del útero; en inglés, ectopic pregnancy), y ahora la prueba de embarazo es positiva. Puede ser otro. Hay que descartarlo primero, con un ultrasonido (ecografía) y análisis de sangre.',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call} o vaya {department}, aunque el sangrado o el dolor sean leves.',
        // With a positive test and no pain or bleeding, call {clinic} today.
        'Con una prueba de embarazo positiva y sin dolor ni sangrado, llame hoy mismo a {clinic}.',
      ],
      // Say first that you have had an ectopic pregnancy before. Say if you have had a scan this time.
      tell: 'Diga primero que antes tuvo un embarazo ectópico (ectopic pregnancy). Diga si esta vez ya le han hecho un ultrasonido.',
      // ectopic before previous ectopic tubal pregnancy tube removed
      also: 'ectopico antes ectopico anterior embarazo en la trompa me quitaron una trompa',
      // previous ectopic, ectopic before, had an ectopic, ectopic last time, tube removed, lost a tube
      triggers:
        'ectopico anterior, ectopico antes, tuve un ectopico, otro ectopico, embarazo ectopico anterior, me quitaron una trompa, sin una trompa, perdi una trompa',
    },
    'coil-or-tied-tubes': {
      // Pain or bleeding with a coil or tied tubes
      name: 'Dolor o sangrado con un DIU o con las trompas ligadas',
      meaning: [
        // Your test is positive with a coil (IUD) in place, or after your tubes were tied or operated on. Then an ectopic pregnancy, one growing outside the womb, is more likely. It has to be ruled out first.
        'Su prueba es positiva y tiene un DIU (IUD), o le ligaron u operaron las trompas. Entonces es más probable un embarazo ectópico: un embarazo que crece fuera del útero. Hay que descartarlo primero.',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call} o vaya {department}, aunque el sangrado o el dolor sean leves.',
        // With a positive test and no pain or bleeding, call {clinic} today.
        'Si la prueba es positiva y no tiene dolor ni sangrado, llame hoy mismo a {clinic}.',
      ],
      // Say that you have a coil, or had an operation on your tubes. Say when your test was positive.
      tell: 'Diga que tiene un DIU (IUD, coil), o que le operaron las trompas. Diga cuándo salió positiva la prueba.',
      // IUD IUS mirena copper coil sterilised sterilized sterilisation tubal ligation clips tubes tied pregnant with coil
      also: 'DIU dispositivo mirena T de cobre espiral esterilizada ligadura de trompas ligada embarazada con DIU',
      // coil, iud, ius, mirena, copper coil, kyleena, tubes tied, sterilised, sterilized, tubal ligation, pregnant with coil, pregnant with iud
      triggers:
        'diu, dispositivo intrauterino, mirena, t de cobre, espiral, kyleena, trompas ligadas, ligadura, ligada, operada de las trompas, embarazada con diu, positivo con diu',
    },
    'pain-after-ivf': {
      // One-sided, severe or shoulder-tip pain after IVF
      name: 'Dolor de un solo lado, muy fuerte o en la punta del hombro después de una fecundación in vitro (IVF)',
      meaning: [
        // After IVF or other fertility treatment there can, rarely, be two pregnancies. One is in the womb. One is ectopic: outside the womb. A scan that shows the first does not rule out the second.
        'Después de una fecundación in vitro (IVF) u otro tratamiento de fertilidad puede haber, rara vez, dos embarazos. Uno está en el útero. El otro es ectópico: está fuera del útero. Un ultrasonido (ecografía) que muestra el primero no descarta el segundo.',
      ],
      action: [
        // {Call} or go to {department}, whatever a scan has shown. Then tell your fertility clinic.
        '{Call} o vaya {department}, sin importar lo que haya mostrado un ultrasonido. Después avise a su clínica de fertilidad.',
      ],
      // Say first that you had fertility treatment, and when. Say where it hurts.
      tell: 'Diga primero que tuvo un tratamiento de fertilidad (fertility treatment, IVF), y cuándo. Diga dónde le duele.',
      // IVF ICSI embryo transfer fertility treatment heterotopic frozen transfer ovulation induction
      also: 'FIV in vitro ICSI transferencia de embriones tratamiento de fertilidad heterotopico congelado estimulacion ovarica',
      // ivf pain, icsi pain, pain after embryo transfer, pain after transfer, heterotopic, ivf one side, ivf shoulder
      triggers:
        'dolor fiv, fiv un lado, dolor despues de in vitro, in vitro dolor, dolor icsi, dolor despues de la transferencia, dolor tras transferencia, heterotopico, fiv hombro',
    },
  },
};
