// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Very early bleeding
  title: 'Sangrado muy temprano',
  // Period or miscarriage, chemical pregnancy, brown blood, blood on a scan
  summary: 'Regla o aborto espontáneo, embarazo bioquímico, sangre marrón, sangre en el ultrasonido',
  questions: {
    'period-or-miscarriage': {
      // Is it my period or a miscarriage?
      ask: '¿Es la regla o un aborto espontáneo?',
      answer: [
        // You cannot tell by looking, so take a pregnancy test. A very early loss can look like a late period.
        'No se puede saber a simple vista: hágase una prueba de embarazo. Una pérdida muy temprana puede parecer una regla atrasada.',
        // If the test is positive, call {clinic} today. If it is negative and you had a positive one before, call today too. Say when your last period began, and when you tested.
        'Si la prueba es positiva, llame hoy mismo a {clinic}. Si es negativa y antes tuvo una positiva, llame también hoy mismo. Diga cuándo empezó su última regla, y cuándo se hizo la prueba.',
        // Pain low on one side, pain in your shoulder tip, or feeling faint needs help now, with any test result.
        'Si le duele abajo, de un solo lado, si le duele la punta del hombro o si siente que se va a desmayar, necesita ayuda médica ahora mismo, con cualquier resultado de la prueba.',
      ],
      // late period heavy period could I be pregnant am I miscarrying test negative
      also: 'regla atrasada retraso regla abundante periodo puedo estar embarazada aborto prueba negativa menstruacion',
    },
    'chemical-pregnancy': {
      // What is a chemical pregnancy?
      ask: '¿Qué es un embarazo bioquímico (químico)?',
      answer: [
        // It is a very early loss, before a scan can show anything. The test was right: you were pregnant.
        'Es una pérdida muy temprana, antes de que un ultrasonido (ecografía) pueda mostrar algo. La prueba tenía razón: usted estuvo embarazada.',
        // Bleeding may be like a period or lighter, and the test turns negative within days. Call {clinic} today so that they know.
        'El sangrado puede ser como el de una regla o más leve, y la prueba pasa a ser negativa en unos días. Llame hoy mismo a {clinic} para que lo sepan.',
        // A test that turns negative does not rule out an ectopic pregnancy, one outside the womb. Pain low on one side, pain in your shoulder tip or feeling faint needs help now.
        'Una prueba que pasa a ser negativa no descarta un embarazo ectópico, fuera del útero. Si le duele abajo, de un solo lado, si le duele la punta del hombro o si siente que se va a desmayar, necesita ayuda médica ahora mismo.',
      ],
      // biochemical early loss faint line then negative five weeks positive then period
      also: 'bioquimico quimico perdida temprana linea tenue luego negativa cinco semanas positivo despues regla microaborto',
    },
    'implantation-bleeding': {
      // Is it implantation bleeding?
      ask: '¿Es sangrado de implantación?',
      answer: [
        // It may be, but nobody can tell by looking. Some people have light spotting around the time a period is due.
        'Puede ser, pero nadie puede saberlo a simple vista. Algunas personas tienen un manchado leve hacia la fecha en que toca la regla.',
        // With a positive test, call {clinic} today, even if it is light or has stopped. Wear a pad, so that you can say how much there is and which colour. Say when it began, and when your last period was.
        'Con una prueba positiva, llame hoy mismo a {clinic}, aunque sea leve o haya parado. Póngase una toalla sanitaria (compresa), para poder decir cuánto hay y de qué color. Diga cuándo empezó, y cuándo fue su última regla.',
      ],
      // light spotting before period due pink implant
      also: 'manchado leve antes de la regla rosado implantacion',
    },
    'brown-blood': {
      // Is brown blood or brown discharge a bad sign?
      ask: '¿La sangre marrón o el flujo marrón son mala señal?',
      answer: [
        // It does not show what is happening: brown blood is older blood. It still counts as bleeding, so call {clinic} today. Wear a pad, so that you can see how much there is, and if it turns red.
        'No muestran lo que está pasando: la sangre marrón es sangre más vieja. También cuenta como sangrado, así que llame hoy mismo a {clinic}. Póngase una toalla sanitaria (compresa), para ver cuánto hay y si se vuelve rojo.',
        // Brown, watery bleeding can also come with an ectopic pregnancy, one outside the womb. With pain low on one side, pain in your shoulder tip or feeling faint, get help now.
        'Un sangrado marrón y aguado también puede venir de un embarazo ectópico, fuera del útero. Si le duele abajo, de un solo lado, si le duele la punta del hombro o si siente que se va a desmayar, busque ayuda médica ahora mismo.',
      ],
      // brown spotting old blood six weeks dark watery prune juice coffee grounds
      also: 'manchado marron cafe sangre vieja seis semanas oscuro aguado chocolate posos de cafe flujo cafe',
    },
    'after-sex-or-scan': {
      // I bled after sex or an internal scan. What does it mean?
      ask: 'He sangrado después de tener relaciones sexuales o de un ultrasonido por la vagina. ¿Qué significa?',
      answer: [
        // It can come from the neck of the womb, which bleeds more easily in pregnancy. Nobody can be sure from home, so call {clinic} today. Say when it began and how much there is.
        'La sangre puede venir del cuello del útero, que sangra con más facilidad en el embarazo. Nadie puede saberlo con seguridad desde casa, así que llame hoy mismo a {clinic}. Diga cuándo empezó y cuánto hay.',
        // Sex does not cause a miscarriage. While you bleed, use pads and no tampons. Do not have sex until your team says that you can.
        'Las relaciones sexuales no causan un aborto espontáneo. Mientras sangre, use toallas sanitarias (compresas) y no tampones. No tenga relaciones sexuales hasta que su equipo médico le diga que puede.',
      ],
      // bleeding after intercourse transvaginal ultrasound smear examination cervix
      also: 'sangrado despues de relaciones sexo ecografia transvaginal tacto papanicolau citologia cuello del utero',
    },
    'blood-by-the-sac': {
      // The scan shows blood by the sac. What does that mean?
      ask: 'El ultrasonido muestra sangre junto al saco. ¿Qué significa?',
      answer: [
        // It means that some blood has pooled near the pregnancy. Many of these pregnancies go on. Studies do not agree on how much it raises the chance of a loss.
        'Significa que se ha juntado algo de sangre cerca del embarazo. Muchos de estos embarazos siguen adelante. Los estudios no están de acuerdo en cuánto aumenta la probabilidad de una pérdida.',
        // You may bleed again. Call {clinic} today for new bleeding. Bed rest has not been shown to help. Ask how big it is, if you need another scan, and what you should look out for.
        'Puede volver a sangrar. Llame hoy mismo a {clinic} por un sangrado nuevo. No se ha demostrado que guardar cama ayude. Pregunte qué tamaño tiene, si necesita otro ultrasonido y a qué debe prestar atención.',
      ],
      // haematoma hematoma subchorionic SCH clot by the sac bleed on scan
      also: 'hematoma subcorionico retrocorial coagulo junto al saco sangrado en la ecografia desprendimiento',
    },
  },
};
