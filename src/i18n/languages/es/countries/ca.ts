// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? If you signed up for Text with 9-1-1, call 911 and staff will text you.
  silent:
    '¿Es una persona sorda o no puede hablar? Si se inscribió en Text with 9-1-1, llame al 911 y le escribirán mensajes de texto.',
  // You sign up at your phone company. When you call, stay on the line.
  silentMore: 'La inscripción se hace con su compañía de teléfono. Cuando llame, no cuelgue.',
  // the emergency department
  department: 'a Urgencias del hospital (Emergency Department)',
  advice: [
    {
      // the health line
      name: 'la línea de salud (health line)',
      names: {
        // Info-Santé
        'CA-QC': 'Info-Santé',
      },
      phone: {},
      // Most provinces and territories
      where: 'La mayoría de las provincias y territorios',
      // Day and night in most provinces
      hours: 'De día y de noche en la mayoría de las provincias',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Canada, a loss before 20 weeks is called a miscarriage.
        'En Canadá, una pérdida antes de las 20 semanas se llama aborto espontáneo (miscarriage).',
      ],
    },
    'leave': {
      words: [
        // In Canada, paid or not depends on your job and your province. For jobs under federal rules, there is a law on leave after a pregnancy loss. All other jobs follow the law of your province. Ask your employer what you can take, and if it is paid.
        'En Canadá, que sea pagado o no depende de su trabajo y de su provincia. Para los trabajos bajo normas federales hay una ley sobre el permiso después de una pérdida del embarazo. Los demás trabajos siguen la ley de su provincia. Pregunte en su trabajo qué permiso puede tomar, y si es pagado.',
      ],
    },
  },
};
