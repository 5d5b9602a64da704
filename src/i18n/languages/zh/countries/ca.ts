// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? If you signed up for Text with 9-1-1, call 911 and staff will text you.
  silent: '听不见或不能说话？如果您登记过Text with 9-1-1，请拨打911，工作人员会给您发短信。',
  // You sign up at your phone company. When you call, stay on the line.
  silentMore: '请在您的电话公司登记。打电话时，不要挂断。',
  // the emergency department
  department: '医院急诊室（Emergency）',
  advice: [
    {
      // the health line
      name: '健康热线',
      names: {
        // Info-Santé
        'CA-QC': 'Info-Santé',
      },
      phone: {},
      // Most provinces and territories
      where: '大多数省和地区',
      // Day and night in most provinces
      hours: '大多数省日夜都有',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Canada, a loss before 20 weeks is called a miscarriage.
        '在加拿大，20周以前叫做流产（miscarriage）。',
      ],
    },
    'leave': {
      words: [
        // In Canada, paid or not depends on your job and your province. For jobs under federal rules, there is a law on leave after a pregnancy loss. All other jobs follow the law of your province. Ask your employer what you can take, and if it is paid.
        '在加拿大，有没有工资取决于您的工作和所在的省。受联邦法规管辖的工作，有关于流产后休假的法律。其他工作按各省的法律。请问您的雇主可以休什么假、有没有工资。',
      ],
    },
  },
};
