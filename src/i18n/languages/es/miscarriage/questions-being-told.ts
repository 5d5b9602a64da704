// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Being told
  title: 'Cuando se lo dicen',
  // What happens next, second scans, waiting, ectopic and molar pregnancy
  summary: 'Qué pasa después, segundo ultrasonido, esperar, embarazo ectópico y molar',
  questions: {
    'being-told-now-what': {
      // I have been told my pregnancy has ended. What happens now?
      ask: 'Me han dicho que mi embarazo ha terminado. ¿Qué pasa ahora?',
      answer: [
        // We are sorry. Next, you will usually be offered three choices: waiting, medicine or a procedure. See: {#three-ways}
        'Lo sentimos mucho. Después, por lo general le ofrecerán tres opciones: esperar, medicina o un procedimiento. Vea: {#three-ways}',
        // You do not have to decide at once. Sometimes a health reason, such as heavy bleeding or an infection, means that you need one of them soon. Bleeding and cramps may start before you have chosen. Before you leave, or by phone, ask:
        'No tiene que decidir enseguida. A veces una razón de salud, como un sangrado abundante o una infección, hace necesaria una de ellas pronto. El sangrado y los dolores como de regla pueden empezar antes de que haya elegido. Antes de irse, o por teléfono, pregunte:',
        {
          list: [
            // How sure is this? Can I have a second opinion?
            '¿Qué tan seguro es? ¿Puedo tener una segunda opinión?',
            // Was the pregnancy seen in my womb?
            '¿Se vio el embarazo dentro del útero?',
            // What may happen next, and when?
            '¿Qué puede pasar después, y cuándo?',
            // Who do I call, day and night?
            '¿A quién llamo, de día y de noche?',
            // Which pain relief is safe for me?
            '¿Qué medicina para el dolor es segura para mí?',
            // Does my blood type matter?
            '¿Importa mi grupo sanguíneo?',
          ],
        },
        // Tell your team which word you use: baby, pregnancy, or another. You may feel shock, grief, relief or nothing yet, and no feeling is wrong.
        'Diga a su equipo médico qué palabra usa usted: bebé, embarazo u otra. Puede sentir conmoción, dolor, alivio o todavía nada, y ningún sentimiento está mal.',
      ],
      // no heartbeat bad news scan next steps options stopped growing sorry baby died lost my baby dead inside me
      also: 'sin latido no late el corazon malas noticias ecografia ultrasonido opciones dejo de crecer lo siento bebe bebe muerto perdi a mi bebe se murio mi bebe',
    },
    'why-second-scan': {
      // Why do I need another scan?
      ask: '¿Por qué necesito otro ultrasonido (ecografía)?',
      answer: [
        // The second scan is there to be sure. One scan cannot be fully certain, above all very early on.
        'El segundo ultrasonido sirve para tener seguridad. Uno solo no puede dar una certeza total, sobre todo muy al principio.',
        // When the pregnancy is still very small, it is too early to tell. The date of your last period alone does not show whether a heartbeat should be seen.
        'Cuando el embarazo es todavía muy pequeño, es demasiado pronto para saberlo. La fecha de la última regla por sí misma no muestra si ya debería verse un latido.',
        // The next scan is often {rescan-days}. The wait is hard, but it does not change the result. You can ask for a second opinion too. While you wait, call {clinic} today for any bleeding.
        'El siguiente ultrasonido suele hacerse {rescan-days}. La espera es dura, pero no cambia el resultado. También puede pedir una segunda opinión. Mientras espera, llame hoy mismo a {clinic} por cualquier sangrado.',
      ],
      // rescan repeat scan no heartbeat too early dates wrong ultrasound sac
      also: 'repetir ecografia otra ecografia sin latido muy pronto fechas mal ultrasonido saco',
    },
    'sure-of-dates': {
      // I am sure of my dates, and the scan shows no heartbeat. Why wait?
      ask: 'Tengo seguridad sobre mis fechas, y el ultrasonido no muestra latido. ¿Por qué esperar?',
      answer: [
        // Because dates alone cannot show whether a heartbeat should be seen yet. Even when you are right about your period, the pregnancy may be younger than it seems.
        'Porque las fechas por sí mismas no pueden mostrar si ya debería verse un latido. Aunque recuerde bien su regla, el embarazo puede ser más reciente de lo que parece.',
        // The second scan, often {rescan-days}, is there to be safe. It does not mean that anyone doubts you. You can say: “I am sure of my dates. What did you measure?”
        'El segundo ultrasonido, que suele hacerse {rescan-days}, es por seguridad. No significa que alguien dude de usted. Puede decir en inglés: “I am sure of my dates. What did you measure?” (Tengo seguridad sobre mis fechas. ¿Qué midieron?)',
        // While you wait, call {clinic} today if you bleed. You can call on any day with questions.
        'Mientras espera, llame hoy mismo a {clinic} si sangra. Puede llamar cualquier día si tiene preguntas.',
      ],
      // empty sac no fetal pole yolk sac surely 8 weeks measuring behind small for dates ovulation late tilted uterus heartbeat
      also: 'saco vacio sin embrion saco vitelino 8 semanas mide menos pequeño para las fechas ovulacion tardia utero inclinado latido estoy segura',
    },
    'waiting-between-scans': {
      // How do I get through the wait for the next scan?
      ask: '¿Cómo paso la espera hasta el próximo ultrasonido?',
      answer: [
        // Plan one day at a time, and keep a number that you can call at night. This wait is one of the hardest parts. Tell someone you trust. Bed rest does not prevent a loss.
        'Haga planes para un día a la vez, y tenga un número al que pueda llamar de noche. Esta espera es una de las partes más duras. Cuénteselo a alguien de confianza. Guardar cama no evita una pérdida.',
        // For mild pain, call {clinic} today, and take {paracetamol} as the label says. Do not take ibuprofen, naproxen or medicines like them for now. Your pregnancy may still be growing.
        'Si tiene un dolor leve, llame hoy mismo a {clinic}, y tome {paracetamol} como dice la etiqueta. Por ahora no tome ibuprofeno, naproxeno ni medicinas parecidas. Puede que su embarazo siga creciendo.',
        // An ectopic pregnancy, one outside the womb, can be taken for a stomach bug. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick. Do not wait for the scan.
        'Un embarazo ectópico, fuera del útero, se puede confundir con un mal del estómago. Si le duele el vientre o sangra, también necesita ayuda médica ahora mismo por estas señales: dolor al orinar o al evacuar, heces blandas o vómitos. No espere al ultrasonido.',
      ],
      // limbo not knowing waiting week coping ultrasound anxious two week wait
      also: 'incertidumbre no saber espera semana ecografia ansiedad nervios dos semanas',
    },
    'missed': {
      // Can I have a miscarriage without bleeding?
      ask: '¿Puedo tener un aborto espontáneo sin sangrado?',
      answer: [
        // Yes, some pregnancies end with no bleeding and no pain. This is called a missed, silent or delayed miscarriage. It is often found at a scan.
        'Sí, algunos embarazos terminan sin sangrado y sin dolor. Se llama aborto retenido o diferido (en inglés, missed, silent o delayed miscarriage). A menudo se descubre en un ultrasonido (ecografía).',
        // You may still feel pregnant, and a test may still be positive. “Missed” does not mean that you missed something.
        'Puede que todavía sienta que está embarazada, y que la prueba siga siendo positiva. La palabra inglesa “missed” no significa que usted haya pasado algo por alto.',
        // Call {clinic} today if your pregnancy signs suddenly stop. It can be a sign, but it is not proof. A scan, and often a second one, gives the answer. Bleeding and cramps may start later.
        'Llame hoy mismo a {clinic} si los síntomas de embarazo desaparecen de repente. Puede ser una señal, pero no es una prueba. Un ultrasonido, a menudo con otro más tarde, da la respuesta. El sangrado y los dolores como de regla pueden empezar después.',
      ],
      // silent delayed no blood no symptoms stopped feeling pregnant no heartbeat breasts stopped hurting nausea gone
      also: 'silencioso retenido diferido sin sangre sin sintomas ya no me siento embarazada sin latido pechos ya no duelen se fueron las nauseas',
    },
    'unknown-location': {
      // What is a pregnancy of unknown location?
      ask: '¿Qué es un embarazo de localización desconocida?',
      answer: [
        // It means that your test is positive, but a scan does not yet show where the pregnancy is.
        'Significa que la prueba es positiva, pero el ultrasonido (ecografía) todavía no muestra dónde está el embarazo.',
        // It may be too early to see, or it may have ended. Or it may be ectopic: growing outside the womb. That can be dangerous, so it must be ruled out.
        'Puede que sea demasiado pronto para verlo, o que haya terminado. O puede ser ectópico: que crece fuera del útero. Eso puede ser peligroso, y por eso hay que descartarlo.',
        // You will usually have two blood tests, 48 hours apart. See: {#hormone-test} Even if the results look good, pain or feeling faint needs help now. For any bleeding, call {clinic} today.
        'Por lo general le harán dos análisis de sangre, con 48 horas entre uno y otro. Vea: {#hormone-test} Aunque los resultados parezcan buenos, si tiene dolor o siente que se va a desmayar, necesita ayuda médica ahora mismo. Por cualquier sangrado, llame hoy mismo a {clinic}.',
      ],
      // PUL nothing seen on scan empty womb hcg blood test too early
      also: 'PUL no se ve nada en la ecografia utero vacio hcg beta analisis muy pronto',
    },
    'ectopic-told': {
      // I have been told it is ectopic. What does that mean?
      ask: 'Me han dicho que es ectópico. ¿Qué significa?',
      answer: [
        // It means that your pregnancy is growing outside the womb, nearly always in a tube beside it. We are sorry. It cannot survive there. It can bleed inside you and put your life in danger.
        'Significa que su embarazo crece fuera del útero, casi siempre en una trompa, a un lado. Lo sentimos mucho. Allí no puede sobrevivir. Puede sangrar por dentro y poner su vida en peligro.',
        // Follow the plan that your team has given you, even if you feel well. If you have no plan yet, call {clinic} now. If you cannot reach anyone, go to {department}.
        'Siga el plan que le ha dado su equipo médico, aunque se sienta bien. Si todavía no tiene un plan, llame ahora mismo a {clinic}. Si nadie le contesta, vaya {department}.',
        // Care may be surgery, waiting with close follow-up, or a medicine called methotrexate. See: {#after-methotrexate} Ask who to call at any hour.
        'La atención puede ser una operación, esperar con controles seguidos o una medicina llamada metotrexato. Vea: {#after-methotrexate} Pregunte a quién llamar a cualquier hora.',
        // Get help now for new, sudden or growing pain, or if you feel faint. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick.
        'Busque ayuda médica ahora mismo si tiene un dolor nuevo, repentino o que aumenta, o si siente que se va a desmayar. Si le duele el vientre o sangra, también necesita ayuda médica ahora mismo por estas señales: dolor al orinar o al evacuar, heces blandas o vómitos.',
        // This is a pregnancy loss too. You may feel grief, fear or relief, and no feeling is wrong.
        'Esto también es una pérdida del embarazo. Puede sentir dolor, miedo o alivio, y ningún sentimiento está mal.',
      ],
      // tubal tube methotrexate surgery outside the womb rupture salpingectomy
      also: 'trompa tubarico metotrexato operacion cirugia fuera del utero rotura salpingectomia ectopico',
    },
    'after-methotrexate': {
      // What should I avoid after methotrexate?
      ask: '¿Qué debo evitar después del metotrexato?',
      answer: [
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), avoid these until your team says that you may:
        'Después del metotrexato, una medicina para el embarazo ectópico (fuera del útero), evite esto hasta que su equipo médico le diga que puede:',
        {
          list: [
            // ibuprofen, naproxen, aspirin and medicines like them. If aspirin is prescribed for you, ask before you stop it.
            'ibuprofeno, naproxeno, aspirina y medicinas parecidas. Si le recetaron aspirina, pregunte antes de dejarla.',
            // folic acid, and vitamins or foods that have it added
            'ácido fólico, y vitaminas o alimentos que lo llevan añadido',
            // alcohol
            'alcohol',
            // sex, and any chance of a new pregnancy
            'relaciones sexuales, y cualquier posibilidad de un nuevo embarazo',
            // heavy lifting, and strong sun on bare skin
            'cargar mucho peso, y el sol fuerte en la piel descubierta',
            // travel away from your hospital.
            'viajes lejos de su hospital.',
          ],
        },
        // New, sudden or growing pain, or feeling dizzy or faint, means: get help now. The pregnancy can still bleed inside you. Did your team tell you to expect mild pain? Then call {clinic} today, and ask about {paracetamol}.
        'Un dolor nuevo, repentino o que aumenta, marearse mucho o sentir que se va a desmayar significa: busque ayuda médica ahora mismo. El embarazo todavía puede sangrar por dentro. ¿Su equipo médico le dijo que podía tener un dolor leve? Entonces llame hoy mismo a {clinic} y pregunte si puede tomar {paracetamol}.',
        // You will have blood tests for some weeks. Go to every one, even if you feel well. Ask how long to wait before a new pregnancy. It is often three months.
        'Le harán análisis de sangre durante algunas semanas. Vaya a todos, aunque se sienta bien. Pregunte cuánto esperar antes de un nuevo embarazo. Suelen ser tres meses.',
      ],
      // ectopic injection MTX side effects vitamins painkillers pain after methotrexate what not to take sunlight
      also: 'ectopico inyeccion MTX efectos secundarios vitaminas analgesicos dolor despues del metotrexato que no tomar sol',
    },
    'molar-told': {
      // I have been told it is a molar pregnancy. What happens next?
      ask: 'Me han dicho que es un embarazo molar. ¿Qué pasa después?',
      answer: [
        // We are sorry. You will have tests of the pregnancy hormone until your team says that the follow-up is over.
        'Lo sentimos mucho. Le harán análisis de la hormona del embarazo hasta que su equipo médico diga que el control ha terminado.',
        // In a molar pregnancy, the placenta grows in an unusual way, and the pregnancy cannot survive. Often it is found after you have gone home, when a laboratory looks at what was removed.
        'En un embarazo molar, la placenta crece de una forma poco común, y el embarazo no puede sobrevivir. A menudo se descubre cuando usted ya está en casa, cuando un laboratorio mira lo que se sacó.',
        // Follow-up can take some weeks, or six months or more. Some people need more treatment. After a complete molar pregnancy, about 10 to 15 people in 100 do. After a partial one, about 1 in 100 do.
        'El control puede durar algunas semanas, o seis meses o más. Algunas personas necesitan más tratamiento. Después de un embarazo molar completo, son unas 10 a 15 personas de cada 100. Después de uno parcial, cerca de 1 de cada 100.',
        // Do not get pregnant until the follow-up is over. Ask about contraception now. Call {clinic} today if you bleed again, or if a pregnancy test turns positive.
        'No se quede embarazada hasta que termine el control. Pregunte ahora por los métodos anticonceptivos. Llame hoy mismo a {clinic} si vuelve a sangrar, o si una prueba de embarazo vuelve a ser positiva.',
      ],
      // mole hydatidiform partial complete GTD hcg follow-up contraception how long
      also: 'mola hidatiforme hidatidiforme parcial completa hcg control anticonceptivos cuanto tiempo',
    },
  },
};
