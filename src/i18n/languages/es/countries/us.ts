// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? In many places you can text 911. Where you cannot, use video relay or a TTY.
  silent:
    '¿Es una persona sorda o no puede hablar? En muchos lugares puede enviar un mensaje de texto al 911. Donde no se puede, use el servicio de videollamada (video relay) o un TTY.',
  // If your text does not get through, a message tells you so.
  silentMore: 'Si su mensaje de texto no llega, otro mensaje se lo dice.',
  // the emergency room
  department: 'a la sala de emergencias (Emergency Room, ER)',
  advice: [],
  facts: {
    'week-limit': {
      words: [
        // In the United States, a loss before 20 weeks is called a miscarriage. From 20 weeks it is called a stillbirth.
        'En Estados Unidos, una pérdida antes de las 20 semanas se llama aborto espontáneo (miscarriage). A partir de las 20 semanas se llama “stillbirth”: un bebé que nace sin vida.',
      ],
    },
    'leave': {
      words: [
        // In the United States, leave depends on your state and your job, and is often unpaid. In California, the law gives up to five days after a loss. Ask if yours is paid.
        'En Estados Unidos, el permiso depende de su estado y de su trabajo, y a menudo es sin sueldo. En California, la ley da hasta cinco días después de una pérdida. Pregunte si el suyo es pagado.',
        // A federal law, the Pregnant Workers Fairness Act, covers employers with 15 or more staff. They must make reasonable changes for limits that come from a pregnancy. You can ask for lighter work or for time off.
        'Una ley federal, la Pregnant Workers Fairness Act, vale para los empleadores con 15 trabajadores o más. Deben hacer cambios razonables por los límites que vienen de un embarazo. Puede pedir un trabajo más ligero o tiempo libre.',
      ],
    },
    'rhesus': {
      words: [
        // In the United States, expert groups differ on the first 12 weeks. Ask your team today what is done where you are.
        'En Estados Unidos, las organizaciones médicas no están de acuerdo sobre las primeras 12 semanas. Pregunte hoy mismo a su equipo médico qué se hace donde está.',
      ],
    },
    'cost': {
      words: [
        // In the United States, an emergency room has to examine you and treat an emergency, even if you cannot pay. This is federal law, called EMTALA.
        'En Estados Unidos, una sala de emergencias tiene que hacerle un examen y tratar una emergencia, aunque no pueda pagar. Es una ley federal, llamada EMTALA.',
        // It is not free, and a bill may come later. Ask for financial help before you pay it.
        'No es gratis, y puede llegar una factura después. Pida ayuda económica antes de pagarla.',
      ],
    },
    'privacy': {
      words: [
        // In the United States, you do not have to say what you think caused the bleeding. Do tell staff about medicines that could matter for your safety.
        'En Estados Unidos, no tiene que decir qué cree que causó el sangrado. Pero sí diga al personal qué medicinas pueden importar para su seguridad.',
        // The emergency doctors’ college, ACEP, is against any duty to report people for a loss, but state laws differ. If you are worried, a free legal helpline can explain your rights. Do not wait for that before you get care.
        'El colegio de médicos de emergencias, ACEP, está en contra de que haya obligación de denunciar a alguien por una pérdida, pero las leyes de los estados varían. Si tiene preocupación, una línea gratuita de ayuda legal puede explicarle sus derechos. No espere a eso para recibir atención.',
      ],
    },
  },
};
