import { defineComponent, h, onMounted, ref } from 'vue';

// A render function, since Vue sets `v-html` again when it hydrates: here what the server printed stays as it stands.
export default defineComponent({
  async setup() {
    const place = ref();
    // In the browser this is used only where a reader comes from another page of the site.
    const innerHTML = import.meta.server
      ? (await import('careleaf/server')).renderToString({
          country: 'GB',
          clinicName: 'Rosewood Early Pregnancy Clinic',
          clinicPhone: '020 7946 0000',
        })
      : '<div data-careleaf="guide" data-country="GB" data-clinic-name="Rosewood Early Pregnancy Clinic" data-clinic-phone="020 7946 0000"></div>';
    onMounted(async () => {
      const { mount } = await import('careleaf/define');
      mount(place.value.firstElementChild);
    });
    return () => h('div', { ref: place, innerHTML });
  },
});
