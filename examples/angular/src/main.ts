import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'careleaf/define';

@Component({
  selector: 'clinic-page',
  // So that Angular lets tags of others be, and sets their properties.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Rosewood Early Pregnancy Clinic</h1>
    <care-guide [country]="country" clinic-name="Rosewood Early Pregnancy Clinic" clinic-phone="020 7946 0000"></care-guide>
  `,
})
class ClinicPage {
  protected readonly country = 'GB';
}

void bootstrapApplication(ClinicPage, { providers: [provideZonelessChangeDetection()] });
