// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Other changes, and how you feel
  title: 'Otros cambios, y cómo se siente',
  // Signs that stop, after a loss, thoughts of self-harm
  summary: 'Síntomas que desaparecen, después de una pérdida, ideas de hacerse daño',
  symptoms: {
    'signs-gone': {
      // Pregnancy signs suddenly gone
      name: 'Los síntomas de embarazo desaparecen de repente',
      meaning: [
        // This can be a sign of a miscarriage, but it is not proof. For example, you may no longer feel sick, or your breasts may no longer hurt. A scan, often with a second scan or blood tests, gives the answer.
        'Puede ser señal de un aborto espontáneo, pero no lo demuestra. Por ejemplo, puede que ya no tenga náuseas ni los pechos sensibles. Un ultrasonido (ecografía), a menudo con otro más tarde o con análisis de sangre, da la respuesta.',
      ],
      action: [
        // Call {clinic}. Ask if you can have a scan, and when. If bleeding or pain starts, see {now}.
        'Llame a {clinic}. Pregunte si le pueden hacer un ultrasonido, y cuándo. Si empieza a sangrar o a tener dolor, vea {now}.',
      ],
      // Say what has changed and when. Say how many weeks pregnant you are.
      tell: 'Diga qué ha cambiado y cuándo. Diga cuántas semanas de embarazo tiene.',
      // nausea stopped breasts not sore no longer feel pregnant symptoms disappeared
      also: 'sin nauseas pechos no duelen senos ya no me siento embarazada se fueron los sintomas desaparecieron',
    },
    'no-signs': {
      // No signs at all
      name: 'Ninguna señal',
      meaning: [
        // Having no signs cannot tell you either way. In a missed miscarriage, the pregnancy has ended but nothing has passed. There is often no bleeding or pain. You may still feel pregnant. A scan can show it.
        'No tener ninguna señal no indica ni una cosa ni la otra. En un aborto retenido (missed miscarriage), el embarazo ha terminado pero no ha salido nada. A menudo no hay sangrado ni dolor. Puede que todavía sienta que está embarazada. Un ultrasonido (ecografía) puede mostrarlo.',
      ],
      action: [
        // If you are worried, call {clinic} in the next few days. If you start to bleed, call today. But get help now {late-weeks}. For strong pain, or pain low on one side, see {now}.
        'Si tiene preocupación, llame a {clinic} en los próximos días. Si empieza a sangrar, llame hoy mismo. Pero si le pasa {late-weeks}, busque ayuda médica ahora mismo. Si tiene un dolor fuerte, o dolor abajo, de un solo lado, vea {now}.',
      ],
      // Say how many weeks pregnant you are and when your next scan is.
      tell: 'Diga cuántas semanas de embarazo tiene y cuándo es su próximo ultrasonido.',
      // silent missed miscarriage no bleeding no pain nothing worried before scan
      also: 'aborto retenido diferido silencioso sin sangrado sin dolor sin sintomas nada preocupada antes de la ecografia ultrasonido',
    },
    'no-bleeding-after-medicine': {
      // No bleeding after medicine
      name: 'No sangra después de la medicina',
      meaning: [
        // No bleeding {no-bleeding-hours} after misoprostol, a medicine for miscarriage, may mean that it has not worked yet. Some people need more treatment.
        'Si {no-bleeding-hours} después de usar misoprostol, una medicina para el aborto espontáneo, todavía no sangra, puede que la medicina no haya hecho efecto. Algunas personas necesitan más tratamiento.',
      ],
      action: [
        // Call {clinic}. If your team gave you another time to call, keep to theirs. For sudden or severe pain, or feeling faint, see {now}.
        'Llame a {clinic}. Si su equipo médico le dijo otro plazo para llamar, siga ese plazo. Si tiene un dolor repentino o muy fuerte, o siente que se va a desmayar, vea {now}.',
      ],
      // Say which medicine you used and when, and if you have pain. If no scan has shown the pregnancy in your womb, say so.
      tell: 'Diga qué medicina usó y cuándo, y si tiene dolor. Si ningún ultrasonido (ecografía) ha mostrado el embarazo dentro del útero, dígalo.',
      // tablets pills misoprostol not working nothing happened
      also: 'pastillas misoprostol cytotec no funciona no hace efecto no pasa nada no sangro',
    },
    'not-coping': {
      // Not coping
      name: 'Le cuesta seguir con el día a día',
      meaning: [
        // You may not be able to work, sleep or care for others. What happened may keep coming back (flashbacks). You may drink or take drugs to cope. You can ask for more help. No feeling is wrong.
        'Puede que no pueda trabajar, dormir o cuidar de otras personas. Lo que pasó puede volver una y otra vez, como si lo reviviera (flashbacks). Puede que beba alcohol o use drogas para sobrellevarlo. Puede pedir más ayuda. Ningún sentimiento está mal.',
      ],
      action: [
        // Call {clinic} or your doctor. If you think about ending your life or hurting yourself, get help now. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
        'Llame a {clinic} o a su médico. Si piensa en quitarse la vida o en hacerse daño, busque ayuda ahora mismo. Si corre peligro o no se siente a salvo, {call}. Si por ahora está a salvo, {crisis}.',
      ],
      // Say what is hardest, how long it has lasted, and if you have been unwell in this way before.
      tell: 'Diga qué es lo más difícil, desde cuándo, y si antes ha estado mal de esta manera.',
      // depressed depression anxiety panic grief trauma sad crying drinking cannot sleep
      also: 'deprimida depresion ansiedad panico duelo trauma triste llorar no paro de llorar beber no puedo dormir no puedo mas',
    },
    'thoughts-of-self-harm': {
      // Thoughts of ending your life or hurting yourself
      name: 'Ideas de quitarse la vida o de hacerse daño',
      meaning: [
        // You need help now, and there are people who will listen. Thoughts like these can come after a loss. You do not have to be sure that you would act on them.
        'Necesita ayuda ahora, y hay personas que escuchan. Pensamientos así pueden venir después de una pérdida. No hace falta saber con certeza que llegaría a hacerlo.',
      ],
      action: [
        // If you are in danger or do not feel safe, {call}. Or go to {department}. Are you safe for now? Then {crisis}.
        'Si corre peligro o no se siente a salvo, {call}. O vaya {department}. Si por ahora está a salvo, {crisis}.',
        // If you have taken an overdose or hurt yourself, {call} now, even if you feel well.
        'Si tomó una sobredosis o se hizo daño, {call} ahora mismo, aunque se sienta bien.',
        // Do the same if you feel that you may hurt someone else.
        'Haga lo mismo si siente que puede hacer daño a otra persona.',
      ],
      // You can say: I have had a loss, and I am thinking of ending my life. You can also say it to someone close to you.
      tell: 'Puede decir en inglés: “I have had a loss, and I am thinking of ending my life.” (He tenido una pérdida y pienso en quitarme la vida.) También puede decírselo a alguien cercano.',
      // suicide suicidal self-harm kill myself cannot go on want to die
      also: 'suicidio suicida hacerme daño matarme no puedo seguir quiero morir autolesion',
      // suicide, suicidal, sucidal, kill myself, kms, end it all, end my life, want to die, dont want to live, dont want to be here, dont want to wake up, cant go on, better off dead, hurt myself, self harm, cutting, overdose, unalive, hurt someone else, hurt other people, might hurt someone, overdosed, took too many pills, taken too many tablets
      triggers:
        'suicidio, suicidarme, suicida, suisidio, matarme, me quiero matar, quitarme la vida, acabar con todo, acabar con mi vida, quiero morir, quiero morirme, me quiero morir, no quiero vivir, no quiero seguir viviendo, no quiero estar aqui, no quiero despertar, no puedo seguir, ya no puedo mas, no aguanto mas, mejor muerta, hacerme daño, lastimarme, autolesion, cortarme, sobredosis, hacer daño a alguien, tome muchas pastillas, me tome todas las pastillas, tome demasiadas pastillas',
    },
    'seeing-or-hearing-things': {
      // Seeing or hearing things that others do not
      name: 'Ve u oye cosas que otras personas no ven ni oyen',
      meaning: [
        // This can be a sign of a serious illness of the mind (psychosis). It is rare, and it can be treated. It can come after a pregnancy has ended. You may also have strange beliefs, feel very high or restless, or hardly sleep and feel no need to.
        'Puede ser señal de una enfermedad mental grave (psicosis). Es rara, y tiene tratamiento. Puede venir después de que termina un embarazo. También puede tener creencias extrañas, sentir mucha euforia o inquietud, o casi no dormir y sentir que no lo necesita.',
      ],
      action: [
        // {Call} or go to {department}. Ask someone to stay with you. If you see this in someone else, call for them.
        '{Call} o vaya {department}. Pida a alguien que se quede con usted. Si ve esto en otra persona, llame por ella.',
      ],
      // Say that you were pregnant, when it ended, and what you see, hear or believe. Say how little you have slept.
      tell: 'Diga que estuvo embarazada, cuándo terminó el embarazo, y qué ve, oye o cree. Diga lo poco que ha dormido.',
      // psychosis hallucinations voices mania manic paranoid delusions no sleep bipolar
      also: 'psicosis alucinaciones voces mania maniaco paranoia delirios sin dormir bipolar',
      // hearing voices, hear voices, seeing things, hallucinating, hallucinations, psychosis, psycosis, manic, mania, paranoid, losing my mind, no need to sleep, they are watching me
      triggers:
        'oigo voces, escucho voces, oir voces, veo cosas, alucinaciones, alucinando, alucino, psicosis, sicosis, mania, maniaca, paranoia, paranoica, me estoy volviendo loca, pierdo la cabeza, no necesito dormir, me vigilan, me persiguen',
    },
  },
};
