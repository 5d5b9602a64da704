import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Careleaf } from 'careleaf/react';

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <h1>Rosewood Early Pregnancy Clinic</h1>
    <Careleaf country="GB" clinicName="Rosewood Early Pregnancy Clinic" clinicPhone="020 7946 0000" />
  </StrictMode>,
);
