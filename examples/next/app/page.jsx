import { Careleaf } from 'careleaf/react';

export default function Page() {
  return (
    <main>
      <h1>Rosewood Early Pregnancy Clinic</h1>
      <Careleaf country="GB" clinicName="Rosewood Early Pregnancy Clinic" clinicPhone="020 7946 0000" />
    </main>
  );
}
